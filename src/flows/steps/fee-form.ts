import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { AmountInput } from '../../components/amount-input.js';
import type { AmountChangedEvent } from '../../components/amount-input.js';
import { ChoiceInput } from '../../components/choice-input.js';
import type { ChoiceMadeEvent } from '../../components/choice-input.js';
import { FeeSimulator } from '../../components/fee-simulator.js';
import { FeeTableEditor } from '../../components/fee-table-editor.js';
import type { FeeTableChangedEvent } from '../../components/fee-table-editor.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import type { FeeMethod, FeeScheduleRecord, FeeTable } from '../../contract/generated/types.gen.js';
import type { FeeScheduleFlowMessages } from '../../messages/ja/fee-schedule-flow.js';
import type { RecordForm } from './edit-record.js';
import { patternsIn, rangeOf, rowsOf, tableIn } from './fee-record.js';
import type { FeeDraft } from './fee-record.js';
import type { FlowFrame } from './flow-frame.js';
import { facts } from './register-tokens.js';

const html = htmlWith(AmountInput, ChoiceInput, FeeSimulator, FeeTableEditor);
const methods = ['fixed', 'add-upper', 'add-lower'] as const satisfies readonly FeeMethod[];

type FeeFrame = FlowFrame<FeeDraft, FeeScheduleFlowMessages>;
type FeeForm = RecordForm<FeeScheduleRecord>;

/** Everything of a schedule that can be changed, and what it comes to. */
export function editForm(frame: FeeFrame, form: FeeForm): TemplateResult[] {
  return [
    ...name(frame, form.record),
    ...(form.record.method ? [methodChoice(frame, form)] : []),
    ...(form.record.minimumPaymentYen === undefined ? [] : [minimumField(frame, form)]),
    standardChoice(frame, form),
    tableField(frame, form),
    explained(frame, form),
  ];
}

/** Everything of a schedule, to be read. */
export function viewForm(frame: FeeFrame, form: FeeForm): TemplateResult[] {
  return [
    ...name(frame, form.record),
    known(frame, form.record),
    tableField(frame, form, true),
    explained(frame, form),
  ];
}

/** What the fees are called, where the title does not say so. */
function name({ messages, run }: FeeFrame, { schedule }: FeeScheduleRecord): TemplateResult[] {
  const title = messages.titles({ schedule, readOnly: run.state.draft.readOnly });
  return title === messages.title ? [] : [html`<h3>${title}</h3>`];
}

function known({ messages }: FeeFrame, { method, minimumPaymentYen, usesStandard }: FeeScheduleRecord) {
  return facts([
    ...(method ? [[messages.method, messages.methods[method]] as const] : []),
    ...(minimumPaymentYen === undefined ? [] : [[messages.minimum, messages.yen({ yen: minimumPaymentYen })] as const]),
    [messages.standard, usesStandard ? messages.uses : messages.usesNot],
  ]);
}

function methodChoice({ messages, run }: FeeFrame, { values, change }: FeeForm): TemplateResult {
  return html`<choice-input
    data-field="#/input/method"
    .label=${messages.method}
    .choices=${methods.map((value) => ({ value, label: messages.methods[value], hint: messages.meanings[value] }))}
    .value=${String(values['method'])}
    ?disabled=${run.isBusy}
    @choice-made=${({ value }: ChoiceMadeEvent) => change('method', value)}
  ></choice-input>`;
}

function minimumField({ messages, run }: FeeFrame, { values, change }: FeeForm): TemplateResult {
  return html`<amount-input
    required
    data-field="#/input/minimumPaymentYen"
    .label=${messages.minimum}
    .hint=${messages.minimumHint}
    .value=${String(values['minimumPaymentYen'])}
    ?disabled=${run.isBusy}
    @amount-changed=${({ value }: AmountChangedEvent) =>
      change('minimumPaymentYen', /^\d{1,15}$/.test(value) ? Number(value) : value)}
  ></amount-input>`;
}

function standardChoice({ messages, run }: FeeFrame, { values, change }: FeeForm): TemplateResult {
  return html`<choice-input
    data-field="#/input/usesStandard"
    .label=${messages.standard}
    .choices=${[
      { value: 'true', label: messages.uses },
      { value: 'false', label: messages.usesNot },
    ]}
    .value=${String(values['usesStandard'])}
    ?disabled=${run.isBusy}
    @choice-made=${({ value }: ChoiceMadeEvent) => change('usesStandard', value === 'true')}
  ></choice-input>`;
}

function tableField({ messages, run }: FeeFrame, form: FeeForm, readOnly = false): TemplateResult {
  const { record, values, isChanged, change } = form;
  const table = tableIn(values);
  const take = ({ value }: FeeTableChangedEvent): void => {
    if (!value) return;
    const rows = rowsOf(value as FeeTable, patternsIn(values));
    const before = rowsOf(table, patternsIn(values));
    for (const way of Object.keys({ ...before, ...rows })) {
      if (rows[way] !== before[way]) change(way, rows[way] ?? '');
    }
  };
  return html`<fee-table-editor
    data-field="#/input/table"
    .label=${messages.table}
    .rangeLabel=${rangesOf(record, messages)}
    .columns=${columnsOf(record, messages)}
    .standard=${record.standard}
    .value=${guard([JSON.stringify(table)], () => table)}
    ?edited=${Object.keys(values).some((way) => rangeOf(way) !== undefined && isChanged(way))}
    ?uses-standard=${values['usesStandard'] === true}
    ?read-only=${readOnly}
    ?disabled=${run.isBusy}
    @fee-table-changed=${take}
  ></fee-table-editor>`;
}

/** What the fees come to, by an amount and as a picture. */
function explained({ messages }: FeeFrame, { record, values }: FeeForm): TemplateResult {
  const { standard, minimumPaymentYen, schedule } = record;
  const table = values['usesStandard'] === true ? standard : tableIn(values);
  const payees = {
    ...table,
    method: (values['method'] ?? 'fixed') as FeeMethod,
    minimumPaymentYen: values['minimumPaymentYen'] as number,
    transferFees: standard,
  };
  return html`<fee-simulator
    .schedule=${minimumPaymentYen === undefined ? table : payees}
    .columns=${columnsOf(record, messages)}
    .methods=${schedule === 'payee-bulk' ? methods : []}
  ></fee-simulator>`;
}

function columnsOf({ standard }: FeeScheduleRecord, { patterns }: FeeScheduleFlowMessages) {
  return Object.keys(standard.feesYen).map((key) => ({ key, label: patterns.get(key) ?? key }));
}

function rangesOf({ schedule }: FeeScheduleRecord, messages: FeeScheduleFlowMessages): string {
  return schedule === 'payer-bulk' ? messages.transferRanges : messages.paymentRanges;
}
