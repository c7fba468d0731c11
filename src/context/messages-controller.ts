import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue, Language, MessagesIn } from '../messages/catalogue.js';
import { createFormats } from '../messages/formats.js';
import type { Formats } from '../messages/formats.js';
import { words as japaneseWords } from '../messages/ja/words.js';
import type { Words } from '../messages/ja/words.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { SettingsConsumer } from './settings-consumer.js';

/**
 * The sentences of one element in the language that is asked for (IN-1).
 *
 * The language is the element's own `lang`, else the provider's, else the nearest `lang` around it, else Japanese. It
 * may change at any time: the element keeps what it shows until the other language has arrived.
 */
export class MessagesController<M> implements ReactiveController {
  /** The sentences; Japanese until another language is there. */
  messages: M;
  /** The bank's terms in the same language. */
  words: Words = japaneseWords;
  formats: Formats = createFormats('ja');
  /** The language in force, a BCP 47 tag. */
  locale = 'ja';
  /** Whether the first sentences are still on their way, so that nothing should be drawn yet. */
  pending = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #catalogue: Catalogue<M>;
  #consumer: SettingsConsumer | undefined;
  readonly #observer = new MutationObserver(() => this.#choose());
  #wanted: string | undefined;
  #profile: BankProfile | undefined;
  #languages: readonly Language[] | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, catalogue: Catalogue<M>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.messages = catalogue.ja(this.words, this.formats);
    this.#consumer = new SettingsConsumer(host, () => this.#choose());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { attributeFilter: ['lang'] });
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#choose();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    this.#choose();
  }

  #choose(): void {
    // A host that is connected already has settings before there is a consumer to read them from.
    if (!this.#consumer) return;
    const { locale, languages, profile } = this.#consumer.settings;
    const wanted = this.#host.lang || locale || languageAround(this.#host) || 'ja';
    if (wanted === this.#wanted && profile === this.#profile && languages === this.#languages) return;
    const first = this.#wanted === undefined;
    this.#wanted = wanted;
    this.#profile = profile;
    this.#languages = languages;

    const further = languages?.find((language) => wanted.split('-')[0] === language.tag.split('-')[0]);
    if (further) {
      this.#use(
        wanted,
        further.words,
        (further.catalogues[this.#catalogue.name] as MessagesIn<M> | undefined) ?? this.#catalogue.ja,
      );
    } else if (wanted.split('-')[0] === 'en') {
      this.pending ||= first;
      void this.#load(wanted);
    } else {
      this.#use('ja', japaneseWords, this.#catalogue.ja);
    }
  }

  async #load(wanted: string): Promise<void> {
    try {
      const [{ words }, { default: english }] = await Promise.all([
        import('../messages/en/words.js'),
        this.#catalogue.en(),
      ]);
      if (this.#wanted === wanted) this.#use(wanted, words, english);
    } catch (error) {
      console.warn(`madoguchi: the sentences in "${wanted}" could not be loaded; what is shown stays.`, error);
      this.pending = false;
      this.#host.requestUpdate();
    }
  }

  #use(locale: string, words: Words, messagesIn: MessagesIn<M>): void {
    this.locale = locale;
    this.words = { ...words, ...this.#profile?.words?.[locale.split('-')[0] ?? 'ja'] };
    this.formats = createFormats(locale);
    this.messages = messagesIn(this.words, this.formats);
    this.pending = false;
    this.#host.requestUpdate();
  }
}

function languageAround(element: HTMLElement): string | undefined {
  let node: Node | null = element;
  while (node) {
    if (node instanceof HTMLElement && node.lang) return node.lang;
    node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
  }
  return undefined;
}
