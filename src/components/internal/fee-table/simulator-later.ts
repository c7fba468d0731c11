import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { FeeSchedule, FeeTable } from '../../../fees/index.js';
import { Later } from '../later.js';
import { htmlWith } from '../own-elements.js';
import type { FeeColumn } from './columns.js';

/** What a schedule has beside its table; nothing where the payer bears the fee. */
export type FeeTerms = Omit<FeeSchedule, keyof FeeTable> | Readonly<Record<string, never>>;

/** Stands for a table that has a wrong cell: the simulator says that it cannot tell. */
const noTable: FeeTable = { fromYen: [], feesYen: {} };

/** Explains the table as it is being edited; comes after it. */
export const simulatorLater = new Later(async () => {
  const { FeeSimulator } = await import('../../fee-simulator.js');
  const html = htmlWith(FeeSimulator);
  return (terms: FeeTerms, table: FeeTable | undefined, columns: readonly FeeColumn[]): TemplateResult => html`
    <fee-simulator
      class="simulator"
      .schedule=${guard([terms, table], () => ({ ...terms, ...(table ?? noTable) }))}
      .columns=${columns}
    ></fee-simulator>
  `;
});
