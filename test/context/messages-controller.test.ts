import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { BankContext } from '../../src/context/bank-context.js';
import { MessagesController } from '../../src/context/messages-controller.js';
import '../../src/define/bank-context.js';
import type { Catalogue, Language } from '../../src/messages/catalogue.js';
import { words } from '../../src/messages/ja/words.js';
import { defaultProfile, deriveProfile } from '../../src/profile/bank-profile.js';
import { textOf } from '../support/find.js';

interface ProbeMessages {
  readonly hello: string;
}

const probeMessages: Catalogue<ProbeMessages> = {
  name: 'probe',
  ja: ({ token }) => ({ hello: `${token}です` }),
  en: () => Promise.resolve({ default: ({ token }) => ({ hello: `This is a ${token}` }) }),
};
const lostMessages: Catalogue<ProbeMessages> = {
  ...probeMessages,
  en: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
};

class SentenceProbe extends LitElement {
  static catalogue = probeMessages;
  readonly i18n = new MessagesController(this, (this.constructor as typeof SentenceProbe).catalogue);
  protected override render() {
    return this.i18n.pending ? html`` : html`<p>${this.i18n.messages.hello}</p>`;
  }
}
customElements.define('sentence-probe', SentenceProbe);
customElements.define(
  'sentence-probe-lost',
  class extends SentenceProbe {
    static override catalogue = lostMessages;
  },
);

const korean: Language = {
  tag: 'ko',
  words: { ...words, token: '토큰' },
  catalogues: { probe: ({ token }) => ({ hello: `${token}입니다` }) },
};

describe('the language of an element', () => {
  it('[IN-1] is Japanese where nothing is said, and draws at once', async () => {
    expect(textOf(await fixture(html`<sentence-probe></sentence-probe>`))).to.equal('トークンです');
  });

  for (const [what, page] of [
    ['its own lang', html`<bank-context lang="ja"><sentence-probe lang="en"></sentence-probe></bank-context>`],
    [
      'the provider’s',
      html`<bank-context lang="en"
        ><div lang="ja"><sentence-probe></sentence-probe></div
      ></bank-context>`,
    ],
    [
      'the lang around it',
      html`<div lang="en">
        <section><sentence-probe></sentence-probe></section>
      </div>`,
    ],
    ['a language with a region', html`<div lang="en-AU"><sentence-probe></sentence-probe></div>`],
  ] as const) {
    it(`[IN-1] is ${what}, and nothing is drawn in another one before`, async () => {
      const probe = (await fixture<HTMLElement>(page)).querySelector<SentenceProbe>('sentence-probe')!;
      const drawn: string[] = [];
      const observer = new MutationObserver(() => drawn.push(textOf(probe)));
      observer.observe(probe.shadowRoot!, { childList: true, subtree: true, characterData: true });
      await waitUntil(() => textOf(probe) !== '', 'the sentences');
      observer.disconnect();
      expect(textOf(probe)).to.equal('This is a Token');
      expect(drawn.filter((text) => text.includes('です'))).to.deep.equal([]);
    });
  }

  it('[IN-1] is Japanese where the kit does not have the one that is asked for', async () => {
    const probe = await fixture<SentenceProbe>(html`<sentence-probe lang="fr"></sentence-probe>`);
    expect([textOf(probe), probe.i18n.locale]).to.deep.equal(['トークンです', 'ja']);
  });

  it('[IN-1] switches live: at the element, at the provider, at the page', async () => {
    const provider = await fixture<BankContext>(html`<bank-context><sentence-probe></sentence-probe></bank-context>`);
    const probe = provider.querySelector<SentenceProbe>('sentence-probe')!;
    const says = (text: string): Promise<void> => waitUntil(() => textOf(probe) === text, text);
    const page = document.documentElement;
    const before = page.lang;
    try {
      page.lang = 'en';
      await says('This is a Token');
      provider.setAttribute('lang', 'ja');
      await says('トークンです');
      probe.lang = 'en';
      await says('This is a Token');
      probe.lang = '';
      await says('トークンです');
    } finally {
      page.lang = before;
    }
  });

  it('[IN-1] is the one asked for last, however late another arrives', async () => {
    const probe = await fixture<SentenceProbe>(html`<sentence-probe></sentence-probe>`);
    probe.lang = 'en';
    await Promise.resolve();
    probe.lang = 'ja';
    await Promise.resolve();
    await waitUntil(() => probe.i18n.locale === 'ja' && !probe.isUpdatePending, 'settled');
    expect(textOf(probe)).to.equal('トークンです');
  });

  it('[IN-1] a third language is one object; an element that it does not know speaks Japanese with its words', async () => {
    const provider = await fixture<BankContext>(
      html`<bank-context lang="ko-KR" .languages=${[korean]}><sentence-probe></sentence-probe></bank-context>`,
    );
    const probe = provider.querySelector<SentenceProbe>('sentence-probe')!;
    expect([textOf(probe), probe.i18n.locale]).to.deep.equal(['토큰입니다', 'ko-KR']);
    provider.languages = [{ ...korean, catalogues: {} }];
    await waitUntil(() => textOf(probe) === '토큰です', 'Japanese sentence, Korean word', { timeout: 1000 });
  });

  it('[IN-1] takes the words of the profile, in the language that is shown', async () => {
    const profile = deriveProfile(defaultProfile, {
      id: 'p',
      name: {},
      words: { ja: { token: 'カード' }, en: { token: 'Card' } },
    });
    const provider = await fixture<BankContext>(
      html`<bank-context .profile=${profile}><sentence-probe></sentence-probe></bank-context>`,
    );
    const probe = provider.querySelector<SentenceProbe>('sentence-probe')!;
    expect(textOf(probe)).to.equal('カードです');
    provider.setAttribute('lang', 'en');
    await waitUntil(() => textOf(probe) === 'This is a Card', 'the English word');
    provider.profile = defaultProfile;
    await waitUntil(() => textOf(probe) === 'This is a Token', 'the default word');
  });

  describe('whose sentences cannot be loaded', () => {
    const { warn } = console;
    let said: string[] = [];
    beforeEach(() => {
      said = [];
      console.warn = (text: string) => said.push(text);
    });
    afterEach(() => {
      console.warn = warn;
    });

    it('[FA-1] leaves Japanese, from the first drawing on, and says so', async () => {
      const probe = await fixture<SentenceProbe>(html`<sentence-probe-lost lang="en"></sentence-probe-lost>`);
      await waitUntil(() => textOf(probe) === 'トークンです', 'Japanese');
      expect(said).to.have.length(1);
      expect(said[0]).to.include('"en"');
    });

    it('[FA-1] leaves what is shown when the language is switched', async () => {
      const probe = await fixture<SentenceProbe>(html`<sentence-probe-lost></sentence-probe-lost>`);
      probe.lang = 'en';
      await waitUntil(() => said.length === 1, 'said');
      await probe.updateComplete;
      expect(textOf(probe)).to.equal('トークンです');
    });
  });
});
