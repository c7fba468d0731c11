import type { Words } from '../ja/words.js';

export const words: Words = {
  administration: 'Administration',
  userManagement: 'User management',
  transactionAuthUnlockTitle: 'Lift suspensions of transaction authentication',
  transactionAuthTokenRevokeTitle: 'Revoke transaction-authentication tokens',

  user: 'user',
  userName: 'Name',
  loginId: 'Login ID',
  role: 'Role',
  roleMaster: 'Master user',
  roleAdmin: 'Administrator',
  roleGeneral: 'General user',

  confirmationPassword: 'Confirmation password',
  loginPassword: 'Login password',
  pin: 'Contract PIN',
  oneTimePassword: 'One-time password',
  transactionAuthentication: 'Transaction authentication',
  transactionCode: 'Transaction authentication number',
  twoDimensionalCode: '2-D code',
  token: 'Token',
  cameraToken: 'token with a camera',

  stateAvailable: 'In use',
  stateSuspended: 'Suspended',
  stateUnused: 'Registered, never used',
  stateUnregistered: 'Not registered',

  unlock: 'Lift suspension',
  revoke: 'Revoke',
  authenticate: 'Authenticate',
  next: 'Next',
  back: 'Back',
  cancel: 'Cancel',
  print: 'Print',

  writtenProcedure: 'procedure in writing',
  contact: 'contact',
  contactTheBank: 'call to your bank',
};
