import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import decodeQR from 'qr/decode.js';
import type { TokenAuthQr } from '../../src/components/token-auth-qr.js';
import '../../src/define/token-auth-qr.js';
import { challenge } from '../../stories/revocation.js';
import { byRole } from '../support/find.js';
import { mount } from '../support/mount.js';

/** What a camera would see of an element: the page as it is painted, `scale` device pixels to a CSS pixel. */
async function pictureOf(element: Element, scale: number): Promise<ImageData> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const clip = { x: x + scrollX, y: y + scrollY, width, height, scale };
  const png = await executeServerCommand<string, object>('take-screenshot', { clip });
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

describe('token-auth-qr on the screen', () => {
  const root = document.documentElement;
  afterEach(() => root.removeAttribute('style'));

  for (const theme of ['light', 'dark']) {
    for (const scale of [1, 2]) {
      for (const width of [256, 392]) {
        it(`[S3] is read back at ${scale} device pixels, ${theme}, ${width} pixels wide`, async () => {
          root.style.colorScheme = theme;
          root.style.background = theme === 'dark' ? '#161b21' : '#ffffff';
          const element = await mount<TokenAuthQr>(html`<token-auth-qr .challenge=${challenge}></token-auth-qr>`);
          element.style.inlineSize = `${width}px`;
          const picture = await pictureOf(byRole(element, 'img'), scale);
          expect(decodeQR(picture)).to.equal(challenge.payload);
        });
      }
    }
  }

  it('[S3] is dark on white with four light modules around it in the dark theme', async () => {
    root.style.colorScheme = 'dark';
    const element = await mount<TokenAuthQr>(html`<token-auth-qr .challenge=${challenge}></token-auth-qr>`);
    element.style.inlineSize = '392px';
    const code = byRole(element, 'img');
    const { data, width } = await pictureOf(code, 1);
    const module = width / (code as unknown as SVGSVGElement).viewBox.baseVal.width;
    const at = (x: number, y: number): number[] => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3)];
    const quiet = Math.round(4 * module);
    for (let x = 0; x < width; x += 1) {
      for (const y of [0, quiet - 1, width - quiet, width - 1])
        expect(at(x, y), `${x}, ${y}`).to.deep.equal([255, 255, 255]);
    }
    expect(at(quiet + 1, quiet + 1)).to.deep.equal([0, 0, 0]);
  });
});
