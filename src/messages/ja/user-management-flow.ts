import type { Catalogue } from '../catalogue.js';
import type { FlowMessages } from '../flow-messages.js';
import type { Words } from './words.js';

const ja = (words: Words) => ({
  title: words.userManagementTitle,
  steps: {
    list: `${words.user}一覧`,
    details: '照会',
    basics: '基本情報',
    permissions: '権限',
    'accounts-create': '口座・限度額',
    'accounts-change': '口座・限度額',
    compare: '内容の比較',
    authenticate: '確認',
    'authenticate-delete': '確認',
    result: '結果',
  } as FlowMessages['steps'],
  leads: {
    list: `照会・変更・削除は、対象の${words.user}を選んでから押してください。`,
    basics: `${words.user}の基本情報を入力し、「${words.next}」を押してください。`,
    permissions: `利用できるサービスを選び、「${words.next}」を押してください。`,
    'accounts-create': '利用できる口座と一回当たりの限度額を入力し、「登録」を押してください。',
    'accounts-change': '利用できる口座と一回当たりの限度額を入力し、「変更」を押してください。',
    compare: 'どちらの内容にするかを選び、「確認」を押してください。',
    authenticate: `内容を確認し、「${words.execute}」を押してください。変更した項目は「変更」の印と、変更前の値で示しています。`,
    'authenticate-delete': `次の${words.user}を削除します。内容を確認し、「${words.execute}」を押してください。`,
  } as FlowMessages['leads'],
  buttons: {
    view: '照会',
    create: '新規登録',
    change: '変更',
    delete: '削除',
    basics: words.next,
    permissions: words.next,
    'accounts-create': '登録',
    'accounts-change': '変更',
    compare: '確認',
    authenticate: words.execute,
    'authenticate-delete': words.execute,
    result: `${words.userManagement}へ戻る`,
  } as FlowMessages['buttons'],
  deletion: `削除した${words.user}は元に戻せません。`,
  masterNotChanged: `${words.role}が上位の${words.user}のため、変更できません。`,
});

export type UserManagementFlowMessages = ReturnType<typeof ja>;

export const userManagementFlowMessages: Catalogue<UserManagementFlowMessages> = {
  name: 'user-management-flow',
  ja,
  en: () => import('../en/user-management-flow.js'),
};
