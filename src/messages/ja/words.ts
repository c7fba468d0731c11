/**
 * The bank's terms. A profile may replace any of them (requirements 14); every sentence is built from them.
 * Japanese is the source: another language has the same keys.
 */
export const words = {
  administration: '管理',
  userManagement: '利用者管理',
  transactionAuthUnlockTitle: 'トランザクション認証の利用停止解除',
  transactionAuthTokenRevokeTitle: 'トランザクション認証のトークン失効',

  user: '利用者',
  userName: '利用者名',
  loginId: 'ログインID',
  role: '権限',
  roleMaster: 'マスターユーザ',
  roleAdmin: '管理者ユーザ',
  roleGeneral: '一般ユーザ',

  confirmationPassword: '確認用パスワード',
  loginPassword: 'ログインパスワード',
  pin: 'ご契約先確認暗証番号',
  oneTimePassword: 'ワンタイムパスワード',
  transactionAuthentication: 'トランザクション認証',
  transactionCode: 'トランザクション認証番号',
  twoDimensionalCode: '二次元コード',
  token: 'トークン',
  cameraToken: 'カメラ付きトークン',

  stateAvailable: '利用中',
  stateSuspended: '利用停止',
  stateUnused: '登録後 未使用',
  stateUnregistered: '未登録',

  unlock: '停止解除',
  revoke: '失効',
  authenticate: '認証',
  next: '次へ',
  back: '戻る',
  cancel: '中止',
  print: '印刷',

  writtenProcedure: '書面でのお手続き',
  contact: 'お問合せ先',
  contactTheBank: 'お問合せ先へのご連絡',
} satisfies Record<string, string>;

export type Words = { readonly [K in keyof typeof words]: string };
