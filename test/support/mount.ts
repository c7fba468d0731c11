import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';
import type { TemplateResult } from 'lit';
import { everyElement, textOf } from './find.js';

/** What `axe.min.js` leaves in the window; it is no module. */
declare global {
  interface Window {
    readonly axe: { run(context: Element): Promise<AxeResults> };
  }
}

export type Language = 'ja' | 'en';
export const languages: readonly Language[] = ['ja', 'en'];
const themes = ['light', 'dark'] as const;

/** Draws a template in a page of one language and gives its first element once it and all inside it are drawn. */
export async function mount<E extends HTMLElement>(template: TemplateResult, lang: Language = 'ja'): Promise<E> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}>${template}</div>`);
  await settled(page);
  return page.firstElementChild as E;
}

/** Waits until every element within has drawn itself, sentences that come later included. */
export async function settled(root: Element): Promise<void> {
  const isWaiting = (): boolean => everyElement(root).some((element) => !isDrawn(element));
  if (isWaiting()) await waitUntil(() => !isWaiting(), 'everything within is drawn', { interval: 5 });
}

function isDrawn(element: HTMLElement): boolean {
  if (!element.shadowRoot || !('isUpdatePending' in element)) return true;
  return !element.isUpdatePending && element.shadowRoot.childElementCount > 0;
}

/** Nothing for axe to complain of, in light and in dark (AX-1). */
export async function expectAccessible(element: Element): Promise<void> {
  const root = document.documentElement;
  try {
    for (const theme of themes) {
      root.style.colorScheme = theme;
      root.style.background = theme === 'dark' ? '#161b21' : '#ffffff';
      finishTransitions(element);
      const { violations } = await window.axe.run(element);
      const found = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} – ${nodes.map(({ html: where, failureSummary }) => `${where} ${failureSummary}`).join('; ')}`,
      );
      expect(found, `${theme}: ${textOf(element).slice(0, 80)}`).to.deep.equal([]);
    }
  } finally {
    root.style.removeProperty('color-scheme');
    root.style.removeProperty('background');
  }
}

/** A colour that is on its way to another theme's would be judged half-way. */
function finishTransitions(root: Element): void {
  for (const element of [root, ...everyElement(root)])
    for (const animation of element.getAnimations()) animation.finish();
}

/** A file of stories, as Storybook reads it: a default export with what all share, and one export a situation. */
interface Stories {
  readonly default: { readonly args?: object; readonly render?: unknown };
}
interface Situation {
  readonly args?: object;
  readonly render?: unknown;
  readonly play?: unknown;
}

/** Every situation of a file of stories, to be drawn in a language. Tests and Storybook show the same. */
function situationsOf(
  stories: Stories,
): { readonly name: string; readonly show: (lang?: Language) => Promise<HTMLElement> }[] {
  const { default: shared, ...situations } = stories;
  return Object.entries(situations as Record<string, Situation>).map(([name, situation]) => ({
    name,
    show: async (lang) => {
      const render = (situation.render ?? shared.render) as (args: object) => TemplateResult;
      const element = await mount(render({ ...shared.args, ...situation.args }), lang);
      const play = situation.play as ((context: { canvasElement: Element | null }) => unknown) | undefined;
      await play?.({ canvasElement: element.parentElement });
      await settled(element);
      return element;
    },
  }));
}

/** One test a situation and language: axe finds nothing, in light and in dark. */
export function expectEverySituationAccessible(stories: Stories): void {
  for (const { name, show } of situationsOf(stories)) {
    for (const lang of languages) {
      it(`[AX-1] has nothing for axe to find: ${name}, ${lang}`, async () => expectAccessible(await show(lang)));
    }
  }
}
