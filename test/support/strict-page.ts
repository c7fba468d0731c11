/** Draws every element and works both flows, then tells the page around what the policy refused and what was drawn. */
import { ChangeReview } from '../../src/components/change-review.js';
import { defaultProfile } from '../../src/profile/bank-profile.js';
import '../../src/define/bank-context.js';
import '../../src/define/change-review.js';
import '../../src/define/confirm-password.js';
import '../../src/define/error-summary.js';
import '../../src/define/otp-input.js';
import '../../src/define/print-button.js';
import '../../src/define/qr-scanner.js';
import '../../src/define/result-summary.js';
import '../../src/define/step-indicator.js';
import '../../src/define/token-auth-qr.js';
import '../../src/define/transaction-auth-token-revoke-flow.js';
import '../../src/define/transaction-auth-unlock-flow.js';
import '../../src/define/user-list-picker.js';
import { startMockBank } from '../../src/mocks/start-mock-bank.js';
import { allByRole, byLabel, byRole, textOf } from './find.js';
import { Printer } from './paper.js';
import { typeInto } from './type.js';
import type { StrictPageReport } from './strict-page-report.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
  violations.push(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`),
);

/** The result has nothing to draw of its own; the unlock flow ends with it. */
const elements = [
  'change-review',
  'confirm-password',
  'error-summary',
  'otp-input',
  'qr-scanner',
  'step-indicator',
  'token-auth-qr',
  'user-list-picker',
] as const;

const report: StrictPageReport = { violations, undrawn: [], texts: {}, heard: false, error: '' };
try {
  await work();
} catch (error) {
  report.error = String(error);
}
// The last thing: what the policy does refuse is heard.
const before = violations.length;
document.body.setAttribute('style', 'color: red');
await until(() => violations.length > before, 'the violation made here').catch(() => undefined);
report.heard = violations.length > before;
violations.length = before;
parent.postMessage(report, location.origin);

async function work(): Promise<void> {
  await startMockBank({ mode: 'page', profile: defaultProfile });
  const page = document.createElement('bank-context');
  page.setAttribute('base-url', '/api/');
  document.body.append(page);

  for (const lang of ['ja', 'en']) {
    for (const tag of elements) {
      const element = document.createElement(tag);
      element.lang = lang;
      // Without a line it has nothing to draw.
      if (element instanceof ChangeReview) element.lines = [{ key: 'operation', value: 'otp-unlock' }];
      page.append(element);
    }
  }
  for (const element of page.children) {
    await until(() => (element.shadowRoot?.childElementCount ?? 0) > 0, element.localName).catch(() =>
      report.undrawn.push(element.localName),
    );
  }
  page.replaceChildren();

  report.texts.unlock = await press(page, 'transaction-auth-unlock-flow', /伊藤 健一/, '停止解除', /解除しました/);
  report.texts.print = await print(page);
  report.texts.revoke = await press(page, 'transaction-auth-token-revoke-flow', /相沢 美咲/, '失効', /有効時間/);
}

/** From the list to the next screen. */
async function press(page: Element, tag: string, row: RegExp, act: string, then: RegExp): Promise<string> {
  const flow = document.createElement(tag);
  page.append(flow);
  await until(() => allByRole(flow, 'checkbox', { name: row }).length > 0, `the list of ${tag}`);
  byRole(flow, 'checkbox', { name: row }).click();
  const password = byLabel(flow, /確認用パスワード/);
  typeInto(password, 'kakunin1');
  await until(() => textOf(flow).includes('1名'), 'the choice');
  byRole(flow, 'button', { name: act }).click();
  await until(() => then.test(textOf(flow)), `${String(then)} in ${textOf(flow)}`);
  return textOf(flow);
}

/** What stands in the frame of a print-button, and the first rule of its sheet. */
async function print(page: Element): Promise<string> {
  const button = document.createElement('print-button');
  button.document = {
    title: '印刷',
    bank: '銀行',
    company: '会社',
    who: '人',
    when: '2026-11-24T01:00:00Z',
    sections: [],
  };
  page.append(button);
  const printer = new Printer();
  await until(() => allByRole(button, 'button').length > 0, 'the button');
  byRole(button, 'button').click();
  await until(() => printer.papers.length > 0, 'the paper');
  const { text, page: paper } = printer.papers[0]!;
  return `${text} ${paper.adoptedStyleSheets[0]?.cssRules[0]?.cssText}`;
}

async function until(condition: () => boolean, what: string): Promise<void> {
  for (let frame = 0; frame < 300; frame += 1) {
    if (condition()) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`not there: ${what}`);
}
