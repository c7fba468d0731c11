import { html, type TemplateResult } from 'lit';
import type { MockBank } from '../src/mocks/index.js';
import type { Words } from '../src/messages/ja/words.js';
import type { Sentences } from './sentences.js';
import { tasks } from './tasks.js';

/** What a page of the portal is drawn from. */
export interface Place {
  readonly bank: MockBank;
  readonly hash: string;
  readonly words: Words;
  readonly sentences: Sentences;
}

/** The portal's own pages: home, 業務選択, 作業内容選択, and one for what the demo does not have. */
export function menuPage(place: Place): TemplateResult {
  switch (place.hash) {
    case '#/':
      return home(place);
    case '#/administration':
      return chooseBusiness(place);
    case '#/user-management':
      return chooseTask(place);
    default:
      return sheet(
        place.sentences.home,
        html`<p>${place.sentences.notInDemo}</p>
          ${toAdministration(place)}`,
      );
  }
}

function home(place: Place): TemplateResult {
  const { bank, sentences } = place;
  return sheet(
    sentences.welcome(bank.bank.companyName),
    html`<p>${sentences.administrationNote}</p>
      ${toAdministration(place)}`,
  );
}

function chooseBusiness({ words, sentences }: Place): TemplateResult {
  return sheet(
    sentences.chooseBusiness,
    entries([entry('#/user-management', words.userManagement, sentences.userManagementNote)]),
  );
}

function chooseTask({ bank, words, sentences }: Place): TemplateResult {
  const { rights } = bank.bank.profile;
  const role = [...bank.bank.users.values()].find(({ loginId }) => loginId === bank.actor)?.role ?? 'general';
  return sheet(
    sentences.chooseTask,
    entries(
      tasks.map(({ hash, kind, title }) =>
        (rights[kind] ?? ['master', 'admin']).includes(role)
          ? entry(hash, title(words))
          : html`<li>
              <span class="entry"><b>${title(words)}</b> <small>${sentences.noRight}</small></span>
            </li>`,
      ),
    ),
  );
}

function toAdministration({ words }: Place): TemplateResult {
  return entries([entry('#/administration', words.administration)]);
}

function sheet(heading: string, content: TemplateResult): TemplateResult {
  return html`<section class="sheet">
    <h2>${heading}</h2>
    ${content}
  </section>`;
}

function entries(items: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="entries">
    ${items}
  </ul>`;
}

function entry(hash: string, title: string, note = ''): TemplateResult {
  return html`<li>
    <a class="entry" href=${hash}><b>${title}</b> <small>${note}</small></a>
  </li>`;
}
