import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/mocks/define/demo-otp-app.js';
import type {
  DemoOtpApp,
  DemoOtpAppSetUp,
  DemoOtpAppSetUpAnswer,
  TokenAddedEvent,
} from '../../../src/mocks/devices/demo-otp-app.js';
import type { DemoOtpToken } from '../../../src/mocks/otp/demo-otp-token.js';
import * as stories from '../../../stories/demo-otp-app.stories.js';
import { FakeClipboard } from '../../support/clipboard.js';
import { FakeClock } from '../../support/clock.js';
import {
  allByRole,
  byLabel,
  byRole,
  descriptionOf,
  everyElement,
  focused,
  nameOf,
  textOf,
} from '../../support/find.js';
import { expectEverySituationAccessible, languages, mount, settled, type Language } from '../../support/mount.js';
import { numberOfTime } from '../../support/one-time-password.js';
import { onOtherHost } from '../../support/other-host.js';
import { cargoOf, typeInto } from '../../support/type.js';

/** 14:57:18 in Japan, 42 seconds before the next number. */
const start = Date.parse('2026-11-20T05:57:18Z');
const right: DemoOtpAppSetUp = { serviceId: '483920', userId: '10293847', startPassword: '4821' };
const labels = {
  ja: {
    ids: ['サービスID', 'ユーザID', '利用開始パスワード'],
    send: '送信',
    complete: '初期設定完了',
    next: '次へ',
    add: 'トークンの追加',
    full: 'トークンの登録は10件までです。',
  },
  en: {
    ids: ['Service ID', 'User ID', 'Start password'],
    send: 'Send',
    complete: 'Set-up complete',
    next: 'Next',
    add: 'Add a token',
    full: 'The app holds 10 tokens at most.',
  },
};

describe('demo-otp-app', () => {
  let clock: FakeClock;
  beforeEach(() => (clock = new FakeClock()));
  afterEach(() => clock.restore());

  async function app(properties: Partial<DemoOtpApp> = {}, lang: Language = 'ja'): Promise<DemoOtpApp> {
    const began = performance.now();
    const now = () => start + performance.now() - began;
    return mount(
      html`<demo-otp-app
        .now=${now}
        .tokens=${properties.tokens ?? []}
        .setUp=${properties.setUp}
        .clockOffsetSeconds=${properties.clockOffsetSeconds ?? 0}
      ></demo-otp-app>`,
      lang,
    );
  }

  const press = async (element: DemoOtpApp, name: string) => {
    byRole(element, 'button', { name }).click();
    await settled(element);
  };

  async function fillIn(element: DemoOtpApp, lang: Language = 'ja', request = right): Promise<void> {
    Object.values<string>({ ...request }).forEach((text, at) =>
      typeInto(byLabel(element, labels[lang].ids[at]!), text),
    );
    await press(element, labels[lang].send);
  }

  const shown = (element: DemoOtpApp) =>
    [...element.shadowRoot!.querySelectorAll('.number [aria-hidden]')].map(({ textContent }) => textContent);
  const secondsLeft = (element: DemoOtpApp) => allByRole(element, 'timer').map(textOf);
  const inTwo = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

  expectEverySituationAccessible(stories);

  for (const lang of languages) {
    const { complete, next, full, add } = labels[lang];

    it(`[OI-1] is set up with service ID, user ID and start password, and then shows its number (${lang})`, async () => {
      const asked: DemoOtpAppSetUp[] = [];
      const setUp = (request: DemoOtpAppSetUp) => {
        asked.push(request);
        return Promise.resolve<DemoOtpAppSetUpAnswer>({ ok: true, token: tokenWith('A1') });
      };
      const element = await app({ setUp }, lang);
      await fillIn(element, lang);
      await waitUntil(() => textOf(element).includes(complete), 'set up');
      expect(asked).to.deep.equal([right]);
      expect(nameOf(focused()!)).to.equal(complete);
      expect(shown(element), 'not yet').to.be.empty;

      await press(element, next);
      expect(shown(element)).to.deep.equal([inTwo(await numberOfTime(tokenWith('A1').secret, start))]);
      expect(nameOf(focused()!)).to.equal(nameOf(byRole(element, 'heading')));
      expect(textOf(element)).to.include('A1');
    });

    it(`[TX-3] refuses the eleventh token with words (${lang})`, async () => {
      const tokens = Array.from({ length: 9 }, (_, at) => tokenWith(`A${at}`));
      const setUp = () => Promise.resolve<DemoOtpAppSetUpAnswer>({ ok: true, token: tokenWith('A9') });
      const element = await app({ tokens, setUp }, lang);
      await press(element, add);
      await fillIn(element, lang);
      await waitUntil(() => textOf(element).includes(complete), 'set up');
      await press(element, next);
      expect(shown(element)).to.have.length(10);

      await press(element, add);
      expect(textOf(byRole(element, 'alert'))).to.equal(full);
      expect(shown(element), 'stays where it is').to.have.length(10);
    });

    it(`[TX-6] is plainly a demo (${lang})`, async () => {
      const word = lang === 'ja' ? 'デモ用' : 'Demo';
      const element = await app({}, lang);
      expect(textOf(element)).to.include(word);
      expect(nameOf(byRole(element, 'group', { name: word }))).to.include(word);
    });
  }

  it('[OI-1] folds what a Japanese keyboard types, and takes no gap for part of an ID', async () => {
    const asked: DemoOtpAppSetUp[] = [];
    const element = await app({ setUp: (request) => (asked.push(request), new Promise(() => undefined)) });
    await fillIn(element, 'ja', { serviceId: '４８３９２０', userId: ' 1029 3847 ', startPassword: '４８２１' });
    expect(asked).to.deep.equal([right]);
  });

  it('[OI-1] names what is missing, asks nobody, and goes to the first that is', async () => {
    let asked = 0;
    const element = await app({ setUp: () => ((asked += 1), new Promise(() => undefined)) });
    typeInto(byLabel(element, 'サービスID'), '483920');
    await press(element, '送信');
    expect(asked).to.equal(0);
    expect(nameOf(focused()!)).to.equal('ユーザID');
    expect(descriptionOf(byLabel(element, 'サービスID'))).to.equal('');
    expect(descriptionOf(byLabel(element, 'ユーザID'))).to.equal('ユーザIDを入力してください。');
    expect(byLabel(element, '利用開始パスワード').ariaInvalid ?? '').to.equal('true');
    typeInto(byLabel(element, 'ユーザID'), '1');
    await settled(element);
    expect(descriptionOf(byLabel(element, 'ユーザID'))).to.equal('');
  });

  const refusals: [DemoOtpAppSetUpAnswer | undefined, string][] = [
    [{ ok: false, code: 'set-up-wrong' }, 'サービスID、ユーザIDまたは利用開始パスワードが正しくありません。'],
    [
      { ok: false, code: 'set-up-expired' },
      'このサービスIDとユーザIDは使えません。もう一度、トークンの発行をお申し込みください。',
    ],
    [{ ok: false, code: 'tokens-too-many' }, 'トークンの登録は10件までです。'],
    [undefined, '通信できませんでした。もう一度「送信」を押してください。'],
  ];
  for (const [answer, sentence] of refusals) {
    it(`[OI-1] says what the bank refuses, and keeps what was typed: ${sentence}`, async () => {
      const setUp = () => (answer ? Promise.resolve(answer) : Promise.reject(new Error('offline')));
      const element = await app({ setUp });
      await fillIn(element);
      await waitUntil(() => textOf(byRole(element, 'alert')) !== '', 'a refusal');
      expect(textOf(byRole(element, 'alert'))).to.equal(sentence);
      expect(byLabel(element, '利用開始パスワード').value).to.equal('4821');
    });
  }

  it('[OI-1] says that there is no connection where the page gave it none', async () => {
    const element = await app();
    await fillIn(element);
    await waitUntil(() => textOf(byRole(element, 'alert')).includes('通信できませんでした'), 'a refusal');
  });

  it('[OI-1] asks once for two clicks, and takes no answer after the page was left', async () => {
    let answer: (given: DemoOtpAppSetUpAnswer) => void = () => undefined;
    let asked = 0;
    const element = await app({ setUp: () => ((asked += 1), new Promise((resolve) => (answer = resolve))) });
    await fillIn(element);
    expect(textOf(element)).to.include('通信しています。');
    await press(element, '送信');
    expect(asked).to.equal(1);
    window.dispatchEvent(new Event('pagehide'));
    await settled(element);
    expect(byLabel(element, '利用開始パスワード').value).to.equal('');
    answer({ ok: true, token: tokenWith('A1') });
    await Promise.resolve();
    await settled(element);
    expect(element.tokens).to.be.empty;
    expect(shown(element)).to.be.empty;
  });

  it('[EM-5] tells the page which token it took in, and no secret', async () => {
    const element = await app({ setUp: () => Promise.resolve({ ok: true, token: tokenWith('A1') }) });
    const told = oneEvent<TokenAddedEvent>(element, 'token-added');
    await fillIn(element);
    const event = await told;
    expect(event.tokenId).to.equal('A1');
    expect(cargoOf(event)).to.deep.equal(['tokenId']);
  });

  it('[TX-3] counts down, and changes the number when the time is over', async () => {
    const element = await app({ tokens: [tokenWith('A1'), { ...tokenWith('B2'), stepSeconds: 30 }] });
    expect(secondsLeft(element)).to.deep.equal(['42秒', '12秒']);
    clock.pass(41);
    await settled(element);
    expect(secondsLeft(element)).to.deep.equal(['1秒', '1秒']);
    expect(shown(element)[0]).to.equal(inTwo(await numberOfTime(tokenWith('A1').secret, start)));
    clock.pass(1);
    await settled(element);
    expect(secondsLeft(element)).to.deep.equal(['60秒', '30秒']);
    expect(shown(element)).to.deep.equal([
      inTwo(await numberOfTime(tokenWith('A1').secret, start + 60_000)),
      inTwo(await numberOfTime(tokenWith('B2').secret, start + 42_000, 30)),
    ]);
  });

  it('[AX-1] says nothing by itself while it counts; the number is spoken when asked for', async () => {
    const element = await app({ tokens: [tokenWith('A1'), tokenWith('B2')] });
    const live = () => allByRole(element, 'status').map(textOf).join('');
    clock.pass(2);
    await settled(element);
    expect(live()).to.equal('');
    const code = await numberOfTime(tokenWith('B2').secret, start);
    await press(element, '読み上げ：ことのは銀行 B2');
    expect(live()).to.equal(`番号 ${[...code].join(' ')}、残り40秒です。`);
    clock.pass(3);
    await settled(element);
    expect(live(), 'is not said again every second').to.equal(`番号 ${[...code].join(' ')}、残り40秒です。`);
    clock.pass(60);
    await settled(element);
    expect(live(), 'goes with its number').to.equal('');
  });

  it('[TX-3] copies the number without its gap, and says so where it cannot', async () => {
    const clipboard = new FakeClipboard();
    try {
      const element = await app({ tokens: [tokenWith('A1')] });
      await press(element, 'コピー：ことのは銀行 A1');
      await waitUntil(() => textOf(element).includes('コピーしました。'), 'copied');
      expect(clipboard.text).to.equal(await numberOfTime(tokenWith('A1').secret, start));
      clipboard.refuses = true;
      await press(element, 'コピー：ことのは銀行 A1');
      await waitUntil(() => textOf(element).includes('コピーできませんでした'), 'not copied');
    } finally {
      clipboard.restore();
    }
  });

  it('[OI-2] shows what a wrong clock does: its own time, its number, and whether the bank takes it', async () => {
    const element = await app({ tokens: [tokenWith('A1')] });
    everyElement(element)
      .find(({ localName }) => localName === 'summary')!
      .click();
    await settled(element);
    expect(textOf(element)).to.include('端末の時刻：14:57:18').and.include('受け付けられます。');

    const slider = byRole(element, 'slider') as HTMLInputElement;
    expect([slider.min, slider.max]).to.deep.equal(['-600', '600']);
    typeInto(slider, '200');
    await settled(element);
    expect(textOf(element)).to.include('3分20秒進んでいます。').and.include('端末の時刻：15:00:38');
    expect(textOf(element)).to.include('時計が合っていないため、この端末の番号は銀行で受け付けられません。');
    expect(slider.ariaValueText).to.equal('3分20秒進んでいます。');
    expect(shown(element)).to.deep.equal([inTwo(await numberOfTime(tokenWith('A1').secret, start + 200_000))]);

    typeInto(slider, '-60');
    await settled(element);
    expect(textOf(element)).to.include('1分遅れています。').and.include('銀行で受け付けられます。');
    await press(element, '時計を合わせる');
    expect(element.clockOffsetSeconds).to.equal(0);
    expect(textOf(element)).to.include('時計は合っています。');
  });

  it('[TX-3] goes back from adding a token without one, and replaces one that it has', async () => {
    const setUp = () => Promise.resolve<DemoOtpAppSetUpAnswer>({ ok: true, token: tokenWith('A1') });
    const element = await app({ tokens: [tokenWith('A1')], setUp });
    await press(element, 'トークンの追加');
    await press(element, '戻る');
    expect(shown(element)).to.have.length(1);
    await press(element, 'トークンの追加');
    await fillIn(element);
    await waitUntil(() => textOf(element).includes('初期設定完了'), 'set up');
    expect(element.tokens).to.have.length(1);
  });

  it('[TX-3] keeps nothing in storage, and stops its clock when it is taken away', async () => {
    const before = clock.timers;
    const element = await app({ tokens: [tokenWith('A1')] });
    expect(clock.timers).to.equal(before + 1);
    element.remove();
    expect(clock.timers).to.equal(before);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).to.not.include('A1');
  });

  it('[TX-6] refuses to be drawn on a host that is neither localhost nor named', async () => {
    const [refused, drawn] = await onOtherHost('demo-otp-app');
    expect(refused).to.match(/^The demo .*does not start on bank\.localhost: name this host for it, or use localhost$/);
    expect(drawn).to.include('デモ用');
  });
});

function tokenWith(tokenId: string): DemoOtpToken {
  const secret = new TextEncoder().encode(tokenId.padEnd(20, '-'));
  return { tokenId, label: 'ことのは銀行', secret, digits: 6, stepSeconds: 60 };
}
