import { feeMethodNames, feeScheduleNames } from '../fee-names.js';
import type { Words } from './words.js';

/** What is told of a secret: never the secret. */
const secret: ReadonlyMap<string, string> = new Map([
  ['set', '登録する'],
  ['changed', '変更する'],
]);

/** What the lines of an operation say: labels, and words for codes. Part of the catalogues that show lines. */
export const linesIn = (words: Words) => ({
  /** By the key of a line. */
  labels: new Map(
    Object.entries({
      operation: '操作',
      'target-count': '対象',
      targets: `対象${words.user}`,
      'accepted-at': '受付日時',
      'login-id': words.loginId,
      'company-name': '企業名',
      'account-memo': '口座メモ',
      'approval-mode': '承認機能',
      'account-limit-total-yen': '口座一日当たり限度額（合計）',
      'account-limit-designated-yen': '口座一日当たり限度額（都度指定）',
      'account-limit-registered-yen': '口座一日当たり限度額（事前登録）',
      'company-limit-yen': '企業一日当たり限度額',
      'user-name': words.userName,
      kana: 'カナ',
      email: words.email,
      'email-state': `${words.email}状態`,
      'service-state': 'サービス状態',
      'login-password': words.loginPassword,
      'confirmation-password': words.confirmationPassword,
      'changes-at-login': 'ログイン時の強制変更',
      'admin-right': '管理者権限',
      permission: 'サービス利用権限',
      account: '利用可能口座',
      'user-limit-yen': '一回当たり限度額',
      'fee-schedule': '手数料情報',
      'fee-method': '手数料計算方法',
      'fee-minimum-yen': words.minimumPayment,
      'fee-standard': '基準手数料',
      'fee-yen': '振込パターンごとの手数料',
      'fee-row': '手数料の範囲',
      'certificate-state': `${words.certificate}状態`,
      'certificate-expires-at': `${words.certificate}有効期限`,
    }),
  ) as ReadonlyMap<string, string>,
  /** What a line is about, where that is a code. */
  subjects: new Map(
    Object.entries({
      transfer: words.transfer,
      'bulk-transfer': words.bulkTransfer,
      payroll: words.payroll,
      salary: '給与振込',
      bonus: '賞与振込',
      'direct-debit': words.directDebit,
      'login-password': words.loginPassword,
      'confirmation-password': words.confirmationPassword,
    }),
  ) as ReadonlyMap<string, string>,
  /** By the key of a line: words for its values, where they are codes. */
  codes: new Map(
    Object.entries({
      'approval-mode': new Map(
        Object.entries({
          none: '承認なし',
          single: 'シングル承認',
          'double-any-order': 'ダブル承認（順序なし）',
          'double-in-order': 'ダブル承認（順序あり）',
        }),
      ),
      'fee-schedule': new Map(Object.entries(feeScheduleNames(words))),
      'fee-method': new Map(Object.entries(feeMethodNames(words))),
      'fee-standard': new Map([
        ['true', '使用する'],
        ['false', '使用しない'],
      ]),
      'email-state': new Map([
        ['valid', '有効'],
        ['undeliverable', '無効（メールが届きません）'],
      ]),
      'service-state': new Map([
        ['available', '利用可能'],
        ['suspended', words.stateSuspended],
      ]),
      'certificate-state': new Map([
        ['issued', words.certificateIssued],
        ['revoked', words.certificateRevoked],
      ]),
      'login-password': secret,
      'confirmation-password': secret,
      'changes-at-login': new Map([
        ['true', 'する'],
        ['false', 'しない'],
      ]),
      'admin-right': new Map([
        ['true', '付与する'],
        ['false', '付与しない'],
      ]),
    }),
  ) as ReadonlyMap<string, ReadonlyMap<string, string>>,
  yes: '利用する',
  no: '利用しない',
  nothing: '（なし）',
});

export type Lines = ReturnType<typeof linesIn>;
