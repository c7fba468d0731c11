import type { Role } from '../../../src/contract/index.js';
import { menuInForce } from '../../../src/context/menu-in-force.js';
import { adminTaskMenuMessages } from '../../../src/messages/ja/admin-task-menu.js';
import { button, make, picture, roles, texts, words } from './draw.js';

const messages = texts(adminTaskMenuMessages);

/** What a page written by hand has as it is: the beginning of the menu for each role. */
const menus = Object.fromEntries(
  (Object.keys(roles) as Role[]).map((role) => {
    const { label, heading, entries } = menuInForce({}, { role, words, locale: 'ja' }).find('');
    return [role, { label, heading, entries: entries.map(({ label, isAllowed }) => ({ label, isAllowed })) }];
  }),
) as Record<Role, { label: string; heading: string; entries: { label: string; isAllowed: boolean }[] }>;

/** Puts the beginning of the menu on the page. */
export function showMenu(role: Role): void {
  const { label, heading, entries } = menus[role];
  document.body.append(
    make(
      'nav',
      { class: 'trail', 'aria-label': messages.trail },
      make('ol', {}, make('li', {}, make('b', { 'aria-current': 'page' }, label))),
    ),
    make(
      'section',
      { class: 'sheet', 'aria-labelledby': 'heading' },
      make(
        'div',
        { class: 'body' },
        make('h2', { id: 'heading', tabindex: '-1' }, heading),
        make('ul', { class: 'entries' }, ...entries.map(entry)),
      ),
    ),
  );
}

function entry({ label, isAllowed }: { label: string; isAllowed: boolean }): HTMLElement {
  const made = button('', { class: 'entry', 'aria-disabled': String(!isAllowed) });
  made.append(make('span', {}, label), isAllowed ? '' : make('small', {}, messages.noRight), picture('next'));
  return make('li', {}, made);
}
