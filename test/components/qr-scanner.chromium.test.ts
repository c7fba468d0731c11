import { expect, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { QrScanner } from '../../src/components/qr-scanner.js';
import '../../src/define/qr-scanner.js';
import { byRole, textOf } from '../support/find.js';
import { mount, settled } from '../support/mount.js';

/** Chromium plays a written video as its camera, through the real `getUserMedia`. */
describe('qr-scanner with a camera of the browser', () => {
  for (const text of ['トランザクション認証 1', `madoguchi:1:${'k7Qx'.repeat(60)}`]) {
    it(`[TX-2] reads a code of ${text.length} characters that is held before it`, async () => {
      await executeServerCommand('show-to-camera', { text });
      const scanner = await mount<QrScanner>(html`<qr-scanner></qr-scanner>`);
      const codes: string[] = [];
      scanner.addEventListener('code-read', (event) => codes.push(event.text));
      byRole(scanner, 'button', { name: 'カメラで読み取る' }).click();
      await oneEvent(scanner, 'code-read');
      expect(codes).to.deep.equal([text]);
      await settled(scanner);
      expect(textOf(byRole(scanner, 'status'))).to.equal('二次元コードを読み取りました。');
    });
  }
});
