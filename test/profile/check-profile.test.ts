import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { banks } from '../../src/profile/banks/index.js';
import { defaultProfile } from '../../src/profile/bank-profile.js';
import { checkProfile } from '../../src/profile/check-profile.js';
import { defaultMatrix } from '../../src/profile/permissions.js';
import { changed, leavesOf, type Path, renamed, textOf, without } from './changed.js';

const flow = { label: { ja: '失効', en: 'Revoke' }, opens: 'otp-token-revoke-flow' };
const fees = { ...flow, opens: 'fee-schedule-flow' };
const level = (...entries: readonly unknown[]) => ({ label: { term: 'administration' }, entries });
const menu = (...entries: readonly unknown[]) => ({ withoutRight: 'disabled', entries });

const matrix = (...lines: readonly unknown[]) => [{ id: 'movement', services: [{ id: 'transfer', lines }] }];

/** What is set at a place of the default profile, and what the fault says besides the place. */
const faults: readonly (readonly [rule: string, at: Path, value: unknown, ...said: readonly string[]])[] = [
  ['an unknown member', ['colour'], 'red', 'unknown'],
  ['an unknown member deeper down', ['codes', 'otpDigit'], 6, 'unknown', 'otpDigits'],
  ['an unknown kind of operation', ['rights', 'otp-token-revok'], ['master'], 'unknown', 'otp-token-revoke'],
  ['a member that every object has', ['codes', 'constructor'], 1, 'unknown'],
  ['a term that the catalogue lacks', ['words', 'ja', 'loginID'], 'お客様ID', 'unknown', 'loginId'],
  ['a term without text', ['words', 'ja', 'loginId'], '', 'not empty'],
  ['no language', ['words', 'ja-JP'], {}, 'no language', '"ja"'],
  ['text instead of a number', ['mostTargets'], '500', '"500"', 'from 1 to 5000'],
  ['a number instead of truth', ['onScreenKeyboard'], 1, 'true or false'],
  ['a list instead of members', ['codes'], [], 'a list', 'object'],
  ['nothing instead of members', ['unlocking'], null, 'null', 'object'],
  ['members instead of a list', ['roles'], {}, 'an object', 'list'],
  ['an identity with spaces', ['id'], 'a bank', '"a bank"', 'letters, digits and hyphens'],
  ['a name that is empty', ['name', 'ja'], ' ', 'not empty'],
  ['no roles', ['roles'], [], 'empty'],
  ['a role that no bank has', ['roles', 0], 'boss', '"boss"', '"master", "admin", or "general"'],
  ['a role twice', ['roles', 2], 'admin', 'second time'],
  ['a right twice', ['rights', 'otp-unlock'], ['master', 'master'], 'second time'],
  ['a demand of another kind', ['demands', 'otp-token-revoke', 0, 0], 'passkey', '"passkey"', '"pin"'],
  ['an operation without demands', ['demands', 'otp-token-revoke'], [], 'empty'],
  ['an empty set of demands', ['demands', 'otp-token-revoke', 0], [], 'empty'],
  ['a demand twice in a set', ['demands', 'otp-token-revoke', 0], ['pin', 'pin'], 'second time'],
  ['a credential that there is not', ['unlocking', 'notBySharedToken', 0], 'token', '"one-time-password"'],
  ['no tries', ['attempts', 'one-time-password'], 0, 'from 1 to 10'],
  ['too many tries', ['attempts', 'one-time-password'], 11, 'from 1 to 10'],
  ['half a try', ['attempts', 'one-time-password'], 2.5, 'whole number'],
  ['a number that is none', ['attempts', 'one-time-password'], NaN, 'NaN'],
  ['a code that is too soon over', ['codes', 'challengeSeconds'], 59, 'from 60 to 600'],
  ['a code that lives too long', ['codes', 'challengeSeconds'], 601, 'from 60 to 600'],
  ['too few digits', ['codes', 'otpDigits'], 5, 'from 6 to 8'],
  ['too many digits', ['codes', 'transactionCodeDigits'], 11, 'from 6 to 10'],
  ['a step of another length', ['codes', 'otpStepSeconds'], 45, '30 or 60'],
  ['a wait of more than a day', ['afterRevocation', 'minutes'], 1441, 'from 0 to 1440'],
  ['a time without its zero', ['afterRevocation', 'nightTo'], '8:10', '"8:10"', '"00:00" to "23:59"'],
  ['a time that no day has', ['afterRevocation', 'nightFrom'], '24:00', '"00:00" to "23:59"'],
  ['a night without length', ['afterRevocation', 'nightTo'], '20:50', '"20:50"', 'nightFrom'],
  ['another way to reset', ['resettable'], 'never', '"never-used" or "any"'],
  ['a domain with an address', ['tokenIssue', 'mailDomain'], 'a@b.jp', 'domain'],
  ['more tokens than an app holds', ['tokenIssue', 'mostTokensPerApp'], 101, 'from 1 to 100'],
  ['a start password of least over most', ['tokenIssue', 'startPasswordDigits', 'least'], 9, '9', '8'],
  ['a serial number of least over most', ['tokenRegistration', 'tokenNumber', 'least'], 15, '15', '14'],
  ['another way to register', ['tokenRegistration', 'takesPlace'], 'by-post', '"in-the-list"'],
  ['a kind of token twice', ['tokenRegistration', 'tokenModels', 3], 'card', 'second time'],
  ['a filter twice', ['list', 'filters', 2], 'role', 'second time'],
  ['a filter that there is not', ['list', 'filters', 0], 'email', '"loginId"'],
  ['a page without rows', ['list', 'pageSize'], 0, 'from 1 to 1000'],
  ['a way out that leads nowhere', ['wayOut', 'one-time-password', 'kind'], 'none', '"written" or "contact"'],
  ['a way out without Japanese', ['wayOut', 'one-time-password', 'text'], {}, 'missing', 'Japanese'],
  ['no target at all', ['mostTargets'], 0, 'from 1 to 5000'],
  ['no user at all', ['mostUsers'], 0, 'from 1 to 1000000'],
  ['more targets than an operation has', ['mostTargets'], 5001, 'from 1 to 5000'],
  ['no day of history', ['history', 'days'], 0, 'from 1 to 3660'],
  ['more days of history than are kept', ['history', 'days'], 3661, 'from 1 to 3660'],
  ['hours without an end', ['serviceHours'], { from: '08:00' }, 'missing', '"00:00" to "23:59"'],
  ['hours without length', ['serviceHours'], { from: '08:00', to: '08:00' }, '"08:00"', 'from'],
  ['a menu without entries', ['menu'], menu(), 'empty'],
  ['a level without entries', ['menu'], menu(level()), 'empty'],
  ['a tag that there is not', ['menu'], menu(level({ ...flow, opens: 'revoke-flow' })), '"revoke-flow"', '-flow'],
  ['an entry without a label', ['menu'], menu({ opens: flow.opens }), 'missing'],
  ['a label without Japanese', ['menu'], menu({ ...flow, label: { en: 'Revoke' } }), 'missing', 'Japanese'],
  ['a label of no term', ['menu'], menu({ ...flow, label: { term: 'revoked' } }), '"revoked"', '"revoke"'],
  ['an entry that opens and goes on', ['menu'], menu({ ...flow, entries: [flow] }), 'unknown'],
  ['a schedule of another flow', ['menu'], menu({ ...flow, schedule: 'payee-bulk' }), 'unknown', 'label or opens'],
  ['a schedule that there is not', ['menu'], menu({ ...fees, schedule: 'payer' }), '"payer"', '"payer-bulk"'],
  ['fees to be looked at, but which', ['menu'], menu({ ...fees, readOnly: true }), 'missing', '"payee-transfer"'],
  ['fees looked at for a word', ['menu'], menu({ ...fees, schedule: 'payee-bulk', readOnly: 'no' }), 'true or false'],
  ['a fifth level', ['menu'], menu(level(level(level(level(flow))))), 'level 5', 'at most 4'],
  ['a matrix without groups', ['permissionMatrix'], [], 'empty'],
  ['a service without permissions', ['permissionMatrix'], matrix(), 'empty'],
  ['a code that is none', ['permissionMatrix'], matrix({ code: 'approve' }), '"transfer.approve"'],
  [
    'a permission twice',
    ['permissionMatrix'],
    matrix({ code: 'transfer.approve' }, { code: 'transfer.approve' }),
    'once',
  ],
  ['a permission of its own without words', ['permissionMatrix'], matrix({ code: 'transfer.fly' }), '"transfer.fly"'],
  [
    'a permission that leans on none',
    ['permissionMatrix'],
    matrix({ code: 'transfer.approve', needs: ['transfer.view-all'] }),
    '"transfer.view-all"',
  ],
  ['rights of a role that the bank lacks', ['roles'], ['master', 'admin'], '"general"', '"roles" lacks'],
  [
    'a proof of a token elsewhere',
    ['demands', 'otp-unlock'],
    [['token-proof']],
    'otp-usage-mode and otp-token-register',
  ],
  ['a registration without a token', ['demands', 'otp-token-register'], [['pin']], 'without "token-proof"'],
  ['a transaction code for nothing stored', ['demands', 'otp-unlock'], [['pin', 'transaction-code']], 'later'],
];

/** Where the fault is told when it is not where the value was set. */
const elsewhere: Readonly<Record<string, string>> = {
  'a role twice': 'roles[2]',
  'a right twice': 'rights.otp-unlock[1]',
  'a demand twice in a set': 'demands.otp-token-revoke[0][1]',
  'a way out without Japanese': 'wayOut.one-time-password.text.ja',
  'hours without an end': 'serviceHours.to',
  'hours without length': 'serviceHours.to',
  'a menu without entries': 'menu.entries',
  'a level without entries': 'menu.entries[0].entries',
  'a tag that there is not': 'menu.entries[0].entries[0].opens',
  'an entry without a label': 'menu.entries[0].label',
  'a label without Japanese': 'menu.entries[0].label.ja',
  'a label of no term': 'menu.entries[0].label.term',
  'an entry that opens and goes on': 'menu.entries[0].entries',
  'a schedule of another flow': 'menu.entries[0].schedule',
  'a schedule that there is not': 'menu.entries[0].schedule',
  'fees to be looked at, but which': 'menu.entries[0].schedule',
  'fees looked at for a word': 'menu.entries[0].readOnly',
  'a fifth level': 'menu.entries[0].entries[0].entries[0].entries[0].entries[0]',
  'a service without permissions': 'permissionMatrix[0].services[0].lines',
  'a code that is none': 'permissionMatrix[0].services[0].lines[0].code',
  'a permission twice': 'permissionMatrix[0].services[0].lines[1].code',
  'a permission of its own without words': 'permissionMatrix[0].services[0].lines[0].label',
  'a permission that leans on none': 'permissionMatrix[0].services[0].lines[0].needs[0]',
  'rights of a role that the bank lacks': 'rights.otp-token-issue[2]',
  'a proof of a token elsewhere': 'demands.otp-unlock[0][0]',
  'a transaction code for nothing stored': 'demands.otp-unlock[0][1]',
};

describe('checking a profile', () => {
  for (const [rule, at, value, ...said] of faults) {
    it(`[PF-2] tells ${rule} by its key`, () => {
      const [fault, ...more] = checkProfile(changed(defaultProfile, at, value));
      const key = elsewhere[rule] ?? textOf(at);
      expect(fault?.key).to.equal(key);
      for (const part of [key, ...said]) expect(fault?.message).to.include(part);
      // A role that is taken away is missed wherever it stands.
      if (rule !== 'rights of a role that the bank lacks') expect(more).to.deep.equal([]);
    });
  }

  it('[PF-2] tells who unlocks and is unlocked without being of the bank', () => {
    const twoRoles = { ...defaultProfile, roles: ['master', 'general'], rights: {} };
    expect(checkProfile(twoRoles).map(({ key }) => key)).to.deep.equal([
      'unlocking.by.master[0]',
      'unlocking.by.admin',
      'unlocking.by.general[1]',
    ]);
  });

  it('[US-4] takes the kit’s own matrix, and asks for every text of a bank’s own in each of its languages', () => {
    expect(checkProfile({ ...defaultProfile, permissionMatrix: defaultMatrix })).to.deep.equal([]);
    const line = { code: 'transfer.fly', label: { ja: '空輸' }, explanation: { ja: '空輸が可能', en: 'By air' } };
    expect(checkProfile({ ...defaultProfile, permissionMatrix: matrix(line) }).map(({ key }) => key)).to.deep.equal([
      'permissionMatrix[0].services[0].lines[0].label.en',
    ]);
  });

  it('[PF-2] tells which text lacks a language that the bank uses elsewhere', () => {
    const text = { ja: 'お取引店へ', en: 'At your branch' };
    const profile = {
      ...defaultProfile,
      name: { ja: 'ひなた銀行' },
      wayOut: {
        'one-time-password': { kind: 'contact', text: { ja: 'お電話で' } },
        'login-password': { kind: 'written', text },
      },
      menu: menu({ ...level(flow), heading: { ja: '業務' } }),
    };
    expect(checkProfile(profile).map(({ key }) => key)).to.deep.equal([
      'wayOut.one-time-password.text.en',
      'menu.entries[0].heading.en',
      'name.en',
    ]);
    expect(checkProfile({ ...profile, name: {}, wayOut: {}, menu: undefined })).to.deep.equal([]);
    const onlyJapanese = { ...profile, wayOut: {}, menu: undefined, words: { ja: { user: '利用者' } } };
    expect(checkProfile(onlyJapanese)).to.deep.equal([]);
  });

  for (const value of [undefined, null, 'default', 7, [], () => defaultProfile]) {
    it(`[PF-2] tells that ${String(value)} is no profile`, () => {
      const [fault, ...more] = checkProfile(value);
      expect([fault?.key, more]).to.deep.equal(['', []]);
      expect(fault?.message).to.include('The profile is').and.include('an object with members');
    });
  }

  it('[PF-2] tells everything that is wrong at once', () => {
    const profile = { ...defaultProfile, mostTargets: 0, roles: ['boss'], colour: 'red' };
    expect(checkProfile(profile).map(({ key }) => key)).to.deep.equal(['colour', 'roles[0]', 'mostTargets']);
  });

  for (const bank of banks) {
    it(`[PF-1] finds nothing in ${bank.id}, nor in what becomes of it as JSON`, () => {
      expect(checkProfile(bank)).to.deep.equal([]);
      expect(checkProfile(JSON.parse(JSON.stringify(bank)))).to.deep.equal([]);
    });
  }

  describe('of any bank', () => {
    const anyBank = fc.constantFrom(...banks);
    const place = (bank: unknown) => fc.constantFrom(...leavesOf(bank));

    it('[PF-2] finds every member that has another name', () => {
      const cases = anyBank.chain((bank) => fc.tuple(fc.constant(bank), place(bank), fc.nat(9), fc.string()));
      fc.assert(
        fc.property(cases, ([bank, leaf, depth, name]) => {
          const names = leaf.flatMap((part, at) => (typeof part === 'string' ? [at] : []));
          const at = leaf.slice(0, names[depth % names.length]! + 1);
          const other = `x ${name}`;
          const keys = checkProfile(renamed(bank, at, other)).map(({ key }) => key);
          expect(keys).to.include(textOf([...at.slice(0, -1), other]));
        }),
        { numRuns: 500 },
      );
    });

    it('[PF-2] finds every value of another type', () => {
      const cases = anyBank.chain((bank) => fc.tuple(fc.constant(bank), place(bank), fc.nat(9)));
      const others = fc.constantFrom<unknown>(null, -1, 0.5, NaN, {}, '');
      fc.assert(
        fc.property(cases, others, ([bank, leaf, depth], other) => {
          const at = leaf.slice(0, (depth % leaf.length) + 1);
          fc.pre(!isEmptyChoice(at, other));
          const keys = checkProfile(changed(bank, at, other)).map(({ key }) => key);
          expect(keys.some((key) => key.startsWith(textOf(at)))).to.equal(true);
        }),
        { numRuns: 500 },
      );
    });

    it('[PF-2] finds every member of the default bank that is missing', () => {
      for (const name of Object.keys(defaultProfile)) {
        expect(checkProfile(without(defaultProfile, [name])).map(({ key }) => key)).to.deep.equal([name]);
      }
    });
  });
});

/** What may be empty: nothing is said of it, and what is usual holds. */
function isEmptyChoice([first, second, ...more]: Path, other: unknown): boolean {
  if (typeof other !== 'object' || other === null || more.length > 0) return false;
  if (second === undefined) return ['name', 'rights', 'demands', 'wayOut', 'words'].includes(String(first));
  return first === 'words';
}
