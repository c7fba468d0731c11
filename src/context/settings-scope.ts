import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { BankClient } from '../contract/bank-client.js';
import { defaultProfile } from '../profile/bank-profile.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { httpClientLater } from './http-client-later.js';
import { settingsContext } from './settings.js';
import type { Settings } from './settings.js';
import { SettingsConsumer } from './settings-consumer.js';
import { isUsable } from './usable-profile.js';

/**
 * Hands settings down from an element: what the element was given itself, and for the rest what stands above it. The
 * provider element and every flow have one, so that a single flow can be set by properties alone (EM-3). A profile with a fault
 * is told on the console and not handed down: what stands above it stays.
 */
export class SettingsScope {
  #parent: SettingsConsumer | undefined;
  readonly #provider: ContextProvider<typeof settingsContext>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #own: Settings = {};
  #sameOrigin: BankClient | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: settingsContext, initialValue: {} });
    this.#parent = new SettingsConsumer(host, () => this.#hand());
    this.#hand();
  }

  /** The settings in force for the element itself and for all below it. */
  get settings(): Settings {
    return this.#provider.value;
  }

  /** The bank in force; the same origin's root where nothing is set. */
  get client(): BankClient {
    return this.settings.client ?? (this.#sameOrigin ??= httpClientLater());
  }

  /** The profile in force. */
  get profile(): BankProfile {
    return this.settings.profile ?? defaultProfile;
  }

  /** Replaces what the element was given itself; members that are undefined are inherited. */
  set own(settings: { readonly [K in keyof Settings]: Settings[K] | undefined }) {
    this.#own = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
    this.#hand();
  }

  #hand(): void {
    // A host that is connected already has settings before there is a consumer to read them from.
    if (!this.#parent) return;
    const { profile, ...own } = this.#own;
    const usable = profile && isUsable(profile, () => this.#hand());
    const next: Settings = { ...this.#parent.settings, ...own, ...(usable && { profile }) };
    if (sameMembers(next, this.#provider.value)) return;
    this.#provider.setValue(next);
    this.#host.requestUpdate();
  }
}

function sameMembers(a: Settings, b: Settings): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Settings>;
  return [...keys].every((key) => a[key] === b[key]);
}
