import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/otp-token-issue-flow.js';
import '../../src/define/otp-token-revoke-flow.js';
import '../../src/define/otp-unlock-flow.js';
import { asanagi as profile } from '../../src/profile/banks/asanagi.js';
import { Walk, step, type Device } from '../support/walk.js';

const address = 'hoshino@midori.example';
const startPassword = '90817263';

describe('seed 003, at asanagi: ワンタイムパスワードの初期設定', () => {
  it('[PF-1] [OI-1] [OI-2] 手順1 to 手順5, with an app that is new', async () => {
    const walk = await openIssue();
    const mailbox = await walk.mailbox();
    const app = await walk.otpApp();
    await step('手順1 ご利用端末の日時が正しいことをご確認ください。', async () => {
      await walk.sees('事前準備');
      await walk.sees('日時が正しいことをご確認ください');
    });
    await apply(walk);
    await step('手順2 B 登録したメールアドレス宛に、…URL情報が送信されますので、', async () => {
      await walk.sees(`${address} にメールを送信しました`);
      await mailbox.sees('新しいメールが1通届きました');
    });
    await step(
      '手順3 メールに記載されている「サービスID」「ユーザID」をお控えのうえ、…アプリをダウンロード',
      async () => {
        await walk.sees('メールに記載の「サービスID」「ユーザID」をお控えください。');
        await walk.sees('アプリをインストールしてください');
        await openMail(mailbox);
      },
    );
    await setUp(mailbox, app);
    await confirm(walk, app);
  });

  it('[PF-1] [OI-1] ワンタイムパスワードアプリを既にご利用の方', async () => {
    const walk = await openIssue();
    const mailbox = await walk.mailbox();
    const app = await walk.otpApp({ holding: 1 });
    await walk.pick('すでに使っている');
    await apply(walk);
    await step(
      'トークン発行の申請後、ワンタイムパスワードアプリを起動し、…トークンの追加を行ってください。',
      async () => {
        await walk.sees('「トークンの追加」を選んでください');
        await openMail(mailbox);
        await app.press('トークンの追加');
      },
    );
    await setUp(mailbox, app);
    await confirm(walk, app);
  });

  it('[PF-1] [OI-1] ※トークンの登録は10件までです。', async () => {
    const walk = await openIssue();
    const app = await walk.otpApp({ holding: 10 });
    await app.press('トークンの追加');
    await app.sees('トークンの登録は10件までです');
  });

  async function openIssue(): Promise<Walk> {
    const walk = new Walk({ profile, scenario: 'without-one-time-password' });
    await walk.openMenu();
    await walk.click('ワンタイムパスワードトークン発行');
    return walk;
  }

  async function apply(walk: Walk): Promise<void> {
    await step('手順2 A 「メールアドレス」※2カ所に同じものを入力してください。', async () => {
      await walk.sees('ワンタイムパスワードトークン発行');
      await walk.type(/^メールアドレス 必須/, address);
      await walk.type(/^メールアドレス（確認用）/, address);
    });
    await step('※迷惑メールの設定をされている場合は、…のドメインを受信可能に設定してください。', async () => {
      await walk.sees(`「${profile.tokenIssue.mailDomain}」のドメインを受信できるように設定してください`);
    });
    await step('「利用開始パスワード」（4～8桁の任意の数字）※2カ所に同じものを入力してください。', async () => {
      await walk.sees(/4～8桁/);
      await walk.type(/^利用開始パスワード 必須/, startPassword);
      await walk.type(/^利用開始パスワード（確認用）/, startPassword);
    });
    await step('「利用開始パスワード」は、…必ずメモを取り、忘れないようにしてください。', async () => {
      await walk.sees('必ずメモを取り、忘れないようにしてください');
    });
    await step('「トークン発行」ボタンをクリックしてください。', () => walk.click('トークン発行'));
  }

  async function openMail(mailbox: Device): Promise<void> {
    await mailbox.press(/トークン/);
    await mailbox.sees('サービスID');
    await mailbox.sees('ユーザID');
  }

  async function setUp(mailbox: Device, app: Device): Promise<void> {
    await step('手順4 A・B 「サービスID」「ユーザID」、「利用開始パスワード」を入力し、「送信」', async () => {
      await app.type('サービスID', mailbox.read(/サービスID：(\d+)/));
      await app.type('ユーザID', mailbox.read(/ユーザID：(\d+)/));
      await app.type('利用開始パスワード', startPassword);
      await app.press('送信');
    });
    await step('手順4 C 初期設定完了画面が表示されたら、「次へ」ボタンをタップしてください。', async () => {
      await app.sees('初期設定完了');
      await app.press('次へ');
    });
  }

  async function confirm(walk: Walk, app: Device): Promise<void> {
    await step('手順4 D ワンタイムパスワードが表示されます。', () => app.sees('ワンタイムパスワード'));
    await step('手順5 ワンタイムパスワード認証確認画面が表示されますので、', async () => {
      await waitUntil(() => walk.hasButton('認証確認'), 'the page goes on by itself', { timeout: 8000 });
    });
    await step('アプリに表示されたワンタイムパスワードを入力し、「認証確認」ボタンをクリック', async () => {
      await walk.type(/^ワンタイムパスワード/, app.shownNumber());
      await walk.click('認証確認');
      await walk.sees('ワンタイムパスワードの利用を開始しました');
    });
  }
});

describe('seed 003, at asanagi: ワンタイムパスワードの利用停止解除', () => {
  const task = 'ワンタイムパスワードの利用停止解除';

  it('[PF-1] [OU-1] 手順1 to 手順4', async () => {
    const walk = await openTask(task);
    await step('手順3 対象の利用者をチェックのうえ、「確認用パスワード」を入力し、「停止解除」', async () => {
      await walk.choose(/木村 恵子/);
      await walk.type(/確認用パスワード/, 'kakunin1');
      await walk.click('停止解除');
    });
    await step('手順4 解除結果をご確認ください。', async () => {
      await walk.sees('1名の利用停止を解除しました');
      await walk.sees(/木村 恵子.*解除しました/);
    });
  });

  for (const [rule, actor, target] of [
    ['管理者ユーザがマスターユーザの「利用停止解除」を行う', 'aizawa01', '山田 和子'],
    ['マスターユーザが該当ユーザ（管理者ユーザ）の「利用停止解除」を行う', 'yamada31', '木村 恵子'],
    ['他の管理者ユーザが該当ユーザ（管理者ユーザ）の「利用停止解除」を行う', 'aizawa01', '木村 恵子'],
    ['マスターユーザが該当ユーザ（一般ユーザ）の「利用停止解除」を行う', 'yamada31', '橋本 剛'],
    ['管理者ユーザが該当ユーザ（一般ユーザ）の「利用停止解除」を行う', 'aizawa01', '橋本 剛'],
  ] as const) {
    it(`[PF-1] [4.2] ${rule}`, async () => {
      const walk = await openTask(task, { actor, suspended: target });
      await walk.choose(new RegExp(target));
      await walk.type(/確認用パスワード/, 'kakunin1');
      await walk.click('停止解除');
      await walk.sees(new RegExp(`${target}.*解除しました`));
    });
  }

  for (const [rule, actor, name, sentence] of [
    [
      'マスターユーザの利用停止を解除するには、管理者ユーザが「利用停止解除」を行う',
      'yamada31',
      '山田 和子',
      '管理者ユーザに、停止解除を依頼してください',
    ],
    [
      '管理者ユーザの利用停止を解除するには、マスターユーザまたは他の管理者ユーザが行う',
      'aizawa01',
      '相沢 美咲',
      'マスターユーザまたは他の管理者ユーザに、停止解除を依頼してください',
    ],
  ] as const) {
    it(`[PF-1] [4.2] ${rule}: who is suspended is told so`, async () => {
      const walk = await openTask(task, { actor, suspended: name });
      await walk.sees(`あなたのワンタイムパスワードは利用停止になっています。${sentence}`);
      expect(walk.hasButton('停止解除')).to.equal(false);
    });
  }

  it('[PF-1] [4.2] 管理者ユーザを登録していない場合は、「お問合せ先」までご連絡ください。', async () => {
    const stopped = await openTask(task, { actor: 'yamada31', suspended: '山田 和子', withoutAdmins: true });
    await stopped.sees('社内では解除できません。お問合せ先へのご連絡が必要です。');
    const walk = await openTask(task, { withoutAdmins: true });
    await walk.sees(
      '※ワンタイムパスワードの利用停止解除操作ができない場合は、お問合せ先へのご連絡が必要となりますので',
    );
  });
});

describe('seed 003, at asanagi: トークン失効', () => {
  it('[PF-1] [OR-1] [4.3] 手順1 to 手順4, and from when a token may be issued', async () => {
    const walk = await revokeToken();
    await step('トークン発行やログインは失効の20分程度経過後に実施可能となります。', async () => {
      await walk.sees(/相沢 美咲さんの新しいトークンの発行とログインは、10:20ごろから行えます/);
    });
  });

  it('[PF-1] [4.3] 20:50から翌日8:10までに失効された場合は、翌日8:10以降に実施可能となります。', async () => {
    const walk = await revokeToken('2026-11-24T20:50:00+09:00');
    await walk.sees(/11月25日.*8:10ごろから行えます/);
  });

  it('[4.1] [OR-1] マスターユーザおよび管理者ユーザは、トークン失効をすることができます。', async () => {
    const walk = await new Walk({ profile, actor: 'enomoto7' }).openMenu();
    expect(walk.button(/トークンの失効/).ariaDisabled).to.equal('true');
    expect(walk.text).to.include('※利用権限がありません');
  });

  async function revokeToken(at = '2026-11-24T10:00:00+09:00'): Promise<Walk> {
    const walk = await openTask('トークンの失効', { at });
    await step('手順3 対象の利用者を選択のうえ、「確認用パスワード」を入力し、「失効」', async () => {
      await walk.choose(/相沢 美咲/);
      await walk.type(/確認用パスワード/, 'kakunin1');
      await walk.click('失効');
    });
    await step('手順4 失効結果をご確認ください。', async () => {
      await walk.sees('1名のトークンを失効しました');
      await walk.sees(/相沢 美咲.*失効しました/);
    });
    return walk;
  }
});

interface Situation {
  readonly actor?: string;
  /** The name of somebody whose one-time password is stopped, whoever else's is. */
  readonly suspended?: string;
  readonly withoutAdmins?: boolean;
  readonly at?: string;
}

async function openTask(task: string, { actor, suspended, withoutAdmins, at }: Situation = {}): Promise<Walk> {
  const walk = new Walk({ profile, ...(actor && { actor }) });
  if (at) walk.clock.ms = Date.parse(at);
  const { bank } = walk.bank;
  for (const user of [...bank.users.values()]) {
    if (user.name === suspended) bank.keepUser({ ...user, suspended: ['one-time-password'] });
    if (user.role === 'admin' && withoutAdmins) bank.keepUser({ ...user, role: 'general' });
  }
  await walk.openMenu();
  await step('手順1 「管理」メニューから「利用者(ユーザ)管理」ボタンをクリックしてください。', async () => {
    // Each level offers one way only, so the menu opens where there is something to choose (ME-1).
    await walk.sees(/管理.*利用者\(ユーザ\)管理/);
  });
  await step(`手順2 作業内容選択画面で、「${task}」ボタンをクリックしてください。`, async () => {
    await walk.sees('作業内容選択');
    await walk.click(task);
  });
  return walk;
}
