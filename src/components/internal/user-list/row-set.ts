/** A set of row numbers, one bit for each row: 12.5 KB for 100,000 rows. */
export class RowSet {
  readonly #words: Uint32Array;
  #count = 0;

  /** `rows` is one more than the greatest number the set can hold. */
  constructor(rows: number) {
    this.#words = new Uint32Array(Math.ceil(rows / 32));
  }

  /** The set of all numbers below `rows`. */
  static all(rows: number): RowSet {
    const set = new RowSet(rows);
    for (let row = 0; row < rows; row++) set.add(row);
    return set;
  }

  get count(): number {
    return this.#count;
  }

  has(row: number): boolean {
    return (this.#words[row >>> 5]! & (1 << (row & 31))) !== 0;
  }

  /** `row` must not be in the set yet. */
  add(row: number): void {
    this.#words[row >>> 5]! |= 1 << (row & 31);
    this.#count++;
  }

  /** The first member that is not before `row`, or -1. */
  next(row: number): number {
    let mask = ~0 << (row & 31);
    for (let index = row >>> 5; index < this.#words.length; index++) {
      const word = this.#words[index]! & mask;
      if (word !== 0) {
        const lowest = word & -word;
        return index * 32 + 31 - Math.clz32(lowest);
      }
      mask = ~0;
    }
    return -1;
  }
}
