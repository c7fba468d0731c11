import { expect } from '@open-wc/testing';
import '../../src/define/certificate-revoke-flow.js';
import '../../src/define/company-profile-flow.js';
import '../../src/define/fee-schedule-flow.js';
import '../../src/define/operation-history-flow.js';
import '../../src/define/otp-token-revoke-flow.js';
import '../../src/define/otp-unlock-flow.js';
import '../../src/define/user-management-flow.js';
import type { ScenarioName } from '../../src/mocks/bank/scenarios.js';
import { amaoto as profile } from '../../src/profile/banks/amaoto.js';
import { byLabel, byRole, nameOf } from '../support/find.js';
import { Walk, step } from '../support/walk.js';

/** 手順1 and 2: 管理 › a business › a task. */
async function open(
  business: string,
  task: string,
  options: { scenario?: ScenarioName; actor?: string } = {},
): Promise<Walk> {
  const walk = await new Walk({ profile, ...options }).openMenu();
  await step(
    `手順1 「管理」メニュー…業務選択画面が表示されますので、「${business}」ボタンをクリックしてください。`,
    async () => {
      await walk.sees(/管理.*業務選択/);
      await walk.click(business);
    },
  );
  if (task === '') return walk;
  await step(`手順2 作業内容選択画面が表示されますので、「${task}」ボタンをクリックしてください。`, async () => {
    await walk.sees('作業内容選択');
    await walk.click(task);
  });
  return walk;
}

/** 「確認用パスワード」を入力し、「実行」, with the number of the token where the bank asks for it too. */
async function execute(walk: Walk, { withToken = false } = {}): Promise<void> {
  await step('「確認用パスワード」を入力し、「実行」ボタンをクリックしてください。', async () => {
    await walk.type(/^確認用パスワード 必須/, 'kakunin1');
    if (withToken) await walk.type(/^ワンタイムパスワード/, await walk.oneTimePassword(walk.tokenIdOf('yamada31')));
    await walk.click('実行');
  });
}

describe('seed 002, at amaoto: 企業管理', () => {
  it('[PF-1] [CO-1] [CO-2] [CO-3] [CO-4] 企業情報の変更', async () => {
    const walk = await open('企業管理', '企業情報の変更');
    await step(
      '手順3 「企業情報」「承認機能の利用有無」「口座一日当たりの限度額」「企業一日当たりの限度額」',
      async () => {
        await walk.sees('承認機能の利用有無');
        for (const part of ['企業情報', '口座一日当たりの限度額', '企業一日当たりの限度額']) await walk.sees(part);
      },
    );
    await step('承認なし/シングル承認/ダブル承認(順序なし)/ダブル承認(順序あり)を選択してください。', async () => {
      const modes = ['シングル承認', 'ダブル承認（順序なし）', 'ダブル承認（順序あり）'];
      await offers(walk, '振込振替', ['承認なし', ...modes]);
      for (const business of ['総合振込', '給与・賞与振込', '口座振替']) await offers(walk, business, modes);
    });
    await step('…を入力し、「変更」ボタンをクリックしてください。', async () => {
      const mode = byLabel(walk.flow, /^振込振替$/);
      mode.value = 'single';
      mode.dispatchEvent(new Event('change'));
      await walk.type(/本店営業部（081）.*合計/, '99999999');
      await walk.type(/本店営業部（081）.*都度指定/, '10000000');
      await walk.type(/本店営業部（081）.*事前登録/, '99999999');
      await walk.type(/^総合振込.*限度額/, '88888888');
      await walk.click('変更');
    });
    await step('手順4 変更内容をご確認のうえ、', async () => {
      await walk.sees('確認用パスワード');
      await walk.sees(/承認機能（?.*シングル承認/);
    });
    await execute(walk);
    await step('手順5 企業情報変更結果画面が表示されますので、変更結果をご確認ください。', async () => {
      await walk.sees('企業情報の変更が完了しました');
      await walk.sees(/振込振替.*シングル承認.*変更前：承認なし/);
      await walk.sees(/88,888,888円.*変更前：/);
      expect(walk.bank.bank.company.approvalModes.transfer).to.equal('single');
    });
  });

  it('[PF-1] [FE-1] [FE-2] [FE-5] 手順3-1 先方負担手数料[振込振替]を変更', async () => {
    const walk = await openFees('先方負担手数料[振込振替]の変更');
    await step('※手数料計算方法を…選択してください。(振込振替の場合、表示されません)', async () => {
      await walk.sees(/適用最低支払金額.*支払金額範囲/);
      expect(walk.text).not.to.contain('手数料計算方法');
    });
    await step('「適用最低支払金額」…を入力し、「変更」ボタンをクリックしてください。', async () => {
      await walk.type(/適用最低支払金額/, '2000');
      await walk.click('変更');
    });
    await execute(walk);
    await walk.sees('手数料情報の変更が完了しました');
    expect(walk.bank.bank.fees.schedules['payee-transfer'].minimumPaymentYen).to.equal(2000);
  });

  it('[PF-1] [FE-1] [FE-2] [FE-3] 手順3-1 先方負担手数料[総合振込]を変更', async () => {
    const walk = await openFees('先方負担手数料[総合振込]の変更');
    await step('「適用最低支払金額」「支払金額範囲」「振込パターンごとの手数料」', async () => {
      await walk.sees(/適用最低支払金額.*支払金額範囲/);
      expect(nameOf(byRole(walk.flow, 'grid'))).to.contain('振込パターンごとの手数料');
    });
    await step('※「据置型」「以上手数料加算型」「未満手数料加算型」のいずれかから選択してください。', async () => {
      for (const method of ['据置型', '以上手数料加算型', '未満手数料加算型']) await walk.sees(method);
      await walk.pick(/未満手数料加算型/);
    });
    await step('※「手数料を読み込む」ボタンをクリックすると、…読み込むことができます。', () =>
      walk.click('手数料を読み込む'),
    );
    await step('※「使用する（常に最新の基準手数料を使用する）」を選択してください。', async () => {
      await walk.pick('使用する（常に最新の基準手数料を使用する）');
      await walk.click('変更');
    });
    await execute(walk);
    await walk.sees('手数料情報の変更が完了しました');
    expect(walk.bank.bank.fees.schedules['payee-bulk']).to.deep.include({ method: 'add-lower', usesStandard: true });
  });

  it('[PF-1] [FE-1] [FE-5] 手順3-2 当方負担手数料[総合振込]を変更', async () => {
    const walk = await openFees('当方負担手数料[総合振込]の変更');
    await step(
      '「振込金額範囲」「振込パターンごとの手数料」を入力し、「変更」ボタンをクリックしてください。',
      async () => {
        await walk.sees('振込金額範囲');
        expect(nameOf(byRole(walk.flow, 'grid'))).to.contain('振込パターンごとの手数料');
        await walk.pick('使用しない');
        await walk.click('変更');
      },
    );
    await execute(walk);
    await walk.sees('手数料情報の変更が完了しました');
    expect(walk.bank.bank.fees.schedules['payer-bulk'].usesStandard).to.equal(false);
  });

  it('[PF-1] [FE-1] ※照会画面にて…手数料情報を照会できます。', async () => {
    const walk = await openFees('当方負担手数料[総合振込]の照会');
    await walk.sees('使用する（常に最新の基準手数料を使用する）');
    expect(walk.hasButton('変更')).to.equal(false);
  });

  async function openFees(task: string): Promise<Walk> {
    const walk = await open('企業管理', task);
    await walk.sees(task);
    return walk;
  }
});

describe('seed 002, at amaoto: 利用者管理', () => {
  it('[PF-1] [US-1] [US-2] [US-3] [US-4] [US-5] 利用者情報の新規登録', async () => {
    const walk = await open('利用者管理', '利用者情報の管理');
    await step('手順3 利用者一覧: 「新規登録」ボタンをクリックし、', async () => {
      await walk.sees('榎本 さくら');
      await walk.click('新規登録');
    });
    await step('手順1 利用者基本情報を入力し、「次へ」ボタンをクリックしてください。', async () => {
      await walk.type(/^ログインID 必須/, 'suzuki01');
      await walk.type(/^ログインID（確認用）/, 'suzuki01');
      await walk.type(/^ログインパスワード 必須/, 'Himitsu2026');
      await walk.type(/^ログインパスワード（確認用）/, 'Himitsu2026');
      await walk.choose(/ログイン時に強制変更する/);
      await walk.type(/^利用者名 必須/, '鈴木 一郎');
      await walk.type(/^メールアドレス 必須/, 'ichiro@midori.example');
      await walk.type(/^メールアドレス（確認用）/, 'ichiro@midori.example');
      await walk.pick('付与しない');
      await walk.click('次へ');
    });
    await step('手順2 サービス利用権限を設定し、「次へ」ボタンをクリックしてください。', async () => {
      await walk.sees('サービス利用権限');
      await walk.sees('事前登録口座による振込振替と、その照会・取消が可能');
      await walk.choose('照会 全選択');
      await walk.choose('総合振込 依頼（画面入力）');
      await walk.click('次へ');
    });
    await step('手順3 利用可能口座・限度額を入力して、「登録」ボタンをクリックしてください。', async () => {
      await walk.sees('利用可能口座');
      await walk.choose(/本店営業部（081） 普通 0253226/);
      for (const business of ['振込振替', '総合振込', '給与振込', '賞与振込', '口座振替'])
        await walk.type(new RegExp(`${business}.*限度額`), '1000000');
      await walk.click('登録');
    });
    await step('手順4 登録内容をご確認のうえ、', async () => {
      await walk.sees('受付日時');
      for (const part of ['suzuki01', '鈴木 一郎', '残高照会', '依頼（画面入力）', '0253226']) await walk.sees(part);
      expect(walk.text).not.to.contain('Himitsu2026');
    });
    await execute(walk, { withToken: true });
    await step('手順5 利用者登録結果画面が表示されますので、登録結果をご確認ください。', async () => {
      await walk.sees('利用者の新規登録が完了しました');
      await walk.sees('印刷');
      expect(userOf(walk, 'suzuki01')?.permissions).to.deep.equal([
        'balance.view',
        'statement.view',
        'incoming-transfer.view',
        'bulk-transfer.request-screen',
      ]);
    });
  });

  it('[PF-1] [US-2] [US-3] [CO-4] 利用者情報の変更', async () => {
    const walk = await open('利用者管理', '利用者情報の管理');
    await step('手順3 利用者一覧から対象の利用者を選択し、「変更」ボタンをクリックして、', async () => {
      await walk.pick(/榎本 さくら/);
      await walk.click('変更');
    });
    await step(
      '手順1 変更の場合、「変更する」をチェックしてください。…「次へ」ボタンをクリックしてください。',
      async () => {
        await walk.choose(/^確認用パスワードを変更する/);
        await walk.type(/^確認用パスワード 必須/, 'Kakunin2026');
        await walk.type(/^確認用パスワード（確認用）/, 'Kakunin2026');
        await walk.click('次へ');
      },
    );
    await step('手順2 サービス利用権限を設定し、「次へ」ボタンをクリックしてください。', async () => {
      await walk.choose('操作履歴照会 全操作履歴照会');
      await walk.click('次へ');
    });
    await step('手順3 利用可能口座・限度額を入力し、「変更」ボタンをクリックしてください。', async () => {
      await walk.type(/総合振込.*限度額/, '500000');
      await walk.click('変更');
    });
    await step('手順4 変更内容をご確認のうえ、', async () => {
      await walk.sees('受付日時');
      await walk.sees(/操作履歴照会「全操作履歴照会」/);
      expect(walk.text).not.to.contain('Kakunin2026');
    });
    await execute(walk, { withToken: true });
    await step('手順5 利用者登録結果画面が表示されますので、変更結果をご確認ください。', async () => {
      await walk.sees('利用者情報の変更が完了しました');
      await walk.sees(/500,000円.*変更前：/);
      await walk.sees('印刷');
      expect(userOf(walk, 'enomoto7')).to.include({ confirmationPassword: 'Kakunin2026' });
    });
  });

  it('[PF-1] [US-6] 利用者情報の削除', async () => {
    const walk = await open('利用者管理', '利用者情報の管理');
    await step('手順3 利用者一覧から対象の利用者を選択し、「削除」ボタンをクリックして、', async () => {
      await walk.pick(/榎本 さくら/);
      await walk.click('削除');
    });
    await step('手順1 削除内容をご確認のうえ、', async () => {
      for (const label of [
        'ログインID',
        '利用者名',
        'サービス状態',
        'メールアドレス',
        'メールアドレス状態',
        '管理者権限',
      ])
        await walk.sees(label);
    });
    await execute(walk);
    await step('手順2 利用者削除結果画面が表示されますので、削除結果をご確認ください。', async () => {
      await walk.sees('1名を削除しました');
      await walk.sees('榎本 さくら');
      expect(userOf(walk, 'enomoto7')).to.equal(undefined);
    });
  });

  it('[PF-1] [CE-1] 電子証明書失効・再発行', async () => {
    const walk = await open('利用者管理', '証明書失効');
    await step('手順3 ご利用者一覧から対象の利用者を選択し、「失効」ボタンをクリックしてください。', async () => {
      await walk.pick(/榎本 さくら/);
      await walk.click('失効');
    });
    await step('手順4 証明書状態 発行済み, 証明書有効期限: 失効内容をご確認のうえ、', async () => {
      await walk.sees('発行済み');
      await walk.sees(/有効期限.*\d{4}年\d{2}月\d{2}日 \d{2}時\d{2}分\d{2}秒/);
    });
    await execute(walk);
    await step('手順5 証明書失効結果画面が表示されますので、失効結果をご確認ください。', () => walk.sees('失効済み'));
  });

  it('[PF-1] [OU-1] ワンタイムパスワードの利用停止解除', async () => {
    const walk = await open('利用者管理', 'ワンタイムパスワードの利用停止解除');
    await step('対象者を選択して解除してください。', async () => {
      await walk.choose(/橋本 剛/);
      await walk.type(/^確認用パスワード/, 'kakunin1');
      await walk.click('停止解除');
      await walk.sees('1名の利用停止を解除しました');
    });
  });

  it('[PF-1] [OR-1] ワンタイムパスワードのトークン失効', async () => {
    const walk = await open('利用者管理', 'トークンの失効');
    await step('対象者を選択して失効してください。', async () => {
      await walk.choose(/相沢 美咲/);
      await walk.type(/^確認用パスワード/, 'kakunin1');
      await walk.click('失効');
      await walk.sees('1名のトークンを失効しました');
    });
  });

  it('[PF-1] [HI-1] 操作履歴照会', async () => {
    const walk = await open('操作履歴照会', '');
    await step('手順2 操作履歴照会画面が表示されますので、操作履歴一覧をご確認ください。', async () => {
      await walk.sees('操作履歴一覧');
      await walk.sees(/\d+件中 1–/);
    });
    await step('※「操作履歴情報の検索」に検索条件を入力し、「検索」ボタンをクリックしてください。', async () => {
      await walk.sees('操作履歴情報の検索');
      await walk.type(/^利用者/, 'yamada31');
      await walk.click('検索');
      await walk.sees('yamada31');
    });
    await step('※「印刷」ボタンをクリックすると、…', () => walk.sees('印刷'));
  });
});

async function offers(walk: Walk, business: string, modes: readonly string[]): Promise<void> {
  await walk.sees(business);
  const select: Element = byLabel(walk.flow, new RegExp(`^${business}$`));
  expect([...select.querySelectorAll('option')].map(({ text }) => text)).to.deep.equal(modes);
}

function userOf(walk: Walk, loginId: string) {
  return [...walk.bank.bank.users.values()].find((user) => user.loginId === loginId);
}
