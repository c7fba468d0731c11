import { expect } from '@open-wc/testing';
import { encodeQR } from 'qr';
import { qrPath, QUIET_ZONE } from '../../src/components/internal/qr-drawing.js';

const texts = ['1', 'MADOGUCHI:1', '利用者の停止解除', 'x'.repeat(300), '<svg onload="alert(1)">&"\'\0\u202e'];

/** The dark modules of path data, drawn bar by bar; throws for anything in the path that is no bar. */
function darkModules(d: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const rest = d.replace(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_bar, x: string, y: string, right: string, left: string) => {
    if (right !== left) throw new Error('a bar is not closed');
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(right));
    return '';
  });
  if (rest !== '') throw new Error(`no bar: ${rest}`);
  return rows;
}

describe('qr-drawing', () => {
  for (const text of texts) {
    it(`[PE-5] draws exactly the dark modules of ${JSON.stringify(text.slice(0, 30))} inside four light ones`, () => {
      const { size, d } = qrPath(text);
      const expected = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
      expect(size).to.equal(expected.length);
      expect(darkModules(d, size)).to.deep.equal(expected);
    });
  }

  it('[PE-5] draws neighbouring modules of a row as one bar, so that no seam shows between them', () => {
    const ends = new Set<string>();
    for (const [, x, y, length] of qrPath('seamless').d.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(ends, 'a bar begins where another ends').not.to.include(`${x} ${y}`);
      ends.add(`${Number(x) + Number(length)} ${y}`);
    }
  });

  it('[PE-5] spends more modules on a higher level of error correction', () => {
    const text = 'x'.repeat(100);
    expect(qrPath(text, 'low').size).to.be.lessThan(qrPath(text).size);
    expect(qrPath(text, 'high').size).to.be.greaterThan(qrPath(text).size);
  });

  it('[PE-5] throws for a text that no code can hold', () => {
    expect(qrPath('x'.repeat(2331)).size).to.equal(177 + 2 * QUIET_ZONE);
    expect(() => qrPath('x'.repeat(2332))).to.throw('Capacity overflow');
  });
});
