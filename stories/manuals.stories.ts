import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ManualPages } from './manual-pages.js';

if (!customElements.get(ManualPages.tagName)) customElements.define(ManualPages.tagName, ManualPages);

/** Each flow as the manuals tell it: their steps in their words, and the page behind each, kept by the walks that test it. */
export default {
  title: 'Manuals',
  render: ({ flow }) => html`<manual-pages .flow=${flow}></manual-pages>`,
  argTypes: { flow: { control: false } },
} satisfies Meta<{ flow: string }>;

type Story = StoryObj<{ flow: string }>;

export const TransactionAuthUnlock: Story = { args: { flow: 'transaction-auth-unlock-flow' } };

export const TransactionAuthTokenRevoke: Story = { args: { flow: 'transaction-auth-token-revoke-flow' } };

export const TransactionAuthTokenReset: Story = { args: { flow: 'transaction-auth-token-reset-flow' } };

export const OtpUnlock: Story = { args: { flow: 'otp-unlock-flow' } };

export const OtpTokenRevoke: Story = { args: { flow: 'otp-token-revoke-flow' } };

export const OtpTokenIssue: Story = { args: { flow: 'otp-token-issue-flow' } };

export const OtpUsageMode: Story = { args: { flow: 'otp-usage-mode-flow' } };

export const OtpTokenRegister: Story = { args: { flow: 'otp-token-register-flow' } };

export const CompanyProfile: Story = { args: { flow: 'company-profile-flow' } };

export const FeeSchedule: Story = { args: { flow: 'fee-schedule-flow' } };

export const UserManagement: Story = { args: { flow: 'user-management-flow' } };

export const CertificateRevoke: Story = { args: { flow: 'certificate-revoke-flow' } };

export const OperationHistory: Story = { args: { flow: 'operation-history-flow' } };
