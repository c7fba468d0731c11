/** What a page under the strict policy tells the page around it. */
export interface StrictPageReport {
  readonly violations: string[];
  readonly undrawn: string[];
  readonly texts: { unlock?: string; revoke?: string; print?: string };
  /** Whether a violation made on purpose was heard. */
  heard: boolean;
  error: string;
}
