import { nothing } from 'lit';
import { Later } from '../../components/internal/later.js';
import type { DemandKind } from '../../contract/generated/types.gen.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import { demandsAnnounced } from '../engine/moves.js';
import type * as fieldsModule from './demand-fields.js';
import type { FlowFrame, Screen } from './flow-frame.js';

const body = new Later(() => import('./authenticate-body.js'));

type DemandFields = typeof fieldsModule;

/** What a screen of authentication may be told. */
export interface AuthenticateOptions<D, M extends FlowMessages> {
  readonly look?: 'primary' | 'danger';
  /** Whether the first set is met here, since the screen before meets none. */
  readonly meetsFirst?: boolean;
  /** What things are called that lines are about. */
  subjects?(frame: FlowFrame<D, M>): ReadonlyMap<string, string> | undefined;
}

/** `authenticate`, over the fields that are there already or come with the screen. */
export function authenticateWith<D, M extends FlowMessages>(
  demands: { readonly value: DemandFields } | Later<DemandFields>,
  options: AuthenticateOptions<D, M>,
): Screen<D, M> {
  const { look = 'primary', meetsFirst = false } = options;
  return {
    id: 'authenticate',
    act: { do: 'meet' },
    look,
    // The bank may demand more sets than the profile announces; the first belongs to the screen before.
    skip: ({ operation, setsAnnounced }) =>
      !meetsFirst && setsAnnounced < 2 && (!operation?.demandsMet || operation.demands.length === 0),
    parts: (frame) => [
      body,
      ...(demands instanceof Later ? [demands] : []),
      ...(demands.value?.partsOfDemands(kindsDemanded(frame, meetsFirst)) ?? []),
    ],
    body: (frame) => {
      const [screen, fields] = [body.value, demands.value];
      if (!screen || !fields) return nothing;
      const { demandFields, codePanel } = fields;
      return screen.authenticateBody(frame, demandFields(frame), codePanel(frame), options.subjects?.(frame));
    },
  };
}

/** What the bank demands now; before it holds the operation, what the profile announces for after the first screen. */
function kindsDemanded<D>({ run, profile }: FlowFrame<D>, meetsFirst: boolean): readonly DemandKind[] {
  const { operation, draft } = run.state;
  if (operation) return operation.demands.map(({ kind }) => kind);
  return demandsAnnounced(run.flow, draft, profile)
    .slice(meetsFirst ? 0 : 1)
    .flat();
}
