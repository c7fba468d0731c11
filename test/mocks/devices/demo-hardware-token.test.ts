import { expect, html } from '@open-wc/testing';
import '../../../src/mocks/define/demo-hardware-token.js';
import type { DemoHardwareToken } from '../../../src/mocks/devices/demo-hardware-token.js';
import type { DemoOtpToken } from '../../../src/mocks/otp/demo-otp-token.js';
import * as stories from '../../../stories/demo-hardware-token.stories.js';
import appendixD from '../../data/vectors/hotp-rfc4226.json';
import { FakeClock } from '../../support/clock.js';
import { allByRole, byLabel, byRole, everyElement, textOf } from '../../support/find.js';
import { expectEverySituationAccessible, languages, mount, settled, type Language } from '../../support/mount.js';
import { numberOfCounter, numberOfTime } from '../../support/one-time-password.js';
import { onOtherHost } from '../../support/other-host.js';
import { typeInto } from '../../support/type.js';

/** 14:57:18 in Japan, 42 seconds before the next number. */
const start = Date.parse('2026-11-20T05:57:18Z');
const token: DemoOtpToken = {
  tokenId: '2718281828',
  label: 'ことのは銀行',
  secret: new TextEncoder().encode(appendixD.secret),
  digits: 6,
  stepSeconds: 60,
};

describe('demo-hardware-token', () => {
  let clock: FakeClock;
  beforeEach(() => (clock = new FakeClock()));
  afterEach(() => clock.restore());

  async function device(
    properties: Partial<DemoHardwareToken> = {},
    lang: Language = 'ja',
  ): Promise<DemoHardwareToken> {
    const began = performance.now();
    const now = () => start + performance.now() - began;
    const element = await mount<DemoHardwareToken>(html`<demo-hardware-token></demo-hardware-token>`, lang);
    Object.assign(element, { token, now, ...properties });
    await settled(element);
    return element;
  }

  const press = async (element: DemoHardwareToken, name = '番号を表示') => {
    byRole(element, 'button', { name }).click();
    await settled(element);
  };
  const pass = async (element: DemoHardwareToken, seconds: number) => {
    clock.pass(seconds);
    await settled(element);
  };
  const shown = (element: DemoHardwareToken) => textOf(byRole(element, 'status')).replaceAll(' ', '');
  const openSettings = async (element: DemoHardwareToken) => {
    everyElement(element)
      .find(({ localName }) => localName === 'summary')!
      .click();
    await settled(element);
  };

  expectEverySituationAccessible(stories);

  it('[TX-3] shows the number of the time for half a minute after a press', async () => {
    const element = await device();
    expect(shown(element)).to.equal('');
    await press(element);
    const number = await numberOfTime(token.secret, start);
    expect(shown(element)).to.equal(number);
    expect(textOf(byRole(element, 'timer'))).to.equal('残り30秒');
    await pass(element, 29);
    expect(shown(element)).to.equal(number);
    expect(textOf(byRole(element, 'timer'))).to.equal('残り1秒');
    await pass(element, 1);
    expect(shown(element)).to.equal('');
    expect(allByRole(element, 'timer')).to.be.empty;
  });

  it('[TX-3] keeps the number that it shows, also when the next step begins, until the button is pressed again', async () => {
    const element = await device();
    await pass(element, 30);
    await press(element);
    await pass(element, 20);
    expect(shown(element)).to.equal(await numberOfTime(token.secret, start + 30_000));
    await press(element);
    expect(shown(element)).to.equal(await numberOfTime(token.secret, start + 50_000));
    expect(shown(element)).to.not.equal(await numberOfTime(token.secret, start + 30_000));
  });

  it('[TX-3] shows the next number at each press where it counts them (RFC 4226)', async () => {
    const element = await device({ model: 'keypad', token: { ...token, counter: 3 } });
    for (const { value } of appendixD.vectors.slice(3)) {
      await press(element);
      expect(shown(element)).to.equal(value);
    }
    element.token = { ...token, counter: 3 };
    await settled(element);
    await press(element);
    expect(shown(element), 'the same token goes on').to.equal(await numberOfCounter(token.secret, 10));
    element.token = { ...token, tokenId: '2', counter: 0 };
    await settled(element);
    expect(shown(element), 'another token is another device').to.equal('');
    await press(element);
    expect(shown(element)).to.equal(appendixD.vectors[0]!.value);
    await openSettings(element);
    expect(allByRole(element, 'slider'), 'it has no clock').to.be.empty;
  });

  for (const model of ['card', 'key-fob', 'keypad'] as const) {
    it(`[TX-3] has its serial number on the back, and is turned over: ${model}`, async () => {
      const element = await device({ model });
      expect(textOf(element)).to.include('【表】').and.not.include('【裏】');
      expect(textOf(element)).to.not.include(token.tokenId);
      await press(element, '裏返す');
      expect(textOf(element)).to.include('【裏】').and.not.include('【表】');
      expect(textOf(element)).to.include('シリアル番号 2718281828');
      expect(allByRole(element, 'button', { name: '番号を表示' }), 'the button is on the front').to.be.empty;
      await press(element, '裏返す');
      expect(textOf(element)).to.include('【表】');
    });
  }

  for (const lang of languages) {
    it(`[TX-3] says that its battery is low, and still shows the number (${lang})`, async () => {
      const element = await device({}, lang);
      await openSettings(element);
      const word = lang === 'ja' ? '電池残量わずか' : 'Low battery';
      expect(textOf(byRole(element, 'group', { name: /デモ用|Demo/ }))).to.not.include(word);
      byLabel(element, word).click();
      await press(element, lang === 'ja' ? '番号を表示' : 'Show the number');
      expect(textOf(byRole(element, 'group', { name: /デモ用|Demo/ }))).to.include(word);
      expect(shown(element)).to.equal(await numberOfTime(token.secret, start));
    });

    it(`[TX-3] shows nothing once it is lost, and says so (${lang})`, async () => {
      const element = await device({}, lang);
      const button = lang === 'ja' ? '番号を表示' : 'Show the number';
      await press(element, button);
      await openSettings(element);
      byLabel(element, lang === 'ja' ? '紛失' : 'Lost').click();
      await settled(element);
      expect(shown(element)).to.equal('');
      await press(element, button);
      expect(shown(element)).to.equal('');
      expect(textOf(element)).to.include(
        lang === 'ja'
          ? 'このトークンは紛失しました。番号は表示されません。'
          : 'This token is lost. It shows no number.',
      );
      byLabel(element, lang === 'ja' ? '紛失' : 'Lost').click();
      await settled(element);
      expect(shown(element), 'found again it is blank').to.equal('');
    });

    it(`[TX-6] is plainly a demo (${lang})`, async () => {
      expect(textOf(await device({}, lang))).to.include(lang === 'ja' ? 'デモ用' : 'Demo');
    });
  }

  it('[OI-2] shows the number of its own clock', async () => {
    const element = await device();
    await openSettings(element);
    typeInto(byRole(element, 'slider') as HTMLInputElement, '-180');
    await press(element);
    expect(shown(element)).to.equal(await numberOfTime(token.secret, start - 180_000));
    expect(textOf(element)).to.include('3分遅れています。').and.include('端末の時刻：14:54:18');
    expect(textOf(element)).to.include('この端末の番号は銀行で受け付けられません。');
  });

  it('[TX-3] says that there is no token, and shows nothing without one', async () => {
    const element = await device({ token: undefined });
    await press(element);
    expect(shown(element)).to.equal('');
    expect(textOf(element)).to.include('トークンがありません。');
    await openSettings(element);
    expect(textOf(element)).to.not.include('受け付けられ');
  });

  it('[TX-3] forgets what it shows when its page is left, and stops its clock when it is taken away', async () => {
    const before = clock.timers;
    const element = await device();
    await press(element);
    window.dispatchEvent(new Event('pagehide'));
    await settled(element);
    expect(shown(element)).to.equal('');
    expect(clock.timers).to.equal(before + 1);
    element.remove();
    expect(clock.timers).to.equal(before);
  });

  it('[TX-6] refuses to be drawn on a host that is neither localhost nor named', async () => {
    const [refused, drawn] = await onOtherHost('demo-hardware-token');
    expect(refused).to.match(/^The demo .*does not start on bank\.localhost: name this host for it, or use localhost$/);
    expect(drawn).to.include('デモ用');
  });
});
