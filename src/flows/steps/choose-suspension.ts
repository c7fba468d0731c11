import { nothing } from 'lit';
import { htmlWith } from '../../components/internal/own-elements.js';
import { UserSuspensionList } from '../../components/user-suspension-list.js';
import type { SuspensionChoice, SuspensionChosenEvent } from '../../components/user-suspension-list.js';
import type { OperationKind } from '../../contract/generated/types.gen.js';
import { usersFor } from './choose-users.js';
import { demandFields, demandedParts } from './demand-fields.js';
import type { Screen } from './flow-frame.js';

const html = htmlWith(UserSuspensionList);

/** What the draft must have for this step: what is wanted of whom. */
export interface SuspensionDraft {
  readonly targets: SuspensionChoice;
}

/** Nothing is to change yet. */
export const noChanges: SuspensionDraft = { targets: { chosen: [] } };

/** The first screen: each user's states and the states wanted, the first set of demands, and the act (SU-1). */
export function chooseSuspension(kind: OperationKind): Screen<SuspensionDraft> {
  return {
    id: 'choose-suspension',
    act: { do: 'store', meets: true },
    missing: ({ targets }) => (targets.chosen.length === 0 ? [{ field: 'targets' }] : []),
    canAct: ({ run }) => run.state.blocked === undefined,
    parts: demandedParts,
    body: (frame) => {
      const { run } = frame;
      if (run.state.blocked) return frame.setbacks?.blocked(run.state.blocked) ?? nothing;
      return html`
        <user-suspension-list
          required
          .users=${usersFor(frame, kind).source}
          .value=${run.state.draft.targets}
          ?disabled=${run.isBusy}
          @suspension-chosen=${({ choice }: SuspensionChosenEvent) => run.change({ ...run.state.draft, targets: choice })}
        ></user-suspension-list>
      `;
    },
    foot: demandFields,
  };
}
