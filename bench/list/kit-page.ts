/** The element as a portal uses it. */
import { UsersChosenEvent } from '../../src/components/user-list-picker.js';
import '../../src/define/user-list-picker.js';
import { measure } from './measure.js';

const picker = document.createElement('user-list-picker');
picker.users = [];
document.body.append(picker);
await picker.updateComplete;
const root = picker.renderRoot;

measure({
  give: (users) => (picker.users = users),
  focusSearch: () => searchField().focus(),
  search(text) {
    const field = searchField();
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
  },
  total: () => Number(/^[\d,]+/.exec(root.querySelector('.range')?.textContent?.trim() ?? '')?.[0].replaceAll(',', '')),
  selectAll(told) {
    picker.addEventListener(UsersChosenEvent.type, (event) => told(event.count), { once: true });
    root.querySelector<HTMLElement>('.all')?.click();
  },
});

function searchField(): HTMLInputElement {
  return root.querySelector('input[type=search]')!;
}
