import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { htmlWith } from '../../components/internal/own-elements.js';
import { UserListPicker } from '../../components/user-list-picker.js';
import type { PageSource, UserChoice, UsersChosenEvent } from '../../components/user-list-picker.js';
import type { CredentialKind, Operation, OperationKind, OperationRequest } from '../../contract/generated/types.gen.js';
import type { Blocked } from '../engine/flow-state.js';
import { demandFields } from './demand-fields.js';
import { noticeScreen } from './endings.js';
import type { FlowFrame, Screen } from './flow-frame.js';

const html = htmlWith(UserListPicker);

/** What the draft must have for this step: who is chosen. */
export interface UsersDraft {
  readonly targets: UserChoice;
}

/** Nobody is chosen yet. */
export const noUsers: UsersDraft = { targets: { chosen: [] } };

/** The first screen of an operation on users: the list, the first set of demands, and the act (TXU-1, TXR-1). */
export function chooseUsers<D extends UsersDraft>(options: {
  readonly kind: OperationKind;
  readonly credential: CredentialKind;
  readonly look?: 'primary' | 'danger';
}): Screen<D> {
  const sources = new WeakMap<FlowFrame<D>, PageSource>();
  return {
    id: 'choose-users',
    act: { do: 'store', meets: true },
    look: options.look ?? 'primary',
    missing: ({ targets }) => ('chosen' in targets && targets.chosen.length === 0 ? [{ field: 'targets' }] : []),
    canAct: (frame) => frame.run.state.blocked === undefined,
    body: (frame) => {
      const { run, messages } = frame;
      if (run.state.blocked) return blockedNotice(run.state.blocked, frame);
      let source = sources.get(frame);
      if (!source) {
        source = pagesFor(frame, options.kind);
        sources.set(frame, source);
      }
      return html`
        <user-list-picker
          required
          .users=${source}
          .credential=${options.credential}
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

/** The request for an operation on the chosen users. */
export function requestForUsers(kind: OperationKind, { targets }: UsersDraft): OperationRequest {
  return { kind, targets };
}

/** Whether the bank stored exactly those who were chosen; a rule is frozen and counted by the bank itself. */
export function storedAsChosen({ targets }: UsersDraft, { lines }: Operation): boolean {
  if (!('chosen' in targets)) {
    const count = lines.find(({ key }) => key === 'target-count')?.value;
    return count === targets.countSeen - targets.except.length;
  }
  const people = lines.find(({ key }) => key === 'targets')?.value;
  if (!Array.isArray(people)) return false;
  const stored = new Set(people.map(({ id }) => id));
  return stored.size === targets.chosen.length && targets.chosen.every(({ id }) => stored.has(id));
}

function pagesFor<D>(frame: FlowFrame<D>, kind: OperationKind): PageSource {
  return async (request, signal) => {
    const answer = await frame.run.read((client) => client.users({ ...request, kind }, { signal }));
    if (!answer.ok) throw new Error(answer.problem.code);
    const { objection, serviceHours } = answer.value;
    frame.run.block(
      objection ? { by: 'actor', objection } : serviceHours.open ? undefined : { by: 'hours', serviceHours },
    );
    return answer.value;
  };
}

function blockedNotice<D>(blocked: Blocked, frame: FlowFrame<D>): TemplateResult {
  const { common } = frame;
  if (blocked.by === 'hours') {
    const { opensAt } = blocked.serviceHours;
    const text = common.closedText(opensAt === undefined ? {} : { opensAt });
    return noticeScreen({ look: 'info', heading: common.closed, text });
  }
  const { code, credential } = blocked.objection;
  const text =
    code === 'token-missing'
      ? common.tokenMissing({ wayOut: frame.wayOut('transaction-authentication') })
      : code === 'credential-suspended'
        ? common.actorSuspended({ credential })
        : common.rightMissing;
  return noticeScreen({ look: 'warning', heading: common.actorBlocked, text });
}
