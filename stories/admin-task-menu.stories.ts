import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AdminTaskMenu } from '../src/components/admin-task-menu.js';
import type { MenuEntry, TaskMenu } from '../src/profile/bank-profile.js';
import { amaoto } from '../src/profile/banks/amaoto.js';
import { defaultMenu } from '../src/profile/default-menu.js';
import '../src/define/admin-task-menu.js';

type Situation = StoryObj<Partial<AdminTaskMenu>>;

export default {
  title: 'Elements/admin-task-menu',
  component: 'admin-task-menu',
  render: (properties) => html`
    <admin-task-menu
      .menu=${properties.menu}
      .actorRole=${properties.actorRole}
      .current=${properties.current ?? ''}
      .headingLevel=${properties.headingLevel ?? 2}
    ></admin-task-menu>
  `,
} satisfies Meta<Partial<AdminTaskMenu>>;

const leftOut: TaskMenu = { ...defaultMenu, withoutRight: 'left-out' };
const longWord = { ja: 'ワンタイムパスワード認証情報管理・'.repeat(6), en: 'Onetimepasswordcredentials'.repeat(6) };
const level = (ja: string, en: string, ...entries: MenuEntry[]): MenuEntry => ({ label: { ja, en }, entries });

/** 業務選択: the first page; 管理 alone is above it, and is passed by. */
export const ChooseArea: Situation = { args: { menu: defaultMenu } };

/** 作業内容選択. */
export const ChooseTask: Situation = { args: { menu: defaultMenu, current: '0/0' } };

/** ※利用権限がありません: seen, reached by keyboard, and without effect. */
export const WithoutRight: Situation = { args: { menu: defaultMenu, current: '0/1', actorRole: 'general' } };

/** A level in which the person may do nothing says so before it is opened. */
export const LevelWithoutRight: Situation = { args: { menu: defaultMenu, actorRole: 'general' } };

/** What the person may not do is left out, and a level with one level alone is passed by. */
export const LeftOut: Situation = { args: { menu: leftOut, actorRole: 'general' } };

export const NothingAllowed: Situation = {
  args: { menu: { ...leftOut, entries: [level('管理', 'Administration')] }, actorRole: 'general' },
};

/** One flow several times: each button tells which fees, and whether they are looked at only. */
export const OneFlowForEachOfItsSubjects: Situation = { args: { menu: amaoto.menu, current: '0/0' } };

/** Above a flow: the trail alone, and the way back. */
export const AboveAFlow: Situation = { args: { menu: defaultMenu, current: 'transaction-auth-token-revoke-flow' } };

export const OneLevel: Situation = {
  args: {
    menu: {
      withoutRight: 'disabled',
      entries: [
        { label: { term: 'otpUnlockTitle' }, opens: 'otp-unlock-flow' },
        { label: { term: 'otpTokenRevokeTitle' }, opens: 'otp-token-revoke-flow' },
      ],
    },
  },
};

export const FourLevels: Situation = {
  args: {
    current: '0/0/0',
    menu: {
      withoutRight: 'disabled',
      entries: [
        level(
          '管理機能',
          'Administration',
          level(
            'ご契約先管理情報変更',
            'Contract data',
            level('利用者情報登録/変更', 'Users', {
              label: { term: 'otpUsageModeTitle' },
              opens: 'otp-usage-mode-flow',
            }),
            level('証明書', 'Certificates', { label: { ja: '失効', en: 'Revoke' }, opens: 'certificate-revoke-flow' }),
          ),
          level('操作履歴', 'History', { label: { ja: '照会', en: 'Look up' }, opens: 'operation-history-flow' }),
        ),
        level('照会', 'Enquiries', { label: { ja: '残高照会', en: 'Balance' }, opens: 'bank-balance' }),
      ],
    },
  },
};

export const LongWords: Situation = {
  args: {
    actorRole: 'general',
    current: '0',
    menu: {
      withoutRight: 'disabled',
      entries: [
        {
          label: longWord,
          entries: [
            { label: longWord, opens: 'otp-unlock-flow' },
            { label: longWord, opens: 'otp-token-issue-flow' },
          ],
        },
        { label: longWord, opens: 'otp-token-issue-flow' },
      ],
    },
  },
};
