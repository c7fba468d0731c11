import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ErrorSummary } from '../../src/components/error-summary.js';
import { ConfirmPassword } from '../../src/components/confirm-password.js';
import { htmlWith } from '../../src/components/internal/own-elements.js';
import '../../src/define/error-summary.js';
import * as stories from '../../stories/error-summary.stories.js';
import { allByRole, byLabel, byRole, focused, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled } from '../support/mount.js';
import { hostileStrings } from '../support/type.js';

const withInner = htmlWith(ErrorSummary, ConfirmPassword);

/** A page of a flow: summary and field in one shadow root, which the portal does not see. */
class TestPage extends LitElement {
  protected override render() {
    return withInner`<error-summary class="summary"></error-summary><confirm-password required></confirm-password>`;
  }
}
customElements.define('test-page', TestPage);

describe('error-summary', () => {
  it('[IN-3] has a heading and one way to each field', async () => {
    const element = await mount<ErrorSummary>(html`<error-summary></error-summary>`);
    element.problems = [{ message: '利用者を選択してください。', target: document.body }, { message: '番号 c-1' }];
    await element.updateComplete;
    expect(byRole(element, 'group', { name: '入力内容に誤りがあります' })).to.exist;
    expect(byRole(element, 'heading').textContent).to.equal('入力内容に誤りがあります');
    expect(allByRole(element, 'button').map(textOf)).to.deep.equal(['利用者を選択してください。']);
    expect(allByRole(element, 'listitem').map(textOf)).to.deep.equal(['利用者を選択してください。', '番号 c-1']);
  });

  it('shows nothing without a problem, and a heading alone as a refusal', async () => {
    const element = await mount<ErrorSummary>(html`<error-summary></error-summary>`);
    expect(textOf(element)).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.heading = '受付時間外です。';
    await element.updateComplete;
    expect(textOf(element)).to.equal('受付時間外です。');
  });

  it('[AX-1] takes the focus, so that it is read', async () => {
    const element = await mount<ErrorSummary>(html`<error-summary .problems=${[{ message: 'x' }]}></error-summary>`);
    element.focus();
    expect(focused()).to.equal(byRole(element, 'group'));
  });

  it('focuses the field of a problem, across shadow roots', async () => {
    const page = await fixture<TestPage>(html`<test-page></test-page>`);
    await settled(page.parentElement!);
    const field = page.renderRoot.lastElementChild as ConfirmPassword;
    const summary = page.renderRoot.querySelector<ErrorSummary>('.summary')!;
    summary.problems = [{ message: field.problem, target: field }];
    await summary.updateComplete;
    byRole(summary, 'button', { name: '確認用パスワードを入力してください。' }).click();
    expect(focused()).to.equal(byLabel(page, '確認用パスワード'));
  });

  it('looks for a field only when it is asked for, and bears its absence', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="x" />`);
    let target: HTMLElement | null = null;
    const element = await mount<ErrorSummary>(
      html`<error-summary .problems=${[{ message: 'x', target: () => target }]}></error-summary>`,
    );
    byRole(element, 'button').click();
    expect(focused()).not.to.equal(input);
    target = input;
    byRole(element, 'button').click();
    expect(focused()).to.equal(input);
  });

  it('submits no form', async () => {
    const form = await mount<HTMLFormElement>(html`
      <form><error-summary .problems=${[{ message: 'x', target: document.body }]}></error-summary></form>
    `);
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    byRole(form, 'button').click();
    expect(submits).to.equal(0);
  });

  it('shows hostile text as text', async () => {
    const problems = hostileStrings.map((message) => ({ message, target: document.body }));
    const element = await mount(html`<error-summary .problems=${problems}></error-summary>`);
    for (const hostile of hostileStrings) expect(textOf(element)).to.contain(hostile);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  expectEverySituationAccessible(stories);
});
