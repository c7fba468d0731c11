import type { Words } from './words.js';

/**
 * What permissions are called and what they allow (US-4). Part of the catalogues that show permissions.
 *
 * Every sentence is undefined for an id or a code that the kit does not know: a bank's own brings its own.
 */
export const permissionsIn = (words: Words) => {
  const groups = new Map([
    ['inquiry', '照会'],
    ['movement', '資金移動'],
    ['approval', '承認'],
    ['administration', words.administration],
  ]);
  const services = new Map([
    ['balance', '残高照会'],
    ['statement', '入出金明細照会'],
    ['incoming-transfer', '振込入金明細照会'],
    ['transfer', words.transfer],
    ['bulk-transfer', words.bulkTransfer],
    ['payroll', words.payroll],
    ['direct-debit', words.directDebit],
    ['history', '操作履歴照会'],
  ]);
  const actions = new Map([
    ['view', '照会'],
    ['request-registered', `依頼（${words.registeredAccount}）`],
    ['request-user-registered', `依頼（${words.userRegisteredAccount}）`],
    ['request-new', `依頼（${words.newAccount}）`],
    ['request-screen', '依頼（画面入力）'],
    ['request-file', '依頼（ファイル受付）'],
    ['manage-payees', '振込先管理'],
    ['manage-payers', '請求先管理'],
    ['view-all', '全取引照会'],
    ['view-results', '振替結果照会'],
    ['approve', '承認'],
    ['all', '全操作履歴照会'],
  ]);
  const own = '（ご自身が依頼者・承認者のデータのみ編集・削除・照会が可能）';
  const data = `${words.transfer}データの作成・編集・削除・照会が可能`;
  const withApproval = new Map([
    ['transfer.request-registered', `${words.registeredAccount}による${data}${own}`],
    ['transfer.request-user-registered', `${words.userRegisteredAccount}（予約）による${data}`],
    ['transfer.request-new', `${words.newAccount}（予約）による${data}${own}`],
  ]);
  const made = `による${words.transfer}と、その照会・取消が可能`;
  const withoutApproval = new Map([
    ['transfer.request-registered', `${words.registeredAccount}${made}`],
    ['transfer.request-user-registered', `${words.userRegisteredAccount}（予約）${made}`],
    ['transfer.request-new', `${words.newAccount}（予約）${made}`],
  ]);
  const requests = (by: string) => `${by}による依頼データの作成・編集・削除・照会・引き戻し・切替が可能`;
  const explanations = new Map([
    [
      'transfer.view-all',
      `企業内のほかの${words.user}が依頼者・承認者となっている取引を含む${words.transfer}全取引の照会が可能`,
    ],
    [
      'request-screen',
      `${requests('画面入力')}（作成時に${words.bulkTransfer}・${words.payroll}・${words.directDebit}の参照が可能）`,
    ],
    ['request-file', requests('ファイル受付')],
    ['manage-payees', '振込先の登録・変更・削除・照会が可能'],
    ['manage-payers', '請求先の登録・変更・削除・照会が可能'],
    ['view-all', `企業内のほかの${words.user}が依頼者・承認者となっている取引を含む全取引の状況照会が可能`],
    ['view-results', `${words.directDebit}の結果の照会が可能`],
    ['approve', '依頼データの承認・差戻しが可能'],
    ['all', `企業内のほかの${words.user}が行った操作の履歴照会が可能`],
  ]);
  return {
    group: (id: string): string | undefined => groups.get(id),
    service: (id: string): string | undefined => services.get(id),
    /** 「依頼（画面入力）」, by the code. */
    permission: (code: string): string | undefined => actions.get(actionOf(code)),
    /** A permission with its service: 「振込振替「承認」」 */
    named: (p: { service: string; permission: string }): string => `${p.service}「${p.permission}」`,
    /** What it allows: that of transfers differs with and without approval. */
    explanation: (p: { code: string; approved: boolean }): string | undefined =>
      (p.approved ? withApproval : withoutApproval).get(p.code) ??
      explanations.get(p.code) ??
      explanations.get(actionOf(p.code)),
  };
};

function actionOf(code: string): string {
  return code.slice(code.indexOf('.') + 1);
}

export type Permissions = ReturnType<typeof permissionsIn>;
