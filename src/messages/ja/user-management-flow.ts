import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => {
  const refusals = new Map(
    Object.entries({
      taken: 'すでに使われています。別のものを入力してください。',
      malformed: '入力できる形になっていません。入力し直してください。',
      missing: '入力してください。',
      'same-as-login-id': `${words.loginId}と同じものは使えません。`,
      'own-account': 'ご自身の管理者権限は外せません。',
      'role-too-high': `${words.roleMaster}の管理者権限は外せません。`,
      'last-administrator': '管理できる人がほかにいなくなるため、外せません。',
      'approver-needed': 'ダブル承認に必要な承認者のため、外せません。',
      unchanged: '変更された項目がありません。',
    }),
  );
  return {
    title: words.userManagementTitle,
    steps: {
      list: `${words.user}一覧`,
      details: '照会',
      basics: '基本情報',
      permissions: '権限',
      'accounts-create': '口座・限度額',
      'accounts-change': '口座・限度額',
      compare: '内容の比較',
      authenticate: '確認',
      result: '結果',
    } as FlowMessages['steps'],
    leads: {
      list: `照会・変更・削除は、対象の${words.user}を選んでから押してください。`,
      basics: `${words.user}の基本情報を入力し、「${words.next}」を押してください。`,
      permissions: `利用できるサービスを選び、「${words.next}」を押してください。`,
      'accounts-create': '利用できる口座と一回当たりの限度額を入力し、「登録」を押してください。',
      'accounts-change': '利用できる口座と一回当たりの限度額を入力し、「変更」を押してください。',
      compare: 'どちらの内容にするかを選び、「確認」を押してください。',
      authenticate: `内容を確認し、「${words.execute}」を押してください。変更した項目は「変更」の印と、変更前の値で示しています。`,
    } as FlowMessages['leads'],
    buttons: {
      view: '照会',
      create: '新規登録',
      change: '変更',
      delete: '削除',
      basics: words.next,
      permissions: words.next,
      'accounts-create': '登録',
      'accounts-change': '変更',
      compare: '確認',
      authenticate: words.execute,
      result: `${words.userManagement}へ戻る`,
    } as FlowMessages['buttons'],
    loginPassword: words.loginPassword,
    confirmationPassword: words.confirmationPassword,
    /** 「ログインパスワードを変更する」 */
    changePassword: (p: { password: string }) => `${p.password}を変更する`,
    /** 「ログイン時に強制変更する（ログインパスワード）」 */
    forceChange: (p: { password: string }) => `ログイン時に強制変更する（${p.password}）`,
    forceChangeHint: '次のログインのときに、パスワードの変更が必要になります。',
    name: words.userName,
    nameHint: (p: { characters: number }) => `全角${formats.number(p.characters)}文字以内`,
    kana: 'カナ',
    adminRight: '管理者権限',
    granted: '付与する',
    notGranted: '付与しない',
    accounts: '利用可能口座',
    limits: '限度額（一回当たり）',
    limitsHint: `${words.user}一回当たりの限度額を、業務ごとに入力してください。`,
    limit: '限度額',
    businesses: new Map(
      Object.entries({
        transfer: words.transfer,
        'bulk-transfer': words.bulkTransfer,
        salary: '給与振込',
        bonus: '賞与振込',
        'direct-debit': words.directDebit,
      }),
    ) as ReadonlyMap<string, string>,
    account: (p: { branch: string; branchCode: string; type: string; number: string }) =>
      `${p.branch}（${p.branchCode}） ${p.type} ${p.number}`,
    accountTypes: new Map(Object.entries({ ordinary: '普通', current: '当座', savings: '貯蓄' })) as ReadonlyMap<
      string,
      string
    >,
    /** What fields are called, by where they stand in the request. */
    fields: new Map(
      Object.entries({
        loginId: words.loginId,
        loginPassword: words.loginPassword,
        confirmationPassword: words.confirmationPassword,
        name: words.userName,
        email: words.email,
        adminRight: '管理者権限',
        permissions: 'サービス利用権限',
        accounts: '利用可能口座',
        limitsYen: '限度額',
      }),
    ) as ReadonlyMap<string, string>,
    masterNotChanged: `${words.role}が上位の${words.user}のため、変更できません。`,
    why: (p: { code: string }) => refusals.get(p.code) ?? `銀行が受け付けませんでした（理由コード：${p.code}）。`,
    refused: (p: { label: string; why: string }) => `${p.label}：${p.why}`,
  };
};

export type UserManagementFlowMessages = ReturnType<typeof ja>;

export const userManagementFlowMessages: Catalogue<UserManagementFlowMessages> = {
  name: 'user-management-flow',
  ja,
  en: () => import('../en/user-management-flow.js'),
};
