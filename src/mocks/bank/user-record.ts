import type { UserInput } from '../../contract/index.js';
import type { UserRecord } from './records.js';
import { withEntries } from './user-input.js';

/** A user as registered with what was typed; what they sign with they get afterwards (US-3). */
export function newUser(id: string, input: UserInput): UserRecord {
  const blank: UserRecord = {
    id,
    version: 1,
    loginId: '',
    name: '',
    role: 'general',
    email: '',
    emailState: 'valid',
    permissions: [],
    accounts: [],
    limitsYen: {},
    loginPassword: '',
    confirmationPassword: '',
    changesAtLogin: [],
    pin: '',
    suspended: [],
    failedTries: {},
  };
  return withInput(blank, input);
}

/** A user with what was typed, and all else as it is. */
export function withInput(user: UserRecord, input: UserInput): UserRecord {
  const { name = user.name, email = user.email, limitsYen, changesAtLogin } = input;
  const forced = withEntries(user.changesAtLogin, changesAtLogin) as UserRecord['changesAtLogin'];
  const isRenamed = name !== user.name;
  const { kana: _ofTheNameBefore, ...withoutKana } = user;
  return {
    ...(isRenamed ? withoutKana : user),
    loginId: input.loginId ?? user.loginId,
    name,
    email,
    emailState: email === user.email ? user.emailState : 'valid',
    role: roleWith(user, input.adminRight),
    changesAtLogin: forced,
    loginPassword: input.loginPassword ?? user.loginPassword,
    confirmationPassword: input.confirmationPassword ?? user.confirmationPassword,
    permissions: withEntries(user.permissions, input.permissions),
    accounts: withEntries(user.accounts, input.accounts),
    limitsYen: { ...user.limitsYen, ...limitsYen },
  };
}

/** The master stays the master; anybody else is an administrator or not. */
function roleWith({ role }: UserRecord, adminRight: boolean | undefined): UserRecord['role'] {
  if (adminRight === undefined || role === 'master') return role;
  return adminRight ? 'admin' : 'general';
}
