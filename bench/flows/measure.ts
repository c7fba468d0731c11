import type { BankClient } from '../../src/contract/index.js';
import type { ScenarioName } from '../../src/mocks/bank/scenarios.js';
import { answering, recording } from './answers.js';
import type { Answers } from './answers.js';

/** Puts the first screen of a flow on the page, which asks a bank what it needs. */
export type Mount = (client: BankClient) => void;

/** What a first screen is made of, as it was rehearsed: so many of these elements, and nothing asked twice. */
interface Rehearsed {
  readonly answers: Answers;
  readonly parts: number;
}

/** A screen to which nothing was added for this long is whole, ms. */
const WHOLE_AFTER = 500;

/** What a person reads and works; a screen that has all of them is there. */
const partsOfScreen = 'h2, h3, button, input, select, tr, li, dt';

/** Gives the runner what it measures. */
export function measure(mount: Mount): void {
  const asked: string[] = [];
  let rehearsed: Rehearsed;
  Object.assign(globalThis, {
    bench: {
      /** Draws the screen over a mock bank, and tells what that said and what the screen was once it was whole. */
      async rehearse(scenario: ScenarioName): Promise<Rehearsed> {
        const { mockBankClient } = await import('./bank.js');
        const answers: Answers = {};
        mount(recording(mockBankClient(scenario), answers));
        return { answers, parts: await whole() };
      },

      /** Shows what a portal has around a flow, so that no screen is the first to use fonts and formats. */
      async prepare(given: Rehearsed): Promise<void> {
        rehearsed = given;
        showPortal();
        await pause(100);
      },

      /** From the flow put on the page to the second frame after its first screen is there, ms. */
      async mount(): Promise<number> {
        const { answers, parts } = rehearsed;
        const client = answering(answers, (question) => asked.push(question));
        const start = performance.now();
        mount(client);
        do {
          await frame();
          if (performance.now() - start > 5_000) throw new Error(`${countParts(document)} of ${parts} are there.`);
        } while (countParts(document) < parts);
        await frame();
        return performance.now() - start;
      },

      /** What the bank was asked, once the screen is whole. */
      async asked(): Promise<string[]> {
        await whole();
        return asked.toSorted();
      },
    },
  });
}

function showPortal(): void {
  const portal = document.createElement('div');
  const amount = (1_234_567).toLocaleString('ja');
  const day = new Date().toLocaleDateString('ja');
  for (const font of ['400 16px system-ui', '600 16px system-ui', '16px ui-monospace, "DejaVu Sans Mono", monospace']) {
    const line = document.createElement('p');
    line.style.font = font;
    line.textContent = `法人インターネットバンキング（Corporate）${amount}円（${day}）`;
    portal.append(line);
  }
  document.body.append(portal);
}

/** How many parts the screen has once nothing is added any more. */
async function whole(): Promise<number> {
  let parts = 0;
  for (let since = performance.now(); performance.now() - since < WHOLE_AFTER; await pause(20)) {
    const now = countParts(document);
    if (now !== parts) since = performance.now();
    parts = now;
  }
  return parts;
}

function countParts(root: Document | ShadowRoot): number {
  let count = root.querySelectorAll(partsOfScreen).length;
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) count += countParts(element.shadowRoot);
  return count;
}

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
