/** The sentences that every flow has; each flow's catalogue gives its own. */
export interface FlowMessages {
  readonly title: string;
  /** The name of each step, for the indicator, by the step's id. */
  readonly steps: Readonly<Record<string, string>>;
  /** A sentence under the title, by the step's id. */
  readonly leads: Readonly<Record<string, string>>;
  /** The button of each step, by the step's id. */
  readonly buttons: Readonly<Record<string, string>>;
  /** A note under the list, such as the manual's ※; `wayOut` is where to turn when nobody in the company can help. */
  readonly note?: (p: { wayOut: string }) => string;
  /** What stands for the list where it concerns nobody; where it is left out, the list says so itself. */
  readonly nobody?: string;
  /** Above what the bank stored. */
  readonly review?: string;
  /** What follows from going on, before it is authorised. */
  readonly consequence?: (p: { count: number }) => string;
}
