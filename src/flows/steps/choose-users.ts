import { nothing } from 'lit';
import { htmlWith } from '../../components/internal/own-elements.js';
import { UserListPicker } from '../../components/user-list-picker.js';
import type { UsersChosenEvent } from '../../components/user-list-picker.js';
import type { CredentialKind, OperationKind } from '../../contract/generated/types.gen.js';
import { demandFields, demandedParts } from './demand-fields.js';
import type { Screen } from './flow-frame.js';
import { usersFor } from './listed-users.js';
import type { UsersDraft } from './listed-users.js';

export { noUsers, requestForUsers, storedAsChosen, usersFor } from './listed-users.js';
export type { UsersDraft } from './listed-users.js';

const html = htmlWith(UserListPicker);

/** The first screen of an operation on users: the list, the first set of demands, and the act (TXU-1, TXR-1). */
export function chooseUsers<D extends UsersDraft>(options: {
  readonly kind: OperationKind;
  readonly credential: CredentialKind;
  readonly look?: 'primary' | 'danger';
  /** Whether one user is chosen at a time, by their certificates, and the next screen asks for all credentials (CE-1). */
  readonly certificates?: boolean;
}): Screen<D> {
  const { certificates = false } = options;
  return {
    id: 'choose-users',
    act: { do: 'store', meets: !certificates },
    look: options.look ?? 'primary',
    missing: ({ targets }) => ('chosen' in targets && targets.chosen.length === 0 ? [{ field: 'targets' }] : []),
    canAct: (frame) => frame.run.state.blocked === undefined,
    parts: demandedParts,
    body: (frame) => {
      const { run, messages } = frame;
      if (run.state.blocked) return frame.setbacks?.blocked(run.state.blocked) ?? nothing;
      return html`
        <user-list-picker
          required
          .users=${usersFor(frame, options.kind).source}
          .credential=${options.credential}
          .selection=${certificates ? 'single' : 'multiple'}
          ?about-certificates=${certificates}
          .value=${run.state.draft.targets}
          ?disabled=${run.isBusy}
          @users-chosen=${(event: UsersChosenEvent) => run.change({ ...run.state.draft, targets: event.choice })}
        ></user-list-picker>
        ${messages.note ? html`<p class="hint">${messages.note({ wayOut: frame.wayOut(options.credential) })}</p>` : nothing}
      `;
    },
    foot: demandFields,
  };
}
