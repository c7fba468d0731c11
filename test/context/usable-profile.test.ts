import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { BankContext } from '../../src/context/bank-context.js';
import { SettingsScope } from '../../src/context/settings-scope.js';
import '../../src/define/bank-context.js';
import { asanagi } from '../../src/profile/banks/asanagi.js';
import { defaultProfile, deriveProfile, type BankProfile } from '../../src/profile/bank-profile.js';

/** Anything that goes by the profile, as a flow does. */
class ProfileProbe extends LitElement {
  readonly scope = new SettingsScope(this);
}
customElements.define('profile-probe', ProfileProbe);

/** A profile as it comes from a page that TypeScript does not see. */
function bad(id: string, changes: object): BankProfile {
  return { ...deriveProfile(defaultProfile, { id, name: defaultProfile.name }), ...changes };
}

describe('a profile that is set', () => {
  const warn = console.warn;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  async function below(profile: BankProfile | undefined, above?: BankProfile): Promise<ProfileProbe> {
    const page = await fixture<BankContext>(
      html`<bank-context .profile=${above}
        ><bank-context .profile=${profile}><profile-probe></profile-probe></bank-context
      ></bank-context>`,
    );
    return page.querySelector('profile-probe') as ProfileProbe;
  }

  it('[PF-2] is not used when it has a fault, and each fault is told by its key', async () => {
    const probe = await below(bad('two-faults', { mostTargets: 0, list: { ...defaultProfile.list, pageSize: '10' } }));
    await waitUntil(() => probe.scope.profile === defaultProfile, 'the default stays');
    expect(said).to.have.length(1);
    for (const part of ['"two-faults"', 'not used', 'list.pageSize is "10"', 'mostTargets is 0']) {
      expect(said[0]).to.include(part);
    }
  });

  it('[PF-2] leaves what stands above it in force when it has a fault', async () => {
    const probe = await below(bad('below', { mostTargets: 5001 }), asanagi);
    await waitUntil(() => probe.scope.profile === asanagi, 'the profile above');
  });

  it('[PF-2] is told of once, also when the page makes it anew for each drawing', async () => {
    const make = () => bad('again', { mostTargets: -1 });
    const probe = await below(make());
    await waitUntil(() => probe.scope.profile === defaultProfile, 'the first is refused');
    const context = probe.parentElement as BankContext;
    context.profile = make();
    await context.updateComplete;
    await waitUntil(() => probe.scope.profile === defaultProfile, 'the second is refused');
    expect(said).to.have.length(1);
  });

  it('[PF-2] is refused at once where it was refused before', async () => {
    const profile = bad('twice', { roles: [] });
    const first = await below(profile);
    await waitUntil(() => first.scope.profile === defaultProfile, 'refused');
    expect((await below(profile)).scope.profile).to.equal(defaultProfile);
  });

  it('[PF-2] is used as soon as it has no fault any more', async () => {
    const probe = await below(bad('mended', { mostTargets: 0.5 }));
    await waitUntil(() => probe.scope.profile === defaultProfile, 'refused');
    const mended = bad('mended', { mostTargets: 5 });
    (probe.parentElement as BankContext).profile = mended;
    await (probe.parentElement as BankContext).updateComplete;
    expect(probe.scope.profile).to.equal(mended);
  });

  it('[PF-1] is used from the first drawing on when it is good, and nothing is said', async () => {
    const probe = await below(asanagi);
    expect(probe.scope.profile).to.equal(asanagi);
    const refusedAfterIt = await below(bad('after-it', { mostTargets: 9999 }));
    await waitUntil(() => refusedAfterIt.scope.profile === defaultProfile, 'the checker has run');
    expect(probe.scope.profile).to.equal(asanagi);
    expect(said.filter((text) => text.includes('asanagi'))).to.deep.equal([]);
  });
});
