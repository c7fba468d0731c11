import type { BankProblem, OperationRequest } from '../../contract/index.js';
import { demoOneTimePasswordSecret } from '../otp/demo-keys.js';
import type { DemoOtpToken } from '../otp/demo-otp-token.js';
import type { Bank } from './bank.js';
import { japanTime } from './japan-time.js';
import type { Kind, Prepared } from './kind.js';
import { hasRight } from './objections.js';
import { updateOperation } from './operation-life.js';
import type { OneTimePasswordTokenRecord, UserRecord } from './records.js';
import { accept, refuse, type Verdict } from './verdict.js';
import { mayHaveNewTokenAt } from './waiting.js';

/** A mail that the bank sends; `lines` are its paragraphs. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly lines: readonly string[];
  /** RFC 3339. */
  readonly receivedAt: string;
}

/** What the app has to be set up with, from the mail and from memory (OI-1). */
export interface AppSetUp {
  readonly serviceId: string;
  readonly userId: string;
  readonly startPassword: string;
}

/** What is kept of a token issue until the app is set up; of the start password only by what it is known again. */
export interface IssueRecord {
  readonly operationId: string;
  readonly serviceId: string;
  readonly userId: string;
  readonly startPassword: string;
  readonly wrongTries: number;
}

export type AppSetUpAnswer =
  | { readonly ok: true; readonly token: DemoOtpToken }
  | { readonly ok: false; readonly code: 'set-up-wrong' | 'set-up-expired' };

const mostWrongSetUps = 5;
const waitsForApp = 'app-set-up';

/** A token for one-time passwords on one's own telephone: mail, app, first number (OI-1). */
export const tokenIssuing: Kind = {
  objection(bank, actor) {
    if (!hasRight(bank, actor, 'otp-token-issue')) return { code: 'right-missing' };
    if (bank.tokenUsage.mode === 'shared') return { code: 'mode-shared' };
    if (actor.oneTimePasswordTokenId !== undefined) return { code: 'token-registered' };
    const from = mayHaveNewTokenAt(bank, actor);
    return from === undefined ? undefined : { code: 'token-not-yet', from: japanTime(from) };
  },
  prepare: preparedIssue,
  begin(bank, actor, { id }, { input }) {
    const issue: IssueRecord = {
      operationId: id,
      serviceId: digits(bank, 6),
      userId: digits(bank, 8),
      startPassword: bank.fingerprint(String(input?.['startPassword'])),
      wrongTries: 0,
    };
    bank.issues.set(id, issue);
    bank.sendMail(issueMail(bank, actor, String(input?.['email']), issue));
  },
  carryOut(bank, { id }, { demandedToken }) {
    const actor = bank.users.get(id);
    if (actor && demandedToken) {
      const { oneTimePasswordRevokedAt: _over, ...rest } = actor;
      bank.changeUser({ ...rest, oneTimePasswordTokenId: demandedToken.tokenId });
    }
    return {};
  },
};

/** The address can be one, and the start password has as many digits as the bank wants (OI-1, US-3). */
function preparedIssue(bank: Bank, _: UserRecord, { input = {} }: OperationRequest): Verdict<Prepared> {
  const { email, startPassword } = input;
  const { least, most } = bank.profile.tokenIssue.startPasswordDigits;
  const errors: { pointer: string; code: string }[] = [];
  if (typeof email !== 'string' || !/^(?=.{4,64}$)[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/.test(email)) {
    errors.push({ pointer: '#/input/email', code: 'malformed' });
  }
  if (typeof startPassword !== 'string' || !new RegExp(`^[0-9]{${least},${most}}$`).test(startPassword)) {
    errors.push({ pointer: '#/input/startPassword', code: 'malformed' });
  }
  if (errors.length > 0) return refuse({ code: 'fields-refused', errors } satisfies BankProblem);
  return accept({
    targets: [],
    changes: [],
    lines: [{ key: 'email', value: String(email) }],
    waitsFor: waitsForApp,
  });
}

/**
 * Sets an app up with what the mail said and the start password; where they are right the page is asked for the first
 * number next. After five wrong tries the issue has to begin anew.
 */
export function setUpApp(bank: Bank, { serviceId, userId, startPassword }: AppSetUp): AppSetUpAnswer {
  const issue = [...bank.issues.values()].find((known) => known.serviceId === serviceId && known.userId === userId);
  if (!issue) return { ok: false, code: 'set-up-wrong' };
  const operation = bank.operations.get(issue.operationId);
  const waits = operation?.state === 'open' && operation.waitsFor === waitsForApp;
  if (!waits || issue.wrongTries >= mostWrongSetUps) return { ok: false, code: 'set-up-expired' };
  if (bank.fingerprint(startPassword) !== issue.startPassword) {
    bank.issues.set(issue.operationId, { ...issue, wrongTries: issue.wrongTries + 1 });
    return { ok: false, code: 'set-up-wrong' };
  }

  const token: OneTimePasswordTokenRecord = {
    kind: 'one-time-password',
    id: digits(bank, 14),
    used: false,
    lost: false,
  };
  bank.keepToken(token);
  updateOperation(bank, operation, { waitsFor: undefined, demandedToken: { tokenId: token.id } });
  const { otpDigits, otpStepSeconds } = bank.profile.codes;
  return {
    ok: true,
    token: {
      tokenId: token.id,
      label: bank.profile.name['ja'] ?? '',
      secret: demoOneTimePasswordSecret(token.id),
      digits: otpDigits,
      stepSeconds: otpStepSeconds,
    },
  };
}

function issueMail(bank: Bank, actor: UserRecord, to: string, { serviceId, userId }: IssueRecord): Mail {
  return {
    id: bank.newId(),
    to,
    from: `no-reply@${bank.profile.tokenIssue.mailDomain}`,
    subject: 'ワンタイムパスワードトークン発行のお知らせ',
    lines: [
      `${actor.name} 様`,
      'トークンの発行を受け付けました。ワンタイムパスワードアプリに、次の番号と、お申込み時の利用開始パスワードを入力してください。',
      `アプリのダウンロード：https://${bank.profile.tokenIssue.mailDomain}/app`,
      `サービスID：${serviceId}`,
      `ユーザID：${userId}`,
      'お心当たりのない場合は、このメールを削除し、管理者の方にお知らせください。',
    ],
    receivedAt: japanTime(bank.now()),
  };
}

/** So many digits by chance; the first is not 0. */
function digits(bank: Bank, count: number): string {
  const bytes = [...bank.randomBytes(count)];
  return bytes.map((byte, at) => String(at === 0 ? 1 + (byte % 9) : byte % 10)).join('');
}
