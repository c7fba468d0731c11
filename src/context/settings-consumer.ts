import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { settingsContext } from './settings.js';
import type { Settings } from './settings.js';

const nothingProvided: Settings = {};

/**
 * Gives an element the settings of the nearest provider, through shadow roots, also when the provider is upgraded
 * after the element (EM-3): every provider announces itself, and whoever stands below asks again.
 */
export class SettingsConsumer implements ReactiveController {
  /** What was provided; empty where there is no provider. */
  settings: Settings = nothingProvided;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  #unsubscribe: (() => void) | undefined;

  /** `changed` runs whenever other settings arrive; by default the host is drawn again. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void = () => host.requestUpdate()) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#askAgain);
    this.#ask();
    // Moved to where nobody provides anything: what stood above before is no longer in force.
    if (!this.#unsubscribe) this.#receive(nothingProvided);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#askAgain);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(settingsContext, this.#host, this.#receive, true));
  }

  readonly #askAgain = (event: Event): void => {
    if ('context' in event && event.context === settingsContext) this.#ask();
  };

  readonly #receive = (settings: Settings, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) {
      this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
    }
    if (settings === this.settings) return;
    this.settings = settings;
    this.#changed();
  };
}
