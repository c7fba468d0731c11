import { confirmPasswordMessages } from '../../../src/messages/ja/confirm-password.js';
import { flowFrameMessages } from '../../../src/messages/ja/flow-frame.js';
import { stepIndicatorMessages } from '../../../src/messages/ja/step-indicator.js';
import type { FlowMessages } from '../../../src/messages/flow-messages.js';
import { button, errorPlace, make, passwordField, required, texts } from './draw.js';

const common = texts(flowFrameMessages);
const indicator = texts(stepIndicatorMessages);
const password = texts(confirmPasswordMessages);

/** What a first screen has beside its fields. */
export interface Sheet {
  readonly messages: FlowMessages;
  /** The steps that are told, by their ids; a flow of one step tells none. */
  readonly steps: readonly string[];
  readonly body: readonly Node[];
  /** Whether the confirmation password is asked for beside the buttons. */
  readonly confirms?: boolean;
  /** The buttons beside 「中止」, by their ids; the first step's where nothing is said. */
  readonly acts?: readonly string[];
  /** Whether nothing can be lost by leaving, so that there is no 「中止」. */
  readonly endsHere?: boolean;
}

/** Puts the sheet of a flow on the page, and the focus on its heading. */
export function showSheet({ messages, steps, body, confirms = false, acts, endsHere = false }: Sheet): void {
  const [first = ''] = steps;
  const names = steps.map((id) => messages.steps[id] ?? '');
  const isAlone = steps.length === 1;
  const position = common.position({ at: 1, of: steps.length, name: names[0] ?? '' });
  const heading = make(
    'h2',
    { id: 'heading', tabindex: '-1' },
    messages.title,
    isAlone ? undefined : make('span', { class: 'visually-hidden' }, position),
  );
  const buttons = (acts ?? [first]).map((act) =>
    make('button', { class: 'primary', value: act }, messages.buttons[act]),
  );
  const form = make(
    'form',
    { autocomplete: 'off', novalidate: true },
    make(
      'header',
      {},
      heading,
      make('p', { class: 'lead' }, messages.leads[first]),
      isAlone ? undefined : stepList(names),
    ),
    make('div', { class: 'body' }, ...body),
    make(
      'footer',
      {},
      confirms ? confirmation() : undefined,
      make('div', { class: 'buttons' }, endsHere ? undefined : button(common.cancel), ...buttons),
    ),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  document.body.append(make('section', { class: 'sheet', 'aria-labelledby': 'heading' }, form, status));
  heading.focus();
}

function stepList(names: readonly string[]): HTMLElement {
  const step = (name: string, at: number): HTMLElement =>
    make(
      'li',
      { class: at === 0 ? 'current' : 'ahead', 'aria-current': at === 0 ? 'step' : undefined },
      make('span', { class: 'mark', 'aria-hidden': 'true' }, String(at + 1)),
      make('span', { class: 'visually-hidden' }, indicator.position({ step: at + 1, steps: names.length })),
      make('span', { class: 'name' }, name),
    );
  return make('ol', { class: 'steps', 'aria-label': indicator.label }, ...names.map(step));
}

function confirmation(): HTMLElement {
  const { label, reveal } = password;
  return make(
    'div',
    { class: 'fields' },
    make('label', { class: 'label', for: 'password' }, `${label} `, required()),
    passwordField('password', reveal({ label }), { autocomplete: 'current-password' }),
    make('p', { role: 'status' }),
    errorPlace('password-error'),
  );
}
