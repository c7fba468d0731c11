/**
 * The bank's terms. A profile may replace any of them (requirements 14); every sentence is built from them.
 * Japanese is the source: another language has the same keys.
 */
export const words = {
  administration: '管理',
  userManagement: '利用者管理',
  otpManagement: 'ワンタイムパスワード認証情報管理',
  chooseBusiness: '業務選択',
  chooseTask: '作業内容選択',
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
  currentTokenNumber: '現在のシリアル番号',

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

  transactionAuthTokenResetTitle: 'トランザクション認証のトークン初期化',
  otpUnlockTitle: 'ワンタイムパスワードの利用停止解除',
  otpTokenRevokeTitle: 'トークンの失効',
  otpTokenIssueTitle: 'ワンタイムパスワードトークン発行',
  otpUsageModeTitle: '利用形態設定',
  otpTokenRegisterTitle: '登録・登録解除',
  userSuspensionTitle: '利用者停止・解除',

  currentMode: '現利用形態',
  newMode: '新利用形態',
  modeIndividual: '利用者ごとに異なるトークンを利用する',
  modeShared: '全員が同じトークンを利用する',
  commonToken: '共通トークン',
  tokenNumber: 'シリアル番号',

  email: 'メールアドレス',
  startPassword: '利用開始パスワード',
  serviceId: 'サービスID',
  userId: 'ユーザID',

  issueToken: 'トークン発行',
  confirmAuthentication: '認証確認',
  reset: 'トークン初期化',
  settle: '確定',
  ok: 'OK',
  execute: '実行',
} satisfies Record<string, string>;

export type Words = { readonly [K in keyof typeof words]: string };
