import type { Field } from './fields.js';

/**
 * New secrets that are typed on one screen and sent from a later one (IN-3): private memory of the flow, in no state,
 * event or attribute. A field names its secret by `data-kept-secret`; what it keeps reads 「入力済み」 on the way back.
 */
export class KeptSecrets {
  #values: Readonly<Record<string, string>> = {};

  /** What a request carries. */
  get all(): Readonly<Record<string, string>> {
    return this.#values;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  /** Takes what is right; an empty field leaves what is kept. */
  take(fields: readonly Field[]): void {
    for (const { dataset, value, problem } of fields) {
      const { keptSecret } = dataset;
      if (keptSecret !== undefined && problem === '' && value !== '') {
        this.#values = { ...this.#values, [keptSecret]: String(value) };
      }
    }
  }

  /** Forgets one secret, or all of them. */
  forget(name?: string): void {
    this.#values = Object.fromEntries(
      Object.entries(this.#values).filter(([kept]) => name !== undefined && kept !== name),
    );
  }
}
