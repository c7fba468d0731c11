import type { LitElement } from 'lit';
import type { MenuPlace } from '../../context/menu-in-force.js';
import { BeforePlaceLeftEvent, PlaceShownEvent } from './console-events.js';
import type { LeavingQuestion } from './leaving-question.js';
import type { OpenedFlow } from './opened-flow.js';

/** Where to go, and whether the page says so rather than the person. */
interface Wish {
  readonly where: string;
  readonly byAddress: boolean;
}

/** Where the person is in the console, kept in step with `place`: what the address says is asked for, not done. */
export class Whereabouts {
  /** The place on the screen; undefined until it is known who is signed in. */
  shown: string | undefined = undefined;
  /** Whether the focus is still to go where the person went. */
  leadsFocus = false;

  readonly #host: LitElement & { place: string };
  readonly #find: (where: string) => MenuPlace;
  readonly #flow: OpenedFlow;
  readonly #question: LeavingQuestion;
  /** What the person wanted last, while they are asked whether to leave. */
  #wanted: Wish | undefined;
  /** Whether the address says another place than is shown for it. */
  #replaces = false;
  #told: PlaceShownEvent['detail'] | undefined;

  constructor(
    host: LitElement & { place: string },
    find: (where: string) => MenuPlace,
    flow: OpenedFlow,
    question: LeavingQuestion,
  ) {
    this.#host = host;
    this.#find = find;
    this.#flow = flow;
    this.#question = question;
  }

  /** What the menu has at the place on the screen. */
  get at(): MenuPlace {
    return this.#find(this.shown ?? '');
  }

  /** Before the console is drawn: whether `place` was set meanwhile, or the menu is another one. */
  follow(isSet: boolean): void {
    const { place: where } = this.#host;
    const wish = { where, byAddress: true };
    if (this.shown === undefined) this.#show(wish);
    else if (isSet && (where !== this.shown || this.#question.isOpen)) void this.#request(wish);
    else if (this.at.place !== this.shown) this.#show({ where: this.shown, byAddress: true });
  }

  /** The person wants to go somewhere. */
  readonly goTo = (where: string): void => void this.#request({ where, byAddress: false });

  /** The flow is over: on to the next one, or back to the menu. */
  goOn(where = this.at.back?.place ?? ''): void {
    this.#show({ where, byAddress: false });
  }

  /** Tells a place once, and again where its title is another in another language. */
  tell(): void {
    if (this.shown === undefined) return;
    const { place, heading: title } = this.at;
    if (this.#told?.place === place && this.#told.title === title) return;
    this.#told = { place, title, replaces: this.#replaces };
    this.#host.dispatchEvent(new PlaceShownEvent(this.#told));
  }

  /** Goes to a place unless the portal or the person keeps the one that is shown. */
  async #request(wish: Wish): Promise<void> {
    const place = this.shown ?? '';
    const to = this.#find(wish.where).place;
    const isThere = to === place;
    this.#wanted = wish;
    // Whoever is being asked goes where they wanted last.
    if (this.#question.isOpen && !isThere) return;
    this.#question.answer(false);
    const mayGo = !isThere && this.#host.dispatchEvent(new BeforePlaceLeftEvent({ place, to }));
    if (mayGo && (await this.#question.confirm())) this.#show(this.#wanted);
    else this.#stay(isThere && wish.byAddress);
  }

  #show({ where, byAddress }: Wish): void {
    const { place } = this.#find(where);
    if (this.shown !== undefined) {
      this.leadsFocus = true;
      this.#flow.close();
    }
    this.shown = place;
    this.#host.place = place;
    this.#replaces = byAddress && where !== place;
    this.#host.requestUpdate();
  }

  /** The address may say otherwise. */
  #stay(replaces: boolean): void {
    this.#host.place = this.shown ?? '';
    this.#replaces = replaces;
    this.#told = undefined;
    this.#host.requestUpdate();
  }
}
