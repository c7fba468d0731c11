import type { Words } from './words.js';

/**
 * Why the bank does not take a person or did not act on one: the sentences of every `ReasonCode` (TXU-2, 4.8).
 *
 * It is part of the catalogues of those elements that show reasons. A code that is not known here still gives a
 * sentence, with the code to quote.
 */
export const reasonsIn = (words: Words) => {
  const causes: ReadonlyMap<string, string> = new Map([
    ['not-suspended', `${words.stateSuspended}になっていないため`],
    ['own-account', 'ご自身に対する操作のため'],
    ['shares-token', `同じ${words.token}を利用しているため`],
    ['right-missing', 'この操作を行う権限がないため'],
    ['role-too-high', `${words.role}が上位の${words.user}のため`],
    ['only-bank-unlocks', '銀行でのお手続きが必要なため'],
    ['token-missing', `${words.token}が登録されていないため`],
    ['token-used', `${words.token}がすでに利用されているため`],
    ['suspended', `${words.stateSuspended}になっているため`],
    ['version-changed', `ほかの管理者がこの${words.user}を変更したため`],
    ['user-unknown', `この${words.user}が見つからないため`],
    ['not-attempted', '処理が途中で終わったため'],
    ['already-so', 'すでにその状態になっているため'],
    ['last-administrator', '管理できる人がほかにいないため'],
    ['approver-needed', 'ダブル承認に必要な承認者のため'],
    ['certificate-missing', `${words.certificate}が発行されていないため`],
    ['certificate-revoked', `${words.certificate}がすでに${words.revoke}しているため`],
    ['certificate-expired', `${words.certificate}の有効期限が切れているため`],
    ['master-token-stays', `${words.roleMaster}の${words.token}の登録は解除できないため`],
  ]);

  /** Where a row says it otherwise than by its cause. */
  const notSelectable: ReadonlyMap<string, string> = new Map([
    ['own-account', 'ご自身は選択できません'],
    ['shares-token', `${causes.get('shares-token')}解除できません`],
    ['only-bank-unlocks', '解除できる管理者がいないため、銀行でのお手続きが必要です'],
  ]);
  const selectable = (cause: string | undefined) => cause && `${cause}選択できません`;

  return {
    /** Under a row that cannot be chosen: 「トークンが登録されていないため選択できません」 */
    notSelectable: (p: { code: string }) =>
      notSelectable.get(p.code) ?? selectable(causes.get(p.code)) ?? `現在選択できません（理由コード：${p.code}）`,
    /** Under a name in a result, with what was not done: 「ほかの管理者がこの利用者を変更したため、失効していません。」 */
    notDone: (p: { code: string; outcome: string }) =>
      `${causes.get(p.code) ?? `銀行が受け付けなかったため（理由コード：${p.code}）`}、${p.outcome}。`,
  };
};

export type Reasons = ReturnType<typeof reasonsIn>;
