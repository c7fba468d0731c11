import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../components/internal/icons.js';
import type { Outcome } from '../engine/flow-state.js';
import type { FlowFrame } from './flow-frame.js';
import { problemReference } from './problem-sentence.js';

interface Notice {
  readonly look: 'info' | 'warning' | 'danger';
  readonly heading: string;
  readonly text: string;
  readonly button?: { readonly label: string; readonly press: () => void };
  readonly note?: string;
}

/** One thing to say in place of a screen, with at most one thing to do. */
export function noticeScreen({ look, heading, text, button, note }: Notice): TemplateResult {
  return html`
    <div class="notice ${look}" role=${look === 'danger' ? 'alert' : 'status'}>
      ${icon(look === 'info' ? 'info' : 'warning')}
      <div>
        <h3>${heading}</h3>
        <p>${text}</p>
        ${note ? html`<p class="hint">${note}</p>` : ''}
        ${button ? html`<button type="button" class="next" @click=${button.press}>${button.label}</button>` : ''}
      </div>
    </div>
  `;
}

/** The session is over: what is kept, and how to go on. */
export function sessionOverScreen<D>({ common, run }: FlowFrame<D>): TemplateResult {
  return noticeScreen({
    look: 'warning',
    heading: common.sessionOver,
    text: common.sessionOverText,
    button: { label: common.goOn, press: () => void run.renewSession() },
  });
}

/** The outcome is not known and the bank cannot be asked right now (FA-3). */
export function unknownScreen<D>({ common, run }: FlowFrame<D>): TemplateResult {
  return noticeScreen({
    look: 'warning',
    heading: common.unknown,
    text: common.unknownText,
    button: { label: common.askNow, press: run.look },
  });
}

/** The flow is over. */
export function endedScreen<D>(frame: FlowFrame<D>, outcome: Outcome): TemplateResult {
  const { common, run } = frame;
  const again = { label: common.again, press: run.restart };
  switch (outcome) {
    case 'cancelled':
      return noticeScreen({ look: 'info', heading: common.cancelled, text: common.nothingHappened, button: again });
    case 'locked-out': {
      const { problem } = run.state;
      const suspended = problem?.code === 'credential-suspended' ? problem : undefined;
      return noticeScreen({
        look: 'danger',
        heading: common.lockedOut({ credential: suspended?.credential }),
        text: common.lockedOutText({
          unlockedBy: suspended?.unlockedBy,
          wayOut: frame.wayOut(suspended?.credential),
        }),
        note: problem ? problemReference(problem, common) : '',
      });
    }
    case 'completed':
    case 'refused':
      return noticeScreen({ look: 'info', heading: common.ended, text: common.endedText, button: again });
    default:
      return outcome satisfies never;
  }
}

/** Asks before something is lost; Esc goes on. */
export function cancelDialog<D>({ common, run }: FlowFrame<D>): TemplateResult {
  return html`
    <dialog class="cancel" aria-labelledby="cancel-heading" @cancel=${run.dismissCancel}>
      <h3 id="cancel-heading">${common.cancelQuestion}</h3>
      <p>${common.cancelConsequence}</p>
      <div class="buttons">
        <button type="button" @click=${run.dismissCancel}>${common.cancelNo}</button>
        <button type="button" class="danger" @click=${run.confirmCancel}>${common.cancelYes}</button>
      </div>
    </dialog>
  `;
}
