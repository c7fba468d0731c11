import { expect, html } from '@open-wc/testing';
import type { StepIndicator } from '../../src/components/step-indicator.js';
import '../../src/define/step-indicator.js';
import * as stories from '../../stories/step-indicator.stories.js';
import { allByRole, byRole, textOf } from '../support/find.js';
import { expectAccessible, expectEverySituationAccessible, mount } from '../support/mount.js';
import { hostileStrings } from '../support/type.js';

const steps = ['対象利用者の選択', 'トランザクション認証', '結果'];
const at = (current: number, lang: 'ja' | 'en' = 'ja') =>
  mount<StepIndicator>(html`<step-indicator .steps=${steps} .current=${current}></step-indicator>`, lang);

describe('step-indicator', () => {
  it('[AX-1] is a list in which each step says its place, its name and whether it is done', async () => {
    const element = await at(2);
    expect(byRole(element, 'list', { name: '手順' })).to.exist;
    expect(allByRole(element, 'listitem').map(textOf)).to.deep.equal(
      [
        '全3ステップ中、1ステップ目 対象利用者の選択 完了',
        '2 全3ステップ中、2ステップ目 トランザクション認証',
        '3 全3ステップ中、3ステップ目 結果',
      ].map((text) => text.replace(/^\d /, '')),
    );
  });

  it('marks the current step alone', async () => {
    const element = await at(2);
    const current = allByRole(element, 'listitem').filter((step) => step.ariaCurrent === 'step');
    expect(current.map(textOf)).to.deep.equal(['全3ステップ中、2ステップ目 トランザクション認証']);
    element.current = 3;
    await element.updateComplete;
    expect(allByRole(element, 'listitem')[2]?.ariaCurrent).to.equal('step');
    expect(allByRole(element, 'listitem')[1]?.ariaCurrent).to.equal(null);
  });

  it('leads nowhere', async () => {
    const element = await at(2);
    expect(allByRole(element, 'link')).to.have.length(0);
    expect(allByRole(element, 'button')).to.have.length(0);
  });

  for (const width of [320, 560]) {
    it(`is "2 / 3" with the name and a bar ${width} pixels wide, and says the same`, async () => {
      const element = await at(2);
      element.style.inlineSize = `${width}px`;
      const short = element.renderRoot.querySelector<HTMLElement>('.short')!;
      expect(getComputedStyle(short).display).to.equal('block');
      expect(short.innerText.replace(/\s+/g, ' ')).to.equal('2 / 3 トランザクション認証');
      const widths = allByRole(element, 'listitem').map((step) => step.getBoundingClientRect());
      expect(widths.reduce((sum, box) => sum + box.width, 0)).to.be.closeTo(width, 1);
      expect(widths[0]!.height).to.equal(4);
      expect(textOf(element)).to.contain('全3ステップ中、2ステップ目');
      expect(element.scrollWidth).to.be.at.most(width);
      await expectAccessible(element);
    });
  }

  it('shows all names where there is room', async () => {
    const element = await at(1);
    element.style.inlineSize = '900px';
    expect(getComputedStyle(element.renderRoot.querySelector('.short')!).display).to.equal('none');
    const [first, second] = allByRole(element, 'listitem').map((step) => step.getBoundingClientRect());
    expect(first!.top).to.equal(second!.top);
  });

  for (const { lang, names } of [
    { lang: 'ja', names: ['利用者一覧', '基本情報', '権限', '口座・限度額', '確認', '結果'] },
    { lang: 'en', names: ['Users', 'Basics', 'Permissions', 'Accounts and limits', 'Check', 'Result'] },
  ] as const) {
    it(`six steps stand in one line 860 pixels wide, each name unbroken, and keep to 704, ${lang}`, async () => {
      const element = await mount<StepIndicator>(
        html`<step-indicator .steps=${names} .current=${2}></step-indicator>`,
        lang,
      );
      const boxes = () => [...element.renderRoot.querySelectorAll('.name')].map((name) => name.getBoundingClientRect());
      element.style.inlineSize = '860px';
      expect(new Set(boxes().map(({ height }) => Math.round(height))).size, 'one line').to.equal(1);
      expect(new Set(boxes().map(({ top }) => Math.round(top))).size, 'side by side').to.equal(1);
      element.style.inlineSize = '704px';
      const { right } = element.getBoundingClientRect();
      expect(boxes().at(-1)!.right).to.be.at.most(right + 0.5);
      expect(
        new Set(
          allByRole(element, 'listitem').map((step) =>
            Math.round(step.getBoundingClientRect().top + step.getBoundingClientRect().bottom),
          ),
        ).size,
        'a row',
      ).to.equal(1);
    });
  }

  it('[IN-1] says the same in English', async () => {
    expect(textOf(await at(2, 'en'))).to.contain('Step 2 of 3');
  });

  it('shows hostile text as text', async () => {
    const element = await mount(html`<step-indicator .steps=${hostileStrings}></step-indicator>`);
    for (const hostile of hostileStrings) expect(textOf(element)).to.contain(hostile);
    expect('hostile' in window).to.be.false;
  });

  expectEverySituationAccessible(stories);
});
