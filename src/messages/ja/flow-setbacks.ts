import type { CredentialKind, Problem } from '../../contract/generated/types.gen.js';
import type { Catalogue } from '../catalogue.js';
import { credentialNames } from '../credential-names.js';
import type { Formats } from '../formats.js';
import { reasonsIn } from './reasons.js';
import type { Words } from './words.js';

/** Who can end a suspension. */
export type Unlocker = NonNullable<Problem['unlockedBy']>;

const ja = (words: Words, formats: Formats) => {
  const credentials = credentialNames(words);
  const unlockers: Record<Unlocker, (wayOut: string) => string> = {
    master: () => `${words.roleMaster}に、${words.unlock}を依頼してください。`,
    'master-or-admin': () => `${words.roleMaster}または他の${words.roleAdmin}に、${words.unlock}を依頼してください。`,
    admin: () => `${words.roleAdmin}に、${words.unlock}を依頼してください。`,
    bank: (wayOut) => `社内では解除できません。${wayOut}が必要です。`,
  };
  return {
    cancelQuestion: '中止しますか。',
    cancelConsequence: '入力した内容は失われます。まだ何も変更されていません。',
    cancelYes: '中止する',
    cancelNo: '続ける',
    cancelled: '中止しました',
    nothingHappened: '何も変更されていません。',
    again: 'はじめから',
    leave: `${words.userManagement}へ戻る`,

    sessionClosed: 'ご利用を終了しました',
    sessionClosedText: 'ブラウザをすべて閉じてください。',
    ended: '終了しました',
    endedText: '続けて行うときは「はじめから」を押してください。',

    unknown: '結果を確認しています',
    unknownText:
      '実行されたかどうかが、まだわかりません。もう一度実行せず、そのままお待ちください。銀行に確認を続け、わかりしだいこの画面でお知らせします。',
    askNow: 'いま確認する',

    sessionOver: 'ログインの有効時間が切れました',
    sessionOverText:
      '安全のためパスワードと番号は消しました。もう一度ログインすると、この画面から続けられます。選んだ内容は残っています。',
    goOn: '続ける',

    closed: 'ただいまサービス時間外です',
    closedText: (p: { opensAt?: string }) =>
      p.opensAt === undefined
        ? 'サービス時間になってから、もう一度お試しください。'
        : `${formats.dateTime(p.opensAt)}から利用できます。`,
    actorBlocked: 'この操作は行えません',
    tokenMissing: (p: { wayOut: string }) => `認証に使える${words.token}が登録されていません。${p.wayOut}が必要です。`,
    actorSuspended: (p: { credential: CredentialKind | undefined; unlockedBy: Unlocker; wayOut: string }) =>
      `あなたの${p.credential ? credentials[p.credential] : words.token}は${words.stateSuspended}になっています。${unlockers[p.unlockedBy](p.wayOut)}`,
    rightMissing: '※利用権限がありません',
    tokenRegistered: `あなたの${words.oneTimePassword}の${words.token}は、すでに登録されています。${words.token}を替えるときは、管理者に${words.token}の${words.revoke}を依頼してください。`,
    tokenNotYet: (p: { from: string | undefined }) =>
      `${words.token}が${words.revoke}されたため、新しい${words.token}はまだ発行できません。${p.from === undefined ? 'しばらくたってから' : `${formats.dateTime(p.from)}ごろから`}お手続きください。`,
    modeShared: `全員が同じ${words.token}を利用しているため、${words.user}ごとの登録はできません。利用形態を変更してください。`,
    nothingToDo: 'いま行える操作はありません。',

    lockedOut: (p: { credential: CredentialKind | undefined }) =>
      `${p.credential ? credentials[p.credential] : '認証'}が${words.stateSuspended}になりました`,
    lockedOutText: (p: { unlockedBy: Unlocker | undefined; wayOut: string }) =>
      `続けて誤りがあったため、利用を止めました。何も変更されていません。${unlockers[p.unlockedBy ?? 'master-or-admin'](p.wayOut)}`,

    credentialsWrong: (p: { attemptsLeft: number | undefined }) =>
      p.attemptsLeft === undefined
        ? '入力された内容に誤りがあります。'
        : `入力された内容に誤りがあります。あと${formats.number(p.attemptsLeft)}回誤ると${words.stateSuspended}になります。`,

    /** 「端末の時計が約3分進んでいるため、番号が合いません。…」 */
    clockOff: (p: { seconds: number; attemptsLeft: number | undefined }) =>
      `${words.oneTimePassword}を表示した端末の時計が約${formats.number(Math.max(1, Math.round(Math.abs(p.seconds) / 60)))}分${p.seconds > 0 ? '進んで' : '遅れて'}いるため、番号が合いません。端末の日時を正しく設定し、新しい番号を入力してください。${
        p.attemptsLeft === undefined
          ? ''
          : `あと${formats.number(p.attemptsLeft)}回誤ると${words.stateSuspended}になります。`
      }`,
    codeUsed: (p: { seconds: number }) =>
      `この${words.oneTimePassword}は、すでに使われています。${words.token}の番号が変わるまで（約${formats.number(p.seconds)}秒）お待ちになり、次の番号を入力してください。`,

    reference: (p: { number: string }) => `お問合せ番号：${p.number}`,
    screen: (p: { number: string }) => `画面番号：${p.number}`,

    problem: {
      'session-expired': 'ログインの有効時間が切れました。もう一度ログインしてください。',
      'right-missing': 'この操作を行う権限がありません。',
      'operation-unknown': '受け付けた内容が見つかりません。はじめからやり直してください。',
      'user-unknown': `この${words.user}は、ほかの管理者がすでに削除しました。一覧からやり直してください。`,
      'operation-final': 'この操作はすでに終わっています。',
      'operation-running': 'この操作は処理中です。しばらくお待ちください。',
      'demand-out-of-order': '手順が前後したため、受け付けられませんでした。はじめからやり直してください。',
      'challenge-expired': `${words.twoDimensionalCode}の有効時間が切れました。コードを更新し、新しい番号を入力してください。`,
      'version-changed': `選んだ${words.user}をほかの管理者が変更しました。一覧は最新です。確認して、もう一度押してください。`,
      'body-malformed': '送信した内容を銀行が読み取れませんでした。お問合せ番号を添えてご連絡ください。',
      'key-reused': '同じ番号で別の内容が送られたため、受け付けられませんでした。もう一度お試しください。',
      'targets-refused': `選んだ${words.user}の中に、操作できない人がいます。一覧を確認してください。`,
      'fields-refused': '銀行が受け付けなかった項目があります。内容を確認してください。',
      unreachable: '銀行に接続できませんでした。通信を確認し、もう一度お試しください。何も変更されていません。',
      offline: '通信がつながっていません。つながってから、もう一度お試しください。何も変更されていません。',
      'timed-out': '銀行からの応答がありませんでした。もう一度お試しください。',
      'server-failed': '銀行側で問題が起きました。しばらくしてから、もう一度お試しください。',
      'contract-broken': '銀行からの応答を読み取れませんでした。しばらくしてから、もう一度お試しください。',
      'stored-differs':
        '銀行が受け付けた内容が、選んだ内容と異なります。パスワードは送っていません。もう一度選んでください。',
      'operation-expired': '時間が経ったため、受け付けが取り消されました。もう一度お試しください。',
      'operation-cancelled': 'この操作は別の画面で取り消されました。もう一度お試しください。',
      'not-received': '銀行に確認したところ、まだ実行されていません。もう一度入力してください。',
      'demand-unmet':
        '銀行が求める認証のうち、入力されていないものがあります。何も送信していません。もう一度入力してください。',
      'session-renewed': 'ログインを確認しました。安全のため、パスワードなどをもう一度入力してください。',
      'actor-changed': '別の方がログインしたため、前の方が選んだ内容は消しました。はじめから操作してください。',
    },
    recordChanged:
      '入力している間に、ほかの方がこの内容を変更しました。まだ何も変更されていません。両方の内容を比べて選び、もう一度確認してください。',
    countChanged: (p: { now: number }) =>
      `選んだ時と人数が変わりました（現在${formats.number(p.now)}名）。一覧を確認し、もう一度選んでください。`,
    usersTooMany: (p: { most: number }) =>
      `${words.user}は${formats.number(p.most)}名まで登録できます。登録するには、利用していない${words.user}を削除してください。`,
    checksTooMany: (p: { seconds: number }) =>
      `${words.loginId}の確認が続いたため、受付を止めています。${formats.number(Math.ceil(p.seconds / 60))}分ほどしてから、もう一度お試しください。入力した内容は残っています。`,
    tooMany: (p: { most: number }) => `一度に選べるのは${formats.number(p.most)}名までです。`,
    unavailable: (p: { seconds: number | undefined }) =>
      p.seconds === undefined
        ? '銀行が混み合っています。しばらくしてから、もう一度お試しください。'
        : `銀行が混み合っています。${formats.number(p.seconds)}秒ほどしてから、もう一度お試しください。`,
    /** Why somebody was refused. */
    reason: reasonsIn(words).notSelectable,
    unexpected: (p: { type: string }) => `銀行が受け付けませんでした（${p.type}）。`,
  };
};

export type FlowSetbacksMessages = ReturnType<typeof ja>;

export const flowSetbacksMessages: Catalogue<FlowSetbacksMessages> = {
  name: 'flow-setbacks',
  ja,
  en: () => import('../en/flow-setbacks.js'),
};
