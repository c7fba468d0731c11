/**
 * Writes the mock bank's small company; `--check` compares instead and fails where the committed file differs.
 *
 * The people are chosen so that every rule of the counter meets somebody. Serial numbers come from a fixed seed.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../src/mocks/bank/fixtures/midori-workshop.json', import.meta.url);

const transactions = 'transaction-authentication';
const oneTime = 'one-time-password';

/**
 * In the order of their registration. `camera` and `otp` name the token: people with the same word share one, nobody
 * else has `own`, `unused` was never used, `lost` is in nobody's hands, `none` is no token at all. `certificate` is that
 * of the client, `issued` where nothing is said.
 */
const people = [
  { name: '山田 和子', kana: 'ヤマダ カズコ', loginId: 'yamada31', role: 'master', camera: 'of the office' },
  { name: '相沢 美咲', kana: 'アイザワ ミサキ', loginId: 'aizawa01', role: 'admin', camera: 'of accounting' },
  { name: '木村 恵子', kana: 'キムラ ケイコ', loginId: 'kimura22', role: 'admin', suspended: [oneTime, transactions] },
  { name: '長谷川 修', kana: 'ハセガワ オサム', loginId: 'hasegawa6', role: 'admin' },
  { name: '伊藤 健一', kana: 'イトウ ケンイチ', loginId: 'kito2024', suspended: [transactions] },
  { name: '榎本 さくら', kana: 'エノモト サクラ', loginId: 'enomoto7' },
  { name: '大野 隆', kana: 'オオノ タカシ', loginId: 'ohno5512', camera: 'none', otp: 'none', certificate: 'none' },
  {
    name: '加藤 髙志',
    kana: 'カトウ タカシ',
    loginId: 'kato0098',
    camera: 'unused',
    otp: 'unused',
    certificate: 'none',
  },
  { name: '小林 大輔', kana: 'コバヤシ ダイスケ', loginId: 'kobayashi3', certificate: 'revoked' },
  { name: '﨑山 由美', kana: 'サキヤマ ユミ', loginId: 'sakiyama8', certificate: 'expired' },
  {
    name: '佐々木 翔太',
    kana: 'ササキ ショウタ',
    loginId: 'sasaki104',
    camera: 'of the office',
    suspended: [transactions],
  },
  { name: '清水 直樹', kana: 'シミズ ナオキ', loginId: 'shimizu55', camera: 'lost' },
  { name: '髙橋 誠', kana: 'タカハシ マコト', loginId: 'takahashi9' },
  { name: '高橋 誠', kana: 'タカハシ マコト', loginId: 'takahashi2' },
  { name: '田中 陽子', kana: 'タナカ ヨウコ', loginId: 'tanaka007', camera: 'of the warehouse' },
  { name: '内藤 亮', kana: 'ナイトウ リョウ', loginId: 'naito300', camera: 'of the warehouse', suspended: [oneTime] },
  { name: '中村 優子', kana: 'ナカムラ ユウコ', loginId: 'nakamura5', suspended: [oneTime, transactions] },
  { name: '西村 拓也', kana: 'ニシムラ タクヤ', loginId: 'nishimura1', camera: 'unused' },
  { name: '野﨑 千尋', kana: 'ノザキ チヒロ', loginId: 'nozaki77', suspended: [transactions] },
  { name: '橋本 剛', kana: 'ハシモト ツヨシ', loginId: 'hashimoto4', suspended: [oneTime] },
  {
    name: '林 あかね',
    kana: 'ハヤシ アカネ',
    loginId: 'hayashi12',
    camera: 'none',
    suspended: ['confirmation-password'],
  },
  { name: '平野 薫', kana: 'ヒラノ カオル', loginId: 'hirano909', camera: 'unused', suspended: [transactions] },
  { name: '藤原 実', kana: 'フジワラ ミノル', loginId: 'fujiwara8', camera: 'none' },
  { name: '星野 ひかる', kana: 'ホシノ ヒカル', loginId: 'hoshino61', otp: 'none' },
  {
    name: '松本 徹',
    kana: 'マツモト トオル',
    loginId: 'matsumoto2',
    camera: 'of accounting',
    suspended: [transactions],
  },
  {
    name: 'マリア・フェルナンダ・ゴンサレス・デ・ラ・クルス 山本',
    kana: 'マリア・フェルナンダ・ゴンサレス・デ・ラ・クルス ヤマモト',
    loginId: 'mariacruz25',
    suspended: [transactions],
  },
  { name: '三浦 真由美', kana: 'ミウラ マユミ', loginId: 'miura3210', camera: 'of the warehouse' },
  { name: '森田 一', loginId: 'morita1' },
  { name: '𠮷田 純', kana: 'ヨシダ ジュン', loginId: 'yoshida18', suspended: [oneTime] },
  {
    name: '渡邉 康弘',
    kana: 'ワタナベ ヤスヒロ',
    loginId: 'watanabe46',
    suspended: ['login-password', transactions],
  },
];

/** A certificate is good until a minute to nine in the morning. */
const certificates = {
  issued: { state: 'issued', expiresAt: '2036-02-20T08:59:59+09:00' },
  revoked: { state: 'revoked', expiresAt: '2036-02-20T08:59:59+09:00' },
  expired: { state: 'issued', expiresAt: '2022-02-20T08:59:59+09:00' },
};

/** Tokens that the bank sent and nobody has registered yet; the fourth counts presses instead of minutes. */
const inTheDrawer = [{}, {}, {}, { counter: 0 }, { lost: true }].map((peculiarity, index) => ({
  kind: oneTime,
  id: String(10_000_000_000_011 + index),
  used: false,
  lost: false,
  ...peculiarity,
}));

const written = `${JSON.stringify(makeCompany(), undefined, 2)}\n`.replaceAll(
  /\[\s+("[^{}[\]]*")\s+\]/g,
  listOnOneLine,
);

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error('The fixtures differ from what scripts/make-fixtures.mjs writes: run it again.');
  process.exitCode = 1;
}

function makeCompany() {
  const random = seededRandom(20_261_120);
  const cameras = makeTokens('camera', 'CT-', random);
  const oneTimePasswordTokens = makeTokens('one-time-password', '100000', random);
  const users = people.map(({ name, kana, loginId, role, camera, otp, suspended, certificate }, index) => ({
    id: `u${String(index + 1).padStart(2, '0')}`,
    loginId,
    name,
    kana,
    role: role ?? 'general',
    email: `${loginId}@midori.example`,
    suspended: suspended ?? [],
    cameraTokenId: cameras.idFor(camera ?? 'own'),
    oneTimePasswordTokenId: oneTimePasswordTokens.idFor(otp ?? 'own'),
    certificate: certificates[certificate ?? 'issued'],
  }));
  return {
    name: '株式会社みどり工房',
    users,
    tokens: [...cameras.tokens, ...oneTimePasswordTokens.tokens, ...inTheDrawer],
  };
}

function makeTokens(kind, prefix, random) {
  const tokens = [];
  const shared = new Map();
  function idFor(which) {
    if (which === 'none') return undefined;
    const known = shared.get(which);
    if (known) return known;
    const id = `${prefix}${String(Math.floor(random() * 1e8)).padStart(8, '0')}`;
    tokens.push({ kind, id, used: which !== 'unused', lost: which === 'lost' });
    if (which.startsWith('of ')) shared.set(which, id);
    return id;
  }
  return { tokens, idFor };
}

/** mulberry32: the same numbers from 0 to 1 for the same seed. */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As the formatter wants a short list. */
function listOnOneLine(_, items) {
  return `[${items.replaceAll(/\s+/g, ' ')}]`;
}
