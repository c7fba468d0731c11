import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../../src/components/internal/user-list/fold.js';
import { FoldedSearch } from '../../../src/components/internal/user-list/folded-search.js';

describe('fold', () => {
  const cases: [why: string, text: string, folded: string][] = [
    ['width of letters and digits', 'ＡＢＣ１２３', 'abc123'],
    ['letter case', 'Aizawa01', 'aizawa01'],
    ['katakana', 'ヤマダ カズコ', 'やまだかずこ'],
    ['half-width katakana with voiced marks', 'ﾔﾏﾀﾞ ｶｽﾞｺ ﾊﾟﾋﾟ', 'やまだかずこぱぴ'],
    ['a voiced mark that stands apart', 'カ\u3099', 'が'],
    ['iteration marks', 'ミスヾ', 'みすゞ'],
    ['white space of every width', '山田\u3000 和\u00a0子\t', '山田和子'],
    ['squared abbreviations', '㈱', '(株)'],
    ['the sigma that ends a word', 'ΟΔΟΣ', 'οδοσ'],
    ['what has no other form', '髙𠮷ー', '髙𠮷ー'],
  ];
  for (const [why, text, folded] of cases) {
    it(`[PE-1] folds ${why}`, () => expect(fold(text)).to.equal(folded));
  }
});

describe('FoldedSearch', () => {
  const search = new FoldedSearch();
  const cases: [text: string, query: string, found: boolean][] = [
    ['山田 和子', '山田和子', true],
    ['山田和子', '山田\u3000和子', true],
    ['ヤマダ カズコ', 'だか', true],
    ['ﾔﾏﾀﾞ ｶｽﾞｺ', 'ヤマダ', true],
    ['ﾔﾏﾀﾞ', 'やまた', false],
    ['かﾞ', 'か', false],
    ['か ﾞ', 'か', true],
    ['aizawa01', 'ＡＩＺＡＷＡ', true],
    ['𠮷野 家', '𠮷野家', true],
    ['野', '\ud842', false],
    ['aab', 'ab', true],
    ['', '', true],
    ['', 'a', false],
    ['\u0000a', '\u0000A', true],
  ];
  for (const [text, query, found] of cases) {
    it(`[PE-1] ${found ? 'finds' : 'does not find'} ${JSON.stringify(query)} in ${JSON.stringify(text)}`, () =>
      expect(search.includes(text, fold(query))).to.equal(found));
  }

  it('[PE-1] finds exactly what a search over the folded text finds, in hostile texts', () => {
    const unit = fc.constantFrom(
      ...'かがカガはばぱﾊﾊﾟｶｶﾞﾞﾟ\u3099\u309a゛゜ヷヽヾゝー山田髙㈱㍿Ａaİiıß ΣσςéÅ',
      ...' \u3000\t\ufeff\u200b\u0000\u0301\u0323\u0345\u093c\u0345',
      ...[
        '각',
        '\u1100',
        '\u1161',
        '\u11a8',
        'ㄱ',
        'ㅏ',
        'ﾡ',
        'ￂ',
        '𠮷',
        '\ud842',
        '\udfb7',
        '\ud800',
        '\u{1d15e}',
        '🏴',
      ],
    );
    const text = fc.array(fc.oneof({ weight: 9, arbitrary: unit }, fc.string({ unit: 'binary', maxLength: 1 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, fc.nat(8), fc.nat(3), (units, from, length) => {
        const whole = units.join('');
        for (const query of [whole.slice(from, from + length), units.slice(from, from + length).join('か')]) {
          expect(search.includes(whole, fold(query))).to.equal(fold(whole).includes(fold(query)));
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('[PE-1] folds every single code unit, before and after every other kind, as the whole text does', () => {
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code);
      for (const text of [unit, `か${unit}`, `${unit}か`, `e${unit}a`, `${unit}ﾞ`]) {
        for (const query of ['か', 'が', 'e', fold(unit)]) {
          if (search.includes(text, query) !== fold(text).includes(query)) {
            expect.fail(`${JSON.stringify(query)} in ${JSON.stringify(text)}`);
          }
        }
      }
    }
  });
});
