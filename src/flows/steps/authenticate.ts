import { nothing } from 'lit';
import { ChangeReview } from '../../components/change-review.js';
import { icon } from '../../components/internal/icons.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { TokenAuthQr } from '../../components/token-auth-qr.js';
import type { Operation } from '../../contract/generated/types.gen.js';
import { demandFields } from './demand-fields.js';
import type { FlowFrame, Screen } from './flow-frame.js';

const html = htmlWith(ChangeReview, TokenAuthQr);

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
    body: (frame) => {
      const { operation } = frame.run.state;
      if (!operation) return html``;
      const { messages } = frame;
      const count = targetCount(operation);
      return html`
        <div class=${operation.challenge ? 'two' : 'stack'}>
          <div class="stack">
            <h3>${messages.review}</h3>
            <change-review .lines=${operation.lines.filter(({ key }) => key !== 'target-count')}></change-review>
            ${
              messages.consequence
                ? html`<div class="notice warning">
                    ${icon('warning')}
                    <p>${messages.consequence({ count })}</p>
                  </div>`
                : nothing
            }
            ${demandFields(frame)}
          </div>
          ${challengePanel(frame, operation)}
        </div>
      `;
    },
  };
}

function challengePanel<D>(frame: FlowFrame<D>, operation: Operation) {
  const { run, common, profile } = frame;
  const demand = operation.demands.find(({ kind }) => kind === 'transaction-code');
  if (!demand || !operation.challenge) return nothing;
  const digits = demand.digits ?? profile.codes.transactionCodeDigits;
  return html`
    <token-auth-qr
      class="panel"
      required
      data-demand="transaction-code"
      .label=${common.transactionCode({ digits })}
      .digits=${digits}
      .challenge=${operation.challenge}
      .attemptsLeft=${demand.attemptsLeft}
      .contact=${frame.bankText('transaction-authentication') ?? ''}
      @challenge-renewal-requested=${run.renew}
      @challenge-check-requested=${run.look}
    ></token-auth-qr>
  `;
}

function targetCount({ lines }: Operation): number {
  const value = lines.find(({ key }) => key === 'target-count')?.value;
  return typeof value === 'number' ? value : 1;
}
