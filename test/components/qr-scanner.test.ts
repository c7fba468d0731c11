import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { CodeReadEvent } from '../../src/components/qr-scanner.js';
import type { QrScanner } from '../../src/components/qr-scanner.js';
import '../../src/define/qr-scanner.js';
import { codePicture, pngOf } from '../support/code-pictures.js';
import { allByRole, byRole, focused, textOf } from '../support/find.js';
import { expectAccessible, languages, mount, settled } from '../support/mount.js';

const payload = `madoguchi:1:${'k7Qx'.repeat(20)}`;

/** A camera in the place of the browser's: it shows what is drawn on a canvas, and keeps what it was asked for. */
class FakeCamera {
  readonly asked: MediaTrackConstraints[] = [];
  readonly tracks: MediaStreamTrack[] = [];
  readonly #canvas = document.createElement('canvas');
  readonly #frames: ReturnType<typeof setInterval>;
  /** How the browser answers; by default with the camera. */
  answer: () => Promise<MediaStream> = () => Promise.resolve(this.switchOn());
  devices = [{ kind: 'videoinput', deviceId: 'front', label: 'Front camera' }];

  constructor(text: string) {
    const { width, height, data } = codePicture(text);
    Object.assign(this.#canvas, { width, height });
    const context = this.#canvas.getContext('2d')!;
    const image = new ImageData(width, height);
    data.forEach((grey, i) => image.data.set([grey, grey, grey, 255], i * 4));
    // A canvas gives a frame whenever it is painted.
    this.#frames = setInterval(() => context.putImageData(image, 0, 0), 50);
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: this });
  }

  getUserMedia({ video }: { video: MediaTrackConstraints }): Promise<MediaStream> {
    this.asked.push(video);
    return this.answer();
  }

  enumerateDevices() {
    return Promise.resolve([{ kind: 'audioinput', deviceId: 'microphone', label: '' }, ...this.devices]);
  }

  switchOn(): MediaStream {
    const stream = this.#canvas.captureStream(20);
    this.tracks.push(...stream.getTracks());
    return stream;
  }

  get isOn(): boolean {
    return this.tracks.some(({ readyState }) => readyState === 'live');
  }

  takeAway(): void {
    clearInterval(this.#frames);
    for (const track of this.tracks) track.stop();
    Reflect.deleteProperty(navigator, 'mediaDevices');
  }
}

/** Readers are loaded module by module in tests, which takes slow engines more than a second. */
const soon = (condition: () => boolean, what: string) => waitUntil(condition, what, { timeout: 8000 });

describe('qr-scanner', () => {
  let camera: FakeCamera;
  let codes: string[];

  beforeEach(() => {
    camera = new FakeCamera(payload);
    codes = [];
  });
  afterEach(() => camera.takeAway());

  async function scanner(lang: 'ja' | 'en' = 'ja'): Promise<QrScanner> {
    const element = await mount<QrScanner>(html`<qr-scanner></qr-scanner>`, lang);
    element.addEventListener('code-read', ({ text }) => codes.push(text));
    return element;
  }

  /** A scanner whose camera is on and shows a wall without a code. */
  async function scanning(lang: 'ja' | 'en' = 'ja'): Promise<QrScanner> {
    camera.takeAway();
    camera = new FakeCamera('');
    const element = await scanner(lang);
    cameraButton(element).click();
    await soon(() => status(element).includes(lang === 'ja' ? '枠の中' : 'inside the frame'), 'scanning');
    return element;
  }

  const cameraButton = (element: QrScanner) => byRole(element, 'button', { name: /カメラ|camera|photograph/ });
  const status = (element: QrScanner) => textOf(byRole(element, 'status'));
  const alert = (element: QrScanner) => textOf(byRole(element, 'alert'));
  const video = (element: QrScanner) => element.shadowRoot!.querySelector('video')!;

  async function choose(element: QrScanner, picture: Blob): Promise<void> {
    const files = new DataTransfer();
    files.items.add(new File([picture], 'picture.png', { type: picture.type }));
    const field = element.shadowRoot!.querySelector('input')!;
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await settled(element);
  }

  function paste(target: EventTarget, picture: Blob): Event {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([picture], 'pasted.png', { type: picture.type }));
    const event = new Event('paste', { bubbles: true, composed: true, cancelable: true });
    // Firefox makes clipboard events, but none with files.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    target.dispatchEvent(event);
    return event;
  }

  describe('with a camera', () => {
    it('[TX-2] reads a code, says so, stops the camera and keeps the focus where it is', async () => {
      const element = await scanner();
      cameraButton(element).focus();
      cameraButton(element).click();
      await oneEvent(element, 'code-read');
      await settled(element);
      expect(codes).to.deep.equal([payload]);
      expect(status(element)).to.equal('二次元コードを読み取りました。');
      expect(camera.isOn).to.equal(false);
      expect(video(element).srcObject).to.equal(null);
      expect(focused()).to.equal(byRole(element, 'button', { name: 'カメラで読み取る' }));
    });

    it('[TX-2] can be used again', async () => {
      const element = await scanner();
      for (let times = 0; times < 2; times++) {
        cameraButton(element).click();
        await oneEvent(element, 'code-read');
        await settled(element);
      }
      expect(codes).to.deep.equal([payload, payload]);
    });

    it('[TX-2] asks for the camera on the back of a phone first, and for no microphone', async () => {
      const element = await scanner();
      await element.start();
      expect(camera.asked).to.deep.equal([
        { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: { ideal: 'environment' } },
      ]);
    });

    it('[TX-2] lets a person choose among several cameras', async () => {
      const devices = [...camera.devices, { kind: 'videoinput', deviceId: 'back', label: '' }];
      const element = await scanning();
      expect(allByRole(element, 'combobox'), 'one camera needs no choice').to.be.empty;
      element.stop();

      camera.devices = devices;
      void element.start();
      await soon(() => allByRole(element, 'combobox').length > 0, 'a choice of cameras');
      const choice = byRole(element, 'combobox', { name: 'カメラ' }) as HTMLSelectElement;
      expect([...choice.options].map(({ text }) => text)).to.deep.equal(['Front camera', 'カメラ2']);
      const before = camera.tracks.length;
      choice.focus();
      choice.value = 'back';
      choice.dispatchEvent(new Event('change'));
      await soon(() => camera.tracks.length > before, 'the other camera is on');
      await settled(element);
      expect(focused(), 'the choice keeps the focus').to.equal(choice);
      expect(camera.asked.at(-1)).to.have.deep.property('deviceId', { exact: 'back' });
      expect(camera.tracks.slice(0, before).map(({ readyState }) => readyState)).to.not.include('live');
    });

    it('[TX-2] offers the light of a camera that has one', async () => {
      const lit: unknown[] = [];
      const element = await scanning();
      expect(allByRole(element, 'button', { name: 'ライト' })).to.be.empty;
      element.stop();

      camera.answer = () => {
        const stream = camera.switchOn();
        Object.assign(stream.getVideoTracks()[0]!, {
          getCapabilities: () => ({ torch: true }),
          applyConstraints: ({ advanced: [{ torch }] }: { advanced: [{ torch: boolean }] }) =>
            lit.push(torch) < 3 ? Promise.resolve() : Promise.reject(new DOMException('no', 'NotReadableError')),
        });
        return Promise.resolve(stream);
      };
      void element.start();
      await soon(() => allByRole(element, 'button', { name: 'ライト' }).length > 0, 'a light');
      const light = byRole(element, 'button', { name: 'ライト' });
      const press = async (shown: string) => {
        const before = lit.length;
        light.click();
        await soon(() => lit.length > before && light.ariaPressed === shown, `the light says ${shown}`);
        await settled(element);
      };
      await press('true');
      await press('false');
      // The third time the camera refuses, so the light stays off.
      await press('false');
      expect(light.ariaPressed).to.equal('false');
      expect(lit).to.deep.equal([true, false, true]);
    });
  });

  describe('stops the camera', () => {
    const waysOut: Record<string, (element: QrScanner) => unknown> = {
      'when the button is pressed again': (element) => byRole(element, 'button', { name: 'カメラを止める' }).click(),
      'on Escape': (element) =>
        cameraButton(element).dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
        ),
      'when the element is taken away': (element) => element.remove(),
      'when the element is moved': (element) => element.parentElement!.prepend(element),
      'when the page is left': () => window.dispatchEvent(new Event('pagehide')),
      'when a picture is read instead': (element) => element.readPicture(new Blob(['no picture'])),
    };
    for (const [way, leave] of Object.entries(waysOut)) {
      it(`[TX-2] ${way}`, async () => {
        const element = await scanning();
        expect(camera.isOn).to.equal(true);
        await leave(element);
        expect(camera.isOn).to.equal(false);
        expect(video(element).srcObject).to.equal(null);
      });
    }

    it('[TX-2] that is permitted only after the scan was given up', async () => {
      let permit: (stream: MediaStream) => void = () => undefined;
      camera.answer = () => new Promise((resolve) => (permit = resolve));
      const element = await scanner();
      const scan = element.start();
      await settled(element);
      expect(status(element)).to.include('許可');
      byRole(element, 'button', { name: 'カメラを止める' }).click();
      permit(camera.switchOn());
      await scan;
      expect(camera.isOn).to.equal(false);
      expect(alert(element)).to.equal('');
      expect(codes).to.be.empty;
    });
  });

  describe('says what is wrong and what to do', () => {
    const refusals: [string, string, string][] = [
      ['NotAllowedError', 'カメラの使用が許可されていません。', 'The camera is not allowed.'],
      ['SecurityError', 'カメラの使用が許可されていません。', 'The camera is not allowed.'],
      ['NotFoundError', 'カメラが見つかりません。', 'No camera was found.'],
      ['OverconstrainedError', 'カメラが見つかりません。', 'No camera was found.'],
      ['NotReadableError', 'カメラを使えません。', 'The camera cannot be used.'],
      ['AbortError', 'カメラを使えません。', 'The camera cannot be used.'],
      ['TypeError', 'カメラを始められませんでした。', 'The camera could not be started.'],
    ];
    for (const [name, ja, en] of refusals) {
      it(`[TX-2] when the browser refuses with ${name}`, async () => {
        camera.answer = () => Promise.reject(new DOMException('refused', name));
        for (const lang of languages) {
          const element = await scanner(lang);
          cameraButton(element).focus();
          cameraButton(element).click();
          await soon(() => alert(element) !== '', 'a problem');
          expect(alert(element)).to.include(lang === 'ja' ? ja : en);
          expect(status(element)).to.equal('');
          expect(focused(), 'the same button tries again').to.equal(cameraButton(element));
          await expectAccessible(element);
          element.remove();
        }
      });
    }

    it('[TX-2] when the camera is unplugged while it scans', async () => {
      const element = await scanning();
      camera.tracks.at(-1)!.dispatchEvent(new Event('ended'));
      await soon(() => alert(element) !== '', 'a problem');
      expect(alert(element)).to.include('カメラとの接続が切れました。');
      expect(video(element).srcObject).to.equal(null);
    });

    it('[TX-2] and takes it back when a new attempt begins', async () => {
      camera.answer = () => Promise.reject(new DOMException('refused', 'NotFoundError'));
      const element = await scanner();
      await element.start();
      await settled(element);
      expect(alert(element)).to.not.equal('');
      camera.answer = () => Promise.resolve(camera.switchOn());
      await element.start();
      await settled(element);
      expect(alert(element)).to.equal('');
      expect(codes).to.deep.equal([payload]);
    });

    it('[TX-2] where a page may not use cameras, by offering a photograph with the camera app', async () => {
      camera.takeAway();
      Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined });
      const element = await scanner();
      const field = element.shadowRoot!.querySelector('input')!;
      const captures: (string | null)[] = [];
      field.addEventListener('click', (event) => {
        event.preventDefault();
        captures.push(field.getAttribute('capture'));
      });
      byRole(element, 'button', { name: 'カメラで撮影する' }).click();
      byRole(element, 'button', { name: '画像から読み取る' }).click();
      expect(captures).to.deep.equal(['environment', null]);
    });
  });

  describe('with a picture', () => {
    it('[TX-2] reads a file', async () => {
      const element = await scanner();
      await choose(element, await pngOf(codePicture(payload)));
      await soon(() => codes.length > 0, 'a code');
      await settled(element);
      expect(codes).to.deep.equal([payload]);
      expect(status(element)).to.equal('二次元コードを読み取りました。');
    });

    it('[TX-2] reads what is pasted, wherever the focus is', async () => {
      const element = await scanner();
      const event = paste(document.body, await pngOf(codePicture(payload)));
      await soon(() => codes.length > 0, 'a code');
      expect(event.defaultPrevented).to.equal(true);
      element.remove();
      expect(paste(document.body, await pngOf(codePicture(payload))).defaultPrevented, 'once gone').to.equal(false);
    });

    it('[TX-2] leaves alone what is pasted into a field, what another one took, and what is no picture', async () => {
      const element = await scanner();
      const picture = await pngOf(codePicture(payload));
      const field = element.parentElement!.appendChild(document.createElement('input'));
      const taken = (event: Event) => event.preventDefault();
      expect(paste(field, picture).defaultPrevented).to.equal(false);
      document.body.addEventListener('paste', taken);
      paste(document.body, picture);
      document.body.removeEventListener('paste', taken);
      expect(paste(document.body, new Blob(['text'], { type: 'text/plain' })).defaultPrevented).to.equal(false);
      await settled(element);
      expect(status(element)).to.equal('');
    });

    for (const lang of languages) {
      it(`[TX-2] says that there is no code in it, and that a file is no picture (${lang})`, async () => {
        const element = await scanner(lang);
        await element.readPicture(await pngOf(codePicture('')));
        await settled(element);
        expect(alert(element)).to.include(lang === 'ja' ? '見つかりませんでした' : 'No 2-D code was found');
        await expectAccessible(element);
        await element.readPicture(new Blob(['<svg>'], { type: 'image/svg+xml' }));
        await settled(element);
        expect(alert(element)).to.include(lang === 'ja' ? '画像として開けません' : 'cannot be opened as a picture');
        expect(codes).to.be.empty;
      });
    }

    it('[TX-2] takes the last of several pictures alone', async () => {
      const element = await scanner();
      const pictures = [await pngOf(codePicture('the first')), await pngOf(codePicture('the last'))];
      await Promise.all(pictures.map((picture) => element.readPicture(picture)));
      expect(codes).to.deep.equal(['the last']);
    });
  });

  it('[EM-5] tells a code to its own listeners alone, and shows it nowhere', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    const element = await scanner();
    for (const target of [element.parentElement!, document, window]) target.addEventListener('code-read', listen);
    await element.readPicture(await pngOf(codePicture('<img src=x onerror=alert(1)>')));
    await settled(element);
    for (const target of [document, window]) target.removeEventListener('code-read', listen);
    expect(codes).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(heard).to.be.empty;
    expect(element.shadowRoot!.innerHTML).to.not.include('onerror');
    const { bubbles, composed, text } = new CodeReadEvent('x');
    expect({ bubbles, composed, text }).to.deep.equal({ bubbles: false, composed: false, text: 'x' });
  });

  for (const lang of languages) {
    it(`[AX-1] leaves axe nothing to complain of, idle and while it scans (${lang})`, async () => {
      await expectAccessible(await scanner(lang));
      const element = await scanning(lang);
      camera.devices.push({ kind: 'videoinput', deviceId: 'back', label: 'Back camera' });
      await expectAccessible(element);
      expect(byRole(element, 'img', { name: lang === 'ja' ? 'カメラの映像' : 'Picture of the camera' })).to.exist;
    });
  }
});
