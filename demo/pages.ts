import { html, type TemplateResult } from 'lit';
import type { MockBank } from '../src/mocks/index.js';
import type { Words } from '../src/messages/ja/words.js';
import type { Sentences } from './sentences.js';

/** What a page of the portal is drawn from. */
export interface Place {
  readonly bank: MockBank;
  readonly hash: string;
  readonly words: Words;
  readonly sentences: Sentences;
}

/** Where the kit's menu begins. */
export const administration = '#/administration';
/** Where the kit's console begins: the same area in one tag. */
export const consolePage = '#/console';

/** What the customer sees first. */
export function homePage(place: Place): TemplateResult {
  const { bank, sentences } = place;
  return sheet(place, sentences.welcome(bank.bank.company.name), sentences.administrationNote);
}

/** A page that a bank has and the demo has not. */
export function missingPage(place: Place, heading: string): TemplateResult {
  return sheet(place, heading, place.sentences.notInDemo);
}

function sheet({ words }: Place, heading: string, text: string): TemplateResult {
  return html`<section class="sheet">
    <h2>${heading}</h2>
    <p>${text}</p>
    <p class="entries"><a class="entry" href=${administration}>${words.administration}</a></p>
  </section>`;
}
