import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Catalogue, MessagesIn } from '../../src/messages/catalogue.js';
import { words as en } from '../../src/messages/en/words.js';
import { operationNames as englishOperations } from '../../src/messages/en/operations.js';
import { reasonsIn as englishReasons } from '../../src/messages/en/reasons.js';
import { createFormats, type Formats } from '../../src/messages/formats.js';
import { operationNames } from '../../src/messages/ja/operations.js';
import { reasonsIn } from '../../src/messages/ja/reasons.js';
import { words as ja, type Words } from '../../src/messages/ja/words.js';

const namesIn = (folder: string) => executeServerCommand<string[], object>('list-folder', { folder });
const [japaneseFiles, englishFiles] = await Promise.all([namesIn('src/messages/ja'), namesIn('src/messages/en')]);
/** No catalogues of an element, but parts of them. */
const parts = [
  'accounts.ts',
  'words.ts',
  'reasons.ts',
  'operations.ts',
  'device-clock.ts',
  'token-steps.ts',
  'permissions.ts',
  'lines.ts',
];
const catalogues = await Promise.all(
  japaneseFiles.filter((file) => !parts.includes(file)).map((file) => catalogueIn(`../../src/messages/ja/${file}`)),
);
const english = await Promise.all(catalogues.map(async ({ en: load }) => (await load()).default));

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;

/** What may be given to a sentence: a number where it counts, a code where it is asked for one. */
const parameters: readonly unknown[] = [
  ...[0, 1, 1200].map((count) => parameter(count, 'credential-suspended', 'admin')),
  parameter(2, 'transaction-auth-unlock', 'bank'),
  parameter(2, 'transaction-auth-token-revoke', 'master-or-admin'),
  'transaction-auth-unlock',
  'transaction-auth-token-revoke',
  'quite-unknown',
];

/** What is also an everyday word: a sentence may authenticate, cancel or go back without speaking of the bank's term. */
const everyday: readonly (keyof Words)[] = [
  'administration',
  'role',
  'authenticate',
  'execute',
  'cancel',
  'back',
  'next',
  'print',
];

describe('catalogues', () => {
  it('[IN-1] every Japanese file has an English one, and the other way round', () => {
    expect(englishFiles).to.deep.equal(japaneseFiles);
    expect(catalogues.length).to.be.greaterThan(8);
  });

  it('[IN-1] every catalogue has the name of its file', () => {
    const files = japaneseFiles.filter((file) => !parts.includes(file));
    expect(catalogues.map(({ name }) => `${name}.ts`)).to.deep.equal(files);
  });

  it('[IN-1] both languages have the same words', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(ja));
  });

  catalogues.forEach((catalogue, at) => {
    const { name } = catalogue;
    const inJapanese = sentences(catalogue.ja, ja, 'ja');
    const inEnglish = sentences(english[at]!, en, 'en');

    it(`[IN-1] ${name}: both languages have the same sentences, and none is empty but a joint or silence`, () => {
      expect([...inEnglish.keys()].sort()).to.deep.equal([...inJapanese.keys()].sort());
      const empty = [...inJapanese, ...inEnglish].filter(
        ([path, text]) => text.trim() === '' && !/between|idle/.test(path),
      );
      expect(empty).to.deep.equal([]);
    });

    it(`[IN-1] ${name}: no English sentence has a Japanese character`, () => {
      expect([...inEnglish].filter(([, text]) => japanese.test(text))).to.deep.equal([]);
    });

    it(`[IN-1] ${name}: every term that a profile may replace comes from the words`, () => {
      const replaced = sentences(catalogue.ja, markedWords(), 'ja');
      const left = [...replaced].flatMap(([path, text]) =>
        terms(ja)
          .filter((term) => text.includes(term))
          .map((term) => `${path}: ${term} in ${text}`),
      );
      expect(left).to.deep.equal([]);
    });
  });

  const reasonCodes = [
    'not-suspended',
    'own-account',
    'shares-token',
    'right-missing',
    'role-too-high',
    'only-bank-unlocks',
    'token-missing',
    'token-used',
    'suspended',
    'version-changed',
    'user-unknown',
    'not-attempted',
    'already-so',
  ];
  for (const [language, reasons] of [
    ['ja', reasonsIn(ja)],
    ['en', englishReasons(en)],
  ] as const) {
    it(`[TXU-2] every reason of the contract has a sentence of its own, and an unknown one is quoted, in ${language}`, () => {
      for (const say of [reasons.notSelectable, (p: { code: string }) => reasons.notDone({ ...p, outcome: 'x' })]) {
        const said = reasonCodes.map((code) => say({ code }));
        expect(new Set(said).size, said.join('\n')).to.be.greaterThan(9);
        const unknown = say({ code: 'later-reason' });
        for (const code of reasonCodes) expect(say({ code })).not.to.equal(unknown.replace('later-reason', code));
        for (const code of ['later-reason', '__proto__', 'constructor']) expect(say({ code })).to.include(code);
      }
    });
  }

  it('[IN-1] both languages name the same kinds of operations', () => {
    expect([...englishOperations(en).keys()]).to.deep.equal([...operationNames(ja).keys()]);
  });
});

describe('formats', () => {
  for (const [language, expected] of [
    [
      'ja',
      {
        number: '1,234,567',
        yen: '-1,234円',
        dateTime: '2026年11月25日 00:30',
        dateTimeSeconds: '2026年11月25日 00:30:00',
        date: '2026年11月25日',
        time: '00:30',
        one: '1名',
        many: '1,200名',
        list: '相沢、榎本、岡田',
      },
    ],
    [
      'en',
      {
        number: '1,234,567',
        yen: '-¥1,234',
        dateTime: 'November 25, 2026 at 00:30',
        dateTimeSeconds: 'November 25, 2026 at 00:30:00',
        date: 'November 25, 2026',
        time: '00:30',
        one: '1 user',
        many: '1,200 users',
        list: '相沢, 榎本, and 岡田',
      },
    ],
  ] as const) {
    const formats = createFormats(language);
    const forms = language === 'ja' ? { other: '#名' } : { one: '# user', other: '# users' };
    it(`[IN-1] numbers, yen, plurals and lists in ${language}`, () => {
      expect(formats.number(1_234_567)).to.equal(expected.number);
      expect(formats.yen(-1234)).to.equal(expected.yen);
      expect(formats.plural(1, forms)).to.equal(expected.one);
      expect(formats.plural(1200, forms)).to.equal(expected.many);
      expect(formats.list(['相沢', '榎本', '岡田'])).to.equal(expected.list);
    });

    it(`[IN-1] every time is Japan's, whatever zone it was written in and the device is in, in ${language}`, () => {
      for (const written of ['2026-11-24T15:30:00Z', '2026-11-25T00:30:00+09:00', '2026-11-24T07:30:00-08:00']) {
        expect(formats.dateTime(written)).to.equal(expected.dateTime);
        expect(formats.dateTimeSeconds(written)).to.equal(expected.dateTimeSeconds);
        expect(formats.date(written)).to.equal(expected.date);
        expect(formats.time(written)).to.equal(expected.time);
      }
    });
  }

  for (const [seconds, text] of [
    [0, '0:00'],
    [9, '0:09'],
    [60, '1:00'],
    [148, '2:28'],
    [600, '10:00'],
    [3600, '60:00'],
  ] as const) {
    it(`[IN-1] ${seconds} seconds are ${text}`, () => expect(createFormats('ja').duration(seconds)).to.equal(text));
  }

  it('[IN-1] a plural without a form for one takes the other, and the number of the language', () => {
    expect(createFormats('en').plural(1, { other: '# people' })).to.equal('1 people');
    expect(createFormats('de').plural(1234, { other: '#' })).to.equal('1.234');
  });
});

async function catalogueIn(file: string): Promise<Catalogue<unknown>> {
  const module = (await import(file)) as Record<string, unknown>;
  const found = Object.values(module).find((value) => typeof value === 'object' && value !== null && 'ja' in value);
  if (!found) throw new Error(`${file} has no catalogue`);
  return found as Catalogue<unknown>;
}

/** Every sentence by its place, those with parameters said with several values. */
function sentences(messagesIn: MessagesIn<unknown>, words: Words, language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  collect(messagesIn(words, createFormats(language) satisfies Formats), '', found, 0);
  return found;
}

function parameter(count: number, code: string, unlockedBy: string): unknown {
  const known: Readonly<Record<string, unknown>> = {
    credential: 'confirmation-password',
    unlockedBy,
    opensAt: '2026-11-24T23:30:00Z',
    at: '2026-11-24T23:30:00Z',
    names: ['A', 'B'],
    more: count,
    kind: code,
    code,
  };
  const counting =
    /^(at|of|count|digits|typed|now|most|seconds|attemptsLeft|more|number|from|to|total|page|left|length|max|min|hidden)/i;
  return new Proxy(known, {
    get: (_, name) => (counting.test(String(name)) ? count : (known[String(name)] ?? 'X')),
    has: () => true,
  });
}

function collect(value: unknown, path: string, found: Map<string, string>, depth: number): void {
  if (typeof value === 'string') {
    found.set(path, value);
  } else if (value instanceof Map) {
    for (const [key, inner] of value as Map<string, unknown>) collect(inner, `${path}.${key}`, found, depth);
  } else if (typeof value === 'function') {
    parameters.forEach((given, at) => {
      const sentence = said(value, given);
      // What takes a code is no sentence itself but gives a set of them.
      if (typeof given !== 'string' || typeof sentence === 'object')
        collect(sentence, `${path}(${at})`, found, depth + 1);
    });
  } else if (typeof value === 'object' && value !== null && depth < 3) {
    for (const [key, inner] of Object.entries(value)) collect(inner, `${path}.${key}`, found, depth);
  }
}

/** A sentence takes an object or a code, never both: what it cannot take gives none. */
function said(sentence: unknown, given: unknown): unknown {
  try {
    return (sentence as (p: unknown) => unknown)(given);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function markedWords(): Words {
  return Object.fromEntries(Object.keys(ja).map((key) => [key, `⟦${key}⟧`])) as Words;
}

function terms(words: Words): string[] {
  return Object.entries(words)
    .filter(([key]) => !(everyday as readonly string[]).includes(key))
    .map(([, term]) => term);
}
