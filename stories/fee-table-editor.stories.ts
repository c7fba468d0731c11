import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FeeTableEditor } from '../src/components/fee-table-editor.js';
import '../src/define/fee-table-editor.js';
import type { FeeTable } from '../src/fees/index.js';

type Situation = StoryObj<Partial<FeeTableEditor>>;

const standard: FeeTable = {
  fromYen: [0, 30_000],
  feesYen: {
    'same-branch': [0, 0],
    'same-bank': [110, 330],
    'other-bank-wire': [330, 550],
    'other-bank-document': [330, 550],
  },
};

const own: FeeTable = {
  fromYen: [0, 10_000, 30_000],
  feesYen: {
    'same-branch': [0, 110, 330],
    'same-bank': [110, 220, 440],
    'other-bank-wire': [330, 440, 660],
    'other-bank-document': [330, 440, 660],
  },
};

const manyColumns = Array.from({ length: 20 }, (_, at) => ({ key: `pattern-${at}`, label: `振込種別${at + 1}` }));

const large: FeeTable = {
  fromYen: Array.from({ length: 200 }, (_, at) => at * 10_000),
  feesYen: Object.fromEntries(
    manyColumns.map(({ key }, to) => [
      key,
      Array.from({ length: 200 }, (_, at) => 110 + ((at * 31 + to * 17) % 90) * 11),
    ]),
  ),
};

export default {
  title: 'Elements/fee-table-editor',
  component: 'fee-table-editor',
  args: { name: 'fees', value: own, standard },
  render: (properties) => html`
    <fee-table-editor
      .label=${properties.label ?? ''}
      .rangeLabel=${properties.rangeLabel ?? ''}
      .columns=${properties.columns}
      .value=${properties.value}
      .standard=${properties.standard}
      .terms=${properties.terms}
      .name=${properties.name ?? ''}
      .error=${properties.error ?? ''}
      ?uses-standard=${properties.usesStandard}
      ?read-only=${properties.readOnly}
      ?disabled=${properties.disabled}
    ></fee-table-editor>
  `,
} satisfies Meta<Partial<FeeTableEditor>>;

/** FE-4: with what the table means below it. */
export const OwnTable: Situation = {
  args: { terms: { method: 'fixed', minimumPaymentYen: 1_000, transferFees: standard } },
};

/** FE-3: with 使用する the table shows what the bank charges at any time. */
export const StandardTable: Situation = { args: { usesStandard: true } };

export const ToLookAt: Situation = { args: { readOnly: true } };

/** Amounts as a spreadsheet has them, two of which are none; a third row finds no room. */
export const PastedWithErrors: Situation = {
  play: async (context) => {
    await paste(await cellOf(context, 2, 3), '¥1,100\t―\r\n"２２０円"\t3.5\r\n1\t2');
  },
};

/** A beginning that would cross the next range stays as typed, and names its neighbour. */
export const CrossingRanges: Situation = {
  play: async (context) => {
    await paste(await cellOf(context, 1, 0), '40,000');
  },
};

export const SeveralSelected: Situation = {
  play: async (context) => {
    const { cell } = await cellOf(context, 1, 1);
    cell(2, 3).dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, shiftKey: true }));
  },
};

export const AsksBeforeItLoads: Situation = {
  play: async (context) => {
    const { editor } = await paste(await cellOf(context, 1, 1), '120');
    editor.renderRoot.querySelector<HTMLElement>('.load')?.click();
  },
};

export const Refused: Situation = { args: { error: '手数料情報が変わりました。もう一度入力してください。' } };

export const Disabled: Situation = { args: { disabled: true } };

export const OneColumn: Situation = {
  args: {
    columns: [{ key: 'all', label: '一律' }],
    value: { fromYen: [0, 30_000], feesYen: { all: [220, 440] } },
    standard: undefined,
    rangeLabel: '振込金額範囲',
  },
};

/** The largest amounts that the contract knows. */
export const LargestAmounts: Situation = {
  args: {
    columns: [
      { key: 'a', label: '当行同一店宛' },
      { key: 'b', label: '他行宛電信扱' },
    ],
    value: {
      fromYen: [0, 999_999_999_999_998, 999_999_999_999_999],
      feesYen: { a: [0, 1, 999_999_999_999_999], b: [0, 999_999_999_999_999, 1] },
    },
  },
};

/** PE-4: 4,000 fees. */
export const Large: Situation = { args: { columns: manyColumns, value: large, standard: undefined } };

interface Place {
  readonly editor: FeeTableEditor;
  readonly cell: (row: number, column: number) => Element;
}

async function cellOf({ canvasElement }: { canvasElement: HTMLElement }, row: number, column: number): Promise<Place> {
  const editor = canvasElement.querySelector('fee-table-editor')!;
  await editor.updateComplete;
  const cell: Place['cell'] = (at, to) => editor.renderRoot.querySelectorAll('tbody tr')[at]!.children[to]!;
  cell(row, column).dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  return { editor, cell };
}

async function paste(place: Place, text: string): Promise<Place> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox takes none from a script.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  place.editor.renderRoot.querySelector('table')!.dispatchEvent(event);
  await place.editor.updateComplete;
  return place;
}
