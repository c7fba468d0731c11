import { LitElement, css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { menuInForce } from '../context/menu-in-force.js';
import type { FlowPresets, MenuPlace, TaskMenu } from '../context/menu-in-force.js';
import { MessagesController } from '../context/messages-controller.js';
import { SettingsConsumer } from '../context/settings-consumer.js';
import type { Role } from '../contract/generated/types.gen.js';
import { adminTaskMenuMessages } from '../messages/ja/admin-task-menu.js';
import { VERSION } from '../version.js';
import { icon } from './internal/icons.js';
import { base, buttons } from './internal/shared-styles.js';

/** A level of an `admin-task-menu` is on the screen. */
export class MenuLevelShownEvent extends Event {
  static readonly type = 'menu-level-shown';
  /** For `current`: positions in the menu, counted from 0, such as `0/2`. */
  readonly path: string;
  /** What the level is headed with. */
  readonly heading: string;

  constructor({ path, heading }: Pick<MenuLevelShownEvent, 'path' | 'heading'>) {
    super(MenuLevelShownEvent.type, { bubbles: true });
    this.path = path;
    this.heading = heading;
  }
}

/** A person chose a level in an `admin-task-menu`; `preventDefault()` leaves the menu where it is. */
export class LevelChosenEvent extends Event {
  static readonly type = 'level-chosen';
  /** For `current`: positions in the menu, counted from 0, such as `0/2`. */
  readonly path: string;

  constructor({ path }: Pick<LevelChosenEvent, 'path'>) {
    super(LevelChosenEvent.type, { bubbles: true, cancelable: true });
    this.path = path;
  }
}

/** A person chose a task in an `admin-task-menu`. */
export class TaskChosenEvent extends Event {
  static readonly type = 'task-chosen';
  /** What the menu leads to: a flow's tag. */
  readonly tag: string;
  /** Properties for the flow before it is put on the page, such as `{ schedule: 'payee-bulk' }`. */
  readonly presets: FlowPresets;
  /** For `current` and an address: the tag, and what is preset. `fee-schedule-flow/payee-bulk` */
  readonly place: string;
  /** For `current`: positions in the menu, counted from 0, such as `0/0/1`. */
  readonly path: string;

  constructor({ tag, presets, place, path }: Pick<TaskChosenEvent, 'tag' | 'presets' | 'place' | 'path'>) {
    super(TaskChosenEvent.type, { bubbles: true });
    this.tag = tag;
    this.presets = presets;
    this.place = place;
    this.path = path;
  }
}

/**
 * The bank's way to a flow: one page of large buttons a level, one to four levels, with a trail of where one is (ME-1).
 *
 * The menu is the profile's, else the kit's own. What the person may not do is left out, or shown with its reason and
 * without effect, as the menu has it; a level that offers one further level alone is passed by. The element loads no
 * flow: it tells what was chosen. With `current` at a task it shows the trail alone, to stand above the flow.
 *
 * @fires level-chosen - a level was chosen; can be stopped
 * @fires menu-level-shown - a level is shown; with its path
 * @fires task-chosen - a task was chosen; with the flow's tag and what it is told beforehand
 * @csspart trail - the navigation above
 * @csspart heading - the heading of the level
 * @csspart entry - a button of the level
 */
export class AdminTaskMenu extends LitElement {
  static readonly tagName = 'admin-task-menu';
  static readonly version = VERSION;
  static override styles = [
    ...base,
    buttons,
    css`
      :host {
        container-type: inline-size;
      }
      nav {
        margin-block-end: 0.5rem;
        font-size: 0.9375rem;
      }
      nav ol {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        min-block-size: var(--_target);
        padding: 0;
        list-style-type: '';
      }
      nav li {
        display: flex;
        align-items: center;
        color: var(--_muted);
      }
      nav li + li::before {
        margin-inline: 0.75rem;
        content: '›' / '';
      }
      nav .quiet {
        margin-inline: -0.5rem;
        font-weight: 400;
        text-align: start;
      }
      nav .quiet:hover {
        text-decoration: underline;
      }
      b {
        color: var(--_text);
      }
      .sheet {
        border: 1px solid var(--_line);
        border-radius: var(--_radius-sheet);
        background: var(--_surface);
        overflow: clip;
      }
      .body {
        padding: 1.5rem 1.75rem 1.75rem;
      }
      h2 {
        font-size: 1.375rem;
      }
      h2:focus {
        outline: none;
        box-shadow: none;
      }
      .entries {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
        gap: 0.75rem;
        padding: 0;
        margin-block-start: 1.25rem;
        list-style-type: '';
      }
      .entries > li {
        display: grid;
      }
      .entry {
        justify-content: space-between;
        gap: 1rem;
        min-block-size: 4.25rem;
        padding: 0.75rem 1.25rem;
        text-align: start;
      }
      .entry .icon {
        color: var(--_accent);
      }
      .entry:hover:not([aria-disabled='true']) {
        border-color: var(--_accent);
      }
      .entry[aria-disabled='true'] {
        border-color: var(--_line);
        background: var(--_sunken);
        color: var(--_muted);
        opacity: 1;
      }
      .entry[aria-disabled='true'] .icon {
        color: inherit;
      }
      small {
        display: block;
        font-size: 0.84375rem;
        font-weight: 400;
      }
      .nothing {
        margin-block-start: 1.25rem;
        color: var(--_muted);
      }
      footer {
        padding: 1.25rem 1.75rem;
        border-block-start: 1px solid var(--_line);
        background: var(--_sunken);
      }
      @container (inline-size < 32rem) {
        .body,
        footer {
          padding-inline: 1rem;
        }
        .entry {
          padding-inline: 1rem;
        }
        footer button {
          inline-size: 100%;
        }
      }
    `,
  ];

  /** The role of whoever is signed in; without one, everything is open. */
  @property({ attribute: 'actor-role' }) actorRole: Role | undefined = undefined;
  /** A menu in place of the profile's. */
  @property({ attribute: false }) menu: TaskMenu | undefined = undefined;
  /** Where the person is: a path or a place that an event told, such as a flow's tag; empty for the beginning. */
  @property() current = '';
  /** The level of the heading, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @query('#heading') private readonly heading!: HTMLElement | null;

  readonly #i18n = new MessagesController(this, adminTaskMenuMessages);
  readonly #settings = new SettingsConsumer(this);
  #levelTold: string | undefined;

  /** Moves the focus to the heading of the level, so that it is read. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  protected override updated(): void {
    if (this.#i18n.pending) return;
    const { path, heading, tag } = this.#place;
    const level = tag === undefined ? path : undefined;
    if (level !== undefined && level !== this.#levelTold) {
      this.dispatchEvent(new MenuLevelShownEvent({ path, heading }));
    }
    this.#levelTold = level;
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const place = this.#place;
    return html`${this.#trail(place)} ${place.tag === undefined ? this.#level(place) : nothing}`;
  }

  get #place(): MenuPlace {
    const { menu, actorRole: role } = this;
    const { words, locale } = this.#i18n;
    return menuInForce(this.#settings.settings, { menu, role, words, locale }).find(this.current);
  }

  #trail(current: MenuPlace) {
    const trail = current.trail.filter(
      (place) => place.parent !== undefined || (place !== current && !place.isPassedBy),
    );
    if (trail.length === 0) return nothing;
    return html`
      <nav part="trail" aria-label=${this.#i18n.messages.trail}>
        <ol>
          ${trail.map((place) => html`<li>${this.#crumb(place, current)}</li>`)}
        </ol>
      </nav>
    `;
  }

  #crumb(place: MenuPlace, current: MenuPlace) {
    if (place === current) return html`<b aria-current="page">${place.label}</b>`;
    if (place.isPassedBy) return place.label;
    return html`<button type="button" class="quiet" @click=${() => this.#show(place)}>${place.label}</button>`;
  }

  #level(level: MenuPlace) {
    const { messages } = this.#i18n;
    const { entries, back } = level;
    return html`
      <section class="sheet" aria-labelledby="heading">
        <div class="body">
          <h2 id="heading" part="heading" tabindex="-1" aria-level=${this.headingLevel}>${level.heading}</h2>
          ${
            entries.length === 0
              ? html`<p class="nothing">${messages.nothing}</p>`
              : html`<ul class="entries">
                  ${entries.map((place) => html`<li>${this.#entry(place)}</li>`)}
                </ul>`
          }
        </div>
        ${
          back
            ? html`<footer>
                <button type="button" @click=${() => this.#show(back)}>${icon('previous')} ${messages.back}</button>
              </footer>`
            : nothing
        }
      </section>
    `;
  }

  #entry(place: MenuPlace) {
    const { noRight } = this.#i18n.messages;
    const { label, isAllowed } = place;
    return html`
      <button
        type="button"
        part="entry"
        class="entry"
        aria-disabled=${isAllowed ? 'false' : 'true'}
        @click=${() => this.#choose(place)}
      >
        <span>${label} ${isAllowed ? nothing : html`<small>${noRight}</small>`}</span>
        ${icon(isAllowed ? 'next' : 'stopped')}
      </button>
    `;
  }

  #choose(place: MenuPlace): void {
    const { isAllowed, tag } = place;
    if (!isAllowed) return;
    if (tag === undefined) this.#show(place);
    else this.dispatchEvent(new TaskChosenEvent({ ...place, tag }));
  }

  #show({ path }: MenuPlace): void {
    if (!this.dispatchEvent(new LevelChosenEvent({ path }))) return;
    this.current = path;
    void this.updateComplete.then(() => this.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-task-menu': AdminTaskMenu;
  }
  interface HTMLElementEventMap {
    'level-chosen': LevelChosenEvent;
    'menu-level-shown': MenuLevelShownEvent;
    'task-chosen': TaskChosenEvent;
  }
}
