import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { FeeSimulator } from '../../src/components/fee-simulator.js';
import '../../src/define/fee-simulator.js';
import type { FeeSchedule } from '../../src/fees/index.js';
import { manyRanges, schedule } from '../../stories/fee-schedules.js';
import * as stories from '../../stories/fee-simulator.stories.js';
import { allByRole, byLabel, byRole, nameOf, textOf } from '../support/find.js';
import { expectEverySituationAccessible, mount, settled, type Language } from '../support/mount.js';

const wire: FeeSchedule = {
  method: 'fixed',
  minimumPaymentYen: 1_000,
  fromYen: [0, 30_000],
  feesYen: { 'other-bank-wire': [110, 330] },
  transferFees: { fromYen: [0, 30_000], feesYen: { 'other-bank-wire': [110, 330] } },
};

async function show(properties: Partial<FeeSimulator>, lang?: Language): Promise<FeeSimulator> {
  return mount<FeeSimulator>(
    html`<fee-simulator
      .schedule=${properties.schedule}
      .columns=${properties.columns ?? []}
      .methods=${properties.methods ?? ['fixed', 'add-upper', 'add-lower']}
    ></fee-simulator>`,
    lang,
  );
}

async function type(simulator: FeeSimulator, amount: string): Promise<void> {
  const field = byLabel(simulator, /支払金額|Payment amount/);
  field.value = amount;
  field.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
  await settled(simulator);
}

async function openTable(simulator: FeeSimulator): Promise<HTMLElement> {
  simulator.renderRoot.querySelector('summary')!.click();
  await waitUntil(() => allByRole(simulator, 'table').length > 0, 'the table');
  return byRole(simulator, 'table');
}

const cellsOf = (table: HTMLElement) =>
  [...(table as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
const facts = (simulator: FeeSimulator) => allByRole(simulator, 'img').map(nameOf);
const sentence = (simulator: FeeSimulator) => textOf(byRole(simulator, 'status'));

describe('fee-simulator', () => {
  it('[FE-4] says in one sentence what is deducted, sent, charged and debited', async () => {
    const simulator = await show({ schedule: wire });
    await type(simulator, '３０，３２９');
    expect(sentence(simulator)).to.equal(
      '手数料330円を差し引いた29,999円をお届けし、当行の手数料110円を加えた30,109円を引き落とします。',
    );
    expect(textOf(simulator)).to.contain('支払金額より220円少なく引き落とします（差額あり *）。');
  });

  it('[FE-4] says it in English', async () => {
    const simulator = await show({ schedule: { ...wire, method: 'add-upper' } }, 'en');
    await type(simulator, '30329');
    expect(sentence(simulator)).to.equal(
      "A fee of ¥110 is deducted and ¥30,219 is sent; with the bank's charge of ¥330, ¥30,549 is debited.",
    );
    expect(textOf(simulator)).to.contain('¥220 more than the payment is debited (difference *).');
  });

  it('[FE-4] says why nothing is deducted', async () => {
    const simulator = await show({ schedule: wire });
    await type(simulator, '999');
    expect(sentence(simulator)).to.match(/^適用最低支払金額1,000円を下回るため手数料を差し引かず、999円をお届けし/);
    simulator.schedule = { ...wire, minimumPaymentYen: 0 };
    await type(simulator, '110');
    expect(sentence(simulator)).to.match(/^手数料110円が支払金額以上になるため差し引かず、110円をお届けし/);
  });

  it('[FE-4] marks no difference where there is none, and asks for an amount before', async () => {
    const simulator = await show({ schedule: wire });
    expect(sentence(simulator)).to.match(/^金額を入力すると/);
    await type(simulator, '20000');
    expect(textOf(simulator)).to.contain('支払金額と同じ額を引き落とします（差額なし）。');
    expect(textOf(simulator)).not.to.contain('*');
  });

  it('[FE-5] answers for the pattern that is chosen, named by the columns or by the bank’s words', async () => {
    const simulator = await show({ schedule });
    await type(simulator, '30329');
    const choice = byRole(simulator, 'combobox', { name: '振込パターン' }) as HTMLSelectElement;
    expect([...choice.options].map(({ text }) => text)).to.deep.equal([
      '当行同一店宛',
      '当行本支店宛',
      '他行宛電信扱',
      '他行宛文書扱',
    ]);
    choice.value = 'other-bank-wire';
    choice.dispatchEvent(new Event('change'));
    await settled(simulator);
    expect(sentence(simulator)).to.contain('手数料660円を差し引いた29,669円');
    simulator.columns = [{ key: 'same-bank', label: '本支店' }];
    await settled(simulator);
    expect(sentence(simulator)).to.contain('手数料440円を差し引いた29,889円');
    expect(allByRole(simulator, 'combobox')).to.deep.equal([]);
  });

  it('[FE-5] deducts nothing where the payer bears the fee, and draws no difference', async () => {
    const simulator = await show({ schedule: wire.transferFees });
    await type(simulator, '30000');
    expect(sentence(simulator)).to.equal('30,000円をお届けし、手数料330円を加えた30,330円を引き落とします。');
    expect(facts(simulator)).to.deep.equal([]);
  });

  it('[FE-4] draws around each threshold where the debit differs, by each method, in words too', async () => {
    const simulator = await show({ schedule: wire });
    expect(facts(simulator)).to.have.lengthOf(6);
    const [fixed, upper, lower] = facts(simulator).slice(3);
    expect(fixed).to.match(/^据置型（選択中）：.*30,000円〜30,329円 ＋220円、30,330円〜[0-9,]+円 0円$/);
    expect(upper).to.match(/^以上手数料加算型：.*30,110円〜30,329円 −220円、/);
    expect(lower).to.match(/^未満手数料加算型：.*30,110円〜30,329円 ＋220円、/);
  });

  it('[AX-1] tells less from more by sign, place and hatching, not by colour', async () => {
    const simulator = await show({ schedule: wire });
    const lanes = [...simulator.renderRoot.querySelectorAll('svg.lane')];
    const values = lanes
      .slice(3)
      .map((lane) => [...lane.querySelectorAll('text')].map(({ textContent }) => textContent));
    expect(values).to.deep.equal([['＋220円'], ['−220円'], ['＋220円']]);
    const added = lanes[4]!.querySelector('rect')!;
    expect(getComputedStyle(added).fill).to.contain('url(');
    const middle = lanes[4]!.querySelector('.zero')!.getBoundingClientRect().y;
    expect(added.getBoundingClientRect().y).to.be.closeTo(middle, 1);
  });

  it('[FE-4] has the same facts as a table over all amounts', async () => {
    const simulator = await show({ schedule: wire });
    expect(cellsOf(await openTable(simulator))).to.deep.equal([
      ['支払金額', '据置型（選択中）', '以上手数料加算型', '未満手数料加算型'],
      ['0円〜999円', '−110円', '−110円', '−110円'],
      ['1,000円〜29,999円', '0円', '0円', '0円'],
      ['30,000円〜30,109円', '＋220円', '0円', '0円'],
      ['30,110円〜30,329円', '＋220円', '−220円', '＋220円'],
      ['30,330円以上', '0円', '0円', '0円'],
    ]);
  });

  it('[FE-2] compares no other method where the schedule has none', async () => {
    const simulator = await show({ schedule: wire, methods: [] });
    expect(facts(simulator).map((fact) => fact.split('：')[0])).to.deep.equal(['据置型', '据置型']);
  });

  it('[FE-2] follows the table while it is edited, and says so while it has a mistake', async () => {
    const simulator = await show({ schedule: wire });
    await type(simulator, '30329');
    simulator.schedule = { ...wire, feesYen: { 'other-bank-wire': [110, 440] } };
    await settled(simulator);
    expect(sentence(simulator)).to.contain('手数料440円');
    expect(facts(simulator)[3]).to.contain('＋330円');
    simulator.schedule = { ...wire, feesYen: { 'other-bank-wire': [110, NaN] } };
    await settled(simulator);
    expect(sentence(simulator)).to.equal('入力に誤りがあるため、計算できません。');
    expect(facts(simulator)).to.deep.equal([]);
    expect(byLabel(simulator, '支払金額').value).to.equal('30,329');
  });

  it('[PE-4] follows an edit of 200 ranges within 50 ms, table shown, and draws the places around the amount', async () => {
    const simulator = await show({ schedule: manyRanges });
    await type(simulator, '1000000');
    expect(facts(simulator)).to.have.lengthOf(12);
    expect(facts(simulator).join()).to.contain('1,000,000円');
    expect(((await openTable(simulator)) as HTMLTableElement).rows.length).to.be.greaterThan(400);
    const milliseconds: number[] = [];
    for (const minimumPaymentYen of [100, 200, 300, 400, 500]) {
      const before = performance.now();
      simulator.schedule = { ...manyRanges, minimumPaymentYen };
      await simulator.updateComplete;
      milliseconds.push(performance.now() - before);
    }
    expect(Math.min(...milliseconds)).to.be.below(50);
  });

  it('[AX-1] fits into 320 px with text twice as large', async () => {
    const simulator = await show({ schedule });
    await type(simulator, '999999999999999');
    await openTable(simulator);
    const page = simulator.parentElement!;
    page.style.inlineSize = '320px';
    document.documentElement.style.fontSize = '200%';
    await settled(simulator);
    expect(page.scrollWidth).to.be.at.most(320);
    document.documentElement.style.removeProperty('font-size');
  });

  expectEverySituationAccessible(stories);
});
