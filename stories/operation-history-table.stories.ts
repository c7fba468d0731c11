import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OperationHistoryTable } from '../src/components/operation-history-table.js';
import '../src/define/operation-history-table.js';
import { bankOf, historyOf } from './operation-history.js';

type Situation = StoryObj<Partial<OperationHistoryTable>>;

const entries = historyOf(12);

export default {
  title: 'Elements/operation-history-table',
  component: 'operation-history-table',
  args: { entries: bankOf(entries), pageSize: 5 },
  render: (properties) => html`
    <operation-history-table
      .entries=${properties.entries}
      .query=${properties.query ?? {}}
      .pageSize=${properties.pageSize ?? 5}
      .letterhead=${properties.letterhead}
    ></operation-history-table>
  `,
} satisfies Meta<Partial<OperationHistoryTable>>;

export const Several: Situation = {
  args: {
    letterhead: () =>
      Promise.resolve({ bank: 'ことのは銀行', company: '株式会社みどり工房', who: '山田 和子（yamada31）' }),
  },
};

export const Searched: Situation = {
  args: { query: { from: '2026-11-23', to: '2026-11-24', user: 'yamada31', business: 'sign-in', result: 'done' } },
};

/** US-4: without the permission 全操作履歴照会. */
export const OwnOnly: Situation = {
  args: {
    entries: bankOf(
      entries.filter(({ loginId }) => loginId === 'enomoto7'),
      { scope: 'own' },
    ),
  },
};

/** PE-1: 10,000 entries cost as little as ten. */
export const TenThousand: Situation = { args: { entries: historyOf(10_000) } };

export const NothingFound: Situation = { args: { query: { user: 'nobody' } } };

export const Empty: Situation = { args: { entries: [] } };

export const Loading: Situation = { args: { entries: () => new Promise(() => undefined) } };

export const NotReachable: Situation = { args: { entries: () => Promise.reject(new Error('offline')) } };

export const PeriodReversed: Situation = {
  play: async ({ canvasElement }) => {
    const table = canvasElement.querySelector('operation-history-table')!;
    await table.updateComplete;
    const form = table.renderRoot.querySelector('form')!;
    for (const [name, day] of [
      ['from', '2026-11-24'],
      ['to', '2026-11-23'],
    ] as const) {
      (form.elements.namedItem(name) as HTMLInputElement).value = day;
    }
    form.requestSubmit();
  },
};

/** Shift_JIS lacks 𠮷: the places are named, and nothing is saved. */
export const NotInShiftJis: Situation = {
  play: async ({ canvasElement }) => {
    const table = canvasElement.querySelector('operation-history-table')!;
    await table.updateComplete;
    const find = <E extends HTMLElement>(selector: string) => table.renderRoot.querySelector<E>(selector);
    while (!find('#encoding')) await new Promise(requestAnimationFrame);
    const encoding = find<HTMLSelectElement>('#encoding')!;
    encoding.value = 'shift_jis';
    encoding.dispatchEvent(new Event('change'));
    find<HTMLButtonElement>('.save')!.click();
    while (!find('.notice')) await new Promise(requestAnimationFrame);
  },
};
