import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { VersionComparison, VersionDifference } from '../src/components/version-comparison.js';
import '../src/define/version-comparison.js';

type Situation = StoryObj<Partial<VersionComparison>>;

const memo: VersionDifference = {
  way: 'memos/a1',
  key: 'account-memo',
  of: 'a1',
  before: '売上入金用',
  theirs: '本社経費用',
  mine: '',
};
const mode: VersionDifference = {
  way: 'approvalModes/payroll',
  key: 'approval-mode',
  of: 'payroll',
  before: 'single',
  theirs: 'double-any-order',
  mine: 'single',
  keep: 'theirs',
};
const limit: VersionDifference = {
  way: 'companyLimitsYen/bulk-transfer',
  key: 'company-limit-yen',
  of: 'bulk-transfer',
  before: 99_999_999_999,
  theirs: 80_000_000_000,
  mine: 50_000_000,
  keep: 'mine',
};

export default {
  title: 'Elements/version-comparison',
  component: 'version-comparison',
  args: {
    differences: [memo, mode, limit],
    subjects: new Map([['a1', '本店営業部（081） 普通 0253226']]),
  },
  render: (properties) => html`
    <version-comparison
      .differences=${properties.differences ?? []}
      .subjects=${properties.subjects ?? new Map<string, string>()}
      ?disabled=${properties.disabled}
    ></version-comparison>
  `,
} satisfies Meta<Partial<VersionComparison>>;

export const OneNotChosen: Situation = {};

export const AllChosen: Situation = { args: { differences: [{ ...memo, keep: 'mine' }, mode, limit] } };

/** IN-3: said when the button is pressed. */
export const Missing: Situation = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('version-comparison')!;
    element.reportValidity();
    await element.updateComplete;
  },
};

export const OneAlone: Situation = { args: { differences: [memo] } };

/** Somebody else changed what the page does not show. */
export const NothingToChoose: Situation = { args: { differences: [] } };

export const Disabled: Situation = { args: { disabled: true } };
