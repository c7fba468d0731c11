import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ChangeReview } from '../src/components/change-review.js';
import '../src/define/change-review.js';
import { challenge, lines, manyPeople } from './revocation.js';

type Situation = StoryObj<Partial<ChangeReview>>;

export default {
  title: 'Elements/change-review',
  component: 'change-review',
  args: { lines, compact: false },
  render: (properties) => html`
    <change-review .lines=${properties.lines ?? []} ?compact=${properties.compact}></change-review>
  `,
} satisfies Meta<Partial<ChangeReview>>;

export const Stored: Situation = {};

/** Ten are shown, the rest on request. */
export const ManyPeople: Situation = { args: { lines: [{ key: 'targets', value: manyPeople }] } };

/** CO-4: word, icon, old value and colour. */
export const Changed: Situation = {
  args: {
    lines: [
      { key: 'operation', value: 'company-profile' },
      { key: 'target-count', value: 3, before: 2 },
      { key: 'login-id', value: 'yamada31', before: '' },
    ],
  },
};

/** What the token shows, to compare. */
export const Compact: Situation = {
  args: { compact: true, lines: [{ key: 'login-id', value: challenge.loginId }, ...challenge.lines] },
};

/** A line that this version of the kit does not know is still shown. */
export const UnknownLine: Situation = { args: { lines: [...lines, { key: 'usage-mode', value: 'shared' }] } };

export const LongText: Situation = {
  args: {
    lines: [
      { key: 'targets', value: [{ id: 'u1', loginId: 'x'.repeat(60), name: '寿限無'.repeat(30) }] },
      { key: 'login-id', value: 'w'.repeat(64) },
    ],
  },
};
