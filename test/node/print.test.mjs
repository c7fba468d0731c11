/** The PDF that Chromium makes of what a `print-button` prints, read by a reader of PDFs. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, requireChromium } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/run.mjs';

/** The policy that is meant everywhere (EM-2). */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const secret = 'kakunin1';
const longWord = 'Wachtwoordherstelprocedure'.repeat(12);
const longName = 'マリア・フェルナンダ・ゴンサレス・デ・ラ・クルス山本之介';

/** A page of the portal: the button three shadow roots deep, beside a field in which a secret stands. */
const page = `
  import './src/define/print-button.ts';
  window.refused = [];
  document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));

  const field = document.createElement('input');
  field.value = '${secret}';
  let place = document.createElement('div');
  document.body.append(field, place);
  for (const mode of ['open', 'closed', 'open']) {
    const inside = document.createElement('div');
    place.attachShadow({ mode }).append(inside);
    place = inside;
  }
  const letter = {
    title: '操作履歴照会',
    bank: 'あまおと銀行',
    company: '見本商事株式会社',
    who: '山田 太郎（yamada31）',
    when: '2026-11-24T01:00:00Z',
  };
  const upright = {
    ...letter,
    sections: [
      {
        heading: '検索条件',
        lines: [
          { label: 'メールアドレス', value: 'misaki@mihon.example', before: 'aizawa@mihon.example' },
          { label: '業務', value: '${longWord}' },
        ],
      },
      {
        heading: '操作履歴一覧',
        table: {
          columns: [{ label: '操作日時' }, { label: '利用者名' }, { label: '件数', numeric: true }],
          rows: Array.from({ length: 100 }, (_, at) => ['2026年11月24日 10:00', '第' + (at + 1) + '利用者\\n東京支店\\n法人営業部\\n第' + (at + 1) + '部', String(at + 1)]),
        },
        notes: ['※以上、100件です。'],
      },
    ],
  };
  const columns = ['操作日時', 'ログインID', '利用者名', '業務', '操作', '結果', '受付番号', '端末'];
  const row = (at) => [
    '2026年11月24日 10:00:00', 'yamada' + at + '7654321', '${longName}' + at, '給与・賞与振込',
    'ワンタイムパスワードのトークン登録解除', '認証エラー', '20261124-000' + at, '192.0.2.' + at,
  ];
  const wide = {
    ...letter,
    sections: [
      {
        table: {
          columns: columns.map((label, at) => ({ label, whole: at < 2 || at > 4 })),
          rows: [...Array.from({ length: 30 }, (_, at) => row(at + 100)), [...row(999).slice(0, 7), '${longWord}']],
        },
      },
    ],
  };
  const button = document.createElement('print-button');
  place.append(button);
  window.press = (what) => {
    button.document = what === 'wide' ? wide : upright;
    button.updateComplete.then(() => button.shadowRoot.querySelector('button').click());
  };
`;

/** Keeps what a frame prints: every call of its window's \`print\`. */
function catchPrints() {
  window.prints = [];
  window.opened = 0;
  window.open = () => void (window.opened += 1);
  const createElement = document.createElement.bind(document);
  document.createElement = (...parameters) => {
    const element = createElement(...parameters);
    if (parameters[0] === 'iframe') {
      element.addEventListener('load', () => (element.contentWindow.print = () => window.prints.push(element)));
    }
    return element;
  };
}

/** Puts the page of the frame into the place of the page around it, which is what puppeteer can print. */
function showWhatIsPrinted() {
  const [{ contentDocument: printed }] = window.prints;
  const sheets = printed.adoptedStyleSheets.map((sheet) => {
    const own = new CSSStyleSheet();
    own.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    return own;
  });
  document.documentElement.replaceWith(document.adoptNode(printed.documentElement));
  document.adoptedStyleSheets = sheets;
}

describe('the PDF of a print-button', () => {
  let server;
  let browser;
  let printed;
  let sheets;

  before(async () => {
    server = await serve(await bundle());
    browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments });
    printed = await print('upright');
    ({ sheets } = printed);
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Presses 「印刷」 twice and reads the PDF of what is printed. */
  async function print(what) {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(catchPrints);
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForFunction(() => window.press !== undefined);
    await tab.evaluate((name) => {
      window.press(name);
      window.press(name);
    }, what);
    await tab.waitForFunction(() => window.prints.length > 0);
    const seen = await tab.evaluate(() => ({
      prints: window.prints.length,
      opened: window.opened,
      refused: window.refused,
      name: window.prints[0].contentDocument.title,
    }));
    await tab.evaluate(showWhatIsPrinted);
    const pdf = await getDocument({
      data: await tab.pdf({ preferCSSPageSize: true }),
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
    const read = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => sheetOf(pdf, at + 1)));
    const { info } = await pdf.getMetadata();
    await pdf.destroy();
    return { seen, info, sheets: read };
  }

  async function sheetOf(pdf, number) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    // Some glyphs of a Japanese font are told as the radicals that look alike.
    const lines = items.map(({ str, hasEOL }) => str.normalize('NFKC') + (hasEOL ? '\n' : '')).join('');
    const places = items.filter(({ str }) => str.trim() !== '').map(({ transform, width }) => [transform[4], width]);
    return { size: sheet.view.slice(2), text: lines.replaceAll('\n', '').replaceAll(/\s+/g, ' '), lines, places };
  }

  function isWithinMargins({ places, size }) {
    for (const [left, width] of places) assert.ok(left >= 44 && left + width <= size[0] - 44, `${left} + ${width}`);
  }

  it('[PR-1] is printed once, from inside nested shadow roots, without a window and without breaking the policy', () => {
    assert.deepEqual(printed.seen, { prints: 1, opened: 0, refused: [], name: '操作履歴照会 2026-11-24' });
  });

  it('[PR-1] is A4 and counts its sheets', () => {
    assert.ok(sheets.length > 2, `${sheets.length} sheets`);
    sheets.forEach(({ size, text }, at) => {
      assert.deepEqual(size.map(Math.round), [595, 842]);
      assert.ok(text.includes(`${at + 1} / ${sheets.length}`), text);
    });
  });

  it('[PR-1] says in Japanese what it is, whose, by whom and when', () => {
    const [first] = sheets;
    for (const part of [
      'あまおと銀行',
      '操作履歴照会',
      'ご契約先',
      '見本商事株式会社',
      '山田 太郎(yamada31)',
      '2026年11月24日 10:00',
    ])
      assert.ok(first.text.includes(part), `${part} in ${first.text}`);
  });

  it('[PR-1] heads the table on every sheet, and the sheets after the first with what they belong to', () => {
    for (const { text } of sheets) assert.ok(text.includes('操作日時') && text.includes('利用者名'), text);
    for (const { text } of sheets.slice(1)) assert.ok(text.includes('操作履歴照会 あまおと銀行'), text);
  });

  it('[PR-1] cuts no row and loses none', () => {
    const all = sheets.map(({ text }) => text).join('');
    for (let at = 1; at <= 100; at += 1) {
      assert.equal(all.split(`第${at}利用者`).length, 2, `row ${at}`);
      const whole = sheets.filter(({ text }) => text.includes(`第${at}利用者`) && text.includes(`第${at}部`));
      assert.equal(whole.length, 1, `both lines of row ${at} on one sheet`);
    }
    assert.ok(all.includes('※以上、100件です。'));
  });

  it('[CO-4] tells a change by word and old value', () => {
    assert.match(sheets[0].text, /misaki@mihon\.example ?変更 ?変更前: ?aizawa@mihon\.example/);
  });

  it('[PR-1] wraps what is longer than a line within the margins', () => {
    assert.ok(sheets[0].text.replaceAll(' ', '').includes(longWord));
    sheets.forEach(isWithinMargins);
  });

  it('[PR-1] [HI-1] lays a table of many columns on its side, breaks no code, no day and no word of it, and cuts nothing', async () => {
    const { sheets: lying } = await print('wide');
    assert.ok(lying.length > 1);
    for (const sheet of lying) {
      assert.deepEqual(sheet.size.map(Math.round), [842, 595]);
      assert.ok(sheet.text.includes('操作日時') && sheet.text.includes('端末'), sheet.text);
      isWithinMargins(sheet);
    }
    const lines = lying.map((sheet) => sheet.lines).join('\n');
    const count = (text) => lines.split(text).length - 1;
    assert.equal(count('認証エラー'), 31);
    assert.equal(count('2026年11月24日 10:00:00'), 31);
    for (let at = 100; at < 130; at += 1) {
      for (const code of [`yamada${at}7654321`, `20261124-000${at}`, `192.0.2.${at}`])
        assert.equal(count(code), 1, code);
    }
    const all = lines.replaceAll('\n', '');
    assert.ok(all.includes(longWord), 'the long word, in pieces');
    assert.equal(all.replaceAll('‧', '・').split(longName).length - 1, 31);
  });

  it('[FA-2] holds no secret of the page around', () => {
    assert.ok(!`${JSON.stringify(printed.info)}${sheets.map(({ text }) => text).join('')}`.includes(secret));
  });
});

async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: page, resolveDir: root, loader: 'ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'print',
    charset: 'utf8',
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(`${root}print`.length), text]));
}

/** Serves the page without a document type, as the frame has none: both are in the same mode. */
async function serve(files) {
  const made = createServer(({ url }, response) => {
    const script = files.get(url);
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8`);
    response.end(script ?? '<title>ポータル</title><body><script type="module" src="/stdin.js"></script>');
  });
  await new Promise((resolve) => made.listen(0, '127.0.0.1', resolve));
  return made;
}
