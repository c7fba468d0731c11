import type { TemplateResult } from 'lit';
import { ChoiceInput } from '../../components/choice-input.js';
import type { ChoiceMadeEvent } from '../../components/choice-input.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import type { FeeScheduleCode } from '../../contract/generated/types.gen.js';
import type { FeeScheduleFlowMessages } from '../../messages/ja/fee-schedule-flow.js';
import type { FeeDraft } from './fee-record.js';
import type { FlowFrame } from './flow-frame.js';
import { unchangedRecord } from './record-draft.js';

const html = htmlWith(ChoiceInput);
const schedules = ['payee-transfer', 'payee-bulk', 'payer-bulk'] as const satisfies readonly FeeScheduleCode[];

/** Which fees, to be changed or to be looked at. */
export function feeChoice({ messages, run }: FlowFrame<FeeDraft, FeeScheduleFlowMessages>): TemplateResult {
  const { draft } = run.state;
  const choices = [false, true].flatMap((readOnly) => schedules.map((schedule) => ({ schedule, readOnly })));
  const at = choices.findIndex(({ schedule, readOnly }) => schedule === draft.schedule && readOnly === draft.readOnly);
  return html`<choice-input
    required
    .label=${messages.choose}
    .choices=${choices.map((choice, index) => ({ value: String(index), label: messages.titles(choice) }))}
    .value=${at === -1 ? '' : String(at)}
    @choice-made=${({ value }: ChoiceMadeEvent) =>
      run.change({ ...draft, ...unchangedRecord, ...choices[Number(value)] })}
  ></choice-input>`;
}
