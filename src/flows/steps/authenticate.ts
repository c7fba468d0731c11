import { nothing } from 'lit';
import { Later } from '../../components/internal/later.js';
import type { DemandKind } from '../../contract/generated/types.gen.js';
import { demandsAnnounced } from '../engine/moves.js';
import { codePanel, demandFields, partsOfDemands } from './demand-fields.js';
import type { FlowFrame, Screen } from './flow-frame.js';

const body = new Later(() => import('./authenticate-body.js'));

/**
 * What the bank stored, and the credentials that it demands for it (TXR-1, TXR-3). Passed by where the first screen
 * met the only set of demands.
 */
export function authenticate<D>(options: { readonly look?: 'primary' | 'danger' } = {}): Screen<D> {
  return {
    id: 'authenticate',
    act: { do: 'meet' },
    look: options.look ?? 'primary',
    // The bank may demand more sets than the profile announces; the first belongs to the screen before.
    skip: ({ operation, setsAnnounced }) =>
      setsAnnounced < 2 && (!operation?.demandsMet || operation.demands.length === 0),
    parts: (frame) => [body, ...partsOfDemands(kindsDemanded(frame))],
    body: (frame) => body.value?.authenticateBody(frame, demandFields(frame), codePanel(frame)) ?? nothing,
  };
}

/** What the bank demands now; before it holds the operation, what the profile announces for after the first screen. */
function kindsDemanded<D>({ run, profile }: FlowFrame<D>): readonly DemandKind[] {
  const { operation, draft } = run.state;
  if (operation) return operation.demands.map(({ kind }) => kind);
  return demandsAnnounced(run.flow, draft, profile).slice(1).flat();
}
