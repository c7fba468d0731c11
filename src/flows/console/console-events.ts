/** A place of an `admin-console-flow` is on the screen: what a router writes into the address and the page's title. */
export class PlaceShownEvent extends Event {
  static readonly type = 'place-shown';
  readonly detail: {
    /** For `place`: a flow's tag, or a level of the menu such as `0/2`; empty for its beginning. */
    readonly place: string;
    /** What the place is headed with. */
    readonly title: string;
    /** Whether it stands for the place that was asked for: a router replaces the address then and adds none. */
    readonly replaces: boolean;
  };

  constructor(detail: PlaceShownEvent['detail']) {
    super(PlaceShownEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** The person is about to leave a place of an `admin-console-flow`; `preventDefault()` keeps them, and asks nothing. */
export class BeforePlaceLeftEvent extends Event {
  static readonly type = 'before-place-left';
  readonly detail: { readonly place: string; readonly to: string };

  constructor(detail: BeforePlaceLeftEvent['detail']) {
    super(BeforePlaceLeftEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'place-shown': PlaceShownEvent;
    'before-place-left': BeforePlaceLeftEvent;
  }
}
