import { expect, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { ownTag } from '../../../src/components/internal/own-elements.js';
import { TokenAuthQr } from '../../../src/components/token-auth-qr.js';
import type { Challenge } from '../../../src/contract/index.js';
import '../../../src/define/token-auth-qr.js';
import type { CameraToken, DemoCameraToken } from '../../../src/mocks/devices/demo-camera-token.js';
import '../../../src/mocks/define/demo-camera-token.js';
import {
  challengeDetailsHash,
  challengeNonce,
  challengePayload,
  type ChallengeFields,
} from '../../../src/mocks/otp/challenge-code.js';
import { demoCameraTokenKeys } from '../../../src/mocks/otp/demo-keys.js';
import { readWithAuthenticator } from '../../support/authenticator.js';
import { codePicture, pngOf } from '../../support/code-pictures.js';
import { allByRole, byLabel, byRole, everyElement, focused, textOf } from '../../support/find.js';
import { onOtherHost } from '../../support/other-host.js';
import { expectAccessible, languages, mount, settled, type Language } from '../../support/mount.js';

const token = tokenWith('CT-31');
const fields: ChallengeFields = {
  kind: 'transaction-auth-token-revoke',
  count: 2,
  loginId: 'yamada31',
  detailsHash: challengeDetailsHash({ targetIds: ['u02', 'u04'], changes: [] }),
  nonce: challengeNonce(new Uint8Array(16).fill(7)),
  issuedAtEpochSeconds: 1_795_154_100,
};
const genuine = payloadOf(fields);

const buttons = {
  ja: { page: '画面のコードを読み取る', next: '次へ', clear: '消去', others: 'ほかの方法', text: '文字を読み取る' },
  en: { page: 'Read code from page', next: 'Next', clear: 'Clear', others: 'another way', text: 'Read the text' },
};
const sentences = {
  ja: {
    ready: '二次元コードを読み取ってください。',
    check: '内容をお確かめのうえ、「次へ」を押してください。',
    forged: 'このコードは正規のものではありません。番号を表示しません。',
    foreign: 'この二次元コードはトランザクション認証用ではありません。',
  },
  en: {
    ready: 'Read a 2-D code.',
    check: 'Check this, then press “Next”.',
    forged: 'This code is not genuine. No number is shown.',
    foreign: 'This 2-D code is not for transaction authentication.',
  },
};

describe('demo-camera-token', () => {
  function device(lang: Language = 'ja'): Promise<DemoCameraToken> {
    return mount(html`<demo-camera-token .token=${token}></demo-camera-token>`, lang);
  }

  const screen = (element: DemoCameraToken) =>
    textOf(byRole(byRole(element, 'group', { name: /デモ用|Demo/ }), 'status'));
  const press = (element: DemoCameraToken, name: string) => byRole(element, 'button', { name }).click();

  /** Puts a code on the page, and reads it with the device's button. */
  async function readOffPage(element: DemoCameraToken, ...texts: string[]): Promise<void> {
    for (const text of texts) show(element, { payload: text });
    await settled(element.parentElement!);
    press(element, buttons[element.parentElement!.lang as Language].page);
    await settled(element);
    await waitUntil(() => !/読み取っています|Reading/.test(screen(element)), 'read', { timeout: 5_000 });
    await settled(element);
  }

  async function openOtherWays(element: DemoCameraToken, lang: Language = 'ja'): Promise<void> {
    press(element, buttons[lang].others);
    await waitUntil(() => everyElement(element).some(({ localName }) => localName === 'form'), 'other ways');
    await settled(element);
  }

  async function paste(element: DemoCameraToken, text: string, lang: Language = 'ja'): Promise<void> {
    byLabel(element, lang === 'ja' ? 'コードの内容（文字）' : 'What the code says, as text').value = text;
    press(element, buttons[lang].text);
    await settled(element);
  }

  async function digitsOf(payload: string): Promise<string> {
    const keys = { ocraKey: new Uint8Array(token.ocraKey), authenticityKey: new Uint8Array(token.authenticityKey) };
    return (await readWithAuthenticator(payload, keys)).code;
  }

  for (const lang of languages) {
    it(`[TX-2] reads what is drawn on the page, shows what it is for, and then the number (${lang})`, async () => {
      const element = await device(lang);
      expect(screen(element)).to.equal(sentences[lang].ready);
      await readOffPage(element, genuine);

      const approval =
        lang === 'ja'
          ? '① ログインID yamada31 操作 トークン失効 2名'
          : '① Login ID yamada31 Operation Revoke token 2 users';
      expect(screen(element), 'no number yet').to.equal(`${approval} ${sentences[lang].check}`);
      const digits = await digitsOf(genuine);
      await expectAccessible(element);

      byRole(element, 'button', { name: buttons[lang].next }).focus();
      press(element, buttons[lang].next);
      await settled(element);
      expect(screen(element)).to.equal(
        `${approval} ② ${lang === 'ja' ? 'トランザクション認証番号' : 'Transaction authentication number'} ${[...digits].join(' ')}`,
      );
      expect(element.shadowRoot!.querySelector('.number [aria-hidden]')!.textContent).to.equal(
        `${digits.slice(0, 4)} ${digits.slice(4)}`,
      );
      expect(focused(), 'the key keeps the focus').to.equal(byRole(element, 'button', { name: buttons[lang].next }));
      await expectAccessible(element);
    });

    const forged = {
      'another number of users': genuine.replace(':2:', ':3:'),
      'another login ID': genuine.replace('yamada31', 'yamada32'),
      'another kind of operation': genuine.replace('token-revoke', 'unlock'),
      'another seal': genuine.slice(0, -4) + (genuine.endsWith('AAAA') ? 'BBBB' : 'AAAA'),
      "another token's key": payloadOf(fields, tokenWith('CT-32')),
    };
    for (const [what, text] of Object.entries(forged)) {
      it(`[TX-2] refuses a code with ${what} and shows nothing of it (${lang})`, async () => {
        const element = await device(lang);
        await readOffPage(element, text);
        expect(screen(element)).to.equal(sentences[lang].forged);
        press(element, buttons[lang].next);
        await settled(element);
        expect(screen(element)).to.equal(sentences[lang].forged);
        await expectAccessible(element);
      });
    }

    it(`[TX-2] refuses a code that is none of this kit's (${lang})`, async () => {
      const element = await device(lang);
      await readOffPage(element, 'https://bank.example/MDGA1');
      expect(screen(element)).to.equal(sentences[lang].foreign);
      await expectAccessible(element);
    });

    it(`[TX-2] takes the text of a code where nothing can be scanned (${lang})`, async () => {
      const element = await device(lang);
      await openOtherWays(element, lang);
      await expectAccessible(element);
      await paste(element, ` ${genuine}\n`, lang);
      press(element, buttons[lang].next);
      await settled(element);
      expect(screen(element)).to.include([...(await digitsOf(genuine))].join(' '));
      await paste(element, genuine.replace('yamada31', '<img src=x>'), lang);
      expect(screen(element)).to.equal(sentences[lang].foreign);
      await paste(element, genuine.replace(':2:', ':9:'), lang);
      expect(screen(element)).to.equal(sentences[lang].forged);
      await paste(element, '', lang);
      expect(screen(element), 'nothing pasted, nothing changed').to.equal(sentences[lang].forged);
    });

    it(`[TX-6] is plainly a demo (${lang})`, async () => {
      expect(textOf(await device(lang))).to.include(lang === 'ja' ? 'デモ用' : 'Demo');
    });
  }

  it('[TX-2] reads with a camera, and stops it when the other ways are closed', async () => {
    await executeServerCommand('show-to-camera', { text: genuine });
    const element = await device();
    await openOtherWays(element);
    press(element, 'カメラで読み取る');
    await waitUntil(() => screen(element).includes('yamada31'), 'a code');
    await executeServerCommand('show-to-camera', { text: '' });
    press(element, 'カメラで読み取る');
    const video = scanner(element).shadowRoot!.querySelector('video')!;
    await waitUntil(() => video.srcObject !== null, 'the camera is on');
    everyElement(element)
      .find(({ localName }) => localName === 'summary')!
      .click();
    await waitUntil(() => video.srcObject === null, 'the camera is off');
  });

  it('[TX-2] reads a picture', async () => {
    const element = await device();
    await openOtherWays(element);
    const files = new DataTransfer();
    files.items.add(new File([await pngOf(codePicture(genuine))], 'code.png', { type: 'image/png' }));
    const field = scanner(element).shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await waitUntil(() => screen(element).includes('yamada31'), 'a code');
  });

  it('[TX-2] reads pixels as they are painted: gives nothing for a code that is not shown, or dead, or white', async () => {
    const unread = '画面の二次元コードを読み取れませんでした。';
    const element = await device();
    await readOffPage(element);
    expect(screen(element), 'no code').to.include(unread);

    const code = show(element);
    code.hidden = true;
    await readOffPage(element);
    expect(screen(element), 'hidden').to.include(unread);
    const other = show(element, { payload: payloadOf({ ...fields, loginId: 'suzuki01' }) });
    await readOffPage(element);
    expect(screen(element), 'passes by a hidden one').to.include('suzuki01');
    other.remove();

    code.hidden = false;
    code.used = true;
    await readOffPage(element);
    expect(screen(element), 'used').to.include(unread);

    code.used = false;
    const white = new CSSStyleSheet();
    white.replaceSync('.code { fill: white }');
    code.shadowRoot!.adoptedStyleSheets.push(white);
    await readOffPage(element);
    expect(screen(element), 'white on white').to.include(unread);

    white.replaceSync('');
    await readOffPage(element);
    expect(screen(element)).to.include('yamada31');
  });

  it("[TX-2] reads a picture that the bank drew, and an element under the kit's plain tag", async () => {
    const element = await device();
    const image = URL.createObjectURL(await pngOf(codePicture(genuine)));
    const code = document.createElement('token-auth-qr');
    code.challenge = challengeWith({ payload: 'drawn by the bank', image });
    element.parentElement!.append(code);
    await settled(element.parentElement!);
    await code.shadowRoot!.querySelector('img')!.decode();
    await readOffPage(element);
    expect(screen(element)).to.include('yamada31');
  });

  it('[TX-2] shows a change without users, and nothing of an element that draws something else', async () => {
    const element = await device();
    const other = document.createElement('span').attachShadow({ mode: 'open' });
    const image = new Image();
    image.src = URL.createObjectURL(await pngOf(codePicture(genuine)));
    other.append(image);
    element.parentElement!.append(other.host);
    await image.decode();
    await readOffPage(element, payloadOf({ ...fields, kind: 'fee-schedule', count: 0 }));
    expect(screen(element)).to.match(/① ログインID yamada31 操作 手数料情報の変更 内容を/);
  });

  it('[TX-2] forgets what it shows when cleared, when it becomes another token, and when its page is left', async () => {
    const element = await device();
    const ways: Record<string, () => unknown> = {
      cleared: () => press(element, '消去'),
      'another token': () => (element.token = tokenWith('CT-32')),
      'page left': () => window.dispatchEvent(new Event('pagehide')),
    };
    for (const [way, leave] of Object.entries(ways)) {
      element.token = token;
      await readOffPage(element, ...(way === 'cleared' ? [genuine] : []));
      expect(screen(element), way).to.include('yamada31');
      element.token = { ...token };
      await settled(element);
      expect(screen(element), 'the same token again').to.include('yamada31');
      leave();
      await settled(element);
      expect(screen(element), way).to.equal(sentences.ja.ready);
    }
  });

  it('[TX-2] says that there is no token, and reads nothing without one', async () => {
    const element = await mount<DemoCameraToken>(html`<demo-camera-token></demo-camera-token>`);
    press(element, buttons.ja.page);
    await settled(element);
    expect(screen(element)).to.equal('トークンが登録されていません。');
    element.token = token;
    await settled(element);
    expect(screen(element)).to.equal(sentences.ja.ready);
  });

  it('[TX-5] apart from the page whose code it reads, has the scanner open and no button that reads this page', async () => {
    const element = await mount<DemoCameraToken>(html`<demo-camera-token apart .token=${token}></demo-camera-token>`);
    expect(scanner(element)).to.exist;
    expect(allByRole(element, 'button', { name: buttons.ja.page })).to.be.empty;
    expect(allByRole(element, 'button').map((button) => textOf(button))[0]).to.equal('カメラで読み取る');
    await openOtherWays(element);
    expect(everyElement(element).filter(({ localName }) => localName.startsWith('qr-scanner'))).to.have.length(1);
    await expectAccessible(element);
    await paste(element, genuine);
    expect(screen(element)).to.include('yamada31');
  });

  it('[TX-5] forgets what it shows when the keys under its number are those of another visit', async () => {
    const element = await device();
    await readOffPage(element, genuine);
    expect(screen(element)).to.include('yamada31');
    element.token = { ...token, ...demoCameraTokenKeys(token.tokenId, new Uint8Array(32)) };
    await settled(element);
    expect(screen(element)).to.equal(sentences.ja.ready);
  });

  it('[AX-1] is worked by real buttons in the order in which they are read', async () => {
    const element = await device();
    const names = allByRole(element, 'button').map((button) => textOf(button));
    expect(names).to.deep.equal(['消去', '次へ', '画面のコードを読み取る', 'ほかの方法で読み取る']);
    expect(byRole(element, 'group', { name: 'カメラ付きトークン（デモ用）' })).to.exist;
  });

  it('[EM-5] tells nobody outside what it read', async () => {
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    document.addEventListener('code-read', listen);
    const element = await device();
    await openOtherWays(element);
    await paste(element, genuine);
    document.removeEventListener('code-read', listen);
    expect(heard).to.be.empty;
    expect(location.href).to.not.include('MDGA1');
  });

  it('[TX-6] refuses to be drawn on a host that is neither localhost nor named', async () => {
    const [refused, drawn] = await onOtherHost('demo-camera-token');
    expect(refused).to.match(/^The demo .*does not start on bank\.localhost: name this host for it, or use localhost$/);
    expect(drawn).to.include('デモ用');
  });
});

/** Draws a code beside the device as a flow does: by the version-owned tag, inside a shadow root. */
function show(element: DemoCameraToken, challenge?: Partial<Challenge>): TokenAuthQr {
  const code = document.createElement(ownTag(TokenAuthQr)) as TokenAuthQr;
  code.challenge = challengeWith(challenge);
  const flow = document.createElement('span').attachShadow({ mode: 'open' });
  flow.append(code);
  element.parentElement!.append(flow.host);
  return code;
}

function challengeWith(challenge?: Partial<Challenge>): Challenge {
  return {
    id: 'c1',
    payload: genuine,
    loginId: 'yamada31',
    lines: [],
    secondsLeft: 180,
    ttlSeconds: 180,
    ...challenge,
  };
}

function scanner(element: DemoCameraToken): HTMLElement {
  return everyElement(element).find(({ localName }) => localName.startsWith('qr-scanner'))!;
}

function tokenWith(tokenId: string): CameraToken {
  return { loginId: 'yamada31', tokenId, ...demoCameraTokenKeys(tokenId) };
}

function payloadOf(challenge: ChallengeFields, { authenticityKey } = token): string {
  return challengePayload(challenge, authenticityKey);
}
