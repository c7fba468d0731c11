import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ResultSummary } from '../src/components/result-summary.js';
import '../src/define/result-summary.js';
import { executed, manyPeople, partlyDone, results } from './revocation.js';

type Situation = StoryObj<Partial<ResultSummary>>;

export default {
  title: 'Elements/result-summary',
  component: 'result-summary',
  args: { operation: partlyDone },
  render: (properties) => html`<result-summary .operation=${properties.operation}></result-summary>`,
} satisfies Meta<Partial<ResultSummary>>;

export const PartlyDone: Situation = {};

export const Done: Situation = { args: { operation: executed(results.done) } };

export const OwnToken: Situation = {
  args: { operation: executed({ ...results.done, followUp: 'own-token-revoked' }) },
};

export const NobodyDone: Situation = { args: { operation: executed(results.refused, results.notAttempted) } };

export const Unlocked: Situation = {
  args: {
    operation: {
      ...executed({ ...results.done, followUp: 'can-authenticate-again' }),
      kind: 'transaction-auth-unlock',
    },
  },
};

/** Revoked at night: from when a new token and login are possible, the next morning. */
export const NewTokenFrom: Situation = {
  args: {
    operation: {
      ...executed({ ...results.done, followUp: 'new-token-from', followsAt: '2026-11-21T08:10:00+09:00' }),
      kind: 'otp-token-revoke',
    },
  },
};

/** One result for each credential of a person. */
export const EachCredential: Situation = {
  args: {
    operation: {
      ...executed(
        { ...results.done, credential: 'login-password', followUp: 'cannot-use' },
        { ...results.done, credential: 'one-time-password', followUp: 'can-use-again' },
      ),
      kind: 'user-suspension',
    },
  },
};

/** A kind that has no sentences of its own yet, and codes that this version does not know. */
export const UnknownCodes: Situation = {
  args: {
    operation: {
      ...executed({ ...results.done, followUp: 'calls-the-branch' }, { ...results.refused, reason: 'moon-too-full' }),
      kind: 'certificate-revoke',
    },
  },
};

export const WithoutTargets: Situation = { args: { operation: { ...executed(), kind: 'company-profile' } } };

export const RefusedOutsideHours: Situation = {
  args: {
    operation: {
      ...executed(),
      state: 'refused',
      receipt: undefined,
      screen: 'BLGI021',
      refusal: { code: 'service-closed', opensAt: '2026-11-24T08:10:00+09:00' },
    },
  },
};

export const Suspended: Situation = {
  args: { operation: { ...executed(), state: 'refused', refusal: { code: 'credential-suspended' } } },
};

export const Expired: Situation = { args: { operation: { ...executed(), state: 'expired' } } };

export const Cancelled: Situation = { args: { operation: { ...executed(), state: 'cancelled' } } };

export const StillOpen: Situation = { args: { operation: { ...executed(), state: 'open' } } };

export const ManyPeople: Situation = {
  args: { operation: executed(...manyPeople.map((person) => ({ ...results.done, person }))) },
};
