import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { banks } from '../../src/profile/banks/index.js';
import { defaultProfile } from '../../src/profile/bank-profile.js';
import { defaultMenu } from '../../src/profile/default-menu.js';
import { MenuPlace } from '../../src/profile/menu-place.js';
import { mayOpen, mayStart } from '../../src/profile/tasks.js';
import { words } from '../../src/messages/ja/words.js';

const roles = ['master', 'admin', 'general'] as const;
const names = await executeServerCommand<string[], object>('list-folder', { folder: 'src/define' });
/** The console is the menu itself. */
const flows = names
  .filter((name) => name.endsWith('-flow.ts') && name !== 'admin-console-flow.ts')
  .map((name) => name.replace('.ts', ''));

describe('rights to a task', () => {
  for (const role of roles) {
    const isAllowed = role !== 'general';
    it(`[4.1] a kind that no right names is ${isAllowed ? '' : 'not '}for ${role}`, () => {
      expect(mayStart({ rights: {} }, 'otp-unlock', role)).to.equal(isAllowed);
      expect(mayStart({ rights: { 'otp-unlock': [role] } }, 'otp-unlock', role)).to.be.true;
      expect(mayStart({ rights: { 'otp-unlock': [] } }, 'otp-unlock', role)).to.be.false;
    });

    it(`[ME-1] who may not start what is behind any flow may not open it: ${role}`, () => {
      expect(flows).to.include('transaction-auth-unlock-flow');
      for (const tag of flows) {
        const kinds = ['otp-token-issue-flow', 'operation-history-flow'].includes(tag) ? true : isAllowed;
        expect(mayOpen(defaultProfile, tag, role), tag).to.equal(kinds);
      }
    });

    it(`[ME-1] what is no flow of the kit is open to ${role}`, () => {
      for (const tag of ['bank-balance', '', 'constructor', '__proto__'])
        expect(mayOpen({ rights: {} }, tag, role), tag).to.be.true;
    });
  }

  it('[ME-1] one right of several behind a tag is enough', () => {
    const rights = { 'otp-token-register': [], 'otp-token-unregister': ['general'] } as const;
    expect(mayOpen({ rights }, 'otp-token-register-flow', 'general')).to.be.true;
    expect(mayOpen({ rights }, 'otp-token-register-flow', 'master')).to.be.false;
  });

  it('[ME-1] every flow stands in the menu of a bank that names none', () => {
    const menu = MenuPlace.menu({ menu: defaultMenu, profile: defaultProfile, role: undefined, words, locale: 'ja' });
    for (const tag of flows) expect(menu.find(tag).tag, tag).to.equal(tag);
  });

  for (const { id, menu } of banks) {
    it(`[ME-1] the menu of ${id} has one to four levels and a name in both languages for every line`, () => {
      for (const locale of ['ja', 'en']) {
        const whole = MenuPlace.menu({
          menu: menu ?? defaultMenu,
          profile: { rights: {} },
          role: undefined,
          words,
          locale,
        });
        const visit = (place: MenuPlace, depth: number): void => {
          expect(place.label, `${id} ${place.path}`).not.to.equal('');
          expect(depth, place.label).to.be.at.most(4);
          if (place.tag === undefined) expect(place.entries, place.label).not.to.have.length(0);
          for (const entry of place.entries) visit(entry, depth + 1);
        };
        visit(whole, 0);
      }
    });
  }
});
