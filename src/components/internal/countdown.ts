import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Counts down a time that the bank gave as a duration. It reads the page's own monotonic clock and never the device's
 * date, which may be wrong by a day (4.5, S18).
 */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #passed: (secondsLeft: number, before: number) => void;
  #endsAt = 0;
  #seen = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `passed` is called with every second that goes by, or the seconds that a sleeping page missed at once. */
  constructor(host: ReactiveControllerHost, passed: (secondsLeft: number, before: number) => void) {
    this.#host = host;
    this.#passed = passed;
    host.addController(this);
  }

  /** Whole seconds until the end, 0 from then on; rounded, since a timer comes a little early or late. */
  get secondsLeft(): number {
    return Math.max(0, Math.round((this.#endsAt - performance.now()) / 1000));
  }

  start(seconds: number): void {
    this.#endsAt = performance.now() + seconds * 1000;
    this.#seen = this.secondsLeft;
    this.#run();
  }

  hostConnected(): void {
    this.#run();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #run(): void {
    clearInterval(this.#timer);
    if (this.#seen > 0) this.#timer = setInterval(this.#tick, 1000);
  }

  readonly #tick = (): void => {
    const before = this.#seen;
    this.#seen = this.secondsLeft;
    if (this.#seen === 0) clearInterval(this.#timer);
    if (this.#seen === before) return;
    this.#passed(this.#seen, before);
    this.#host.requestUpdate();
  };
}
