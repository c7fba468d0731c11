import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../../components/internal/icons.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import type { FlowFrame, Screen } from './flow-frame.js';

/** The foot of a screen: what stands beside the buttons, the way out and back, and the act, or several to choose from. */
export function flowFoot<D, M extends FlowMessages>(
  frame: FlowFrame<D, M>,
  screen: Screen<D, M>,
  isWhole: boolean,
): TemplateResult {
  const { run, common } = frame;
  const canAct = screen.canAct?.(frame) ?? true;
  const isFirst = run.stepsShown[0]?.id === screen.id;
  const isEnd = screen.act.do === 'end';
  return html`
    <footer>
      ${canAct ? (screen.foot?.(frame) ?? nothing) : nothing}
      <div class="buttons">
        ${
          isEnd
            ? nothing
            : html`<button type="button" aria-disabled=${run.mayLeave ? 'false' : 'true'} @click=${run.cancel}>
                ${common.cancel}
              </button>`
        }
        ${
          isEnd || isFirst
            ? nothing
            : html`<button type="button" aria-disabled=${run.mayGoBack ? 'false' : 'true'} @click=${frame.back}>
                ${common.back}
              </button>`
        }
        ${canAct && isWhole ? actsOf(frame, screen) : nothing}
      </div>
    </footer>
  `;
}

function actsOf<D, M extends FlowMessages>(frame: FlowFrame<D, M>, { id, look, choices }: Screen<D, M>) {
  if (!choices) return button(frame, id, `act ${look ?? 'primary'}`);
  return html`<div class="choices">${Object.keys(choices).map((choice) => button(frame, choice, ''))}</div>`;
}

function button<D, M extends FlowMessages>({ run, messages }: FlowFrame<D, M>, act: string, look: string) {
  const label = messages.buttons[act];
  if (!label) return nothing;
  return html`
    <button type="submit" value=${act} class=${look} aria-disabled=${run.isBusy ? 'true' : 'false'}>
      ${run.showsBusy ? icon('waiting') : nothing} ${label}
    </button>
  `;
}
