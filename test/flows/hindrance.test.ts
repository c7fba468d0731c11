import { expect } from '@open-wc/testing';
import { hindranceOf, type Hindrance } from '../../src/flows/console/hindrance.js';
import type { OpenFlow } from '../../src/flows/steps/frames.js';

interface Situation {
  readonly is: OpenFlow['run']['state']['phase']['is'];
  readonly hasSomethingToLose?: boolean;
  readonly isBusy?: boolean;
  readonly mayLeave?: boolean;
}

const situations: readonly (readonly [situation: Situation, hindrance: Hindrance | undefined])[] = [
  [{ is: 'filling' }, undefined],
  [{ is: 'filling', hasSomethingToLose: true }, 'input'],
  [{ is: 'session-over', hasSomethingToLose: true }, 'input'],
  [{ is: 'busy', isBusy: true, mayLeave: true, hasSomethingToLose: true }, 'input'],
  [{ is: 'busy', isBusy: true, mayLeave: false }, 'sending'],
  [{ is: 'filling', isBusy: true, mayLeave: false, hasSomethingToLose: true }, 'sending'],
  [{ is: 'unknown', mayLeave: false, hasSomethingToLose: true }, 'unknown'],
  [{ is: 'ended', hasSomethingToLose: true }, undefined],
  [{ is: 'locked-out', mayLeave: false, hasSomethingToLose: true }, undefined],
];

describe('what stands in the way of leaving a flow', () => {
  for (const [{ is, hasSomethingToLose = false, isBusy = false, mayLeave = true }, hindrance] of situations) {
    const facts = [is, hasSomethingToLose && 'with something to lose', isBusy && !mayLeave && 'sending'].filter(
      Boolean,
    );
    it(`[FA-3] [AC-1] ${facts.join(', ')}: ${hindrance ?? 'nothing'}`, () => {
      const run = { state: { phase: { is } }, isBusy, mayLeave };
      expect(hindranceOf({ run, hasSomethingToLose } as OpenFlow)).to.equal(hindrance);
    });
  }
});
