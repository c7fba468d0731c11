import { expect } from '@open-wc/testing';
import '../../src/define/otp-unlock-flow.js';
import { TestCounter, type CounterOptions } from '../support/counter.js';
import { allByRole, textOf } from '../support/find.js';
import { everyFlow } from './every-flow.js';

everyFlow({
  tag: 'otp-unlock-flow',
  title: { ja: 'ワンタイムパスワードの利用停止解除', en: 'Lift suspensions of one-time passwords' },
  row: /橋本 剛/,
  act: { ja: '停止解除', en: 'Lift suspension' },
  withCode: false,
  done: { ja: /1名の利用停止を解除しました/, en: /The suspension of 1 user was lifted/ },
});

const open = (options: CounterOptions = {}) => new TestCounter(options).open('otp-unlock-flow');

describe('otp-unlock-flow', () => {
  it('[OU-1] walks the words of seed 003, from the list to the result of each user', async () => {
    const counter = await open();
    for (const words of ['ワンタイムパスワードの利用停止解除', '確認用パスワード', '停止解除'])
      await counter.sees(words);
    await counter.choose(/橋本 剛/);
    await counter.choose(/内藤 亮/);
    await counter.type(/確認用パスワード/, 'kakunin1');
    counter.press('停止解除');
    await counter.sees('2名の利用停止を解除しました');
    const rows = allByRole(counter.flow, 'row').map(textOf).join();
    expect(rows).to.include('橋本 剛').and.include('内藤 亮');
    await counter.sees('ワンタイムパスワードを利用できます');
  });

  it('[OU-1] lists those whose one-time password is suspended, and nobody who is suspended in something else', async () => {
    const counter = await open();
    await counter.sees('橋本 剛');
    expect(counter.text).to.include('木村 恵子').and.match(/5名/);
    expect(counter.text).not.to.include('伊藤 健一');
  });

  it('[TXU-2] tells the way out, which is the contact of seed 003', async () => {
    const counter = await open();
    await counter.sees('解除操作ができない場合は、お問合せ先へのご連絡が必要となりますのでご注意ください。');
  });

  it('[4.2] tells somebody whose own one-time password is suspended that they unlock nobody’s', async () => {
    const counter = await open({ actor: 'kimura22' });
    await counter.sees('あなたのワンタイムパスワードは利用停止になっています');
    expect(counter.hasButton('停止解除')).to.equal(false);
  });
});
