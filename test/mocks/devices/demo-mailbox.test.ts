import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/mocks/define/demo-mailbox.js';
import type { DemoMail, DemoMailbox } from '../../../src/mocks/devices/demo-mailbox.js';
import * as stories from '../../../stories/demo-mailbox.stories.js';
import { FakeClipboard } from '../../support/clipboard.js';
import { allByRole, byRole, focused, nameOf, textOf } from '../../support/find.js';
import { expectEverySituationAccessible, languages, mount, settled, type Language } from '../../support/mount.js';
import { onOtherHost } from '../../support/other-host.js';
import { hostileStrings } from '../../support/type.js';

const issued: DemoMail = {
  id: 'm1',
  to: 'enomoto7@midori.example',
  from: 'no-reply@otp.example.jp',
  subject: 'トークン発行のお知らせ',
  lines: ['榎本 和花 様', 'サービスID：483920', 'ユーザID: 10293847 ', '有効期限：30', 'IDは次のとおりです：'],
  receivedAt: '2026-11-20T14:57:18+09:00',
};
const older: DemoMail = {
  ...issued,
  id: 'm0',
  subject: '確認のお知らせ',
  lines: ['お知らせです。'],
  receivedAt: '2026-11-20T04:00:00Z',
};
const words = {
  ja: { unread: '未読', back: '一覧へ戻る', empty: 'メールはありません。', copy: 'コピー：サービスID', at: '14:57' },
  en: {
    unread: 'Unread',
    back: 'Back to the list',
    empty: 'There is no mail.',
    copy: 'Copy: サービスID',
    at: 'at 14:57',
  },
};

describe('demo-mailbox', () => {
  const mailbox = (mails: readonly DemoMail[], lang: Language = 'ja') =>
    mount<DemoMailbox>(html`<demo-mailbox .mails=${mails}></demo-mailbox>`, lang);
  const press = async (element: DemoMailbox, name: string) => {
    byRole(element, 'button', { name }).click();
    await settled(element);
  };
  const entries = (element: DemoMailbox) => allByRole(element, 'listitem').map(textOf);
  const announced = (element: DemoMailbox) => allByRole(element, 'status').map(textOf).join('');

  expectEverySituationAccessible(stories);

  for (const lang of languages) {
    const { unread, back, empty, copy, at } = words[lang];

    it(`[TX-3] lists the newest first, and tells what is unread until it is opened (${lang})`, async () => {
      const element = await mailbox([older, issued], lang);
      expect(entries(element).map((text) => text.includes(unread))).to.deep.equal([true, true]);
      expect(entries(element)[0]).to.include(issued.subject).and.include(at);
      await press(element, issued.subject);
      expect(nameOf(focused()!)).to.equal(issued.subject);
      for (const part of [issued.from, issued.to, at, '榎本 和花 様', 'サービスID：483920']) {
        expect(textOf(element)).to.include(part);
      }
      await press(element, back);
      expect(entries(element).map((text) => text.includes(unread))).to.deep.equal([false, true]);
      expect(nameOf(focused()!)).to.equal(nameOf(byRole(element, 'heading')));
    });

    it(`[TX-3] copies an ID of the text alone (${lang})`, async () => {
      const clipboard = new FakeClipboard();
      try {
        const element = await mailbox([issued], lang);
        await press(element, issued.subject);
        await press(element, copy);
        await waitUntil(() => announced(element) !== '', 'copied');
        expect(clipboard.text).to.equal('483920');
        await press(element, copy.replace('サービスID', 'ユーザID'));
        await waitUntil(() => announced(element).includes('ユーザID'), 'copied');
        expect(clipboard.text).to.equal('10293847');
        clipboard.refuses = true;
        await press(element, copy);
        await waitUntil(() => /できません|did not/.test(announced(element)), 'not copied');
        expect(allByRole(element, 'button'), 'two IDs, and the way back').to.have.length(3);
      } finally {
        clipboard.restore();
      }
    });

    it(`[TX-3] says that there is no mail (${lang})`, async () => {
      expect(textOf(await mailbox([], lang))).to.include(empty);
    });

    it(`[TX-6] is plainly a demo (${lang})`, async () => {
      expect(textOf(await mailbox([], lang))).to.include(lang === 'ja' ? 'デモ用' : 'Demo');
    });
  }

  it('[AX-1] announces mails that arrive, and none that were there', async () => {
    const element = await mailbox([older]);
    expect(announced(element)).to.equal('');
    element.mails = [older, issued];
    await settled(element);
    expect(announced(element)).to.equal(`新しいメールが1通届きました：${issued.subject}`);
    element.mails = [older, issued, { ...issued, id: 'm2' }, { ...older, id: 'm3' }];
    await settled(element);
    expect(announced(element)).to.equal(`新しいメールが2通届きました：${issued.subject}`);
    element.mails = [...element.mails];
    await settled(element);
    expect(announced(element), 'is not said twice').to.equal(`新しいメールが2通届きました：${issued.subject}`);
  });

  it('[TX-3] leads on to where the mail leads', async () => {
    const element = await mailbox([{ ...issued, link: { label: 'アプリを開く', fragment: 'app' } }]);
    await press(element, issued.subject);
    expect(byRole(element, 'link', { name: 'アプリを開く' }).getAttribute('href')).to.equal('#app');
  });

  it('[TX-3] shows a mail as text, whatever stands in it', async () => {
    const subject = hostileStrings[0]!;
    const element = await mailbox([{ ...issued, subject, lines: [...hostileStrings] }]);
    await press(element, subject);
    for (const text of hostileStrings.slice(0, 3)) expect(textOf(element)).to.include(text);
    expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect(window).to.not.have.property('hostile');
  });

  it('[TX-3] goes back to the list when the open mail is taken away', async () => {
    const element = await mailbox([older, issued]);
    await press(element, issued.subject);
    element.mails = [older];
    await settled(element);
    expect(entries(element)).to.have.length(1);
  });

  it('[TX-6] refuses to be drawn on a host that is neither localhost nor named', async () => {
    const [refused, drawn] = await onOtherHost('demo-mailbox');
    expect(refused).to.match(/^The demo .*does not start on bank\.localhost: name this host for it, or use localhost$/);
    expect(drawn).to.include('デモ用');
  });
});
