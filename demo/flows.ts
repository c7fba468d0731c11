import { html, type TemplateResult } from 'lit';
import type { FlowPresets } from '../src/profile/menu-place.js';

/** How a flow that the demo has is loaded and drawn. */
interface DemoFlow {
  readonly load: () => Promise<unknown>;
  readonly draw: (presets: FlowPresets) => TemplateResult;
}

/** The flows by their tags, loaded when one of them is opened. */
export const flows: ReadonlyMap<string, DemoFlow> = new Map<string, DemoFlow>([
  [
    'company-profile-flow',
    {
      load: () => import('../src/define/company-profile-flow.js'),
      draw: () => html`<company-profile-flow></company-profile-flow>`,
    },
  ],
  [
    'fee-schedule-flow',
    {
      load: () => import('../src/define/fee-schedule-flow.js'),
      draw: ({ schedule = '', readOnly = false }) =>
        html`<fee-schedule-flow .schedule=${schedule} .readOnly=${readOnly}></fee-schedule-flow>`,
    },
  ],
  [
    'certificate-revoke-flow',
    {
      load: () => import('../src/define/certificate-revoke-flow.js'),
      draw: () => html`<certificate-revoke-flow></certificate-revoke-flow>`,
    },
  ],
  [
    'transaction-auth-unlock-flow',
    {
      load: () => import('../src/define/transaction-auth-unlock-flow.js'),
      draw: () => html`<transaction-auth-unlock-flow></transaction-auth-unlock-flow>`,
    },
  ],
  [
    'transaction-auth-token-revoke-flow',
    {
      load: () => import('../src/define/transaction-auth-token-revoke-flow.js'),
      draw: () => html`<transaction-auth-token-revoke-flow></transaction-auth-token-revoke-flow>`,
    },
  ],
  [
    'transaction-auth-token-reset-flow',
    {
      load: () => import('../src/define/transaction-auth-token-reset-flow.js'),
      draw: () => html`<transaction-auth-token-reset-flow></transaction-auth-token-reset-flow>`,
    },
  ],
  [
    'otp-unlock-flow',
    {
      load: () => import('../src/define/otp-unlock-flow.js'),
      draw: () => html`<otp-unlock-flow></otp-unlock-flow>`,
    },
  ],
  [
    'otp-token-revoke-flow',
    {
      load: () => import('../src/define/otp-token-revoke-flow.js'),
      draw: () => html`<otp-token-revoke-flow></otp-token-revoke-flow>`,
    },
  ],
  [
    'otp-token-issue-flow',
    {
      load: () => import('../src/define/otp-token-issue-flow.js'),
      draw: () => html`<otp-token-issue-flow></otp-token-issue-flow>`,
    },
  ],
  [
    'otp-usage-mode-flow',
    {
      load: () => import('../src/define/otp-usage-mode-flow.js'),
      draw: () => html`<otp-usage-mode-flow></otp-usage-mode-flow>`,
    },
  ],
  [
    'otp-token-register-flow',
    {
      load: () => import('../src/define/otp-token-register-flow.js'),
      draw: () => html`<otp-token-register-flow></otp-token-register-flow>`,
    },
  ],
  [
    'user-management-flow',
    {
      load: () => import('../src/define/user-management-flow.js'),
      draw: () => html`<user-management-flow></user-management-flow>`,
    },
  ],
  [
    'user-suspension-flow',
    {
      load: () => import('../src/define/user-suspension-flow.js'),
      draw: () => html`<user-suspension-flow></user-suspension-flow>`,
    },
  ],
  [
    'operation-history-flow',
    {
      load: () => import('../src/define/operation-history-flow.js'),
      draw: () => html`<operation-history-flow></operation-history-flow>`,
    },
  ],
]);
