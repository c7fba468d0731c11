import type { BankClient, CallOptions } from '../../contract/bank-client.js';
import type { Operation, OperationKind, OperationRequest } from '../../contract/generated/types.gen.js';
import type { Answer, Problem } from '../../contract/problems.js';
import type { BankProfile } from '../../profile/bank-profile.js';

/** Something the draft lacks before a button may act: the name of the field it belongs to. */
export interface Missing {
  readonly field: string;
}

/** What a step may look at to decide whether it is passed by. */
export interface Situation<D> {
  readonly draft: D;
  readonly operation: Operation | undefined;
  /** How many sets of demands the bank's profile announces for the operation. */
  readonly setsAnnounced: number;
  /** The bank's policies. */
  readonly profile: BankProfile;
}

/**
 * What the button of a step does.
 *
 * - `next` – goes on; nothing is asked of the bank.
 * - `check` – asks the bank something (is the login ID taken?) and goes on if it objects to nothing.
 * - `store` – has the bank store the draft as an operation; with `meets` the credentials typed here follow at once;
 *   where `when` says no the button only goes on.
 * - `meet` – meets the set of demands that the operation waits for; where there are more, the next such step or this
 *   one again.
 * - `follow` – no button: asks the bank again and again until the operation demands something or is final.
 * - `end` – the last screen; its button leaves the flow.
 * - `none` – a screen to read; no button.
 */
export type Act<D> =
  | { readonly do: 'next' }
  | {
      readonly do: 'check';
      readonly ask: (client: BankClient, draft: D, options: CallOptions) => Promise<Answer<true>>;
    }
  | { readonly do: 'store'; readonly meets: boolean; readonly when?: (situation: Situation<D>) => boolean }
  | { readonly do: 'meet' }
  | { readonly do: 'follow' }
  /**
   * `leadsTo` – the tag of the flow that a person goes on with, for the portal to open; `endsSession` – what was done has
   * ended the session too, so that nothing goes on.
   */
  | { readonly do: 'end'; readonly leadsTo?: string; readonly endsSession?: true }
  | { readonly do: 'none' };

/** One screen of a flow. */
export interface Step<D> {
  readonly id: string;
  readonly act: Act<D>;
  /** Whether the step is passed by, forwards and backwards. A branch is a pair of steps with opposite conditions. */
  readonly skip?: (situation: Situation<D>) => boolean;
  /** What the draft lacks before the button acts. */
  readonly missing?: (draft: D) => readonly Missing[];
  /** What is entered here, as JSON pointers into the request (`#/input/loginId`); a refused field leads back to it. */
  readonly fields?: readonly string[];
  /** A loop: after the operation was executed or refused, where the flow goes on and with what draft. */
  readonly again?: { readonly to: string; readonly draft: (draft: D, operation: Operation) => D };
}

/** A flow as a table of steps. Secrets are no part of the draft. */
export interface Flow<D, S extends Step<D> = Step<D>> {
  /** The tag. */
  readonly name: string;
  readonly draft: D;
  /** The kind of operation that the draft leads to. */
  readonly kind: (draft: D) => OperationKind | undefined;
  /** What the bank is asked to store. `secrets` are values typed here that may enter the request but no state. */
  readonly request: (draft: D, secrets: Readonly<Record<string, string>>) => OperationRequest | undefined;
  /** Whether what the bank stored is what was chosen; only then are credentials sent. */
  readonly matches: (draft: D, operation: Operation) => boolean;
  /** The first is where the flow starts. */
  readonly steps: readonly S[];
  /** Where a refusal sends the person back to, unless it names a field; the first step where nothing is said. */
  readonly rewind?: { readonly [K in FlowProblem['code']]?: string };
  /** The draft once the bank has said that somebody else changed the record meanwhile (4.7). */
  readonly outdated?: (draft: D) => D;
}

/** What can keep a flow from going on: what the bank or the way to it says, and what the flow itself sees. */
export type FlowProblem =
  | Problem
  /** The bank stored something else than what was chosen; nothing was sent. */
  | { readonly code: 'stored-differs' }
  /** The operation died of age (4.10). */
  | { readonly code: 'operation-expired' }
  /** The operation was given up elsewhere. */
  | { readonly code: 'operation-cancelled' }
  /** The bank was asked and knows nothing of the last press; pressing again is safe. */
  | { readonly code: 'not-received' }
  /** Something that the bank demands was not there; nothing was sent. */
  | { readonly code: 'demand-unmet' }
  /** The session was renewed; secrets have to be typed again. */
  | { readonly code: 'session-renewed' }
  /** Another person signed in; everything was dropped. */
  | { readonly code: 'actor-changed' };

/** Checks a flow's table where it is written, so that a wrong step name fails at start-up and not before a customer. */
export function defineFlow<D, S extends Step<D>>(flow: Flow<D, S>): Flow<D, S> {
  const ids = flow.steps.map((step) => step.id);
  if (ids.length === 0) throw new Error(`${flow.name}: a flow has at least one step`);
  if (new Set(ids).size !== ids.length) throw new Error(`${flow.name}: two steps have the same id`);
  const named = [...flow.steps.flatMap((step) => step.again?.to ?? []), ...Object.values(flow.rewind ?? {})];
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new Error(`${flow.name}: there is no step "${unknown}"`);
  const endless = flow.steps.find(
    ({ act, again }, at) =>
      (act.do === 'meet' || (act.do === 'store' && act.meets)) &&
      !again &&
      !flow.steps.some((step, index) => index > at && (step.act.do === 'end' || step.again)),
  );
  if (endless) throw new Error(`${flow.name}: nothing follows when the bank has executed at "${endless.id}"`);
  return flow;
}
