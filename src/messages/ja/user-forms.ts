import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { accounts } from './accounts.js';
import { permissionsIn } from './permissions.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => {
  /** What fields are called. */
  const labels = {
    loginId: words.loginId,
    loginPassword: words.loginPassword,
    confirmationPassword: words.confirmationPassword,
    name: words.userName,
    email: words.email,
    adminRight: '管理者権限',
    permissions: 'サービス利用権限',
    accounts: '利用可能口座',
    limitsYen: '限度額',
  };
  const refusals = new Map(
    Object.entries({
      taken: 'すでに使われています。別のものを入力してください。',
      'not-offered': 'いまは選択できません。',
      'needs-other': 'ほかの権限も必要です。',
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
    ...permissionsIn(words),
    /** 「ログインパスワードを変更する」 */
    changePassword: (p: { password: string }) => `${p.password}を変更する`,
    /** 「ログイン時に強制変更する（ログインパスワード）」 */
    forceChange: (p: { password: string }) => `ログイン時に強制変更する（${p.password}）`,
    forceChangeHint: '次のログインのときに、パスワードの変更が必要になります。',
    nameHint: (p: { characters: number }) => `全角${formats.number(p.characters)}文字以内`,
    kana: 'カナ',
    granted: '付与する',
    notGranted: '付与しない',
    limits: '限度額（一回当たり）',
    limitsHint: `${words.user}一回当たりの限度額を、業務ごとに入力してください。`,
    businesses: new Map(
      Object.entries({
        transfer: words.transfer,
        'bulk-transfer': words.bulkTransfer,
        salary: '給与振込',
        bonus: '賞与振込',
        'direct-debit': words.directDebit,
      }),
    ) as ReadonlyMap<string, string>,
    accountNamed: accounts.accountNamed,
    labels,
    /** The same, by where fields stand in the request. */
    labelsByField: new Map(Object.entries(labels)) as ReadonlyMap<string, string>,
    /** Why the bank refused a field. */
    why: (p: { code: string }) => refusals.get(p.code) ?? `銀行が受け付けませんでした（理由コード：${p.code}）。`,
    refused: (p: { label: string; why: string }) => `${p.label}：${p.why}`,
  };
};

export type UserFormsMessages = ReturnType<typeof ja>;

export const userFormsMessages: Catalogue<UserFormsMessages> = {
  name: 'user-forms',
  ja,
  en: () => import('../en/user-forms.js'),
};
