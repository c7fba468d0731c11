import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ActorObjection } from '../../contract/generated/types.gen.js';
import type { FlowSetbacksMessages, Unlocker } from '../../messages/ja/flow-setbacks.js';
import type { Blocked, Outcome } from '../engine/flow-state.js';
import type { FlowFrame } from './flow-frame.js';
import { noticeScreen } from './notice-screen.js';
import { problemReference } from './problem-sentence.js';
import type { Setbacks } from './setbacks.js';

/** The session is over: what is kept, and how to go on. */
export function sessionOverScreen<D>({ messages, frame: { run } }: Setbacks<D>): TemplateResult {
  return noticeScreen({
    look: 'warning',
    heading: messages.sessionOver,
    text: messages.sessionOverText,
    button: { label: messages.goOn, press: () => void run.goOn() },
  });
}

/** The outcome is not known and the bank cannot be asked right now (FA-3). */
export function unknownScreen<D>({ messages, frame: { run } }: Setbacks<D>): TemplateResult {
  return noticeScreen({
    look: 'warning',
    heading: messages.unknown,
    text: messages.unknownText,
    button: { label: messages.askNow, press: run.look },
  });
}

/** Too many wrong tries: what was suspended, who can help, and the way out (4.4). */
export function lockedOutScreen<D>({ messages, frame }: Setbacks<D>): TemplateResult {
  const { run } = frame;
  const { problem } = run.state;
  const suspended = problem?.code === 'credential-suspended' ? problem : undefined;
  return noticeScreen({
    look: 'danger',
    heading: messages.lockedOut({ credential: suspended?.credential }),
    text: messages.lockedOutText({
      unlockedBy: suspended?.unlockedBy,
      wayOut: frame.wayOut(suspended?.credential),
    }),
    note: problem ? problemReference(problem, messages) : '',
    button: { label: messages.leave, press: run.cancel },
  });
}

/** The flow is over. */
export function endedScreen<D>(setbacks: Setbacks<D>, outcome: Outcome): TemplateResult {
  const { messages, frame } = setbacks;
  const { act } = frame.run.step;
  if (act.do === 'end' && act.endsSession) {
    return noticeScreen({ look: 'info', heading: messages.sessionClosed, text: messages.sessionClosedText });
  }
  const again = { label: messages.again, press: frame.run.restart };
  switch (outcome) {
    case 'cancelled':
      return noticeScreen({ look: 'info', heading: messages.cancelled, text: messages.nothingHappened, button: again });
    case 'locked-out':
      return lockedOutScreen(setbacks);
    case 'completed':
    case 'refused':
      return noticeScreen({ look: 'info', heading: messages.ended, text: messages.endedText, button: again });
    default:
      return outcome satisfies never;
  }
}

/** Asks before something is lost; Esc goes on. */
export function cancelDialog<D>({ messages, frame: { run } }: Setbacks<D>): TemplateResult {
  return html`
    <dialog class="cancel" aria-labelledby="cancel-heading" @cancel=${run.dismissCancel}>
      <h3 id="cancel-heading">${messages.cancelQuestion}</h3>
      <p>${messages.cancelConsequence}</p>
      <div class="buttons">
        <button type="button" @click=${run.dismissCancel}>${messages.cancelNo}</button>
        <button type="button" class="danger" @click=${run.confirmCancel}>${messages.cancelYes}</button>
      </div>
    </dialog>
  `;
}

/** Why nothing can be done now, as the bank told with the list. */
export function blockedScreen<D>({ messages, frame }: Setbacks<D>, blocked: Blocked): TemplateResult {
  if (blocked.by === 'hours') {
    const { opensAt } = blocked.serviceHours;
    const text = messages.closedText(opensAt === undefined ? {} : { opensAt });
    return noticeScreen({ look: 'info', heading: messages.closed, text });
  }
  if (blocked.by === 'nobody') {
    return noticeScreen({ look: 'info', heading: frame.messages.nobody ?? '', text: messages.nothingToDo });
  }
  const text = objectionText(frame, messages, blocked.objection);
  return noticeScreen({ look: 'warning', heading: messages.actorBlocked, text });
}

function objectionText<D>(
  frame: FlowFrame<D>,
  messages: FlowSetbacksMessages,
  { code, credential, from, unlockedBy = unlockerOf(frame) }: ActorObjection,
): string {
  switch (code) {
    case 'token-missing':
      return messages.tokenMissing({ wayOut: frame.wayOut(credential) });
    case 'credential-suspended':
      return messages.actorSuspended({ credential, unlockedBy, wayOut: frame.wayOut(credential) });
    case 'token-registered':
      return messages.tokenRegistered;
    case 'token-not-yet':
      return messages.tokenNotYet({ from });
    case 'mode-shared':
      return messages.modeShared;
    default:
      return messages.rightMissing;
  }
}

/** Who may end a suspension of the signed-in person where the bank does not say, as the profile names the roles (4.2). */
function unlockerOf<D>({ run: { actor }, profile }: FlowFrame<D>): Unlocker {
  const roles = actor ? profile.unlocking.by[actor.role] : profile.roles;
  if (roles.includes('master')) return roles.includes('admin') ? 'master-or-admin' : 'master';
  return roles.includes('admin') ? 'admin' : 'bank';
}
