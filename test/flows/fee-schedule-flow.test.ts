import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/fee-schedule-flow.js';
import type { FeeScheduleCode, OperationRequest } from '../../src/contract/index.js';
import type { FlowEndedEvent } from '../../src/flows/engine/flow-events.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, byLabel, byRole, everyElement, textOf } from '../support/find.js';
import { expectAccessible } from '../support/mount.js';
import { pressKey } from '../support/type.js';

const tag = 'fee-schedule-flow';

async function open(schedule: FeeScheduleCode, options: CounterOptions = {}, readOnly = false): Promise<TestCounter> {
  const counter = new TestCounter(options);
  await counter.open(tag, { schedule, ...(readOnly && { 'read-only': '' }) });
  await counter.sees(options.lang === 'en' ? 'Try an amount' : '支払金額で確かめる');
  return counter;
}

/** Types over the last cell of the table, as in a spreadsheet: keys lead to it from wherever one is. */
async function typeIntoLastCell(counter: TestCounter, ...keys: string[]): Promise<void> {
  const field = everyElement(byRole(counter.flow, 'grid')).find(({ localName }) => localName === 'input')!;
  field.focus();
  pressKey(field, 'End', { ctrlKey: true });
  await counter.isDrawn();
  for (const press of keys) await sendKeys({ press });
  await counter.isDrawn();
}

/** The fee in the last cell, whether it is being worked on or not. */
function lastFee(counter: TestCounter): string {
  const cell = [...byRole(counter.flow, 'grid').querySelectorAll('td')].at(-1);
  return cell?.querySelector('input')?.value ?? cell?.textContent?.trim() ?? '';
}

function requests(counter: TestCounter): OperationRequest[] {
  return counter.sent.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body) as OperationRequest);
}

/** What a review marks as changed: label, value now, value before. */
function marked(counter: TestCounter): string[] {
  const review = everyElement(counter.flow).find(({ localName }) => localName.startsWith('change-review'));
  const lines = [...(review?.shadowRoot?.querySelectorAll('.line') ?? [])];
  return lines.filter((line) => line.querySelector('.mark')).map((line) => textOf(line));
}

async function authorise(counter: TestCounter): Promise<void> {
  await counter.type(/確認用パスワード/, 'kakunin1');
  counter.press('実行');
}

describe('fee-schedule-flow', () => {
  it('[FE-1] [FE-2] runs by the steps of seed 002: input, 「変更」, changes marked, password, 「実行」, what changed', async () => {
    const counter = await open('payee-bulk');
    expect(textOf(byRole(counter.flow, 'heading', { name: /先方負担手数料/ }))).to.match(
      /^先方負担手数料\[総合振込\]の変更/,
    );
    await expectAccessible(counter.flow);
    await counter.pick(/以上手数料加算型/);
    await counter.type(/適用最低支払金額/, '２，０００');
    await typeIntoLastCell(counter, '7', '7', '0', 'Enter');
    counter.press('変更');
    await counter.sees(/内容を確認し.*確認用パスワード 必須/);
    const [request] = requests(counter);
    expect(request).to.deep.include({ kind: 'fee-schedule', version: '1' });
    expect(request?.input).to.deep.include({ schedule: 'payee-bulk', method: 'add-upper', minimumPaymentYen: 2_000 });
    expect(request?.input).not.to.have.property('usesStandard');
    const changed = [
      '手数料計算方法 変更後： 以上手数料加算型 変更 変更前：据置型',
      '適用最低支払金額 変更後： 2,000円 変更 変更前：1,000円',
      '30,000円以上 他行宛文書扱 変更後： 770円 変更 変更前：660円',
    ];
    expect(marked(counter)).to.deep.equal(changed);
    await expectAccessible(counter.flow);
    await authorise(counter);
    await counter.sees('手数料情報の変更が完了しました');
    expect(marked(counter)).to.deep.equal(changed);
    const { method, minimumPaymentYen, table } = counter.bank.bank.fees.schedules['payee-bulk'];
    expect([method, minimumPaymentYen, table.feesYen['other-bank-document']]).to.deep.equal([
      'add-upper',
      2_000,
      [330, 440, 770],
    ]);
    counter.press('終了する');
    await counter.isDrawn();
    const [ended] = counter.told('flow-ended') as FlowEndedEvent[];
    expect(ended?.detail).to.deep.equal({ flow: tag, outcome: 'completed' });
  });

  it('[FE-4] explains what is typed while it is typed', async () => {
    const counter = await open('payee-bulk');
    await counter.type(/^支払金額/, '30329');
    await counter.sees('手数料330円を差し引いた29,999円');
    await counter.pick(/以上手数料加算型/);
    await counter.sees('支払金額より220円多く引き落とします');
  });

  it('[FE-5] payee-transfer has no method, payer-bulk no method and no minimum payment', async () => {
    const transfer = await open('payee-transfer');
    expect(transfer.text)
      .to.match(/適用最低支払金額.*支払金額範囲/)
      .and.not.to.contain('手数料計算方法');
    expect(allByRole(transfer.flow, 'img', { name: /加算型/ })).to.deep.equal([]);
    const payer = await open('payer-bulk');
    expect(payer.text).to.match(/^当方負担手数料\[総合振込\]の変更.*振込金額範囲/);
    expect(payer.text).not.to.match(/手数料計算方法|適用最低支払金額/);
    await payer.type(/^支払金額|^金額/, '30000');
    await payer.sees('30,000円をお届けし、手数料330円を加えた30,330円');
  });

  it('[FE-3] with 使用する the table shows the standard fees and cannot be changed; what was typed is kept', async () => {
    const counter = await open('payee-bulk');
    await typeIntoLastCell(counter, '9', 'Enter');
    expect(lastFee(counter)).to.equal('9');
    await counter.pick(/^使用する/);
    expect(byRole(counter.flow, 'grid').getAttribute('aria-readonly')).to.equal('true');
    expect(lastFee(counter)).to.equal('660');
    counter.press('変更');
    await counter.sees(/内容を確認し/);
    expect(requests(counter)[0]?.input).to.deep.equal({ schedule: 'payee-bulk', usesStandard: true });
    expect(marked(counter)).to.deep.equal(['基準手数料 変更後： 使用する 変更 変更前：使用しない']);
    counter.press('戻る');
    await counter.sees('支払金額で確かめる');
    await counter.pick('使用しない');
    expect(lastFee(counter)).to.equal('9');
  });

  it('[FE-1] 照会 shows the fees in one screen, without anything to change', async () => {
    const counter = await open('payee-bulk', {}, true);
    await counter.sees('先方負担手数料[総合振込]の照会');
    await counter.sees(/手数料計算方法 据置型 適用最低支払金額 1,000円 基準手数料 使用しない/);
    expect(byRole(counter.flow, 'grid').getAttribute('aria-readonly')).to.equal('true');
    expect(allByRole(counter.flow, 'radio')).to.deep.equal([]);
    expect(counter.hasButton('変更')).to.equal(false);
    await expectAccessible(counter.flow);
    counter.press('終了する');
    await waitUntil(() => counter.told('flow-ended').length === 1, counter.text);
    expect(requests(counter)).to.deep.equal([]);
  });

  it('[FE-1] asks which fees, to be changed or looked at, where the portal has not said so', async () => {
    const counter = await new TestCounter().open(tag);
    await counter.sees('先方負担手数料[総合振込]の変更');
    counter.press('次へ');
    await counter.sees('手数料情報を選択してください');
    await counter.pick('当方負担手数料[総合振込]の照会');
    counter.press('次へ');
    await counter.sees('基準手数料 使用する（常に最新の基準手数料を使用する）');
    expect(textOf(byRole(counter.flow, 'heading', { name: /^当方負担/ }))).to.equal('当方負担手数料[総合振込]の照会');
    await counter.reopen(tag);
    await counter.pick('先方負担手数料[振込振替]の変更');
    counter.press('次へ');
    await counter.sees('適用最低支払金額');
    counter.press('戻る');
    await counter.pick('先方負担手数料[総合振込]の変更');
    counter.press('次へ');
    await counter.sees('手数料計算方法');
    await counter.pick(/未満手数料加算型/);
    counter.press('変更');
    await counter.sees(/内容を確認し/);
    expect(requests(counter)[0]?.input).to.deep.equal({ schedule: 'payee-bulk', method: 'add-lower' });
  });

  it('[4.7] shows both versions where somebody else changed the fees meanwhile, and stores what was chosen', async () => {
    const counter = await open('payee-bulk', { scenario: 'changed-before-storing' });
    await counter.type(/適用最低支払金額/, '2000');
    counter.press('変更');
    await counter.sees(/ほかの方/);
    await counter.sees(
      '（30,000円以上） 読み込んだときの内容 他行宛電信扱 660円 現在登録されている内容 他行宛電信扱 770円 この画面の内容 他行宛電信扱 660円',
    );
    await expectAccessible(counter.flow);
    await counter.pick(/この画面の内容 2,000円/);
    counter.press('確認');
    await counter.sees(/確認用パスワード 必須/);
    expect(marked(counter)).to.deep.equal(['適用最低支払金額 変更後： 2,000円 変更 変更前：3,000円']);
    expect(requests(counter)[1]).to.deep.equal({
      kind: 'fee-schedule',
      input: { schedule: 'payee-bulk', minimumPaymentYen: 2_000 },
      version: '2',
    });
  });

  it('[FE-2] 手数料を読み込む asks before it overwrites what was typed before the check screen', async () => {
    const counter = await open('payee-bulk');
    await typeIntoLastCell(counter, '9', 'Enter');
    counter.press('変更');
    await counter.sees(/内容を確認し/);
    counter.press('戻る');
    await counter.sees('支払金額で確かめる');
    counter.press('手数料を読み込む');
    await counter.sees('よろしいですか');
    expect(lastFee(counter)).to.equal('9');
    counter.press('置き換える');
    await counter.isDrawn();
    expect(lastFee(counter)).to.equal('660');
  });

  it('[FE-2] says what is wrong and that nothing was changed, and sends nothing', async () => {
    const counter = await open('payee-bulk');
    counter.press('変更');
    await counter.sees('変更された項目がありません');
    await typeIntoLastCell(counter, 'x', 'Enter');
    counter.press('変更');
    await counter.sees('入力内容に誤りがあります');
    await counter.pick(/以上手数料加算型/);
    expect(lastFee(counter)).to.equal('x');
    await typeIntoLastCell(counter, '5', 'Enter');
    byLabel(counter.flow, /適用最低支払金額/).focus();
    await counter.type(/適用最低支払金額/, '-1');
    counter.press('変更');
    await counter.sees(/マイナスの金額は入力できません/);
    expect(requests(counter)).to.deep.equal([]);
  });

  it('[IN-1] [AX-1] runs in English', async () => {
    const counter = await open('payee-transfer', { lang: 'en' });
    await counter.sees('Change: Fees borne by the payee (transfers)');
    await counter.pick(/^Do not use/);
    counter.press('Change');
    await counter.type(/Confirmation password/, 'kakunin1');
    await expectAccessible(counter.flow);
    counter.press('Execute');
    await waitUntil(() => counter.told('completed').length === 1, counter.text);
  });
});
