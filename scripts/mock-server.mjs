/**
 * The mock bank over plain HTTP, for portals that cannot register a service worker and for checks without a browser:
 * `npm run mock-server -- --port 8787 --scenario ordinary --actor yamada31`.
 *
 * The contract answers under `/api/`. The cookie `session` says whose request it is; without it, whoever signed in
 * last. What a portal's login and a demo token would do stands under `/demo/`:
 *
 * - `POST /demo/sign-in` `{"loginId"}` opens a session of its own and sets the cookie
 * - `POST /demo/scenario` `{"scenario", "actor"?}` opens a fresh bank
 * - `POST /demo/fault` `{"name", "on"}` lets something happen on the way, `null` ends it
 * - `GET /demo/token?loginId=` the keys of that person's token, in hexadecimal digits
 */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { getResponse } from 'msw/utils/get-response';
import { root } from './run.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8787' }, scenario: { type: 'string' }, actor: { type: 'string' } },
});
const { MockBank } = await loadMockBank();
const bank = new MockBank({ scenario: values.scenario, actor: values.actor, sessionOf });

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`The mock bank is open at http://127.0.0.1:${server.address().port}/api/`);
});

const demo = {
  'POST /demo/sign-in': ({ loginId }) => ({
    headers: { 'Set-Cookie': `session=${bank.signIn(loginId)}; Path=/; HttpOnly; SameSite=Lax` },
  }),
  'POST /demo/scenario': ({ scenario, actor }) => ({ body: bank.setScenario(scenario, actor) }),
  'POST /demo/fault': (fault) => ({ body: bank.setFault(fault ?? undefined) }),
  'GET /demo/token': (_, query) => {
    const token = bank.tokenOf(query.get('loginId'));
    const hex = (key) => Buffer.from(key).toString('hex');
    return { body: token && { ...token, ocraKey: hex(token.ocraKey), authenticityKey: hex(token.authenticityKey) } };
  },
};

async function answer(incoming, outgoing) {
  const url = new URL(incoming.url, `http://${incoming.headers.host}`);
  const demoRule = demo[`${incoming.method} ${url.pathname}`];
  if (demoRule) return answerDemo(demoRule, incoming, outgoing, url.searchParams);

  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const request = new Request(url, {
    method: incoming.method,
    headers: incoming.headers,
    body: hasBody ? Readable.toWeb(incoming) : undefined,
    duplex: 'half',
  });
  const response = await getResponse(bank.handlers, request);
  if (response?.type === 'error') return incoming.destroy();
  outgoing.writeHead(response?.status ?? 404, [...(response?.headers ?? [])].flat());
  if (response?.body) Readable.fromWeb(response.body).pipe(outgoing);
  else outgoing.end();
}

async function answerDemo(rule, incoming, outgoing, query) {
  const input = incoming.method === 'POST' ? await json(incoming) : undefined;
  try {
    const { headers, body } = rule(input, query);
    outgoing.writeHead(body ? 200 : 204, { 'Content-Type': 'application/json', ...headers });
    outgoing.end(body && JSON.stringify(body));
  } catch (error) {
    outgoing.writeHead(400).end(String(error));
  }
}

function sessionOf(request) {
  return /(?:^|;\s*)session=([^;]*)/.exec(request.headers.get('Cookie') ?? '')?.[1];
}

async function loadMockBank() {
  const folder = join(root, 'node_modules/.cache/madoguchi');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'mock-server.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/mocks/mock-bank.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
