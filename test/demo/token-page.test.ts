import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { DemoPairing } from '../../demo/pairing.js';
import type { DemoTokenPage } from '../../demo/token-page.js';
import '../../demo/token-main.js';
import type { Challenge } from '../../src/contract/index.js';
import '../../src/define/token-auth-qr.js';
import { MockBank } from '../../src/mocks/mock-bank.js';
import { readChallengePayload, transactionCode } from '../../src/mocks/otp/challenge-code.js';
import { pairingPayload } from '../../src/mocks/otp/pairing.js';
import { Api } from '../support/api.js';
import { codePicture, pngOf } from '../support/code-pictures.js';
import { byRole, everyElement, focused, textOf } from '../support/find.js';
import { expectAccessible, languages, settled, type Language } from '../support/mount.js';
import { newUuid, withPassword } from '../support/test-bank.js';

customElements.define('demo-pairing', DemoPairing);

const owner = 'ログインID「yamada31」のトークンです。';
const notGenuine = 'このコードは正規のものではありません。番号を表示しません。';

describe('the token page', () => {
  const bank = new MockBank();
  const payload = () => pairingPayload(bank.pairingOf('yamada31')!);

  async function phone(language: Language = 'ja'): Promise<DemoTokenPage> {
    const page = await fixture<DemoTokenPage>(html`<demo-token-page .language=${language}></demo-token-page>`);
    await settled(page);
    return page;
  }

  /** Shows the phone a picture, as its camera app takes one where a page may not use the camera, until it says so. */
  async function photograph(page: DemoTokenPage, picture: Blob, sentence: string): Promise<void> {
    const files = new DataTransfer();
    files.items.add(new File([picture], 'photograph.png', { type: 'image/png' }));
    const field = everyElement(page).find((element) => element.matches('input[type=file]')) as HTMLInputElement;
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await waitUntil(() => textOf(page).includes(sentence), sentence, { timeout: 8_000 });
    await settled(page);
  }

  async function photographText(page: DemoTokenPage, text: string, sentence: string): Promise<void> {
    await photograph(page, await pngOf(codePicture(text, { modulePixels: 6 })), sentence);
  }

  /** Stores a revocation, meets the password, and draws the code of the operation as a flow does. */
  async function signing(api: Api) {
    const id = newUuid();
    const targets = { chosen: [{ id: 'u06', version: '1' }] };
    await api.put(id, { kind: 'transaction-auth-token-revoke', targets });
    const { challenge } = (await api.submit(id, withPassword())).value;
    const code = await fixture<HTMLElement>(html`<token-auth-qr .challenge=${challenge!}></token-auth-qr>`);
    await settled(code.parentElement!);
    return { id, challenge: challenge!, drawing: byRole(code, 'img', { name: /二次元コード|2-D code/ }) };
  }

  function submit(api: Api, id: string, { id: challengeId }: Challenge, digits: string) {
    const code = { kind: 'transaction-code', value: digits } as const;
    return api.submit(id, { challengeId, credentials: [...withPassword().credentials, code] });
  }

  it('[TX-5] is the token of the kiosk: pairs, reads, and its digits execute; after a reset all of it is dead', async () => {
    const kiosk = await fixture<DemoPairing>(
      html`<demo-pairing .pairing=${bank.pairingOf('yamada31')} .language=${'ja'}></demo-pairing>`,
    );
    expect(kiosk.querySelector('svg'), 'no secret is drawn before it is asked for').to.equal(null);
    kiosk.querySelector('summary')!.click();
    await waitUntil(() => kiosk.querySelector('svg') !== null, 'the pairing code');
    const pairingCode = byRole(kiosk, 'img', { name: 'yamada31 のトークンの接続コード' });

    const page = await phone();
    await photograph(page, await screenshotOf(pairingCode), owner);
    expect(textOf(page)).to.include('デモ用');

    const api = new Api(bank, bank.signIn('yamada31'));
    const { id, challenge, drawing } = await signing(api);
    await photograph(page, await screenshotOf(drawing), '① ログインID yamada31 操作 トークン失効 1名');
    byRole(page, 'button', { name: '次へ' }).click();
    await settled(page);
    const digits = digitsShown(page);
    expect((await submit(api, id, challenge, digits)).value.results?.[0]?.outcome).to.equal('done');

    const { ocraKey } = bank.tokenOf('yamada31')!;
    bank.setScenario('ordinary');
    const afterReset = new Api(bank, bank.signIn('yamada31'));
    const next = await signing(afterReset);
    await photograph(page, await screenshotOf(next.drawing), notGenuine);

    const fields = readChallengePayload(next.challenge.payload)!;
    const old = transactionCode(fields, ocraKey);
    expect((await submit(afterReset, next.id, next.challenge, old)).problem.code).to.equal('credentials-wrong');
    const anew = transactionCode(fields, bank.tokenOf('yamada31')!.ocraKey);
    expect((await submit(afterReset, next.id, next.challenge, anew)).value.state).to.equal('executed');
  });

  it('[TX-5] takes a photograph with the camera app where there is no camera API, before and after pairing', async () => {
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined });
    try {
      const page = await phone();
      for (const state of ['before', 'after']) {
        const field = everyElement(page).find((element) => element.matches('input[type=file]'))!;
        field.addEventListener('click', (event) => event.preventDefault());
        byRole(page, 'button', { name: 'カメラで撮影する' }).click();
        expect(field.getAttribute('capture'), state).to.equal('environment');
        await photographText(page, payload(), owner);
      }
    } finally {
      Reflect.deleteProperty(navigator, 'mediaDevices');
    }
  });

  it('[TX-5] draws the address of a named token page, whose fragment alone carries the secret', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'token-page', content: 'https://phone.example/token.html' });
    document.head.append(meta);
    try {
      const kiosk = await fixture<DemoPairing>(
        html`<demo-pairing .pairing=${bank.pairingOf('yamada31')} .language=${'en'}></demo-pairing>`,
      );
      kiosk.querySelector('summary')!.click();
      await waitUntil(() => kiosk.querySelector('svg') !== null, 'the pairing code');
      expect(textOf(kiosk)).to.include('https://phone.example/token.html');
      const secret = payload().split(':')[1]!;
      expect(kiosk.outerHTML, 'in the drawing only').to.not.include(secret);

      const page = await phone();
      await photograph(page, await screenshotOf(byRole(kiosk, 'img')), owner);
      await expectAccessible(kiosk);
    } finally {
      meta.remove();
    }
  });

  it('[TX-5] takes the pairing out of the address at once, and keeps it in no place but its memory', async () => {
    const entries = history.length;
    history.replaceState(null, '', `#${payload()}`);
    const page = document.createElement('demo-token-page') as DemoTokenPage;
    page.language = 'ja';
    document.body.append(page);
    try {
      expect(location.hash, 'before anything is drawn').to.equal('');
      expect(location.href).to.not.include('#');
      await settled(page);
      expect(textOf(page)).to.include(owner);
      const secret = payload().split(':')[1]!;
      const kept = [
        ...everyElement(document.body).flatMap(({ attributes }) => [...attributes].map(({ value }) => value)),
        textOf(document.body),
        JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie]),
      ];
      expect(kept.join('\n')).to.not.include(secret);
      expect(history.length).to.equal(entries);
    } finally {
      page.remove();
    }
  });

  it('[TX-5] becomes another token when another pairing is opened in the same page', async () => {
    const page = await phone();
    for (const loginId of ['yamada31', 'aizawa01']) {
      location.hash = pairingPayload(bank.pairingOf(loginId)!);
      await waitUntil(() => textOf(page).includes(`ログインID「${loginId}」`), loginId);
      expect(location.hash).to.equal('');
    }
  });

  const refusals = {
    foreign: ['https://bank.example/', 'このコードは接続コードではありません。'],
    'of another version': ['MDGP2:x', 'この接続コードは、別の版のデモのものです。'],
    damaged: ['MDGP1:<img src=x onerror=alert(1)>', '接続コードが壊れているか、書き換えられています。'],
  } as const;
  for (const [what, [text, sentence]] of Object.entries(refusals)) {
    it(`[TX-5] refuses in words a pairing that is ${what}, scanned or in the address`, async () => {
      const page = await phone();
      await photographText(page, text, sentence);
      location.hash = payload();
      await waitUntil(() => textOf(page).includes('yamada31'), 'a good one');
      expect(textOf(page), 'the refusal is over').to.not.include(sentence);
      location.hash = text;
      await waitUntil(() => textOf(page).includes(sentence), 'the refusal');
      expect(textOf(page), 'and takes nothing away').to.include(owner);
      expect(location.hash).to.equal('');
      expect(textOf(page), 'nothing of it is shown').to.not.include('onerror');
    });
  }

  for (const [how, leave] of [
    ['it is ended', (page: DemoTokenPage) => byRole(page, 'button', { name: 'このトークンを終了する' }).click()],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  ] as const) {
    it(`[TX-5] is no token any more once ${how}`, async () => {
      const page = await phone();
      await photographText(page, payload(), owner);
      expect(focused()).to.equal(byRole(page, 'heading', { name: owner }));
      leave(page);
      await settled(page);
      await page.updateComplete;
      expect(textOf(page)).to.include('トークンを受け取る').and.not.to.include('yamada31');
      expect(textOf(page).includes('鍵は残っていません'), 'said where it was asked for').to.equal(
        how === 'it is ended',
      );
      expect(everyElement(page).some(({ localName }) => localName.startsWith('demo-camera-token'))).to.equal(false);
    });
  }

  for (const lang of languages) {
    it(`[TX-6] says what it is before and after pairing, and has nothing for axe to find (${lang})`, async () => {
      const page = await phone(lang);
      const plainly =
        lang === 'ja' ? ['デモ用', '実在の銀行や取引には使えません'] : ['Demo only', 'It works with no real bank'];
      const visit = lang === 'ja' ? '鍵は今回だけのもの' : 'Its key is for this visit only';
      expect(textOf(page)).to.include(plainly[0]).and.to.include(plainly[1]);
      await expectAccessible(page);
      location.hash = payload();
      await waitUntil(() => textOf(page).includes('yamada31'), 'paired');
      await settled(page);
      expect(textOf(page)).to.include(plainly[0]).and.to.include(plainly[1]).and.to.include(visit);
      await expectAccessible(page);
    });
  }

  it('[TX-6] is no token on a host that is not named, and leaves nothing in its address either', async () => {
    const frame = document.createElement('iframe');
    frame.src = `http://bank.localhost:${location.port}/test/support/other-host-token-page.html#${payload()}`;
    const told = oneEvent(window, 'message') as unknown as Promise<MessageEvent<string[]>>;
    document.body.append(frame);
    const [drawn, hash] = (await told).data;
    frame.remove();
    expect(drawn).to.include('bank.localhost はデモ用に指定されていないため、トークンを開けません。');
    expect(drawn).to.not.include('yamada31');
    expect(hash).to.equal('');
  });

  for (const width of [320, 390]) {
    it(`[EM-4] fits a phone ${width} px wide, as the page that it is`, async () => {
      const frame = document.createElement('iframe');
      frame.width = String(width);
      frame.height = '640';
      frame.src = `/token.html#${payload()}`;
      document.body.append(frame);
      try {
        const drawn = () =>
          frame.contentDocument?.querySelector('demo-camera-token')?.shadowRoot?.querySelector('.device');
        await waitUntil(() => Boolean(drawn()), 'the token', { timeout: 8_000 });
        expect(frame.contentWindow!.location.href).to.match(/\/token\.html$/);
        const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(frame.contentDocument!.querySelector('.not-started'), 'its first text is gone').to.equal(null);
      } finally {
        frame.remove();
      }
    });
  }
});

/** What a camera sees of an element: the pixels of the screen, with a margin. */
async function screenshotOf(element: Element): Promise<Blob> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const clip = { x: x + scrollX, y: y + scrollY, width, height, scale: 2 };
  const png = await executeServerCommand<string, object>('take-screenshot', { clip });
  return new Blob([Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))], { type: 'image/png' });
}

function digitsShown(page: Element): string {
  const number = everyElement(page).find((element) => element.matches('dd.number'))!;
  return number.querySelector('[aria-hidden]')!.textContent.replace(/\s/g, '');
}
