import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DemoDevices } from '../../demo/devices.js';
import { MockBank } from '../../src/mocks/mock-bank.js';
import '../../src/mocks/define/demo-camera-token.js';
import '../../src/mocks/define/demo-hardware-token.js';
import '../../src/mocks/define/demo-mailbox.js';
import '../../src/mocks/define/demo-otp-app.js';
import { Api } from '../support/api.js';
import { allByRole, byLabel, byRole, focused, textOf } from '../support/find.js';
import { expectAccessible, languages, settled } from '../support/mount.js';
import { newUuid } from '../support/test-bank.js';
import { typeInto } from '../support/type.js';

customElements.define('demo-devices', DemoDevices);

/** Somebody without a token. */
const applicant = 'hoshino61';
const startPassword = '482915';

/** The element draws into the page, so that it tells itself when it is done. */
async function drawn(devices: DemoDevices): Promise<void> {
  await devices.updateComplete;
  await settled(devices);
}

describe('the devices of the demo', () => {
  /** A minute of its own, so that no number changes between being read and being sent. */
  const now = () => Date.parse('2026-04-01T10:00:05+09:00');

  async function show(bank: MockBank, language: 'ja' | 'en' = 'ja'): Promise<DemoDevices> {
    const devices = await fixture<DemoDevices>(
      html`<demo-devices lang=${language} .bank=${bank} .language=${language} .beginning=${1}></demo-devices>`,
    );
    await drawn(devices);
    return devices;
  }

  async function turnTo(devices: DemoDevices, name: string): Promise<void> {
    byRole(devices, 'radio', { name }).click();
    await drawn(devices);
  }

  /** Applies for a token at the bank, as the flow does; tells the operation. */
  async function apply(bank: MockBank): Promise<{ readonly api: Api; readonly id: string }> {
    const api = new Api(bank, bank.signIn(applicant));
    const id = newUuid();
    await api.put(id, { kind: 'otp-token-issue', input: { email: 'taro@example.jp', startPassword } });
    return { api, id };
  }

  /** The number that a device shows, as it is read out digit by digit. */
  function numberShown(devices: DemoDevices): string {
    return /(?<!\S)\d(?: \d){5}(?!\S)/.exec(textOf(devices))?.[0].replaceAll(' ', '') ?? '';
  }

  async function setUp(devices: DemoDevices, bank: MockBank): Promise<void> {
    const mail = bank.mails.at(-1)!.lines.join(' ');
    await turnTo(devices, 'アプリ');
    typeInto(byLabel(devices, 'サービスID'), /サービスID：(\d+)/.exec(mail)![1]!);
    typeInto(byLabel(devices, 'ユーザID'), /ユーザID：(\d+)/.exec(mail)![1]!);
    typeInto(byLabel(devices, '利用開始パスワード'), startPassword);
    byRole(devices, 'button', { name: '送信' }).click();
    await waitUntil(() => textOf(devices).includes('トークンを登録しました'), 'the app is set up');
  }

  it('[OI-1] tells at once that the mail arrived, and shows it when it is asked for', async () => {
    const bank = new MockBank({ scenario: 'without-one-time-password', now });
    const devices = await show(bank);
    expect(textOf(devices)).not.to.include('新しいメール');
    await apply(bank);
    await drawn(devices);
    expect(allByRole(devices, 'status').map(textOf)).to.include('新しいメールが届いています。');
    expect(allByRole(devices, 'radio', { name: 'メール (1)' })).to.have.length(1);
    await turnTo(devices, 'メール (1)');
    expect(textOf(devices)).to.include('ワンタイムパスワードトークン発行のお知らせ').and.not.to.include('(1)');
  });

  it('[OI-1] sets the app up at the bank; its first number is accepted, and drawing again takes nothing away', async () => {
    const bank = new MockBank({ scenario: 'without-one-time-password', now });
    const devices = await show(bank);
    const { api, id } = await apply(bank);
    await setUp(devices, bank);
    devices.requestUpdate();
    await drawn(devices);
    byRole(devices, 'button', { name: '次へ' }).click();
    await waitUntil(() => numberShown(devices) !== '', 'the number');
    const { value } = await api.submit(id, {
      credentials: [{ kind: 'one-time-password', value: numberShown(devices) }],
    });
    expect(value.state).to.equal('executed');
  });

  it('[TX-3] are new with another beginning: the app forgets its token, the mails are gone', async () => {
    const bank = new MockBank({ scenario: 'without-one-time-password', now });
    const devices = await show(bank);
    await apply(bank);
    await setUp(devices, bank);
    bank.setScenario('without-one-time-password');
    devices.beginning = 2;
    await drawn(devices);
    expect(textOf(devices)).to.include('初期設定').and.not.to.include('トークンを登録しました');
    await turnTo(devices, 'メール');
    expect(textOf(devices)).to.include('メールはありません。');
  });

  it('[TX-3] listens to the bank that is open now and to no other', async () => {
    const old = new MockBank({ scenario: 'without-one-time-password', now });
    const devices = await show(old);
    devices.bank = new MockBank({ scenario: 'without-one-time-password', now });
    await drawn(devices);
    await apply(old);
    await drawn(devices);
    expect(textOf(devices)).not.to.include('新しいメール');
    await apply(devices.bank);
    await drawn(devices);
    expect(textOf(devices)).to.include('新しいメール');
  });

  it('[OR-1] has the token of whoever is signed in on the app', async () => {
    const devices = await show(new MockBank({ now }));
    await turnTo(devices, 'アプリ');
    expect(numberShown(devices)).to.match(/^\d{6}$/);
  });

  it('[OG-1] has the tokens of the drawer, of three models, each with its number and its serial', async () => {
    const bank = new MockBank({ now });
    const devices = await show(bank);
    await turnTo(devices, '小型トークン');
    const select = byRole(devices, 'combobox', { name: 'まだ配っていないトークン' }) as HTMLSelectElement;
    const named = [...select.options].map(({ text }) => text);
    expect(named).to.deep.equal([
      'カード型（末尾11）',
      'キーホルダー型（末尾12）',
      'キーホルダー型（末尾13）',
      'テンキー型（末尾14）',
    ]);
    for (const { value } of select.options) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await drawn(devices);
      byRole(devices, 'button', { name: '番号を表示' }).click();
      await drawn(devices);
      expect(numberShown(devices), value).to.match(/^\d{6}$/);
      byRole(devices, 'button', { name: '裏返す' }).click();
      await drawn(devices);
      expect(textOf(devices)).to.include(value);
    }
  });

  it('[AX-1] are chosen by keyboard alone', async () => {
    const devices = await show(new MockBank({ now }));
    byRole(devices, 'radio', { name: 'カメラ付き' }).focus();
    await sendKeys({ press: 'ArrowRight' });
    await drawn(devices);
    expect(focused()).to.equal(byRole(devices, 'radio', { name: 'メール' }));
    expect(textOf(devices)).to.include('メールはありません。');
  });

  for (const language of languages) {
    it(`[AX-1] have nothing for axe to find: each of them, ${language}`, async () => {
      const devices = await show(new MockBank({ now }), language);
      for (const radio of allByRole(devices, 'radio')) {
        radio.click();
        await drawn(devices);
        await expectAccessible(devices);
      }
    });
  }
});
