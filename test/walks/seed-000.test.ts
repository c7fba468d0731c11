import { expect } from '@open-wc/testing';
import '../../src/define/transaction-auth-token-reset-flow.js';
import '../../src/define/transaction-auth-token-revoke-flow.js';
import '../../src/define/transaction-auth-unlock-flow.js';
import { Walk, step } from '../support/walk.js';

/** 手順1 and 手順2 of every task: 管理 › 利用者管理 › the task. */
async function chooseTask(walk: Walk, task: string): Promise<void> {
  await step('手順1 「管理」メニューをクリックし、「利用者管理」ボタンをクリックしてください。', async () => {
    await walk.sees(/管理.*業務選択/);
    await walk.click('利用者管理');
  });
  await step(`手順2 作業内容選択画面で「${task}」ボタンをクリックしてください。`, async () => {
    await walk.sees('作業内容選択');
    await walk.click(task);
    await walk.sees(/利用者一覧|対象利用者の選択/);
  });
}

describe('seed 000, at the default bank', () => {
  it('[PF-1] [TXU-1] トランザクション認証の利用停止解除', async () => {
    const walk = await new Walk().openMenu();
    await chooseTask(walk, 'トランザクション認証の利用停止解除');
    await step('※利用停止解除操作ができない場合は、書面でのお手続きが必要となりますのでご注意ください。', async () => {
      await walk.sees(
        '※トランザクション認証の利用停止解除操作ができない場合は、書面でのお手続きが必要となりますのでご注意ください。',
      );
    });
    await step('手順3 対象利用者をチェックのうえ、「確認用パスワード」を入力し、停止解除', async () => {
      await walk.choose(/伊藤 健一/);
      await walk.type(/確認用パスワード/, 'kakunin1');
      await walk.click('停止解除');
    });
    await step('手順4 利用停止解除結果をご確認ください。', async () => {
      await walk.sees('1名の利用停止を解除しました');
      await walk.sees(/伊藤 健一.*解除しました/);
    });
  });

  it('[PF-1] [TXR-1] トランザクション認証のトークン失効', async () => {
    const walk = await new Walk().openMenu();
    await chooseTask(walk, 'トランザクション認証のトークン失効');
    await step('手順3 対象利用者をチェックのうえ、「確認用パスワード」を入力し、失効', async () => {
      await walk.choose(/相沢 美咲/);
      await walk.type(/確認用パスワード/, 'kakunin1');
      await walk.click('失効');
    });
    await step('手順4 登録内容を確認のうえ、「確認用パスワード」の入力、', async () => {
      await walk.sees('二次元コード');
      expect(walk.text).to.include('相沢 美咲').and.include('aizawa01');
      await walk.type(/確認用パスワード/, 'kakunin1');
    });
    await step('カメラ付トークンで《二次元コード》を読み取り、トークンに表示された①ログインIDを確認後、', async () => {
      const { loginId, count } = await walk.readCode();
      expect({ loginId, count }).to.deep.equal({ loginId: 'yamada31', count: 1 });
      await walk.sees(/① ログインID.*yamada31/);
    });
    await step('②『トランザクション認証番号(数字8桁)』を入力し、認証', async () => {
      await walk.type('トランザクション認証番号（数字8桁）', (await walk.readCode()).code);
      await walk.click('認証');
    });
    await step('手順5 トークン失効結果をご確認ください。', async () => {
      await walk.sees('1名のトークンを失効しました');
      await walk.sees(/相沢 美咲.*失効しました/);
    });
  });

  it('[PF-1] [TXI-1] トランザクション認証のトークン初期化', async () => {
    const walk = await new Walk().openMenu();
    await chooseTask(walk, 'トランザクション認証のトークン初期化');
    await step('手順3 対象利用者をチェックのうえ、「確認用パスワード」を入力し、トークン初期化', async () => {
      await walk.choose(/加藤 髙志/);
      await walk.type(/確認用パスワード/, 'kakunin1');
      await walk.click('トークン初期化');
    });
    await step('手順4 トークン初期化結果をご確認ください。', async () => {
      await walk.sees('1名のトークンを初期化しました');
      await walk.sees(/加藤 髙志.*初期化しました/);
    });
  });

  it('[4.1] マスターアカウントおよび管理者アカウントは、…することができます。', async () => {
    for (const [actor, isAllowed] of [
      ['yamada31', true],
      ['aizawa01', true],
      ['enomoto7', false],
    ] as const) {
      const walk = await new Walk({ actor }).openMenu();
      await walk.sees(isAllowed ? '利用者管理' : '※利用権限がありません');
      expect(walk.button(/利用者管理/).ariaDisabled, actor).to.equal(isAllowed ? 'false' : 'true');
    }
  });
});
