import type { ActorObjection, Operation, ServiceHours } from '../../contract/generated/types.gen.js';
import type { Answer } from '../../contract/problems.js';
import type { FlowProblem, Missing } from './flow.js';

/** One request that the controller makes; an answer to any other is late and changes nothing. */
export type Call =
  | { readonly id: number; readonly to: 'check' }
  | { readonly id: number; readonly to: 'store'; readonly operationId: string; readonly thenMeet: boolean }
  | { readonly id: number; readonly to: 'meet'; readonly operationId: string; readonly key: string }
  | { readonly id: number; readonly to: 'renew'; readonly operationId: string }
  | { readonly id: number; readonly to: 'cancel'; readonly operationId: string }
  | { readonly id: number; readonly to: 'follow'; readonly operationId: string }
  /**
   * Asks what became of an operation (FA-3); `after` is the call whose answer was lost, `thenMeet` whether the
   * credentials of the same press are still to be sent.
   */
  | {
      readonly id: number;
      readonly to: 'look';
      readonly operationId: string;
      readonly after: LookAfter;
      readonly thenMeet: boolean;
    };

/** Why the bank is asked for an operation: a call whose answer was lost, or one that the portal handed back. */
export type LookAfter = Call['to'] | 'resume';

/** How a flow can end. */
export type Outcome = 'completed' | 'refused' | 'locked-out' | 'cancelled';

export type Phase =
  /** The person's turn. */
  | { readonly is: 'filling' }
  /** A request is under way. */
  | { readonly is: 'busy'; readonly call: Call }
  /** The person wants to leave and has something to lose. */
  | { readonly is: 'confirming-cancel' }
  /** The outcome is not known and the bank cannot be asked right now (FA-3). */
  | { readonly is: 'unknown'; readonly operationId: string; readonly after: LookAfter }
  /** The session is over; `look` is set where an outcome has to be asked for afterwards. */
  | { readonly is: 'session-over'; readonly look: { operationId: string; after: LookAfter } | undefined }
  /** A credential was suspended: the person reads who can help, and leaves. */
  | { readonly is: 'locked-out' }
  /** Nothing more happens. */
  | { readonly is: 'ended'; readonly outcome: Outcome };

/** Why the signed-in person cannot do this now, as the bank told with the list. */
export type Blocked =
  | { readonly by: 'actor'; readonly objection: ActorObjection }
  | { readonly by: 'hours'; readonly serviceHours: ServiceHours }
  /** It concerns nobody, such as an unlocking while nobody is suspended. */
  | { readonly by: 'nobody' };

/** Everything a flow knows, but no secret. */
export interface FlowState<D> {
  /** Another object each time the flow begins: what was read from the bank for one run is not shown in the next. */
  readonly run: object;
  readonly step: string;
  /** Counts screens shown, so that the same step shown again is a new screen. */
  readonly round: number;
  readonly draft: D;
  /** The draft as long as nothing is typed: at the start, and at the start of each round of a loop. */
  readonly untouched: D;
  readonly operation: Operation | undefined;
  /** The draft that `operation` was stored from; another draft needs another operation. */
  readonly storedDraft: D | undefined;
  /** The operation that the last round of a loop came to; executed or refused. */
  readonly last: Operation | undefined;
  readonly phase: Phase;
  readonly problem: FlowProblem | undefined;
  readonly missing: readonly Missing[];
  readonly blocked: Blocked | undefined;
  /** The tag of the flow for which the person leaves this one, where there is one. */
  readonly leadsTo: string | undefined;
  /** Operations that were left behind and are to be cancelled at the bank. */
  readonly abandoned: readonly string[];
  readonly calls: number;
}

/** What a portal hands back after a redirect (EM-3). */
export interface Resumption<D> {
  readonly draft: D | undefined;
  readonly operationId: string;
}

export type FlowEvent<D> =
  | { readonly type: 'draft-changed'; readonly draft: D }
  /** The button was pressed; the ids are made by the controller and used where needed. */
  | { readonly type: 'submitted'; readonly operationId: string; readonly key: string }
  | {
      readonly type: 'answered';
      readonly call: number;
      readonly answer: Answer<Operation> | Answer<true>;
      readonly key: string;
    }
  /** The controller could not meet all that the bank demands, and sent nothing. */
  | { readonly type: 'withheld'; readonly call: number }
  | { readonly type: 'back-pressed' }
  | { readonly type: 'renewal-requested' }
  /** The page woke up or the person wants to know: ask for the operation as it is now. */
  | { readonly type: 'look-requested' }
  | { readonly type: 'cancel-pressed'; readonly leadsTo?: string }
  | { readonly type: 'cancel-confirmed' }
  | { readonly type: 'cancel-dismissed' }
  /** Whoever shows the flow takes it away, and has asked the person where something is lost. */
  | { readonly type: 'left' }
  | { readonly type: 'restart-pressed' }
  | { readonly type: 'session-renewed' }
  | { readonly type: 'actor-changed' }
  | { readonly type: 'session-ended' }
  | { readonly type: 'blocked'; readonly blocked: Blocked | undefined }
  /** The portal handed an operation back after a reload or a redirect (EM-3). */
  | { readonly type: 'resumed'; readonly operationId: string };
