import { expect } from '@open-wc/testing';
import type { CredentialSubmission, Operation, OperationRequest } from '../../src/contract/index.js';
import { openApi, type Api } from '../support/api.js';
import { codeFor, newUuid, withPassword } from '../support/test-bank.js';

const unlock = 'transaction-auth-unlock';
const revoke = 'transaction-auth-token-revoke';
const suspended = 'u05';
const holder = 'u06';

describe('attacks on the API', () => {
  let api: ReturnType<typeof openApi>;
  let admin: Api;

  beforeEach(() => {
    api = openApi();
    admin = api.as('aizawa01');
  });

  it('[4.9] walks both ways in order, so that the attacks below fail for their own reason', async () => {
    expect(await unlocked(admin)).to.equal('executed');
    const { id, right } = await signing(admin);
    expect((await admin.submit(id, right)).value.state).to.equal('executed');
    expect(tokenOf(holder)).to.equal(undefined);
  });

  it('[4.9] out of order: a code before the password, a renewal before a challenge, credentials for nothing', async () => {
    const { right } = await signing(admin);
    const id = newUuid();
    expect((await admin.submit(id, withPassword())).problem).to.deep.equal({ code: 'operation-unknown' });
    expect((await admin.put(id, request(revoke, holder))).status).to.equal(201);
    expect((await admin.submit(id, right)).problem).to.deep.equal({ code: 'demand-out-of-order' });
    expect((await admin.renew(id)).problem).to.deep.equal({ code: 'demand-out-of-order' });
    expect((await admin.get(id)).value).to.deep.include({ state: 'open', demandsMet: 0 });
  });

  it('[V22] somebody else’s operation: not read, met, renewed, cancelled or taken over', async () => {
    const { id, right } = await signing(admin);
    const other = api.as('yamada31');
    const answers = [await other.get(id), await other.submit(id, right), await other.renew(id), await other.cancel(id)];
    for (const answer of answers) expect(answer.problem).to.deep.equal({ code: 'operation-unknown' });
    expect((await other.put(id, request(revoke, holder))).problem).to.deep.equal({ code: 'key-reused' });
    expect((await other.open()).value.items).to.deep.equal([]);
    expect((await admin.get(id)).value).to.deep.include({ state: 'open', demandsMet: 1 });
    expect((await admin.submit(id, right)).value.state).to.equal('executed');
  });

  it('[TX-4] another operation’s code, though kind, target and person are the same', async () => {
    const [one, two] = [await signing(admin), await signing(admin)];
    const crossed = { ...one.right, challengeId: two.operation.challenge!.id };
    expect((await admin.submit(two.id, crossed)).problem).to.deep.equal({ code: 'credentials-wrong', attemptsLeft: 4 });
    expect((await admin.submit(two.id, one.right)).problem).to.deep.equal({ code: 'challenge-expired' });
    expect(tokenOf(holder)).to.not.equal(undefined);
  });

  it('[TX-4] the code of challenge A on B after renewal, under either name', async () => {
    const { id, right } = await signing(admin);
    const renewed = (await admin.renew(id)).value;
    expect((await admin.submit(id, right)).problem).to.deep.equal({ code: 'challenge-expired' });
    const renamed = { ...right, challengeId: renewed.challenge!.id };
    expect((await admin.submit(id, renamed)).problem).to.deep.include({ code: 'credentials-wrong' });
  });

  it('[4.5] replay: the same code again, and again under a new key, changes nothing', async () => {
    const { id, right } = await signing(admin);
    const key = newUuid();
    const first = (await admin.submit(id, right, key)).value;
    const before = JSON.stringify([...api.bank.bank.users]);
    expect((await admin.submit(id, right, key)).value).to.deep.equal(first);
    expect((await admin.submit(id, right)).problem).to.deep.equal({ code: 'operation-final', state: 'executed' });
    expect(JSON.stringify([...api.bank.bank.users])).to.equal(before);
  });

  it('[R1] swapped targets: an id is one body for ever, and a cancelled operation’s code signs no other', async () => {
    const { id, right } = await signing(admin);
    expect((await admin.put(id, request(revoke, 'u10'))).problem).to.deep.equal({ code: 'key-reused' });
    expect((await admin.put(id, request(revoke, holder, 'u10'))).problem).to.deep.equal({ code: 'key-reused' });
    expect((await admin.cancel(id)).value.state).to.equal('cancelled');
    const other = await signing(admin, 'u10');
    const swapped = { ...right, challengeId: other.operation.challenge!.id };
    expect((await admin.submit(other.id, swapped)).problem).to.deep.include({ code: 'credentials-wrong' });
    expect((await admin.submit(id, right)).problem).to.deep.equal({ code: 'operation-final', state: 'cancelled' });
  });

  it('[4.7] two at once: one write, one execution, and both callers hear the same', async () => {
    const id = newUuid();
    const puts = await Promise.all([1, 2].map(() => admin.put(id, request(unlock, suspended))));
    expect(puts.map(({ status }) => status).sort()).to.deep.equal([200, 201]);
    expect(puts[0]!.value).to.deep.equal(puts[1]!.value);

    const key = newUuid();
    const submissions = await Promise.all([1, 2].map(() => admin.submit(id, withPassword(), key)));
    expect(submissions[0]!.value).to.deep.equal(submissions[1]!.value);
    expect(executions(id)).to.equal(1);
  });

  it('[V11] two at once with keys of their own: one executes, the other hears that it is done', async () => {
    const { id, right } = await signing(admin);
    const answers = await Promise.all([admin.submit(id, right), admin.submit(id, right)]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
    expect(executions(id)).to.equal(1);
    expect(api.bank.bank.users.get(holder)?.version).to.equal(2);
  });

  it('[4.4] guesses at once, from two sessions and many operations, are counted one by one', async () => {
    const sessions = [admin, api.as('aizawa01')];
    const ids = await Promise.all(
      sessions.flatMap((session) => [1, 2, 3].map(async () => ({ session, id: await stored(session, unlock) }))),
    );
    const answers = await Promise.all(ids.map(({ session, id }) => session.submit(id, withPassword('guess'))));
    expect(answers.map(({ problem }) => problem.attemptsLeft ?? problem.code)).to.deep.equal([
      4,
      3,
      2,
      1,
      'credential-suspended',
      'credential-suspended',
    ]);
    expect((await sessions[1]!.put(newUuid(), request(unlock, suspended))).problem.code).to.equal(
      'credential-suspended',
    );
  });

  it('[4.9] downgraded: the password alone, the code alone, another method, or more guesses than are asked for', async () => {
    const { id, right } = await signing(admin);
    const [passwordPart, codePart] = right.credentials as [Credential, Credential];
    const weaker: Credential[][] = [
      [passwordPart],
      [codePart],
      [codePart, codePart],
      [passwordPart, { kind: 'one-time-password', value: '123456' }],
      [passwordPart, codePart, { kind: 'transaction-code', value: '12345678' }],
      [passwordPart, { kind: 'TRANSACTION-CODE', value: codePart.value }],
      [passwordPart, { kind: 'toString', value: '' }],
      [passwordPart, { kind: '__proto__', value: '' }],
    ];
    for (const credentials of weaker) {
      const answer = await admin.submit(id, { challengeId: right.challengeId, credentials });
      expect(answer.problem, JSON.stringify(credentials)).to.deep.equal({ code: 'demand-out-of-order' });
    }
    const triesBefore = api.bank.bank.users.get('u02')?.failedTries;
    expect(triesBefore).to.deep.equal({});
    expect(tokenOf(holder)).to.not.equal(undefined);
  });

  it('[4.9] says itself who acts: an actor, a role, demands or a state in the request are nothing to it', async () => {
    const general = api.as('enomoto7');
    const claims = { actor: 'u01', actorId: 'u01', role: 'master', demands: [], state: 'executed', demandsMet: 9 };
    const body = JSON.stringify({ ...request(unlock, suspended), ...claims });
    const claimed = await general.raw('PUT', `operations/${newUuid()}`, body, { 'X-Actor': 'yamada31' });
    expect(claimed.problem).to.deep.equal({ code: 'right-missing' });

    const id = newUuid();
    const answer = await admin.raw('PUT', `operations/${id}`, body);
    expect(answer.value).to.deep.include({ state: 'open', demandsMet: 0 });
    expect(answer.value.demands).to.deep.equal([{ kind: 'confirmation-password' }]);
    expect(api.bank.bank.operations.get(id)?.actor.loginId).to.equal('aizawa01');
  });

  it('[4.2][4.11] one’s own account, the holder of one’s token and the master are no targets by any way', async () => {
    const refused: [OperationRequest, string][] = [
      [request(unlock, 'u25'), 'shares-token'],
      [request(unlock, 'u02'), 'not-suspended'],
      [request(revoke, 'u01'), 'role-too-high'],
      [request(revoke, 'u07'), 'token-missing'],
      [request(revoke, 'nobody'), 'user-unknown'],
    ];
    for (const [body, reason] of refused) {
      const { problem } = await admin.put(newUuid(), body);
      expect(problem).to.deep.equal({ code: 'targets-refused', targets: [{ id: targetIn(body), reason }] });
    }
    const all = (await admin.users({ kind: unlock, pageSize: 100 })).value;
    const byRule = await admin.put(newUuid(), {
      kind: unlock,
      targets: { matching: {}, except: [], countSeen: all.eligible },
    });
    const people = byRule.value.lines.find(({ key }) => key === 'targets')?.value as { id: string }[];
    expect(people.map(({ id }) => id)).to.not.include.members(['u25']);
  });

  it('[4.7] stale: a version that is not the one now is refused, whatever it is made of', async () => {
    for (const version of ['0', '2', '', '01', '1.0', ' 1', '__proto__']) {
      const body: OperationRequest = { kind: unlock, targets: { chosen: [{ id: suspended, version }] } };
      expect((await admin.put(newUuid(), body)).problem.code, version).to.equal('version-changed');
    }
  });

  it('[4.5] too late: not a second after the challenge, not a second after the operation', async () => {
    const { id, right } = await signing(admin);
    api.clock.ms += 180_000;
    expect((await admin.submit(id, right)).problem).to.deep.equal({ code: 'challenge-expired' });
    api.clock.ms += 1_620_000;
    expect((await admin.submit(id, right)).problem).to.deep.equal({ code: 'operation-final', state: 'expired' });
    expect((await admin.renew(id)).problem).to.deep.equal({ code: 'operation-final', state: 'expired' });
  });

  describe('malformed', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const deepInput = `{"kind":"${unlock}","input":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`;
    const bodies: [string, string | undefined][] = [
      ['nothing', undefined],
      ['an empty body', ''],
      ['no JSON', '{"kind":'],
      ['a string', '"transaction-auth-unlock"'],
      ['null', 'null'],
      ['an array', '[]'],
      ['a number', '1e999'],
      ['deep arrays', deep],
      ['deep input', deepInput],
      ['a huge body', JSON.stringify({ kind: unlock, input: { text: 'x'.repeat(2_000_000) } })],
      ['an unknown kind', '{"kind":"toString"}'],
      ['a kind of another type', '{"kind":["transaction-auth-unlock"]}'],
      ['a polluted kind', '{"__proto__":{"kind":"transaction-auth-unlock"}}'],
      ['no targets in the list', `{"kind":"${unlock}","targets":{"chosen":[]}}`],
      ['targets of another type', `{"kind":"${unlock}","targets":"u05"}`],
      ['a target of another type', `{"kind":"${unlock}","targets":{"chosen":["u05"]}}`],
      ['an id of another type', `{"kind":"${unlock}","targets":{"chosen":[{"id":5,"version":"1"}]}}`],
      ['a version of another type', `{"kind":"${unlock}","targets":{"chosen":[{"id":"u05","version":1}]}}`],
      ['too many targets', JSON.stringify(request(unlock, ...Array<string>(5001).fill(suspended)))],
      ['a count below one', `{"kind":"${unlock}","targets":{"matching":{},"except":[],"countSeen":0}}`],
      ['half a count', `{"kind":"${unlock}","targets":{"matching":{},"except":[],"countSeen":1.5}}`],
      [
        'a long query',
        JSON.stringify({ kind: unlock, targets: { matching: { query: 'x'.repeat(201) }, except: [], countSeen: 1 } }),
      ],
    ];
    for (const [what, text] of bodies) {
      it(`[4.4][API-2] ${what} stores nothing and is answered as a malformed body`, async () => {
        const id = newUuid();
        const answer = await admin.raw('PUT', `operations/${id}`, text);
        expect(answer.problem).to.deep.equal({ code: 'body-malformed' });
        expect(api.bank.bank.operations.size).to.equal(0);
      });
    }

    const credentials: [string, unknown, Record<string, string>?][] = [
      ['no key', withPassword(), { 'Idempotency-Key': '' }],
      ['a key that is no UUID', withPassword(), { 'Idempotency-Key': '__proto__' }],
      ['no credentials', {}],
      ['an empty set', { credentials: [] }],
      ['six credentials', { credentials: Array(6).fill({ kind: 'confirmation-password', value: 'x' }) }],
      ['a value of another type', { credentials: [{ kind: 'confirmation-password', value: 12345678 }] }],
      ['no value', { credentials: [{ kind: 'confirmation-password' }] }],
      ['a null value', { credentials: [{ kind: 'confirmation-password', value: null }] }],
      ['an object for a value', { credentials: [{ kind: 'confirmation-password', value: { length: 8 } }] }],
      ['a value of 65 characters', { credentials: [{ kind: 'confirmation-password', value: 'x'.repeat(65) }] }],
      ['a challenge of another type', { ...withPassword(), challengeId: {} }],
      ['credentials of another type', { credentials: { 0: { kind: 'confirmation-password', value: 'x' }, length: 1 } }],
    ];
    for (const [what, body, headers = { 'Idempotency-Key': newUuid() }] of credentials) {
      it(`[4.4][API-2] ${what} is answered as a malformed body and is no try`, async () => {
        const id = await stored(admin, unlock);
        const answer = await admin.raw('POST', `operations/${id}/credentials`, JSON.stringify(body), headers);
        expect(answer.problem).to.deep.equal({ code: 'body-malformed' });
        expect(api.bank.bank.users.get('u02')?.failedTries).to.deep.equal({});
        expect((await admin.get(id)).value.state).to.equal('open');
      });
    }

    const codes = [
      '',
      ' ',
      '1234567',
      '123456789',
      '１２３４５６７８',
      '1234 5678',
      '-1234567',
      '0x123456',
      '1e7',
      'NaN',
    ];
    for (const code of [...codes, '\u0000'.repeat(64), '\u202e12345678', '\ud83d', '<img src=x onerror=alert(1)>']) {
      it(`[4.4] a code ${JSON.stringify(code).slice(0, 24)} is wrong and counted, never an exception`, async () => {
        const { id, right } = await signing(admin);
        const [passwordPart] = right.credentials as [Credential];
        const answer = await admin.submit(id, {
          ...right,
          credentials: [passwordPart, { kind: 'transaction-code', value: code }],
        });
        expect(answer.problem).to.deep.equal({ code: 'credentials-wrong', attemptsLeft: 4 });
      });
    }

    const paths = ['operations/1', 'operations/__proto__', 'operations/..%2Fusers', `operations/${newUuid()}x`];
    for (const path of paths) {
      it(`[API-2] an id that is no UUID is no operation: ${path}`, async () => {
        const calls = [
          admin.raw('GET', path),
          admin.raw('PUT', path, JSON.stringify(request(unlock, suspended))),
          admin.raw('POST', `${path}/challenge`),
          admin.raw('POST', `${path}/cancellation`),
        ];
        for (const answer of await Promise.all(calls)) {
          expect(answer.problem).to.deep.equal({ code: 'body-malformed' });
        }
      });
    }

    const queries = ['page=0', 'page=-1', 'page=1.5', 'page=x', 'page=', 'pageSize=0', 'pageSize=1001', 'pageSize=1e3'];
    const moreQueries = ['kind=toString', 'role=owner', 'state=ok', 'sort=kana', 'sort=__proto__', 'sort='];
    const tooLong = ['query', 'loginId', 'name'].map((field) => `${field}=${'x'.repeat(201)}`);
    for (const query of [...queries, ...moreQueries, ...tooLong]) {
      it(`[API-2] a list by ${query.slice(0, 20)} is refused`, async () => {
        expect((await admin.raw('GET', `users?${query}`)).problem).to.deep.equal({ code: 'body-malformed' });
      });
    }

    it('[API-2] a list of open operations by an unknown kind is refused', async () => {
      expect((await admin.raw('GET', 'operations?kind=x')).problem).to.deep.equal({ code: 'body-malformed' });
    });

    it('[S24] nothing that is sent changes what objects are', async () => {
      const polluting = `{"kind":"${unlock}","input":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"targets":{"chosen":[{"id":"${suspended}","version":"1","input":{"__proto__":{"polluted":1}}}]}}`;
      expect((await admin.raw('PUT', `operations/${newUuid()}`, polluting)).status).to.equal(201);
      await admin.users({ constructor: 'x', prototype: 'y', query: 'constructor' });
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    });
  });

  it('[S4] hostile texts in a search find nobody and break nothing', async () => {
    for (const query of ['<img src=x onerror=alert(1)>', '"><script>', '\u202e', '%', '\\', '(', '[a-', '\ud800']) {
      expect((await admin.users({ query })).value.total, query).to.equal(0);
    }
  });

  it('[V22] a session that ended gets nothing, by any endpoint, and nothing is counted', async () => {
    const { id, right } = await signing(admin);
    api.bank.endSession();
    const answers = [
      await admin.who(),
      await admin.users(),
      await admin.open(),
      await admin.get(id),
      await admin.submit(id, right),
      await admin.renew(id),
      await admin.cancel(id),
      await admin.put(newUuid(), request(unlock, suspended)),
    ];
    for (const answer of answers) {
      expect(answer.status).to.equal(401);
      expect(answer.problem).to.deep.equal({ code: 'session-expired' });
    }
    api.bank.renewSession();
    expect((await admin.submit(id, right)).value.state).to.equal('executed');
  });

  it('[4.6][4.7][FA-2] no secret is in any answer, in the history, or in what is kept of requests', async () => {
    const texts: string[] = [];
    const heard = async (answer: Promise<{ text: string }>) => texts.push((await answer).text);
    const { id, right } = await signing(admin);
    const key = newUuid();
    const wrong = { ...right, credentials: right.credentials.map((sent) => ({ ...sent, value: 'canary55' })) };
    for (const submission of [wrong, wrong]) await heard(admin.submit(id, submission, key));
    await heard(admin.submit(id, right));
    await heard(admin.users({ pageSize: 1000 }));
    await heard(admin.who());
    const { history, operations, submissions } = api.bank.bank;
    texts.push(JSON.stringify([history, [...operations], [...submissions]]));
    const code = right.credentials[1]!.value;
    for (const text of texts) {
      for (const secret of ['canary55', 'kakunin1', code]) expect(text).to.not.contain(secret);
    }
  });

  it('[S15] every problem has a number to quote, and no two the same', async () => {
    const numbers = await Promise.all(
      [1, 2, 3].map(
        async () => (JSON.parse((await admin.get(newUuid())).text) as { correlationId: string }).correlationId,
      ),
    );
    expect(new Set(numbers).size).to.equal(3);
  });

  type Credential = CredentialSubmission['credentials'][number];

  function request(kind: OperationRequest['kind'], ...ids: string[]): OperationRequest {
    return { kind, targets: { chosen: ids.map((id) => ({ id, version: '1' })) } };
  }

  function targetIn({ targets }: OperationRequest): string | undefined {
    return targets && 'chosen' in targets ? targets.chosen[0]?.id : undefined;
  }

  async function stored(session: Api, kind: OperationRequest['kind']): Promise<string> {
    const id = newUuid();
    expect((await session.put(id, request(kind, kind === unlock ? suspended : holder))).status).to.equal(201);
    return id;
  }

  async function unlocked(session: Api): Promise<Operation['state']> {
    return (await session.submit(await stored(session, unlock), withPassword())).value.state;
  }

  async function signing(session: Api, ...ids: string[]) {
    const id = newUuid();
    await session.put(id, request(revoke, ...(ids.length > 0 ? ids : [holder])));
    const operation = (await session.submit(id, withPassword())).value;
    const { payload, id: challengeId, loginId } = operation.challenge!;
    const code = await codeFor(payload, api.bank.tokenOf(loginId)!.tokenId);
    const right: CredentialSubmission = {
      challengeId,
      credentials: [...withPassword().credentials, { kind: 'transaction-code', value: code }],
    };
    return { id, operation, right };
  }

  function tokenOf(id: string): string | undefined {
    return api.bank.bank.users.get(id)?.cameraTokenId;
  }

  function executions(id: string): number {
    return api.bank.bank.history.filter((entry) => entry.operationId === id && entry.event === 'executed').length;
  }
});
