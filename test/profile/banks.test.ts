import { expect } from '@open-wc/testing';
import { words as english } from '../../src/messages/en/words.js';
import { words as japanese, type Words } from '../../src/messages/ja/words.js';
import { banks } from '../../src/profile/banks/index.js';
import { defaultProfile, type BankProfile } from '../../src/profile/bank-profile.js';
import { defaultMenu } from '../../src/profile/default-menu.js';
import { MenuPlace } from '../../src/profile/menu-place.js';
import { leavesOf, memberAt, textOf } from './changed.js';

/** What a manual calls things, and the way that it leads to the flow. */
const manuals: Readonly<
  Record<string, { way: readonly string[]; headings: readonly string[]; terms: Partial<Words> }>
> = {
  default: {
    way: ['管理', '利用者管理', 'トランザクション認証のトークン初期化'],
    headings: ['業務選択', '作業内容選択'],
    terms: { confirmationPassword: '確認用パスワード', reset: 'トークン初期化', roleMaster: 'マスターユーザ' },
  },
  asanagi: {
    way: ['管理', '利用者(ユーザ)管理', 'トークンの失効'],
    headings: ['業務選択', '作業内容選択'],
    terms: {
      otpUnlockTitle: 'ワンタイムパスワードの利用停止解除',
      otpTokenIssueTitle: 'ワンタイムパスワードトークン発行',
      startPassword: '利用開始パスワード',
      serviceId: 'サービスID',
      userId: 'ユーザID',
      confirmAuthentication: '認証確認',
      roleAdmin: '管理者ユーザ',
    },
  },
  yukiakari: {
    way: ['管理機能', 'ワンタイムパスワード認証情報管理', '利用形態設定'],
    headings: ['ご利用メニュー', '利用者選択'],
    terms: {
      loginId: 'お客様ID',
      role: '利用権限',
      currentMode: '現利用形態',
      newMode: '新利用形態',
      modeIndividual: '管理者、利用者が異なるトークンを利用する',
      modeShared: '管理者、利用者が同じトークンを利用する',
      commonToken: '共通トークン',
      tokenNumber: 'トークンID',
      settle: '確定',
      otpTokenRegisterTitle: '登録・登録解除',
    },
  },
  tsukishiro: {
    way: ['管理者メニュー', 'ご契約先管理情報変更', '利用者情報登録/変更', '利用形態設定'],
    headings: ['管理者メニュー', 'ご契約先管理情報変更', '利用者情報選択'],
    terms: {
      pin: 'ご契約先確認暗証番号',
      modeIndividual: '全ての利用者が異なるトークンを使用する',
      modeShared: '全ての利用者が同じトークンを使用する',
      tokenNumber: 'シリアル番号',
      currentTokenNumber: '現在のシリアル番号',
      ok: 'OK',
      cancel: 'キャンセル',
    },
  },
  amaoto: {
    way: ['管理', '利用者管理', 'ワンタイムパスワードの利用停止解除'],
    headings: ['業務選択', '作業内容選択'],
    terms: { loginId: 'ログインID', loginPassword: 'ログインパスワード', execute: '実行' },
  },
};

describe('the banks', () => {
  it('[PF-1] are seven, each with an identity and a name of its own in both languages', () => {
    expect(banks).to.have.length(7);
    for (const language of ['ja', 'en']) expect(new Set(banks.map(({ name }) => name[language])).size).to.equal(7);
    expect(new Set(banks.map(({ id }) => id)).size).to.equal(7);
  });

  for (const bank of banks) {
    it(`[PF-2] ${bank.id} has at most forty policies beyond the default, terms and menu apart`, () => {
      const beyond = policiesBeyond(defaultProfile, bank);
      expect(beyond.length, beyond.join('\n')).to.be.at.most(40);
      if (bank !== defaultProfile) expect(beyond.length).to.be.greaterThan(0);
    });

    it(`[ME-1] ${bank.id} leads to each task once, by one to four levels`, () => {
      const tasks = everyTask(menuOf(bank));
      expect(tasks.length).to.be.greaterThan(3);
      expect(new Set(tasks.map(({ place }) => place)).size).to.equal(tasks.length);
      for (const { trail } of tasks) expect(trail.length - 1).to.be.within(1, 4);
    });

    it(`[IN-1] ${bank.id} says in English what it calls otherwise in Japanese, in Latin letters`, () => {
      const words = Object.values(bank.words?.['en'] ?? {});
      const places = everyTask(menuOf(bank, 'en')).flatMap(({ trail }) => trail);
      const said = [...words, ...places.flatMap(({ label, heading }) => [label, heading])];
      expect(said.filter((text) => !/^[\p{Script=Latin}\p{Script=Common}]+$/u.test(text))).to.deep.equal([]);
    });

    const manual = manuals[bank.id];
    if (manual) {
      it(`[PF-1] ${bank.id} has the way, the headings and the terms of its manual`, () => {
        const found = everyTask(menuOf(bank)).find(({ label }) => label === manual.way.at(-1));
        const levels = found?.trail.slice(1) ?? [];
        expect(levels.map(({ label }) => label)).to.deep.equal(manual.way);
        expect(levels.slice(0, -1).map(({ heading }) => heading)).to.deep.equal(manual.headings);
        expect(wordsOf(bank, 'ja')).to.include(manual.terms);
      });
    }
  }

  it('[PF-1] the five manuals have a bank each', () => {
    expect(banks.map(({ id }) => id)).to.include.members(Object.keys(manuals));
  });
});

function menuOf(bank: BankProfile, locale: 'ja' | 'en' = 'ja'): MenuPlace {
  const words = wordsOf(bank, locale);
  return MenuPlace.menu({ menu: bank.menu ?? defaultMenu, profile: bank, role: undefined, words, locale });
}

function wordsOf(bank: BankProfile, locale: 'ja' | 'en'): Words {
  return { ...(locale === 'ja' ? japanese : english), ...bank.words?.[locale] };
}

function everyTask(place: MenuPlace): readonly MenuPlace[] {
  return place.tag === undefined ? place.entries.flatMap(everyTask) : [place];
}

/** Every policy that is another one: as many lines as one would write of them. */
function policiesBeyond(base: BankProfile, bank: BankProfile): readonly string[] {
  const policies = ({ words: _, menu: __, ...others }: BankProfile) =>
    new Map(leavesOf(others).map((path) => [textOf(path), memberAt(others, path)]));
  const before = policies(base);
  return [...policies(bank)].filter(([key, value]) => before.get(key) !== value).map(([key]) => key);
}
