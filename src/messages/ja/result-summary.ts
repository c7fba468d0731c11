import type { CredentialKind, OperationState } from '../../contract/index.js';
import type { Catalogue } from '../catalogue.js';
import { credentialNames } from '../credential-names.js';
import type { Formats } from '../formats.js';
import { operationNames } from './operations.js';
import { reasonsIn } from './reasons.js';
import type { Words } from './words.js';

/** How a kind of operation says what was done to people and what was not. */
export interface OutcomeSentences {
  readonly done: (p: { count: number }) => string;
  readonly notDone: (p: { count: number }) => string;
  readonly chipDone: string;
  readonly chipNotDone: string;
}

const ja = (words: Words, formats: Formats) => {
  const people = (count: number) => `${formats.number(count)}名`;
  const operations = operationNames(words);
  const operation = (kind: string) => operations.get(kind) ?? 'この操作';
  const unlocked: OutcomeSentences = {
    done: (p) => `${people(p.count)}の${words.stateSuspended}を解除しました。`,
    notDone: (p) => `${people(p.count)}は解除していません。`,
    chipDone: '解除しました',
    chipNotDone: '解除していません',
  };
  const revoked: OutcomeSentences = {
    done: (p) => `${people(p.count)}の${words.token}を${words.revoke}しました。`,
    notDone: (p) => `${people(p.count)}は${words.revoke}していません。`,
    chipDone: `${words.revoke}しました`,
    chipNotDone: `${words.revoke}していません`,
  };
  const outcomes = new Map<string, OutcomeSentences>(
    Object.entries({
      'transaction-auth-unlock': unlocked,
      'transaction-auth-token-revoke': revoked,
      'transaction-auth-token-reset': {
        done: (p) => `${people(p.count)}の${words.token}を初期化しました。`,
        notDone: (p) => `${people(p.count)}は初期化していません。`,
        chipDone: '初期化しました',
        chipNotDone: '初期化していません',
      },
      'otp-unlock': unlocked,
      'otp-token-revoke': revoked,
      'certificate-revoke': {
        done: (p) => `${people(p.count)}の${words.certificate}を${words.revoke}しました。`,
        notDone: (p) => `${people(p.count)}の${words.certificate}は${words.revoke}していません。`,
        chipDone: words.certificateRevoked,
        chipNotDone: `${words.revoke}していません`,
      },
      'user-delete': {
        done: (p) => `${people(p.count)}を削除しました。`,
        notDone: (p) => `${people(p.count)}は削除していません。`,
        chipDone: '削除しました',
        chipNotDone: '削除していません',
      },
      'user-suspension': {
        done: (p) => `${people(p.count)}の利用状態を変更しました。`,
        notDone: (p) => `${people(p.count)}は変更していません。`,
        chipDone: '変更しました',
        chipNotDone: '変更していません',
      },
    }),
  );
  const anyOutcome: OutcomeSentences = {
    done: (p) => `${people(p.count)}の手続きが完了しました。`,
    notDone: (p) => `${people(p.count)}は完了していません。`,
    chipDone: '完了しました',
    chipNotDone: '完了していません',
  };
  const credentials = credentialNames(words);
  const credential = (kind: CredentialKind | undefined) => (kind ? credentials[kind] : '認証');
  const refusals = new Map(
    Object.entries({
      'service-closed': '受付時間外のため、実行していません。',
      'credential-suspended': `${words.stateSuspended}になったため、実行していません。`,
      'right-missing': 'この操作を行う権限がないため、実行していません。',
      'targets-gone': `対象の${words.user}がいなくなったため、実行していません。`,
      'token-missing': `ご自身の${words.token}が登録されていないため、実行していません。`,
      'token-registered': `すでに${words.token}が登録されているため、実行していません。`,
      'token-not-yet': `${words.token}を${words.revoke}したばかりのため、まだ新しい${words.token}を発行できません。`,
      'mode-shared': `全員が同じ${words.token}を利用しているため、実行していません。`,
      'input-outdated':
        '変更した内容を、銀行がそのまま実行できなくなったため、実行していません。もう一度入力し、確認してください。',
    }),
  );
  const states = {
    open: (p: { kind: string }) => `${operation(p.kind)}はまだ完了していません。`,
    executed: (p: { kind: string }) => `${operation(p.kind)}が完了しました。`,
    refused: (p: { kind: string }) => `${operation(p.kind)}は受け付けられませんでした。`,
    expired: (p: { kind: string }) => `時間が過ぎたため、${operation(p.kind)}は実行していません。`,
    cancelled: (p: { kind: string }) => `${operation(p.kind)}を中止しました。何も変更していません。`,
  } satisfies Record<OperationState, unknown>;

  return {
    /** The credential that a result is about. */
    credential: (p: { credential: CredentialKind }) => credential(p.credential),
    outcome: (kind: string) => outcomes.get(kind) ?? anyOutcome,
    state: states,
    refusal: (p: { code: string }) => refusals.get(p.code) ?? `銀行が受け付けませんでした（理由コード：${p.code}）。`,
    opensAt: (p: { opensAt: string }) => `次の受付は${formats.dateTime(p.opensAt)}からです。`,
    possibleFrom: (p: { from: string }) => `${formats.dateTime(p.from)}ごろから行えます。`,
    reason: reasonsIn(words).notDone,
    receipt: '受付番号',
    correlation: 'お問合せ番号',
    screen: '画面番号',
    table: `${words.user}ごとの結果`,
    result: '結果',
    between: '',
    notAttempted: '処理していません',
    next: '次にすること',
    /** 「相沢 美咲さん、榎本 さくらさん」, from the fourth on 「相沢 美咲さんほか3名」 */
    people: (p: { names: readonly string[]; more: number }) =>
      p.more > 0
        ? `${p.names.map((name) => `${name}さん`).join('、')}ほか${people(p.more)}`
        : p.names.map((name) => `${name}さん`).join('、'),
    /** The time from which it follows, at the result of `today`: 「14:27」, with its date where that is another day. */
    from: (p: { at: string; today: string | undefined }) => formats.timeOn(p.at, p.today),
    followUp: (p: { code: string; people: string; from: string | undefined; credential: CredentialKind | undefined }) =>
      new Map([
        ['registers-at-next-login', `${p.people}は、次のログインのときに新しい${words.token}を登録してください。`],
        [
          'own-token-revoked',
          `ご自身の${words.token}を${words.revoke}しました。次のログインのときに新しい${words.token}を登録するまで、${words.transactionAuthentication}を利用できません。`,
        ],
        ['can-authenticate-again', `${p.people}は、${words.transactionAuthentication}を利用できます。`],
        ['can-use-one-time-password-again', `${p.people}は、${words.oneTimePassword}を利用できます。`],
        [
          'new-token-from',
          `${p.people}の新しい${words.token}の発行とログインは、${p.from ? `${p.from}ごろから` : 'しばらくしてから'}行えます。`,
        ],
        [
          'needs-new-certificate',
          `${p.people}は、この${words.certificate}ではログインできません。ログイン画面の「電子${words.certificate}発行」から、新しい${words.certificate}を取得してください。`,
        ],
        [
          'own-certificate-revoked',
          `ご自身の${words.certificate}を${words.revoke}したため、続けて操作できません。「閉じる」を押し、ブラウザをすべて閉じてください。そのあとログイン画面の「電子${words.certificate}発行」から、新しい${words.certificate}を取得してください。`,
        ],
        ['can-use-again', `${p.people}は、${credential(p.credential)}を利用できます。`],
        ['uses-token-from-now', `${p.people}は、いまから登録した${words.token}を利用します。`],
        [
          'cannot-transfer-without-token',
          `${p.people}は、新しい${words.token}を登録するまで、振込・払込みなどの資金移動を行えません。`,
        ],
        ['cannot-use', `${p.people}は、解除されるまで${credential(p.credential)}を利用できません。`],
      ]).get(p.code) ?? `${p.people}について、銀行からお知らせがあります（コード：${p.code}）。`,
    again: (p: { outcome: string }) =>
      `「${p.outcome}」の${words.user}は、理由を確認のうえ、必要なときはもう一度お手続きください。`,
  };
};

export type ResultSummaryMessages = ReturnType<typeof ja>;

export const resultSummaryMessages: Catalogue<ResultSummaryMessages> = {
  name: 'result-summary',
  ja,
  en: () => import('../en/result-summary.js'),
};
