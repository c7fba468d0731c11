import { expect } from '@open-wc/testing';
import '../../src/define/otp-token-register-flow.js';
import '../../src/define/otp-usage-mode-flow.js';
import { yukiakari as profile } from '../../src/profile/banks/yukiakari.js';
import type { ScenarioName } from '../../src/mocks/bank/scenarios.js';
import { allByRole } from '../support/find.js';
import { Walk, step } from '../support/walk.js';

const management = 'ワンタイムパスワード認証情報管理';
const individual = '管理者、利用者が異なるトークンを利用する';
const shared = '管理者、利用者が同じトークンを利用する';
const spare = '10000000000011';

/** ① and ②: 管理機能 › ワンタイムパスワード認証情報管理. */
async function openManagement(scenario: ScenarioName = 'ordinary'): Promise<Walk> {
  const walk = await new Walk({ profile, scenario }).openMenu();
  await step('① グローバルメニューから【管理機能】をクリックします。', () => walk.sees(/管理機能.*ご利用メニュー/));
  await step(`② サブメニューまたはご利用メニューから【${management}】をクリックします。`, () => walk.click(management));
  return walk;
}

describe('seed 001, at yukiakari: （１）ワンタイムパスワードの利用形態の変更', () => {
  it(`[PF-1] [OM-1] ③–⑦ ${individual}`, async () => {
    const walk = await openManagement();
    await chooseMode(walk, { now: individual, wanted: individual });
    const inUse = await walk.hardwareToken(walk.tokenIdOf('yamada31'));
    await step('⑤（ア）MasterID の情報を表示します。', async () => {
      await walk.sees('ステップ目：ワンタイムパスワード入力');
      await walk.sees(/お客様ID yamada31 利用者名 山田 和子 利用権限 管理者（MasterID）/);
    });
    await step('⑤（イ）現在ご利用中のワンタイムパスワードを入力し、（ウ）次へ', async () => {
      await walk.type(/^ワンタイムパスワード/, await inUse.number());
      await walk.click('次へ');
    });
    await step('⑥（ア）選択した利用形態、（イ）MasterID の情報が表示されます。', async () => {
      await walk.sees('ステップ目：ワンタイムパスワード情報登録');
      await walk.sees(new RegExp(`${individual}.*お客様ID yamada31 利用者名 山田 和子`));
    });
    await registerToken(walk);
    await step('⑦ 引き続き利用者ワンタイムパスワードの登録を行うため、…をクリックしてください。', async () => {
      await walk.sees('山田 和子のトークンを登録しました');
      expect(walk.tokenIdOf('yamada31')).to.equal(spare);
      await walk.click(management);
      await walk.sees('トークンを登録または登録解除する利用者を選択してください');
    });
  });

  it(`[PF-1] [OM-1] ③–⑦ ${shared}`, async () => {
    const walk = await openManagement('common-token');
    await chooseMode(walk, { now: shared, wanted: shared });
    const inUse = await walk.hardwareToken(spare);
    await step('⑤（ア）お客様 ID：共通トークン、利用者名：-、利用権限：-', async () => {
      await walk.sees(/お客様ID 共通トークン 利用者名 － 利用権限 －/);
    });
    await step('⑤（イ）現在ご利用中のワンタイムパスワードを入力し、（ウ）次へ', async () => {
      await walk.type(/^ワンタイムパスワード/, await inUse.number());
      await walk.click('次へ');
    });
    await step('⑥（ア）（イ）お客様 ID：共通トークン、利用者名：-、利用権限：-', async () => {
      await walk.sees('ステップ目：ワンタイムパスワード情報登録');
      await walk.sees(new RegExp(`${shared}.*お客様ID 共通トークン 利用者名 － 利用権限 －`));
    });
    await registerToken(walk, '10000000000012');
    await step('⑦ ワンタイムパスワードの登録は完了です。', async () => {
      await walk.sees('共通トークンを登録しました');
      expect(walk.hasButton(management)).to.equal(false);
    });
  });

  it('[PF-1] [ME-1] 利用権限がないユーザの場合、「※利用権限がありません」と表示し、選択が行えません。', async () => {
    const walk = await new Walk({ profile, actor: 'enomoto7' }).openMenu();
    await walk.sees('管理機能 ※利用権限がありません');
    walk.press(/管理機能/);
    await walk.isDrawn();
    expect(walk.text).not.to.include(management);
  });

  async function chooseMode(walk: Walk, mode: { now: string; wanted: string }): Promise<void> {
    await step('③ 利用者選択画面が表示されますので、利用形態設定をクリックします。', async () => {
      await walk.sees('利用者選択');
      await walk.click('利用形態設定');
    });
    await step('④ ワンタイムパスワード利用形態設定画面: 現利用形態', async () => {
      await walk.sees('ワンタイムパスワード利用形態設定');
      await walk.sees(`現利用形態 ${mode.now}`);
    });
    await step('④（ア）新利用形態を選択します。（イ）次へ', async () => {
      await walk.sees('新利用形態');
      await walk.pick(mode.wanted);
      await walk.click('次へ');
    });
  }
});

describe('seed 001, at yukiakari: トークンの登録・登録解除', () => {
  it('[PF-1] [OG-1] ★利用者を１画面に１０件まで表示し、１０件以上のデータがある場合には複数ページに表示します。', async () => {
    const walk = await openRegistration();
    await walk.sees('1–10');
    expect(allByRole(walk.flow, 'radio')).to.have.length(10);
    await walk.click('次のページ');
    await walk.sees('11–20');
  });

  for (const [filter, typed] of [
    ['お客様ID', 'enomoto7'],
    ['利用者名', '榎本'],
  ] as const) {
    it(`[PF-1] [OG-1] ★「お客様ＩＤ」と「利用者名」から絞込検索することができます: ${filter}`, async () => {
      const walk = await openRegistration();
      await walk.sees('1–10');
      await walk.type(filter, typed);
      await walk.sees('1–1');
      await walk.pick(/榎本 さくら/);
    });
  }

  it('[PF-1] [OG-1] （２）管理者のワンタイムパスワードの変更, 登録解除はできません', async () => {
    const walk = await openRegistration();
    await choosePerson(walk, 'yamada31', /山田 和子/);
    await step('管理者（MasterＩＤ）に対しては、ワンタイムパスワードの登録解除はできません。', async () => {
      await walk.sees('※管理者（MasterID）の登録は解除できません。');
      expect(allByRole(walk.flow, 'radio', { name: /登録を解除する/ })).to.have.length(0);
    });
    await register(walk, '山田 和子');
    expect(walk.tokenIdOf('yamada31')).to.equal(spare);
  });

  it('[PF-1] [OG-1] （３）利用者のワンタイムパスワードの登録', async () => {
    const walk = await openRegistration();
    await choosePerson(walk, 'ohno5512', /大野 隆/);
    await step('選択した利用者のワンタイムパスワードの登録情報を照会', async () => {
      await walk.sees(/お客様ID ohno5512 利用者名 大野 隆 利用権限 利用者（PublicID） 現在のトークンID －/);
    });
    await register(walk, '大野 隆');
    expect(walk.tokenIdOf('ohno5512')).to.equal(spare);
  });

  it('[PF-1] [OG-1] （４）利用者のワンタイムパスワードの登録解除', async () => {
    const walk = await openRegistration();
    const own = await walk.hardwareToken(walk.tokenIdOf('yamada31'));
    await choosePerson(walk, 'enomoto7', /榎本 さくら/);
    await walk.pick(/登録を解除する/);
    await walk.type(/^ワンタイムパスワード/, await own.number());
    await walk.click('OK');
    await walk.sees('榎本 さくらのトークンの登録を解除しました');
    expect(() => walk.tokenIdOf('enomoto7')).to.throw('has no token');
  });

  async function openRegistration(): Promise<Walk> {
    const walk = await openManagement();
    await step('③ 利用者選択画面: 登録・登録解除', () => walk.click('登録・登録解除'));
    return walk;
  }

  async function choosePerson(walk: Walk, loginId: string, name: RegExp): Promise<void> {
    await step('③ 利用者を選択し、登録・登録解除をクリック', async () => {
      await walk.type('お客様ID', loginId);
      await walk.pick(name);
      await walk.click('登録・登録解除');
    });
  }

  async function register(walk: Walk, name: string): Promise<void> {
    const token = await walk.hardwareToken(spare);
    await step('登録するトークンのトークンＩＤとトークンに表示されるワンタイムパスワードを入力します。', async () => {
      await walk.type(/^トークンID/, await token.serialNumber('トークンID'));
      await walk.type(/^ワンタイムパスワード/, await token.number());
      await walk.click('OK');
      await walk.sees(`${name}のトークンを登録しました`);
    });
  }
});

async function registerToken(walk: Walk, tokenId = spare): Promise<void> {
  const token = await walk.hardwareToken(tokenId);
  await step(
    '⑥（ウ）トークンのトークンＩＤとトークンに表示されるワンタイムパスワードを入力し、（エ）確定',
    async () => {
      await walk.type(/^トークンID/, await token.serialNumber('トークンID'));
      await walk.type(/^ワンタイムパスワード/, await token.number());
      await walk.click('確定');
    },
  );
  await step('⑦ 登録完了画面が表示され、', () => walk.sees('ステップ目：登録完了'));
}
