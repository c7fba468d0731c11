import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/amount-input.js';
import type { AmountInput } from '../../src/components/amount-input.js';
import { byLabel } from '../support/find.js';
import { mount } from '../support/mount.js';

describe('amount-input and the undo of the browser', () => {
  it('[IN-2] takes back what was typed, never the separators alone, and does it again', async () => {
    const amount = await mount<AmountInput>(html`<amount-input label="総合振込"></amount-input>`);
    const field = byLabel(amount, /./);
    amount.focus();
    await sendKeys({ type: '12345' });
    const seen = [field.value];
    for (const key of ['z', 'z', 'y', 'y']) {
      await chord(key);
      seen.push(field.value);
    }
    expect(seen).to.deep.equal(['12,345', '1,234', '', '1,234', '12,345']);
    expect(amount.value).to.equal('12345');
  });
});

async function chord(press: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press });
  await sendKeys({ up: 'Control' });
}
