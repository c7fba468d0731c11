import type { AccountLimits, ApprovalMode } from '../../contract/index.js';
import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Formats } from '../formats.js';
import { accounts } from './accounts.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => {
  const names = '企業情報';
  const memos = '口座メモ';
  const approvals = '承認機能の利用有無';
  const accountLimits = '口座一日当たりの限度額';
  const companyLimits = '企業一日当たりの限度額';
  const approversNeeded = `ダブル承認には、承認権限のある${words.user}が2名以上必要です。`;
  const refusals = new Map(
    Object.entries({
      malformed: '使えない文字が含まれています。その文字を削除してください。',
      'not-editable': 'この項目は変更できません。',
      'too-long': '長すぎます。短くしてください。',
      'above-total': '合計を超えています。合計以下にしてください。',
      'approvers-too-few': approversNeeded,
      unchanged: '変更された項目がありません。',
    }),
  );
  return {
    title: words.companyProfileTitle,
    steps: { edit: '企業情報の入力', compare: '内容の比較', authenticate: '変更内容の確認', result: '結果' },
    leads: {
      edit: '変更する項目を入力し、「変更」を押してください。',
      compare: 'どちらの内容にするかを選び、「確認」を押してください。',
      authenticate: `内容を確認し、${words.confirmationPassword}を入力して「${words.execute}」を押してください。変更した項目は「変更」の印と、変更前の値で示しています。`,
    } as FlowMessages['leads'],
    buttons: {
      edit: '変更',
      compare: '確認',
      authenticate: words.execute,
      result: '終了する',
    } as FlowMessages['buttons'],
    review: '変更内容',
    names,
    name: '企業名',
    kana: '企業名（カナ）',
    servicesInUse: '利用可能業務',
    services: new Map(
      Object.entries({
        inquiry: '照会',
        transfer: words.transfer,
        'bulk-transfer': words.bulkTransfer,
        payroll: words.payroll,
        salary: '給与振込',
        bonus: '賞与振込',
        'direct-debit': words.directDebit,
      }),
    ) as ReadonlyMap<string, string>,
    list: (items: readonly string[]) => formats.list(items),
    /** Under a field whose value was changed: 「変更前：売上入金用」 */
    before: (p: { value: string }) => `変更前：${p.value || '（なし）'}`,
    memos,
    memoHint: (p: { characters: number }) =>
      `口座ごとに、社内用のメモを${formats.number(p.characters)}文字以内で入力できます。`,
    memoOf: (p: { account: string }) => `${p.account}のメモ`,
    accountNamed: accounts.accountNamed,
    approvals,
    modes: {
      none: '承認なし',
      single: 'シングル承認',
      'double-any-order': 'ダブル承認（順序なし）',
      'double-in-order': 'ダブル承認（順序あり）',
    } satisfies Record<ApprovalMode, string>,
    meanings: {
      none: '依頼した方の操作だけで、銀行に送信されます。',
      single: '依頼した方とは別の1名が承認すると、銀行に送信されます。',
      'double-any-order': '2名が承認すると、銀行に送信されます。どちらが先に承認してもかまいません。',
      'double-in-order': '依頼のときに決めた順に2名が承認すると、銀行に送信されます。',
    } satisfies Record<ApprovalMode, string>,
    /** Where nothing is approved yet, nobody can be allowed to approve it (US-4): `isApproved` is false there. */
    approversMissing: (p: { approvers: number; isApproved: boolean }) =>
      `${approversNeeded}現在は${formats.number(p.approvers)}名です。先に${p.isApproved ? '' : 'シングル承認へ変更し、'}${words.userManagement}で承認権限を設定してください。`,
    toUserManagement: `${words.userManagement}を開く`,
    accountLimits,
    accountLimitsHint: (p: { digits: number }) =>
      `${words.transfer}の限度額です。${formats.number(p.digits)}桁以内の数字で入力してください。都度指定・事前登録は、合計以下にしてください。`,
    companyLimits,
    companyLimitsHint: (p: { digits: number }) => `${formats.number(p.digits)}桁以内の数字で入力してください。`,
    limitParts: { total: '合計', designated: '都度指定', registered: '事前登録' } satisfies Record<
      keyof AccountLimits,
      string
    >,
    limit: '限度額',
    groups: new Map(
      Object.entries({
        name: '企業名',
        memos,
        approvalModes: approvals,
        accountLimitsYen: accountLimits,
        companyLimitsYen: companyLimits,
      }),
    ) as ReadonlyMap<string, string>,
    about: (p: { label: string; subject: string }) => `${p.label}（${p.subject}）`,
    refused: (p: { label: string; why: string }) => `${p.label}：${p.why}`,
    why: (p: { code: string }) => refusals.get(p.code) ?? `銀行が受け付けませんでした（理由コード：${p.code}）。`,
  };
};

export type CompanyProfileFlowMessages = ReturnType<typeof ja>;

export const companyProfileFlowMessages: Catalogue<CompanyProfileFlowMessages> = {
  name: 'company-profile-flow',
  ja,
  en: () => import('../en/company-profile-flow.js'),
};
