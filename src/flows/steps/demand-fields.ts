import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ConfirmPassword } from '../../components/confirm-password.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { OtpInput } from '../../components/otp-input.js';
import type { Demand } from '../../contract/generated/types.gen.js';
import type { FlowFrame } from './flow-frame.js';

const html = htmlWith(ConfirmPassword, OtpInput);

/** A field for each demand that is met by typing; the page shows the set and does not know why (flows.md). */
export function demandFields<D>(frame: FlowFrame<D>): TemplateResult | typeof nothing {
  const fields = frame.run.demands.map((demand) => fieldFor(demand, frame)).filter((field) => field !== nothing);
  return fields.length > 0 ? html`<div class="fields">${fields}</div>` : nothing;
}

function fieldFor<D>(demand: Demand, { profile }: FlowFrame<D>): TemplateResult | typeof nothing {
  switch (demand.kind) {
    case 'confirmation-password':
    case 'pin':
      return html`<confirm-password
        required
        data-demand=${demand.kind}
        ?pin=${demand.kind === 'pin'}
        ?keyboard=${profile.onScreenKeyboard}
      ></confirm-password>`;
    case 'one-time-password':
      return html`<otp-input
        required
        data-demand=${demand.kind}
        .digits=${demand.digits ?? profile.codes.otpDigits}
      ></otp-input>`;
    default:
      return nothing;
  }
}
