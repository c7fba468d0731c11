import type { Words } from './words.js';

/**
 * Why the bank does not take a person or did not act on one: the sentences of every `ReasonCode` (TXU-2, 4.8).
 *
 * It is part of the catalogues of those elements that show reasons. A code that is not known here still gives a
 * sentence, with the code to quote.
 */
export const reasonsIn = (words: Words) => {
  const notSelectable: ReadonlyMap<string, string> = new Map([
    ['not-suspended', `${words.stateSuspended}になっていないため選択できません`],
    ['own-account', 'ご自身は選択できません'],
    ['shares-token', `同じ${words.token}を利用しているため解除できません`],
    ['right-missing', 'この操作を行う権限がないため選択できません'],
    ['role-too-high', `${words.role}が上位の${words.user}のため選択できません`],
    ['only-bank-unlocks', '解除できる管理者がいないため、銀行でのお手続きが必要です'],
    ['token-missing', `${words.token}が登録されていないため選択できません`],
    ['token-used', `${words.token}がすでに利用されているため選択できません`],
    ['suspended', `${words.stateSuspended}になっているため選択できません`],
    ['version-changed', `ほかの管理者がこの${words.user}を変更したため選択できません`],
    ['user-unknown', `この${words.user}が見つからないため選択できません`],
    ['not-attempted', '処理が途中で終わったため選択できません'],
    ['already-so', 'すでにその状態になっているため選択できません'],
    ['master-token-stays', `${words.roleMaster}の${words.token}の登録は解除できないため選択できません`],
  ]);
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
    ['master-token-stays', `${words.roleMaster}の${words.token}の登録は解除できないため`],
  ]);

  return {
    /** Under a row that cannot be chosen: 「トークンが登録されていないため選択できません」 */
    notSelectable: (p: { code: string }) => notSelectable.get(p.code) ?? `現在選択できません（理由コード：${p.code}）`,
    /** Under a name in a result, with what was not done: 「ほかの管理者がこの利用者を変更したため、失効していません。」 */
    notDone: (p: { code: string; outcome: string }) =>
      `${causes.get(p.code) ?? `銀行が受け付けなかったため（理由コード：${p.code}）`}、${p.outcome}。`,
  };
};

export type Reasons = ReturnType<typeof reasonsIn>;
