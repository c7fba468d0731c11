import { expect } from '@open-wc/testing';
import type { Operation } from '../../../src/contract/generated/types.gen.js';
import { defineFlow } from '../../../src/flows/engine/flow.js';
import { anOperation, executed, Walker } from './walker.js';

interface Draft {
  readonly name: string;
  readonly outdated: number;
}

const kind = 'company-profile';
const stored = anOperation(kind);
const changed = { code: 'version-changed', targets: [] } as const;

/** A flow that changes one record: input, both versions where somebody else was faster, check, result. */
const flow = defineFlow({
  name: 'record-flow',
  draft: { name: '', outdated: 0 },
  kind: () => kind,
  request: ({ name }: Draft) => ({ kind, input: { name } }),
  matches: () => true,
  outdated: (draft) => ({ ...draft, outdated: draft.outdated + 1 }),
  rewind: { 'version-changed': 'compare' },
  steps: [
    { id: 'edit', act: { do: 'store', meets: false, when: ({ draft }) => draft.outdated === 0 } },
    { id: 'compare', act: { do: 'store', meets: false }, skip: ({ draft }) => draft.outdated === 0 },
    { id: 'check', act: { do: 'meet' } },
    { id: 'result', act: { do: 'end' } },
  ],
});

const edited = (): Walker<Draft> => new Walker(flow).change({ name: 'A' });
const refusedAtTheEnd: Operation = {
  ...stored,
  state: 'refused',
  demands: [],
  refusal: { code: 'version-changed' },
};

describe('a flow that changes one record', () => {
  it('[4.7] passes by the comparison where nobody else changed it', () => {
    const walk = edited().press().answer(stored).press().answer(executed(stored));
    expect(walk.shown).to.deep.equal(['edit', 'check', 'result']);
  });

  it('[4.7] leads to the comparison where somebody did, with what was typed, and says why', () => {
    const walk = edited().press().refuse(changed);
    expect(walk.state).to.deep.include({ step: 'compare', problem: changed, draft: { name: 'A', outdated: 1 } });
    expect(walk.state.operation).to.equal(undefined);
  });

  it('[4.7] checks again from there, and from the input only over the comparison', () => {
    const walk = edited().press().refuse(changed).press();
    expect(walk.call.to).to.equal('store');
    walk.answer(stored);
    expect(walk.state.step).to.equal('check');
    walk.tell({ type: 'back-pressed' }).tell({ type: 'back-pressed' });
    expect(walk.state.step).to.equal('edit');
    walk.press();
    expect([walk.state.step, walk.state.phase.is]).to.deep.equal(['compare', 'filling']);
  });

  it('[4.10] leads there too where it was told at the very last moment, and is not over', () => {
    const walk = edited().press().answer(stored).press().answer(refusedAtTheEnd);
    expect(walk.state).to.deep.include({ step: 'compare', problem: changed, draft: { name: 'A', outdated: 1 } });
    expect([walk.state.operation, walk.state.abandoned]).to.deep.equal([undefined, []]);
  });

  it('[4.10] shows any other refusal as its result', () => {
    const refusal = { code: 'input-outdated' };
    const walk = edited().press().answer(stored).press();
    walk.answer({ ...refusedAtTheEnd, refusal });
    expect(walk.state.step).to.equal('result');
  });

  it('[EM-5] remembers over the question whether to leave for which flow the person goes', () => {
    const walk = edited().tell({ type: 'cancel-pressed', leadsTo: 'another-flow' });
    expect(walk.state.phase.is).to.equal('confirming-cancel');
    walk.tell({ type: 'cancel-confirmed' });
    expect(walk.state).to.deep.include({ leadsTo: 'another-flow', phase: { is: 'ended', outcome: 'cancelled' } });
    const back = edited().tell({ type: 'cancel-pressed', leadsTo: 'another-flow' }).tell({ type: 'cancel-dismissed' });
    back.tell({ type: 'cancel-pressed' }).tell({ type: 'cancel-confirmed' });
    expect(back.state.leadsTo).to.equal(undefined);
  });
});
