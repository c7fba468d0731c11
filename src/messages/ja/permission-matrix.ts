import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import { permissionsIn } from './permissions.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  ...permissionsIn(words),
  label: 'サービス利用権限',
  required: '必須',
  all: '全選択',
  chosen: (p: { count: number; of: number }) => `${formats.number(p.of)}件中 ${formats.number(p.count)}件を選択`,
  needs: (p: { names: readonly string[] }) => `${p.names.join('と')}の${words.role}も必要です。`,
  lacks: (p: { name: string; names: readonly string[] }) => `${p.name}には、${p.names.join('と')}も必要です。`,
  add: (p: { names: readonly string[] }) => `${p.names.join('と')}も選択する`,
  leansOn: (p: { names: readonly string[] }) =>
    `${p.names.join('と')}を選択していないため、ほかの${words.user}が登録したものだけを使えます。`,
  noApproval: `${words.transfer}の承認機能が「承認なし」のため、選択できません。`,
  approvalIdle: `${words.transfer}の承認機能が「承認なし」のため、いまは使われません。`,
  missing: '権限を1つ以上選択してください。',
});

export type PermissionMatrixMessages = ReturnType<typeof ja>;

export const permissionMatrixMessages: Catalogue<PermissionMatrixMessages> = {
  name: 'permission-matrix',
  ja,
  en: () => import('../en/permission-matrix.js'),
};
