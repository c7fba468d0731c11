interface Timer {
  readonly callback: () => void;
  readonly every: number;
  next: number;
}

/** A clock that stands until the test moves it: `performance.now` and `setInterval` of this page. */
export class FakeClock {
  readonly #realNow = performance.now.bind(performance);
  readonly #realSetInterval = window.setInterval;
  readonly #realClearInterval = window.clearInterval;
  readonly #timers = new Map<number, Timer>();
  #now = 1_000;
  #ids = 1_000_000;

  constructor() {
    performance.now = () => this.#now;
    Object.assign(window, {
      setInterval: (callback: () => void, every: number) => {
        this.#ids += 1;
        this.#timers.set(this.#ids, { callback, every, next: this.#now + every });
        return this.#ids;
      },
      clearInterval: (id: number) => {
        if (!this.#timers.delete(id)) this.#realClearInterval.call(window, id);
      },
    });
  }

  get timers(): number {
    return this.#timers.size;
  }

  /** Lets seconds go by, with every timer that falls into them. */
  pass(seconds: number): void {
    const until = this.#now + seconds * 1000;
    for (;;) {
      const due = [...this.#timers.values()].filter(({ next }) => next <= until).sort((a, b) => a.next - b.next)[0];
      if (!due) break;
      this.#now = due.next;
      due.next += due.every;
      due.callback();
    }
    this.#now = until;
  }

  /** Time goes by without a timer, as on a machine that sleeps; the next timer is a second away. */
  sleep(seconds: number): void {
    this.#now += seconds * 1000;
    for (const timer of this.#timers.values()) timer.next = this.#now + timer.every;
  }

  restore(): void {
    performance.now = this.#realNow;
    Object.assign(window, { setInterval: this.#realSetInterval, clearInterval: this.#realClearInterval });
  }
}
