import type { LitElement } from 'lit';
import { ownTag } from '../../components/internal/own-elements.js';
import type { MenuPlace } from '../../context/menu-in-force.js';
import { frames } from '../steps/frames.js';
import { flowLoaders } from './flow-loaders.js';
import { hindranceOf } from './hindrance.js';
import type { Hindrance } from './hindrance.js';

/** What a portal keeps of a flow over a redirect, and hands back (EM-3). */
export interface HandedBack {
  readonly draft?: unknown;
  readonly operationId?: string;
}

/** The flow in the console: loaded when its place is shown, and left as a person leaves it. */
export class OpenedFlow {
  /** Undefined where no flow is shown, and until it is loaded. */
  element: (LitElement & HandedBack) | undefined = undefined;
  notLoaded = false;

  readonly #host: LitElement;
  #at: MenuPlace | undefined;
  #handedBack: HandedBack = {};
  /** The state in which the person agreed to leave. */
  #leftIn: unknown;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What the portal keeps of the open flow. */
  get kept(): HandedBack {
    return this.element ?? this.#handedBack;
  }

  /** What stands in the way of leaving, as long as the person has not agreed to it. */
  get hindrance(): Hindrance | undefined {
    const frame = this.#frame;
    return frame && frame.run.state !== this.#leftIn ? hindranceOf(frame) : undefined;
  }

  /** Takes what the portal kept, for the flow that is open or opens first. */
  handBack(kept: HandedBack): void {
    Object.assign(this.element ?? this.#handedBack, kept);
  }

  /** Opens the flow of a place; one that is open there stays. */
  open(place: MenuPlace | undefined): void {
    if (place?.place === this.#at?.place) return;
    if (this.#at) this.close();
    this.#at = place;
    if (place) void this.load();
  }

  readonly load = async (): Promise<void> => {
    const at = this.#at;
    this.notLoaded = false;
    this.#host.requestUpdate();
    const loaded = await flowLoaders
      .get(at?.tag ?? '')?.()
      .catch(() => undefined);
    // Meanwhile the person went elsewhere, or there and back.
    if (this.#at !== at || this.element) return;
    this.notLoaded = !loaded;
    if (loaded)
      this.element = Object.assign(document.createElement(ownTag(loaded)), at?.presets, this.#handedBack) as LitElement;
    this.#host.requestUpdate();
  };

  /** The person does not have to be asked again, unless they go on. */
  agreeToLeave(): void {
    this.#leftIn = this.#frame?.run.state;
  }

  /** Leaves as the flow's own 「中止」 does, so that the bank forgets what waits there and the portal is told. */
  close(): void {
    const { run } = this.#frame ?? {};
    this.element = undefined;
    this.#at = undefined;
    this.#handedBack = {};
    run?.leave();
    this.#host.requestUpdate();
  }

  /** Moves the focus to the flow's heading. */
  focus(): void {
    this.#frame?.focus();
  }

  get #frame() {
    return this.element && frames.get(this.element);
  }
}
