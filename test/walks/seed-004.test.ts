import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/otp-usage-mode-flow.js';
import { tsukishiro as profile } from '../../src/profile/banks/tsukishiro.js';
import { demoPin } from '../../src/mocks/bank/fixtures/demo-user.js';
import { allByRole, everyElement } from '../support/find.js';
import { Walk, step, type HardwareToken } from '../support/walk.js';

const individual = '全ての利用者が異なるトークンを使用する';
const shared = '全ての利用者が同じトークンを使用する';
const spare = '10000000000011';

/** ① to ④ of 「管理者でログイン後」. */
async function openRegistration(mode: string): Promise<Walk> {
  const walk = await new Walk({ profile }).openMenu();
  await step('① 管理者メニューで、ご契約先管理情報変更から利用者情報登録/変更をクリックします。', async () => {
    // Each level offers one way only, so the menu opens where there is something to choose (ME-1).
    await walk.sees(/管理者メニュー.*ご契約先管理情報変更.*利用者情報登録\/変更/);
  });
  await step('⇒「利用者情報選択」画面が表示されます。', () => walk.sees('利用者情報選択'));
  await step('② 利用形態設定をクリックします。', () => walk.click('利用形態設定'));
  await step('⇒「ワンタイムパスワード利用形態設定」画面が表示されます。', async () => {
    await walk.sees('ワンタイムパスワード利用形態設定');
    expect(walk.hasButton('キャンセル')).to.equal(true);
  });
  await step('③ 利用形態を選択します。', async () => {
    await walk.sees('利用形態');
    await walk.pick(mode);
  });
  await step('④ 次へをクリックします。⇒「ワンタイムパスワード利用登録」画面が表示されます。', async () => {
    await walk.click('次へ');
    await walk.sees('ステップ目：ワンタイムパスワード利用登録');
    await walk.sees(`利用形態 ${mode}`);
  });
  return walk;
}

async function prove(walk: Walk, token: HardwareToken): Promise<void> {
  await step('シリアル番号を入力します。', async () => {
    await walk.type(/^シリアル番号/, await token.serialNumber('シリアル番号'));
  });
  await step('ワンタイムパスワードを入力します。', async () => {
    await walk.type(/^ワンタイムパスワード/, await token.number());
  });
  await step('「ご契約先確認暗証番号」を入力します。', () => walk.type(/^ご契約先確認暗証番号/, demoPin));
  await step('OKをクリックします。', () => walk.click('OK'));
}

describe('seed 004, at tsukishiro', () => {
  it(`[PF-1] [OM-2] A. ワンタイムパスワード利用登録方法（${individual}）`, async () => {
    const walk = await openRegistration(individual);
    const token = await walk.hardwareToken(spare);
    await step('※複数の利用者に同一のトークンを登録することができます。', async () => {
      await walk.sees('※複数の利用者に同一のトークンを登録することができます。');
    });
    await step('※利用登録していない利用者は、資金移動および…お支払が出来ません。', async () => {
      await walk.sees(
        /登録していない利用者が2名います。登録するまで、その利用者は振込・払込みなどの資金移動を行えません/,
      );
    });
    await step('① 利用登録する利用者を選択します。', () => walk.pick(/大野 隆/));
    await step('②–⑤', () => prove(walk, token));
    await step('⑥ 「現在のシリアル番号」欄でシリアル番号が登録できたことを確認します。', async () => {
      await walk.sees('現在のシリアル番号');
      await walk.sees('大野 隆のトークンを登録しました');
      await walk.sees(new RegExp(`大野 隆.*${spare}`));
    });
    await step('※引き続き、ワンタイムパスワード利用登録する場合は、手順①～③を繰り返します。', async () => {
      walk.clock.ms += 60_000;
      await walk.pick(/伊藤 健一/);
      await prove(walk, token);
      await walk.sees('伊藤 健一のトークンを登録しました');
      expect([walk.tokenIdOf('ohno5512'), walk.tokenIdOf('kito2024')]).to.deep.equal([spare, spare]);
    });
    await step('※ワンタイムパスワード利用登録をやめる場合は、キャンセルをクリックします。', async () => {
      await walk.click('キャンセル');
      await walk.sees('はじめから');
    });
  });

  it('[PF-1] [OM-2] ※利用者が 10 名を超える場合は、一覧の右側に表示されるスクロールバーにて', async () => {
    const walk = await openRegistration(individual);
    await walk.pick(/大野 隆/);
    expect(walk.hasButton('次のページ')).to.equal(false);
    const list = everyElement(walk.flow).find(
      (element) => getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight,
    );
    await waitUntil(() => {
      list?.scrollTo({ top: list.scrollHeight });
      return allByRole(walk.flow, 'radio', { name: /渡邉 康弘/ }).length > 0;
    }, 'the last of thirty users is shown');
    await walk.pick(/渡邉 康弘/);
  });

  it(`[PF-1] [OM-2] B. ワンタイムパスワード利用登録方法（${shared}）`, async () => {
    const walk = await openRegistration(shared);
    const token = await walk.hardwareToken(spare);
    await step('①–④', () => prove(walk, token));
    await step('⑤ 「現在のシリアル番号」欄でシリアル番号が登録できたことを確認します。', async () => {
      await walk.sees('共通トークンを登録しました');
      await walk.sees(`現在のシリアル番号 ${spare}`);
    });
    await step('※ワンタイムパスワード利用登録をやめる場合は、キャンセルをクリックします。', async () => {
      await walk.click('キャンセル');
      await walk.sees('はじめから');
    });
  });
});
