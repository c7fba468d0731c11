import type { TokenUsage } from '../../contract/index.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

/** What the flows say that register tokens for one-time passwords (OM-1, OM-2, OG-1). */
export const tokenStepsIn = (words: Words, formats: Formats) => ({
  currentMode: words.currentMode,
  newMode: words.newMode,
  modes: { individual: words.modeIndividual, shared: words.modeShared } satisfies Record<TokenUsage['mode'], string>,
  modeHints: {
    individual: `${words.user}ごとに、それぞれの${words.token}を登録します。`,
    shared: `1つの${words.token}を、全員で利用します。`,
  },
  loginId: words.loginId,
  userName: words.userName,
  role: words.role,
  roles: { master: words.roleMaster, admin: words.roleAdmin, general: words.roleGeneral },
  commonToken: words.commonToken,
  none: '－',
  currentTokenNumber: words.currentTokenNumber,
  newToken: `登録する${words.token}`,
  /** 「まだトークンを登録していない利用者が3名います。…」 */
  withoutToken: (p: { count: number }) =>
    `まだ${words.token}を登録していない${words.user}が${formats.number(p.count)}名います。登録するまで、その${words.user}は振込・払込みなどの資金移動を行えません。`,
  severalUsers: `※複数の${words.user}に同一の${words.token}を登録することができます。続けて登録するときは、${words.token}の番号が変わってから、次の番号を入力してください。`,
  registered: (p: { name: string }) => `${p.name}の${words.token}を登録しました。`,
  commonRegistered: `${words.commonToken}を登録しました。`,
  modeSet: '利用形態を設定しました。',
  unregistered: (p: { name: string }) => `${p.name}の${words.token}の登録を解除しました。`,
  task: 'お手続き',
  register: '登録する',
  replace: `別の${words.token}に変更する`,
  unregister: '登録を解除する',
  unregisterHint: `ご自身の${words.token}の${words.oneTimePassword}で確認します。`,
  masterStays: `※${words.roleMaster}の登録は解除できません。`,
});

/** The sentences of a flow that registers tokens. */
export type TokenStepsMessages = FlowMessages & ReturnType<typeof tokenStepsIn>;
