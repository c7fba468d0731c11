import { expect } from '@open-wc/testing';
import { newPasswordFault } from '../../src/components/internal/new-password-rules.js';

const digits = { characters: 'digits', least: 4, most: 8, forbidden: '' } as const;
const letters = { characters: 'letters-and-digits', least: 6, most: 12, forbidden: 'yamada31' } as const;

describe('the rules of a new secret', () => {
  for (const [first, second, fault] of [
    ['', '', { is: 'missing' }],
    ['', '1234', { is: 'missing' }],
    ['123', '', { is: 'wrongLength', typed: 3 }],
    ['1234', '1234', undefined],
    ['12345678', '12345678', undefined],
    ['123456789', '123456789', { is: 'wrongLength', typed: 9 }],
    ['12a4', '12a4', { is: 'notAllowed', character: 'a', position: 3 }],
    ['１234', '１234', { is: 'notAllowed', character: '１', position: 1 }],
    ['1234 ', '1234 ', { is: 'notAllowed', character: 'U+0020', position: 5 }],
    ['1234', '', { is: 'againMissing' }],
    ['1234', '1243', { is: 'differs' }],
    ['1234', '1234 ', { is: 'differs' }],
  ] as const) {
    it(`[OI-1] "${first}" and "${second}" as 4 to 8 digits: ${fault?.is ?? 'right'}`, () => {
      expect(newPasswordFault(first, second, digits)).to.deep.equal(fault);
    });
  }

  for (const [first, second, fault] of [
    ['Him8', '', { is: 'wrongLength', typed: 4 }],
    ['Himi8', '', { is: 'wrongLength', typed: 5 }],
    ['Himit8', 'Himit8', undefined],
    ['Himitsu12345', 'Himitsu12345', undefined],
    ['Himitsu123456', '', { is: 'wrongLength', typed: 13 }],
    ['himitsu', '', { is: 'notMixed' }],
    ['1234567', '', { is: 'notMixed' }],
    ['Ｈimitsu8', '', { is: 'notAllowed', character: 'Ｈ', position: 1 }],
    ['Himitsu８', '', { is: 'notAllowed', character: '８', position: 8 }],
    ['Himitsu_8', '', { is: 'notAllowed', character: '_', position: 8 }],
    ['Himitsu8あ', '', { is: 'notAllowed', character: 'あ', position: 9 }],
    ['Himitsu8😀', '', { is: 'notAllowed', character: '😀', position: 9 }],
    ['Himitsu\u200b8', '', { is: 'notAllowed', character: 'U+200B', position: 8 }],
    ['yamada31', 'yamada31', { is: 'forbidden' }],
    ['Yamada31', 'Yamada31', undefined],
    ['Himitsu8', 'himitsu8', { is: 'differs' }],
  ] as const) {
    it(`[US-3] "${first}" and "${second}" as 6 to 12 letters and digits: ${fault?.is ?? 'right'}`, () => {
      expect(newPasswordFault(first, second, letters)).to.deep.equal(fault);
    });
  }
});
