import type { LitElement, TemplateResult, nothing } from 'lit';
import type { ListedProblem } from '../../components/error-summary.js';
import type { Later } from '../../components/internal/later.js';
import type { BankClient } from '../../contract/bank-client.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import type { BankProfile } from '../../profile/bank-profile.js';
import type { Step } from '../engine/flow.js';
import type { FlowFrame } from './flow-frame.js';

/** A field that the bank refused: where it stands in the request, and why. */
export interface RefusedField {
  readonly pointer: string;
  readonly code: string;
}

/** A step with what it shows. */
export interface Screen<D, M extends FlowMessages = FlowMessages> extends Step<D> {
  body(frame: FlowFrame<D, M>): TemplateResult | typeof nothing;
  /** What has to be loaded before the screen is whole; until then `body` leaves it out and the button is not there. */
  parts?(frame: FlowFrame<D, M>): readonly Later<unknown>[];
  /** Stands beside the buttons, such as a password. */
  foot?(frame: FlowFrame<D, M>): TemplateResult | typeof nothing;
  /** How the button looks; `danger` is for what cannot be undone. */
  readonly look?: 'primary' | 'danger';
  /** What keeps the button from acting beside fields that are wrong; it is said together with them. */
  wrong?(frame: FlowFrame<D, M>): readonly ListedProblem[];
  /** What the bank's refusal of a field says, and where the field is (IN-3). */
  refusal?(frame: FlowFrame<D, M>, error: RefusedField): ListedProblem;
  /** Several buttons in place of one, by their label's key: what each makes of the draft before the step acts. */
  readonly choices?: Readonly<Record<string, (draft: D) => D>>;
  /** Whether there is anything to press now. */
  canAct?(frame: FlowFrame<D, M>): boolean;
}

/** What a flow element offers to its portal; the frame reads it at every drawing. */
export interface FlowHost<D> extends LitElement {
  client: BankClient | undefined;
  baseUrl: string;
  profile: BankProfile | undefined;
  locale: string;
  draft: D | undefined;
  operationId: string;
}
