import type { Answer, BankClient } from '../../../src/contract/index.js';
import { certificateRevokeFlowMessages } from '../../../src/messages/ja/certificate-revoke-flow.js';
import { companyProfileFlowMessages } from '../../../src/messages/ja/company-profile-flow.js';
import { feeScheduleFlowMessages } from '../../../src/messages/ja/fee-schedule-flow.js';
import { operationHistoryFlowMessages } from '../../../src/messages/ja/operation-history-flow.js';
import { otpTokenRegisterFlowMessages } from '../../../src/messages/ja/otp-token-register-flow.js';
import { otpTokenRevokeFlowMessages } from '../../../src/messages/ja/otp-token-revoke-flow.js';
import { otpUnlockFlowMessages } from '../../../src/messages/ja/otp-unlock-flow.js';
import { otpUsageModeFlowMessages } from '../../../src/messages/ja/otp-usage-mode-flow.js';
import { transactionAuthTokenResetFlowMessages } from '../../../src/messages/ja/transaction-auth-token-reset-flow.js';
import { transactionAuthTokenRevokeFlowMessages } from '../../../src/messages/ja/transaction-auth-token-revoke-flow.js';
import { transactionAuthUnlockFlowMessages } from '../../../src/messages/ja/transaction-auth-unlock-flow.js';
import { userManagementFlowMessages } from '../../../src/messages/ja/user-management-flow.js';
import { userSuspensionFlowMessages } from '../../../src/messages/ja/user-suspension-flow.js';
import type { Catalogue } from '../../../src/messages/catalogue.js';
import type { FlowMessages } from '../../../src/messages/flow-messages.js';
import { companyFields } from './company.js';
import { choice, facts, hint, make, picture, texts, words } from './draw.js';
import { history } from './history.js';
import { issueFields, messages as issueMessages } from './issue.js';
import { showMenu } from './menu.js';
import { showSheet } from './sheet.js';
import type { Sheet } from './sheet.js';
import { suspensionList } from './suspension-list.js';
import { userList } from './user-list.js';
import type { UserListOptions } from './user-list.js';

/** Asks the bank, and puts the first screen on the page. */
type Form = (client: BankClient) => Promise<void>;

const twoSteps = ['choose-users', 'result'];

const registering = texts(otpTokenRegisterFlowMessages);
const modes = texts(otpUsageModeFlowMessages);
const fees = texts(feeScheduleFlowMessages);
const company = texts(companyProfileFlowMessages);
const looking = texts(operationHistoryFlowMessages);
const suspending = texts(userSuspensionFlowMessages);

/** The first screen of each flow, written by hand. */
export const forms: Readonly<Record<string, Form>> = {
  'admin-console-flow': async (client) => showMenu((await told(client.session())).actor.role),

  'certificate-revoke-flow': chooseUsers(
    certificateRevokeFlowMessages,
    { steps: ['choose-users', 'authenticate', 'result'] },
    { kind: 'certificate-revoke', credential: 'login-password', isSingle: true, aboutCertificates: true },
  ),

  'company-profile-flow': async (client) => {
    const [record] = await Promise.all([
      told(client.company()),
      told(client.standing('company-profile')),
      told(client.session()),
    ]);
    showSheet({ messages: company, steps: ['edit', 'authenticate', 'result'], body: companyFields(record) });
  },

  'fee-schedule-flow': async (client) => {
    await told(client.session());
    const schedules = ['payee-transfer', 'payee-bulk', 'payer-bulk'] as const;
    const choices = [false, true].flatMap((readOnly) =>
      schedules.map((schedule) => ({ label: fees.titles({ schedule, readOnly }) })),
    );
    showSheet({
      messages: fees,
      steps: ['choose', 'edit', 'authenticate', 'result'],
      body: [choice(fees.choose, choices)],
    });
  },

  'operation-history-flow': async (client) => {
    const [table] = await Promise.all([history(client), told(client.session())]);
    showSheet({ messages: looking, steps: ['history'], body: [table], endsHere: true });
  },

  'otp-token-issue-flow': async (client) => {
    await Promise.all([
      told(client.session()),
      told(client.standing('otp-token-issue')),
      told(client.openOperations('otp-token-issue')),
    ]);
    showSheet({ messages: issueMessages, steps: ['apply', 'set-up-app', 'confirm', 'issued'], body: issueFields() });
  },

  'otp-token-register-flow': async (client) => {
    const [list, { withoutToken = 0 }] = await Promise.all([
      userList(client, {
        kind: 'otp-token-register',
        credential: 'one-time-password',
        isSingle: true,
        tokenColumn: true,
      }),
      told(client.tokenUsage()),
      told(client.session()),
    ]);
    const warning = make('p', {}, registering.withoutToken({ count: withoutToken }));
    showSheet({
      messages: registering,
      steps: ['user', 'token'],
      body: [...(withoutToken > 0 ? [make('div', { class: 'notice' }, picture('warning'), warning)] : []), list],
    });
  },

  'otp-token-revoke-flow': chooseUsers(
    otpTokenRevokeFlowMessages,
    { steps: twoSteps, confirms: true },
    { kind: 'otp-token-revoke', credential: 'one-time-password' },
  ),

  'otp-unlock-flow': chooseUsers(
    otpUnlockFlowMessages,
    { steps: twoSteps, confirms: true },
    { kind: 'otp-unlock', credential: 'one-time-password' },
  ),

  'otp-usage-mode-flow': async (client) => {
    const [{ mode }] = await Promise.all([
      told(client.tokenUsage()),
      told(client.standing('otp-usage-mode')),
      told(client.session()),
    ]);
    const choices = (['individual', 'shared'] as const).map((each) => ({
      label: modes.modes[each],
      hint: modes.modeHints[each],
    }));
    showSheet({
      messages: modes,
      steps: ['mode', 'otp-in-use', 'token', 'result-individual'],
      body: [facts([[modes.currentMode, modes.modes[mode]]]), choice(modes.newMode, choices)],
    });
  },

  'transaction-auth-token-reset-flow': chooseUsers(
    transactionAuthTokenResetFlowMessages,
    { steps: twoSteps, confirms: true },
    { kind: 'transaction-auth-token-reset', credential: 'transaction-authentication' },
  ),

  'transaction-auth-token-revoke-flow': chooseUsers(
    transactionAuthTokenRevokeFlowMessages,
    { steps: ['choose-users', 'authenticate', 'result'], confirms: true },
    { kind: 'transaction-auth-token-revoke', credential: 'transaction-authentication' },
  ),

  'transaction-auth-unlock-flow': chooseUsers(
    transactionAuthUnlockFlowMessages,
    { steps: twoSteps, confirms: true },
    { kind: 'transaction-auth-unlock', credential: 'transaction-authentication' },
  ),

  'user-management-flow': chooseUsers(
    userManagementFlowMessages,
    {
      steps: ['list', 'basics', 'permissions', 'accounts-change', 'authenticate', 'result'],
      acts: ['view', 'create', 'change', 'delete'],
    },
    { kind: 'user-change', credential: 'login-password', stateWord: words.loginPassword, isSingle: true },
  ),

  'user-suspension-flow': async (client) => {
    const [list] = await Promise.all([suspensionList(client), told(client.session())]);
    showSheet({ messages: suspending, steps: ['choose-suspension', 'result'], body: [list], confirms: true });
  },
};

/** A list of users to choose from, and the act. */
function chooseUsers(
  catalogue: Catalogue<FlowMessages>,
  sheet: Omit<Sheet, 'messages' | 'body'>,
  options: UserListOptions,
): Form {
  const messages = texts(catalogue);
  const isAboutTransactions = options.credential === 'transaction-authentication';
  return async (client) => {
    const [list] = await Promise.all([userList(client, options), told(client.session())]);
    const note =
      messages.note &&
      hint(messages.note({ wayOut: isAboutTransactions ? words.writtenProcedure : words.contactTheBank }));
    showSheet({ messages, ...sheet, body: note ? [list, note] : [list] });
  };
}

async function told<T>(answer: Promise<Answer<T>>): Promise<T> {
  const said = await answer;
  if (!said.ok) throw new Error(said.problem.code);
  return said.value;
}
