import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { BankContext } from '../../src/context/bank-context.js';
import { SettingsConsumer } from '../../src/context/settings-consumer.js';
import type { BankClient } from '../../src/contract/bank-client.js';
import '../../src/define/bank-context.js';
import { defaultProfile, deriveProfile, type BankProfile } from '../../src/profile/bank-profile.js';
import { defaultMenu } from '../../src/profile/default-menu.js';
import { defaultMatrix } from '../../src/profile/permissions.js';
import { loadSecondBuild } from '../support/second-build.js';

/** Anything below a provider that wants the settings. */
class SettingsProbe extends LitElement {
  changes = 0;
  readonly consumer = new SettingsConsumer(this, () => (this.changes += 1));
  get settings() {
    return this.consumer.settings;
  }
}
customElements.define('settings-probe', SettingsProbe);

/** A portal's own element around the kit's. */
class PortalPage extends LitElement {
  protected override render() {
    return html`<section><settings-probe></settings-probe><slot></slot></section>`;
  }
}
customElements.define('portal-page', PortalPage);

const one = { name: 'one' } as unknown as BankClient;
const other = { name: 'other' } as unknown as BankClient;

describe('settings', () => {
  it('[EM-3] reach an element that is there before its provider is upgraded, and after', async () => {
    const page = await fixture<HTMLElement>(
      html`<context-later .client=${one} lang="en"
        ><settings-probe></settings-probe><probe-later></probe-later
      ></context-later>`,
    );
    const early = page.querySelector<SettingsProbe>('settings-probe')!;
    expect(early.settings).to.deep.equal({});
    customElements.define('context-later', class extends BankContext {});
    await (page as BankContext).updateComplete;
    expect(early.settings.client === one).to.equal(true);
    expect(early.settings.locale).to.equal('en');

    customElements.define('probe-later', class extends SettingsProbe {});
    expect(page.querySelector<SettingsProbe>('probe-later')!.settings.client === one).to.equal(true);
  });

  it('[EM-3] reach through shadow roots, one inside the other', async () => {
    const page = await fixture<HTMLElement>(
      html`<bank-context .client=${one}
        ><portal-page><portal-page></portal-page></portal-page
      ></bank-context>`,
    );
    for (const portal of page.querySelectorAll<PortalPage>('portal-page')) {
      await portal.updateComplete;
      const probe = portal.shadowRoot!.querySelector<SettingsProbe>('settings-probe')!;
      expect(probe.settings.client === one).to.equal(true);
    }
  });

  it('[EM-3] are inherited member by member where providers are nested', async () => {
    const page = await fixture<HTMLElement>(
      html`<bank-context .client=${one} lang="en">
        <bank-context id="inner" .client=${other}><settings-probe></settings-probe></bank-context>
      </bank-context>`,
    );
    const inner = page.querySelector<BankContext>('#inner')!;
    const probe = page.querySelector<SettingsProbe>('settings-probe')!;
    expect([probe.settings.client === other, probe.settings.locale]).to.deep.equal([true, 'en']);

    page.setAttribute('lang', 'ko');
    await (page as BankContext).updateComplete;
    await inner.updateComplete;
    expect(probe.settings.locale).to.equal('ko');

    inner.client = undefined;
    inner.setAttribute('lang', 'ja');
    await inner.updateComplete;
    expect([probe.settings.client === one, probe.settings.locale]).to.deep.equal([true, 'ja']);
  });

  it('[EM-3] are told at once when they change, and only to those below', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <bank-context .client=${one}><settings-probe></settings-probe></bank-context>
        <settings-probe></settings-probe>
      </div>`,
    );
    const provider = page.querySelector<BankContext>('bank-context')!;
    const [below, beside] = [...page.querySelectorAll<SettingsProbe>('settings-probe')];
    provider.client = other;
    await provider.updateComplete;
    expect(below!.settings.client === other).to.equal(true);
    expect(beside!.settings).to.deep.equal({});
  });

  it('[EM-3] are those of the new place after a move, and of no place where nothing is provided', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <bank-context id="a" .client=${one}><settings-probe></settings-probe></bank-context>
        <bank-context id="b" .client=${other}></bank-context>
      </div>`,
    );
    const probe = page.querySelector<SettingsProbe>('settings-probe')!;
    page.querySelector('#b')!.append(probe);
    expect(probe.settings.client === other).to.equal(true);
    page.append(probe);
    expect(probe.settings).to.deep.equal({});
  });

  it('[EM-2] are no longer told to an element that was taken away or moved elsewhere', async () => {
    const page = await fixture<BankContext>(
      html`<bank-context .client=${one}><settings-probe></settings-probe></bank-context>`,
    );
    const probe = page.querySelector<SettingsProbe>('settings-probe')!;
    for (let round = 0; round < 3; round += 1) {
      probe.remove();
      page.append(probe);
    }
    probe.changes = 0;
    page.client = other;
    await page.updateComplete;
    expect(probe.changes).to.equal(1);
    probe.remove();
    page.client = one;
    await page.updateComplete;
    expect(probe.changes).to.equal(1);
  });

  describe('by attributes alone', () => {
    it('[EM-3] base-url gives one client that speaks to that place, and another when it changes', async () => {
      const page = await fixture<BankContext>(
        html`<bank-context base-url="/bank/v1"><settings-probe></settings-probe></bank-context>`,
      );
      const probe = page.querySelector<SettingsProbe>('settings-probe')!;
      const { client } = probe.settings;
      expect(await addressOf(client!)).to.equal(`${location.origin}/bank/v1/session`);
      page.setAttribute('lang', 'en');
      await page.updateComplete;
      expect(probe.settings.client === client).to.equal(true);
      page.setAttribute('base-url', '/bank/v2/');
      await page.updateComplete;
      expect(await addressOf(probe.settings.client!)).to.equal(`${location.origin}/bank/v2/session`);
      page.client = one;
      await page.updateComplete;
      expect(probe.settings.client === one, 'a client that is set goes before').to.equal(true);
    });

    it('[EM-3] lang gives the language, theme the colours', async () => {
      const page = await fixture<BankContext>(
        html`<bank-context lang="en-GB" theme="dark"><settings-probe></settings-probe></bank-context>`,
      );
      expect(page.querySelector<SettingsProbe>('settings-probe')!.settings.locale).to.equal('en-GB');
      expect(getComputedStyle(page).colorScheme).to.equal('dark');
    });

    describe('a profile in a script child', () => {
      const said: string[] = [];
      const { warn } = console;
      beforeEach(() => {
        said.length = 0;
        console.warn = (text: string) => said.push(text);
      });
      afterEach(() => {
        console.warn = warn;
      });

      it('[EM-3] changes the members it names and no other', async () => {
        const profile = await profileIn('{"mostTargets": 7, "words": {"ja": {"token": "カード"}}}');
        expect(profile?.mostTargets).to.equal(7);
        expect(profile?.words).to.deep.equal({ ja: { token: 'カード' } });
        expect(profile?.attempts).to.deep.equal(defaultProfile.attempts);
        expect(said).to.deep.equal([]);
      });

      for (const [what, text, named] of [
        ['broken JSON', '{"mostTargets": 7', 'JSON'],
        ['an empty script', '', 'JSON'],
        ['an array', '[]', 'no object'],
        ['null', 'null', 'no object'],
        ['a member that is unknown', '{"mostTarget": 7}', '"mostTarget" is no member'],
        ['a member that every object has', '{"toString": 7}', '"toString" is no member'],
        ['a member that would become the prototype', '{"__proto__": {"mostTargets": 7}}', '"__proto__" is no member'],
      ] as const) {
        it(`[EM-3] ${what} is said on the console with its tag, and not used`, async () => {
          expect(await profileIn(text)).to.equal(undefined);
          expect(said, 'said once').to.have.length(1);
          expect(said[0]).to.include('<bank-context>').and.include(named);
        });
      }

      it('[EM-3] [US-4] may have every member of a profile, also those that the default bank does without', async () => {
        const members = {
          permissionMatrix: defaultMatrix,
          menu: defaultMenu,
          serviceHours: { from: '08:00', to: '20:00' },
        };
        expect(await profileIn(JSON.stringify(members))).to.deep.include(members);
        expect(said).to.deep.equal([]);
      });

      it('[EM-3] stands back behind a profile that is set in script', async () => {
        const set = deriveProfile(defaultProfile, { id: 'set', name: {}, mostTargets: 9 });
        expect((await profileIn('{"mostTargets": 7}', set))?.mostTargets).to.equal(9);
      });
    });
  });

  describe('of bundles that were loaded apart', () => {
    it('[EM-3] are found within a major version, in both directions', async () => {
      const second = await loadSecondBuild('0.9.0');
      customElements.define('second-context', class extends second.BankContext {});
      const page = await fixture<HTMLElement>(
        html`<second-context .client=${one}><settings-probe></settings-probe></second-context>`,
      );
      expect(page.querySelector<SettingsProbe>('settings-probe')!.settings.client === one).to.equal(true);
      expect(asked(await fixture(html`<bank-context .client=${other}><i></i></bank-context>`), second)).to.equal(other);
    });

    it('[EM-3] are not found across major versions, in either direction', async () => {
      const next = await loadSecondBuild('1.0.0');
      customElements.define('next-context', class extends next.BankContext {});
      const page = await fixture<HTMLElement>(
        html`<bank-context .client=${one}>
          <next-context .client=${other}><settings-probe></settings-probe></next-context>
        </bank-context>`,
      );
      expect(page.querySelector<SettingsProbe>('settings-probe')!.settings.client === one).to.equal(true);
      expect(asked(await fixture(html`<bank-context .client=${one}><i></i></bank-context>`), next)).to.equal(undefined);
    });
  });
});

async function addressOf(client: BankClient): Promise<string> {
  const own = globalThis.fetch;
  let address = '';
  globalThis.fetch = (input) => {
    address = String(input instanceof Request ? input.url : input);
    return Promise.reject(new TypeError('asked'));
  };
  try {
    await client.session();
  } finally {
    globalThis.fetch = own;
  }
  return address;
}

async function profileIn(text: string, set?: BankProfile): Promise<BankProfile | undefined> {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = text;
  const page = await fixture<HTMLElement>(
    html`<bank-context .profile=${set}>${script}<settings-probe></settings-probe></bank-context>`,
  );
  return page.querySelector<SettingsProbe>('settings-probe')!.settings.profile;
}

/** The client that an element of another build finds from the first child of a provider. */
function asked(page: Element, { settingsContext }: Awaited<ReturnType<typeof loadSecondBuild>>): unknown {
  let found: unknown;
  const event = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
    context: settingsContext,
    contextTarget: page.firstElementChild,
    subscribe: false,
    callback: (settings: { client?: unknown }) => (found = settings.client),
  });
  page.firstElementChild!.dispatchEvent(event);
  return found;
}
