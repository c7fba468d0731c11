import { MockBank, type MockBankOptions } from './mock-bank.js';
import { assertDemoHost } from './otp/demo-host.js';

type Mode = 'worker' | 'page';

export interface StartMockBankOptions extends Omit<MockBankOptions, 'base' | 'sessionOf'> {
  /**
   * `worker` answers from a service worker, `mockServiceWorker.js` beside the document; `page` inside the page, for
   * hosts and policies that allow no worker. Where a worker cannot be had, `worker` becomes `page`.
   */
  readonly mode: Mode;
  /** Where the contract's paths begin, relative to the document. By default any `/api/`. */
  readonly baseUrl?: string;
  /** Hosts besides localhost that somebody meant to show the demo (TX-6). */
  readonly allowedHosts?: readonly string[];
}

/** A mock bank that answers the page's requests until it is stopped. */
export interface RunningMockBank extends MockBank {
  readonly mode: Mode;
  stop(): Promise<void>;
}

/**
 * Starts the mock bank in this page: from then on `fetch` and `XMLHttpRequest` reach it by the contract's paths, and
 * everything else passes by.
 *
 * @throws Error on a host that is neither localhost nor named (TX-6)
 */
export async function startMockBank(options: StartMockBankOptions): Promise<RunningMockBank> {
  assertDemoHost(location.hostname, options.allowedHosts);
  const { baseUrl } = options;
  const base = baseUrl === undefined ? undefined : new URL(`${baseUrl.replace(/\/$/, '')}/`, document.baseURI).href;
  const bank = new MockBank({ ...options, base });
  return Object.assign(bank, await interceptBy(options.mode, bank.handlers));
}

type Interception = Pick<RunningMockBank, 'mode' | 'stop'>;

async function interceptBy(mode: Mode, handlers: MockBank['handlers']): Promise<Interception> {
  if (mode === 'page') return interceptInPage(handlers);
  try {
    return await interceptByWorker(handlers);
  } catch (error) {
    console.warn('The mock bank answers inside the page, without a service worker:', error);
    return interceptInPage(handlers);
  }
}

async function interceptByWorker(handlers: MockBank['handlers']): Promise<Interception> {
  const { setupWorker } = await import('msw/browser');
  const url = await registerWorker();
  const worker = setupWorker(...handlers);
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url } });
  return {
    mode: 'worker',
    async stop() {
      await worker.stop();
    },
  };
}

/** Without a service worker, also where there could be one: `fetch` and `XMLHttpRequest` of this page are replaced. */
async function interceptInPage(handlers: MockBank['handlers']): Promise<Interception> {
  const [{ defineNetwork, InterceptorSource }, { FetchInterceptor }, { XMLHttpRequestInterceptor }] = await Promise.all(
    [import('msw/experimental'), import('@mswjs/interceptors/fetch'), import('@mswjs/interceptors/XMLHttpRequest')],
  );
  const interceptors = [new FetchInterceptor(), new XMLHttpRequestInterceptor()];
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors })],
    handlers,
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  });
  network.enable();
  return { mode: 'page', stop: () => Promise.resolve(network.disable()) };
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedTypePolicy;
}
interface TrustedTypePolicy {
  /** A `TrustedScriptURL`, which TypeScript's DOM types know as a string. */
  createScriptURL(url: string): string;
}

let policy: TrustedTypePolicy | undefined;

/**
 * Registers the worker beside the document before MSW looks for it, which only knows plain strings: under Trusted
 * Types an address has to come from a policy, `madoguchi`, that the host allows (EM-2).
 */
async function registerWorker(): Promise<string> {
  const url = new URL('mockServiceWorker.js', document.baseURI).href;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('madoguchi', { createScriptURL: (same) => same });
  const { serviceWorker } = navigator;
  const isFirst = !(await serviceWorker.getRegistration(url))?.active;
  const inControl = new Promise((resolve) =>
    serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
  await serviceWorker.register(policy?.createScriptURL(url) ?? url);
  if (isFirst && !serviceWorker.controller) await inControl;
  return url;
}
