import { expect } from '@open-wc/testing';
import type { CredentialState } from '../../../src/contract/index.js';
import { demoConfirmationPassword, demoPin } from '../../../src/mocks/bank/fixtures/demo-user.js';
import { makeLargeCompany } from '../../../src/mocks/bank/fixtures/large-company.js';
import { loadMidoriWorkshop } from '../../../src/mocks/bank/fixtures/load.js';
import { familyNames, givenNames } from '../../../src/mocks/bank/fixtures/names.js';
import { credentialState, type CompanyRecord, type UserRecord } from '../../../src/mocks/bank/records.js';

const transactions = 'transaction-authentication';

describe('みどり工房', () => {
  const company = loadMidoriWorkshop();
  const named = (loginId: string) => userNamed(company, loginId);
  const states = statesIn(company);
  const suspended = company.users.filter(({ loginId }) => states.get(loginId) === 'suspended');

  it('[ST-1] is a company of 30 people with one master and three admins', () => {
    expect(company.users).to.have.length(30);
    expect(company.users.filter(({ role }) => role === 'master')).to.have.length(1);
    expect(company.users.filter(({ role }) => role === 'admin')).to.have.length(3);
  });

  keepsItsWord(
    company,
    ['11', '12', '13', '14', '15'].map((end) => `100000000000${end}`),
  );

  const shown: [loginId: string, name: string, role: string, state: string][] = [
    ['yamada31', '山田 和子', 'master', 'available'],
    ['aizawa01', '相沢 美咲', 'admin', 'available'],
    ['kito2024', '伊藤 健一', 'general', 'suspended'],
    ['enomoto7', '榎本 さくら', 'general', 'available'],
    ['ohno5512', '大野 隆', 'general', 'unregistered'],
    ['kato0098', '加藤 髙志', 'general', 'unused'],
  ];
  for (const [loginId, name, role, state] of shown) {
    it(`[ST-1] has ${name} (${loginId}): ${role}, ${state}`, () => {
      expect(named(loginId)).to.include({ name, role });
      expect(states.get(loginId)).to.equal(state);
    });
  }

  it('[TXU-1] has at least six people who are suspended in transaction authentication', () => {
    expect(suspended).to.have.length.of.at.least(6);
  });

  it('[4.2] has a suspended admin, and one suspended person who shares the token of the master', () => {
    expect(suspended.some(({ role }) => role === 'admin')).to.equal(true);
    expect(suspended.some((user) => user.cameraTokenId === named('yamada31').cameraTokenId)).to.equal(true);
  });

  it('[TXR-2] has a token in the hands of three people, and a lost one', () => {
    const holders = company.tokens.map(({ id }) => company.users.filter(({ cameraTokenId }) => cameraTokenId === id));
    expect(Math.max(...holders.map((people) => people.length))).to.equal(3);
    const lost = new Set(company.tokens.filter((token) => token.lost).map(({ id }) => id));
    expect(company.users.filter(({ cameraTokenId = '' }) => lost.has(cameraTokenId))).to.have.length(1);
  });

  it('[FA-1] has names that are hard to draw, sort and fold', () => {
    const names = company.users.map(({ name }) => name).join('');
    for (const sign of ['髙', '﨑', '邉', '𠮷']) expect(names).to.contain(sign);
    expect(Math.max(...company.users.map(({ name }) => [...name].length))).to.be.within(25, 30);
    expect(company.users.filter(({ kana }) => !kana)).to.have.length(1);
    expect(company.users.filter(({ kana }) => kana === 'タカハシ マコト')).to.have.length(2);
  });
});

describe('makeLargeCompany', () => {
  const company = makeLargeCompany(10_000, sequence());
  const states = statesIn(company);

  it('[FA-1] has as many people as were asked for', () => {
    expect(company.users).to.have.length(10_000);
    expect(makeLargeCompany(0, sequence()).users).to.have.length(0);
  });

  it('[ST-1] is the same company for the same numbers, and another one for others', () => {
    expect(makeLargeCompany(100, sequence())).to.deep.equal(makeLargeCompany(100, sequence()));
    expect(makeLargeCompany(100, sequence())).to.not.deep.equal(makeLargeCompany(100, sequence(7)));
  });

  keepsItsWord(company);

  it('[4.1] has yamada31 for its master, able to sign', () => {
    expect(company.users.filter(({ role }) => role === 'master')).to.deep.equal([userNamed(company, 'yamada31')]);
    expect(states.get('yamada31')).to.equal('available');
  });

  it('[TXU-1] has people in every state, most of them able to sign', () => {
    const all = [...states.values()];
    expect(all).to.include.members(['suspended', 'unused', 'unregistered']);
    expect(all.filter((state) => state === 'available')).to.have.length.of.at.least(8000);
  });

  it('[ST-1] takes no number that is none from 0 to 1', () => {
    expect(() => makeLargeCompany(1, () => 1)).to.throw(RangeError);
  });
});

describe('names', () => {
  it('[ST-1] are 60 family and 60 given names with their kana', () => {
    expect(familyNames).to.have.length(60);
    expect(givenNames).to.have.length(60);
    for (const { kana } of [...familyNames, ...givenNames]) expect(kana).to.match(/^[ァ-ヶー]+$/);
    for (const { letters } of familyNames) expect(letters).to.match(/^[a-z]{2,6}$/);
  });
});

/** What holds for every company that the bank can have. */
function keepsItsWord({ users, tokens }: CompanyRecord, inTheDrawer: readonly string[] = []): void {
  it('[US-3] has login IDs of 6 to 12 half-width letters and digits, both of them, each once', () => {
    for (const { loginId } of users) expect(loginId).to.match(/^(?=.*[a-z])(?=.*\d)[a-z\d]{6,12}$/);
    expect(new Set(users.map(({ loginId }) => loginId)).size).to.equal(users.length);
  });

  it('[US-3] has names of at most 30 signs, and mail goes nowhere', () => {
    for (const { name, email } of users) {
      expect([...name].length).to.be.within(1, 30);
      expect(email).to.match(/^[a-z\d]+@[a-z]+\.example$/);
    }
  });

  it('[4.4] begins with the demo password, the first version and no failed try', () => {
    for (const { version, confirmationPassword, pin, failedTries } of users) {
      expect({ version, confirmationPassword, pin, failedTries }).to.deep.equal({
        version: 1,
        confirmationPassword: demoConfirmationPassword,
        pin: demoPin,
        failedTries: {},
      });
    }
  });

  it('[TXR-2] [OG-1] knows every token that somebody holds, and beside them only those in the drawer', () => {
    const held = users.flatMap((user) => [user.cameraTokenId, user.oneTimePasswordTokenId]).filter(Boolean);
    expect([...new Set([...held, ...inTheDrawer])].sort()).to.deep.equal(tokens.map(({ id }) => id).sort());
  });

  it('[TXU-1] suspends nobody in what they do not have', () => {
    const without = users.filter(({ cameraTokenId }) => !cameraTokenId);
    expect(without.filter(({ suspended }) => suspended.includes(transactions))).to.deep.equal([]);
  });
}

function userNamed({ users }: CompanyRecord, loginId: string): UserRecord {
  const user = users.find((candidate) => candidate.loginId === loginId);
  if (!user) throw new Error(`nobody is called ${loginId}`);
  return user;
}

/** The state of everybody's transaction authentication, by login ID. */
function statesIn({ users, tokens }: CompanyRecord): Map<string, CredentialState> {
  const tokensById = new Map(tokens.map((token) => [token.id, token]));
  return new Map(users.map((user) => [user.loginId, credentialState(user, transactions, tokensById)]));
}

/** Numbers that look like chance and are the same in every run. */
function sequence(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
