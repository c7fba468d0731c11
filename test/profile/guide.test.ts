import { expect } from '@open-wc/testing';
import { profileInText } from '../../demo/profile-text.js';
import '../../src/define/otp-token-revoke-flow.js';
import { words } from '../../src/messages/ja/words.js';
import { checkProfile } from '../../src/profile/check-profile.js';
import { MenuPlace } from '../../src/profile/menu-place.js';
import { TestCounter } from '../support/counter.js';
import { textOf as textOn } from '../support/find.js';

const guide = await (await fetch('/docs/guides/your-bank-as-a-profile.md')).text();
const [, text = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
const { profile, faults } = profileInText(text);

/** What the manual's page of the guide says, step by step. */
describe('the bank of the guide', () => {
  it('[PF-2] has no fault', () => {
    expect(faults).to.deep.equal([]);
    expect(profile?.id).to.equal('harutsuge');
  });

  it('[PF-2] leads to the flow as its manual says', () => {
    const place = MenuPlace.menu({
      menu: profile!.menu!,
      profile: profile!,
      role: 'master',
      words: { ...words, ...profile!.words!['ja'] },
      locale: 'ja',
    }).find('otp-token-revoke-flow');
    const way = place.trail.slice(1).map(({ label }) => label);
    expect(way).to.deep.equal(['契約管理', 'トークン管理', 'トークンの利用中止']);
  });

  it('[PF-2] [OR-1] asks, waits and speaks as its manual says', async () => {
    const counter = await new TestCounter({ profile: profile! }).open('otp-token-revoke-flow');
    counter.clock.ms += 4 * 60 * 60 * 1000;
    await counter.choose(/榎本/);
    await counter.type('暗証番号', 'kakunin1');
    await counter.type(/ワンタイムパスワード/, await counter.oneTimePassword(counter.tokenIdOf('yamada31')));
    expect(textOn(counter.flow)).to.include('トークンの利用中止');
    counter.press('利用中止');
    await counter.sees('14:30ごろから');
  });

  it('[PF-2] is told of by the sentences that the guide shows, when it has these faults', () => {
    const shown = guide.split('\n').filter((line) => / is .*(must be|lacks)/.test(line));
    const { attempts } = profile!;
    const told = [
      ...checkProfile({ ...profile!, attempts: { ...attempts, 'one-time-password': 30 } }),
      ...checkProfile({
        ...profile!,
        roles: ['master', 'admin'],
        rights: { 'otp-token-issue': ['master', 'admin', 'general'] },
      }),
    ].map(({ message }) => message);
    expect(shown).to.have.length(2);
    expect(told).to.include.members(shown);
  });
});
