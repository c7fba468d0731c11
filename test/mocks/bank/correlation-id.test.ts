import { expect } from '@open-wc/testing';
import { newCorrelationId } from '../../../src/mocks/bank/correlation-id.js';

describe('a correlation id', () => {
  it('[FA-1] is short enough to be read aloud, and no sign of it is taken for another', () => {
    const ids = Array.from({ length: 256 }, (_, byte) =>
      newCorrelationId({ randomBytes: (length) => new Uint8Array(length).fill(byte) }),
    );
    for (const id of ids) expect(id).to.match(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/);
    expect(new Set(ids).size).to.equal(32);
  });

  it('[FA-1] is another one for other random bytes, whichever of them differs', () => {
    const drawn = (different: number) =>
      newCorrelationId({
        randomBytes: (length) => new Uint8Array(length).map((_, at) => (at === different ? 1 : 0)),
      });
    expect(new Set(Array.from({ length: 10 }, (_, at) => drawn(at))).size).to.equal(10);
  });
});
