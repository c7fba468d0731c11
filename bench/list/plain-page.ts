/** The hand-written page. */
import { measure } from './measure.js';
import { PlainUserList } from './plain.js';

const list = new PlainUserList(document.body);

measure({
  give: (users) => list.give(users),
  focusSearch: () => list.searchField.focus(),
  search(text) {
    list.searchField.value = text;
    list.searchField.dispatchEvent(new InputEvent('input'));
  },
  total: () => Number(/^[\d,]+/.exec(list.range.textContent ?? '')?.[0].replaceAll(',', '')),
  selectAll(told) {
    const tell = (event: Event): void => told((event as CustomEvent<{ ids: string[] }>).detail.ids.length);
    list.addEventListener('users-chosen', tell, { once: true });
    list.chooseAllButton.click();
  },
});
