/** Keeps the doors between the rooms of `src` (CONVENTIONS.md): who may import whom. There are no exceptions. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { filesBelow, root } from './run.mjs';

/** Room → rooms it may import from, besides itself; `type x` is for types alone. The longest name that fits is the room. */
const doors = {
  contract: [],
  fees: [],
  profile: ['contract', 'type messages'],
  'profile/check-profile': ['profile', 'contract', 'messages'],
  messages: ['profile', 'contract'],
  context: ['contract', 'profile', 'profile/check-profile', 'messages'],
  components: ['context', 'messages', 'fees', 'type contract'],
  'flows/engine': ['contract', 'context', 'type profile'],
  'flows/steps': ['flows/engine', 'components', 'messages', 'context', 'contract', 'type profile'],
  flows: ['flows/steps', 'flows/engine', 'components', 'messages', 'context', 'type contract', 'type profile'],
  'mocks/bank': ['contract', 'profile', 'fees', 'mocks/otp'],
  'mocks/otp': ['contract', 'profile', 'fees'],
  'mocks/handlers': ['mocks/bank', 'contract'],
  'mocks/devices': ['mocks/otp', 'components', 'messages', 'context'],
  'mocks/define': ['mocks/devices', 'components'],
  mocks: ['mocks/bank', 'mocks/otp', 'mocks/handlers', 'mocks/devices', 'contract', 'profile'],
  define: ['components', 'flows', 'context'],
  index: [
    'components',
    'flows',
    'flows/engine',
    'contract',
    'fees',
    'profile',
    'profile/check-profile',
    'context',
    'type messages',
  ],
};

/** Package → the only rooms that may import it. */
const packages = {
  msw: ['mocks/handlers', 'mocks'],
  '@mswjs': ['mocks'],
  otplib: ['mocks/otp'],
  '@otplib': ['mocks/otp'],
  '@noble': ['mocks/otp'],
  '@zxing': ['components'],
  qr: ['components'],
  valibot: ['contract'],
  lit: ['context', 'components', 'flows/engine', 'flows/steps', 'flows', 'mocks/devices'],
  '@lit': ['context'],
};

const problems = filesBelow('src')
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => importsOf(path).flatMap((imported) => objection(path, imported) ?? []));
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

function objection(path, { specifier, typeOnly }) {
  const from = roomOf(path);
  if (!specifier.startsWith('.')) {
    const allowed = packages[specifier.split('/')[0]];
    return allowed?.includes(from) ? undefined : `${path}: ${from} may not import ${specifier}`;
  }
  const target = posix.normalize(posix.join(dirname(path), specifier));
  if (target === 'src/version.js') return undefined;
  const to = roomOf(target);
  if (to === from || doors[from]?.includes(to) || (typeOnly && doors[from]?.includes(`type ${to}`))) return undefined;
  return `${path}: ${from} may not import ${typeOnly ? 'types of ' : ''}${to} (${specifier})`;
}

function roomOf(path) {
  const inside = path.replace(/^src\//, '').replace(/\.(ts|js)$/, '');
  const rooms = Object.keys(doors).filter((room) => inside === room || inside.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? `outside (${path})`;
}

function importsOf(path) {
  const source = readFileSync(join(root, path), 'utf8').replaceAll(/^\s*(\/?\*|\/\/).*$/gm, '');
  const statements = source.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = source.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...statements].map(([, type, specifier]) => ({ specifier, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, specifier]) => ({ specifier, typeOnly: false })),
  ];
}
