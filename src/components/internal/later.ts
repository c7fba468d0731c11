/**
 * Something that is not needed at first: loaded while the person works at something else, or once it is needed.
 *
 * A load that failed is tried again by the next call. Browsers that keep a failed `import()` until the page is loaded
 * anew (before whatwg/html#10327) fail again; the loaders of bundlers do not.
 */
export class Later<T> {
  readonly #import: () => Promise<T>;
  #loading: Promise<void> | undefined;
  #value: T | undefined;

  constructor(load: () => Promise<T>) {
    this.#import = load;
  }

  /** Undefined until it is loaded. */
  get value(): T | undefined {
    return this.#value;
  }

  load(): Promise<void> {
    return (this.#loading ??= this.#import().then(
      (value) => {
        this.#value = value;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }
}
