import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { csvFile, csvLine, shiftJisBytes, type CsvTable } from '../../src/components/internal/csv.js';

const columns = ['ログインID', '利用者名'];
const hex = (bytes: Uint8Array | undefined) => bytes && [...bytes].map((byte) => byte.toString(16)).join(' ');

async function made(table: CsvTable, encoding: 'utf-8' | 'shift_jis' = 'utf-8'): Promise<Uint8Array> {
  const result = await csvFile(table, encoding);
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  return new Uint8Array(await result.file.arrayBuffer());
}

describe('a CSV file', () => {
  it('[HI-1] is UTF-8 with a BOM, every cell quoted, every row ended by CRLF', async () => {
    const bytes = await made({ columns, rows: [['yamada31', '山田 "和子",\n𠮷']] });
    expect(hex(bytes.slice(0, 3))).to.equal('ef bb bf');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).to.equal(
      '\ufeff"ログインID","利用者名"\r\n"yamada31","山田 ""和子"",\n𠮷"\r\n',
    );
  });

  for (const cell of [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1+1',
    '－',
    '＠a',
    ' =1',
    '\u3000=1',
    '﹦1',
    '-',
    '--5',
    '+A1',
  ]) {
    it(`[HI-1] is no formula to a spreadsheet: ${JSON.stringify(cell)}`, () => {
      expect(csvLine([cell])).to.equal(`"'${cell}"\r\n`);
    });
  }

  for (const cell of ['', '0', '-5', '+5', '-1234.50', '20261124-000004', '1-2', '山田=和子', '192.0.2.1', "'quoted"]) {
    it(`[HI-1] is left as it is: ${JSON.stringify(cell)}`, () => {
      expect(csvLine([cell])).to.equal(`"${cell}"\r\n`);
    });
  }

  it('[HI-1] has as many rows and cells as the table, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const read = [...csvLine(cells).matchAll(/"((?:[^"]|"")*)"(?:,|\r\n$)/g)].map(([, cell = '']) => cell);
        expect(read.map((cell) => cell.replaceAll('""', '"').replace(/^'/, ''))).to.deep.equal(
          cells.map((cell) => cell.replace(/^'/, '')),
        );
      }),
    );
  });

  it('[PE-1] is made in short tasks, between which the page answers', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => Array<string>(8).fill(`山田 和子 ${at}`));
    let answered = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      answered += 1;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    await csvFile({ columns, rows }, 'shift_jis');
    port1.close();
    expect(answered).to.be.at.least(3);
  });

  it('[HI-1] can be given up', async () => {
    const giveUp = new AbortController();
    const rows = Array.from({ length: 100_000 }, () => ['a', 'b']);
    const making = csvFile({ columns, rows }, 'utf-8', giveUp.signal);
    giveUp.abort();
    const failed = await making.catch((error: unknown) => error);
    expect(failed).to.equal(giveUp.signal.reason);
  });
});

describe('Shift_JIS', () => {
  // By the tables of JIS X 0208 and of the extensions that NEC and IBM made; the codes stand in their books.
  for (const [text, code] of [
    ['Az09~\\', '41 7a 30 39 7e 5c'],
    ['ｱｲﾞ', 'b1 b2 de'],
    ['　あ亜', '81 40 82 a0 88 9f'],
    ['表ソ能', '95 5c 83 5c 94 5c'],
    ['熙', 'ea a4'],
    ['①㈱Ⅰ', '87 40 87 8a 87 54'],
    ['髙﨑', 'fb fc fa b1'],
    ['ⅰ', 'fa 40'],
    ['≒∵￢', '81 e0 81 e6 81 ca'],
    ['～－∥―￠￡￢', '81 60 81 7c 81 61 81 5c 81 91 81 92 81 ca'],
    ['〜−‖—¢£¬', '81 60 81 7c 81 61 81 5c 81 91 81 92 81 ca'],
  ] as const) {
    it(`[HI-1] writes ${text} as ${code}`, () => {
      expect(hex(shiftJisBytes(text))).to.equal(code);
    });
  }

  for (const character of ['𠮷', '¥', '‾', '邉\u{e0101}', '😀', '\ue000', '한', 'é', '\u0080', '\ufffd', '\ud800']) {
    it(`[HI-1] has no code for ${JSON.stringify(character)}`, () => {
      expect(shiftJisBytes(character)).to.equal(undefined);
    });
  }

  it('[HI-1] reads every character back as it was written', () => {
    const decoder = new TextDecoder('shift_jis', { fatal: true });
    let known = 0;
    for (let point = 0x20; point <= 0xffff; point += 1) {
      const character = String.fromCharCode(point);
      const bytes = shiftJisBytes(character);
      if (!bytes || '〜−‖—¢£¬'.includes(character)) continue;
      known += 1;
      if (decoder.decode(bytes) !== character) expect(decoder.decode(bytes), hex(bytes)).to.equal(character);
    }
    expect(known).to.be.within(7300, 7600);
  });

  it('[HI-1] makes no file that lacks a character, but tells each with row, column and cell', async () => {
    const rows = [
      ['yamada31', '山田 和子'],
      ['yoshida18', '𠮷田 純'],
      ['wave〜', '¥𠮷𠮷'],
    ];
    expect(await csvFile({ columns, rows }, 'shift_jis')).to.deep.equal({
      ok: false,
      flaws: [
        { character: '𠮷', row: 3, column: '利用者名', cell: '𠮷田 純' },
        { character: '¥', row: 4, column: '利用者名', cell: '¥𠮷𠮷' },
        { character: '𠮷', row: 4, column: '利用者名', cell: '¥𠮷𠮷' },
      ],
    });
    expect((await csvFile({ columns, rows }, 'utf-8')).ok).to.equal(true);
    const [first = []] = rows;
    expect(new TextDecoder('shift_jis').decode(await made({ columns, rows: [first] }, 'shift_jis'))).to.equal(
      '"ログインID","利用者名"\r\n"yamada31","山田 和子"\r\n',
    );
  });
});
