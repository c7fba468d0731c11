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
export const themes = ['light', 'dark'] as const;

/** Draws a template in a page of one language and gives its first element once it and all inside it are drawn. */
export async function mount<E extends HTMLElement>(template: TemplateResult, lang: Language = 'ja'): Promise<E> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}>${template}</div>`);
  await settled(page);
  return page.firstElementChild as E;
}

/** Waits until every element within has drawn itself, sentences that come later included. */
export async function settled(root: Element): Promise<void> {
  const waiting = (): HTMLElement | undefined => everyElement(root).find((element) => !isDrawn(element));
  await waitUntil(() => !waiting(), 'everything within is drawn');
}

function isDrawn(element: HTMLElement): boolean {
  if (!element.shadowRoot || !('isUpdatePending' in element)) return true;
  return !element.isUpdatePending && element.shadowRoot.childElementCount > 0;
}

/** Nothing for axe to complain of, in light and in dark (AX-1). */
export async function expectAccessible(element: Element): Promise<void> {
  const root = document.documentElement;
  // Colours on their way from one state or theme to another are nobody's contrast.
  root.style.setProperty('--madoguchi-motion', '0s');
  for (const { shadowRoot } of everyElement(document)) {
    for (const motion of shadowRoot?.getAnimations() ?? []) if (motion instanceof CSSTransition) motion.finish();
  }
  try {
    for (const theme of themes) {
      root.style.colorScheme = theme;
      root.style.background = theme === 'dark' ? '#161b21' : '#ffffff';
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
    root.style.removeProperty('--madoguchi-motion');
  }
}
