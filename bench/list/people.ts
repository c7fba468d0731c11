import type { UserRow } from '../../src/contract/index.js';

const families = [
  ['山田', 'ヤマダ'],
  ['山下', 'ヤマシタ'],
  ['山本', 'ヤマモト'],
  ['佐藤', 'サトウ'],
  ['鈴木', 'スズキ'],
  ['高橋', 'タカハシ'],
  ['田中', 'タナカ'],
  ['伊藤', 'イトウ'],
  ['渡辺', 'ワタナベ'],
  ['中村', 'ナカムラ'],
  ['小林', 'コバヤシ'],
  ['加藤', 'カトウ'],
  ['相沢', 'アイザワ'],
  ['榎本', 'エノモト'],
  ['大野', 'オオノ'],
  ['井上', 'イノウエ'],
  ['木村', 'キムラ'],
  ['清水', 'シミズ'],
  ['斎藤', 'サイトウ'],
  ['松本', 'マツモト'],
] as const;

const givens = [
  ['和子', 'カズコ'],
  ['太郎', 'タロウ'],
  ['花子', 'ハナコ'],
  ['美咲', 'ミサキ'],
  ['健一', 'ケンイチ'],
  ['さくら', 'サクラ'],
  ['隆', 'タカシ'],
  ['髙志', 'タカシ'],
  ['陽菜', 'ヒナ'],
  ['大輔', 'ダイスケ'],
  ['由美子', 'ユミコ'],
  ['翔', 'ショウ'],
] as const;

const roles = ['general', 'general', 'general', 'admin'] as const;
const states = ['available', 'available', 'unused', 'suspended', 'unregistered'] as const;

/** The same people in every run; their strings are flat, so that no candidate pays for flattening them. */
export function people(count: number): UserRow[] {
  const next = seeded(20261120);
  const pick = <T>(list: readonly T[]): T => list[next() % list.length]!;
  const rows = Array.from({ length: count }, (_, at): UserRow => {
    const [family, familyKana] = pick(families);
    const [given, givenKana] = pick(givens);
    const state = pick(states);
    return {
      user: {
        id: `user-${at}`,
        version: '1',
        loginId: `u${(at * 7919) % 1_000_000}`,
        name: `${family} ${given}`,
        kana: `${familyKana} ${givenKana}`,
        role: pick(roles),
        credentials: { 'transaction-authentication': state },
      },
      eligibility: state === 'unregistered' ? { selectable: false, reason: 'token-missing' } : { selectable: true },
    };
  });
  return JSON.parse(JSON.stringify(rows)) as UserRow[];
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
