import { expect } from '@open-wc/testing';
import type { StrictPageReport } from '../support/strict-page-report.js';

describe('the policy that is meant everywhere', () => {
  it('[EM-2] refuses nothing of both flows and of every element, in Japanese and English', async () => {
    const frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '900';
    const told = new Promise<StrictPageReport>((resolve) =>
      window.addEventListener('message', ({ data }) => resolve(data as StrictPageReport), { once: true }),
    );
    frame.src = new URL('../support/strict-page.html', import.meta.url).href;
    document.body.append(frame);
    const { violations, undrawn, texts, heard, error } = await told;
    frame.remove();
    expect(error).to.equal('');
    expect(violations).to.deep.equal([]);
    expect(undrawn).to.deep.equal([]);
    expect(texts.unlock).to.include('解除しました');
    expect(texts.print).to.match(/^銀行 印刷 ご契約先 会社 .*@page/s);
    expect(texts.revoke).to.include('有効時間');
    expect(heard, 'what the policy refuses is heard').to.equal(true);
  }).timeout(30_000);
});
