import { defaultProfile, deriveProfile } from '../bank-profile.js';
import type { MenuEntry } from '../bank-profile.js';

/** 手数料情報: the buttons of its 作業内容選択, and its 照会. */
const fees: readonly MenuEntry[] = [
  {
    label: { ja: '先方負担手数料[振込振替]の変更', en: 'Change: Fees borne by the payee (transfers)' },
    opens: 'fee-schedule-flow',
    schedule: 'payee-transfer',
  },
  {
    label: { ja: '先方負担手数料[総合振込]の変更', en: 'Change: Fees borne by the payee (bulk transfers)' },
    opens: 'fee-schedule-flow',
    schedule: 'payee-bulk',
  },
  {
    label: { ja: '当方負担手数料[総合振込]の変更', en: 'Change: Fees borne by the payer (bulk transfers)' },
    opens: 'fee-schedule-flow',
    schedule: 'payer-bulk',
  },
  {
    label: { ja: '先方負担手数料[振込振替]の照会', en: 'View: Fees borne by the payee (transfers)' },
    opens: 'fee-schedule-flow',
    schedule: 'payee-transfer',
    readOnly: true,
  },
  {
    label: { ja: '先方負担手数料[総合振込]の照会', en: 'View: Fees borne by the payee (bulk transfers)' },
    opens: 'fee-schedule-flow',
    schedule: 'payee-bulk',
    readOnly: true,
  },
  {
    label: { ja: '当方負担手数料[総合振込]の照会', en: 'View: Fees borne by the payer (bulk transfers)' },
    opens: 'fee-schedule-flow',
    schedule: 'payer-bulk',
    readOnly: true,
  },
];

/** Seed 002: certificates and the company's own data; what it does with users is signed with a one-time password too. */
export const amaoto = deriveProfile(defaultProfile, {
  id: 'amaoto',
  name: { ja: 'あまおと銀行', en: 'Amaoto Bank' },
  demands: {
    ...defaultProfile.demands,
    'user-create': [['confirmation-password', 'one-time-password']],
    'user-change': [['confirmation-password', 'one-time-password']],
  },
  wayOut: { 'transaction-authentication': { kind: 'contact' }, 'one-time-password': { kind: 'contact' } },
  onScreenKeyboard: true,
  menu: {
    withoutRight: 'left-out',
    entries: [
      {
        label: { term: 'administration' },
        heading: { term: 'chooseBusiness' },
        entries: [
          {
            label: { term: 'companyManagement' },
            heading: { term: 'chooseTask' },
            entries: [{ label: { term: 'companyProfileTitle' }, opens: 'company-profile-flow' }, ...fees],
          },
          {
            label: { term: 'userManagement' },
            heading: { term: 'chooseTask' },
            entries: [
              { label: { term: 'userManagementTitle' }, opens: 'user-management-flow' },
              { label: { term: 'certificateRevokeTitle' }, opens: 'certificate-revoke-flow' },
              { label: { term: 'otpUnlockTitle' }, opens: 'otp-unlock-flow' },
              { label: { term: 'otpTokenRevokeTitle' }, opens: 'otp-token-revoke-flow' },
              { label: { term: 'otpTokenIssueTitle' }, opens: 'otp-token-issue-flow' },
              { label: { term: 'userSuspensionTitle' }, opens: 'user-suspension-flow' },
            ],
          },
          { label: { term: 'operationHistoryTitle' }, opens: 'operation-history-flow' },
        ],
      },
    ],
  },
});
