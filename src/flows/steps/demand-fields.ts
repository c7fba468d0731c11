import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ConfirmPassword } from '../../components/confirm-password.js';
import { Later } from '../../components/internal/later.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import type { Demand, DemandKind } from '../../contract/generated/types.gen.js';
import type { BankProfile } from '../../profile/bank-profile.js';
import type { FlowFrame } from './flow-frame.js';

const html = htmlWith(ConfirmPassword);
const otpField = new Later(async () => htmlWith((await import('../../components/otp-input.js')).OtpInput));
const panel = new Later(async () => htmlWith((await import('../../components/token-auth-qr.js')).TokenAuthQr));

const tokenProof = new Later(async () => {
  const [{ OtpInput }, { TokenSerialInput }] = await Promise.all([
    import('../../components/otp-input.js'),
    import('../../components/token-serial-input.js'),
  ]);
  return htmlWith(OtpInput, TokenSerialInput);
});

/** What has to be loaded before the fields for such demands can be drawn. */
export function partsOfDemands(kinds: readonly DemandKind[]): readonly Later<unknown>[] {
  return kinds.flatMap((kind) => {
    if (kind === 'one-time-password') return [otpField];
    if (kind === 'token-proof') return [tokenProof];
    return kind === 'transaction-code' ? [panel] : [];
  });
}

/** What has to be loaded before `demandFields` can draw what is demanded now. */
export function demandedParts({ run }: Demanding): readonly Later<unknown>[] {
  return partsOfDemands(run.demands.map(({ kind }) => kind));
}

interface Demanding {
  readonly run: { readonly demands: readonly Demand[] };
}

/** A field for each demand that is met by typing; the page shows the set and does not know why (flows.md). */
export function demandFields<D>(frame: FlowFrame<D>): TemplateResult | typeof nothing {
  const fields = frame.run.demands.map((demand) => fieldFor(demand, frame)).filter((field) => field !== nothing);
  return fields.length > 0 ? html`<div class="fields">${fields}</div>` : nothing;
}

/** The code of a transaction and the field for its number, for a screen that shows what the bank stored. */
export function codePanel<D>(frame: FlowFrame<D>): TemplateResult | typeof nothing {
  const { run, common, profile } = frame;
  const { operation } = run.state;
  const demand = operation?.demands.find(({ kind }) => kind === 'transaction-code');
  const html = panel.value;
  if (!html || !demand || !operation?.challenge) return nothing;
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
      return otpFieldFor(demand.digits ?? profile.codes.otpDigits);
    case 'token-proof':
      return tokenProofFor(demand.digits ?? profile.codes.otpDigits, profile);
    default:
      return nothing;
  }
}

/** The token's own number, and the one-time password that it shows (OM-1, OG-1). */
function tokenProofFor(digits: number, { tokenRegistration }: BankProfile): TemplateResult | typeof nothing {
  const html = tokenProof.value;
  const { tokenNumber, tokenModels } = tokenRegistration;
  return html
    ? html`
        <token-serial-input
          required
          data-token-for="token-proof"
          .characters=${tokenNumber.characters}
          .least=${tokenNumber.least}
          .most=${tokenNumber.most}
          .models=${tokenModels}
        ></token-serial-input>
        <otp-input required data-demand="token-proof" .digits=${digits}></otp-input>
      `
    : nothing;
}

function otpFieldFor(digits: number): TemplateResult | typeof nothing {
  const html = otpField.value;
  return html ? html`<otp-input required data-demand="one-time-password" .digits=${digits}></otp-input>` : nothing;
}
