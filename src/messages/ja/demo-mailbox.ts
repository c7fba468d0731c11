import type { Catalogue } from '../catalogue.js';
import type { Formats } from '../formats.js';
import type { Words } from './words.js';

const ja = (words: Words, formats: Formats) => ({
  label: 'メール（デモ用）',
  demo: 'デモ用',
  heading: '受信メール',
  empty: 'メールはありません。',
  unread: '未読',
  from: '差出人',
  to: '宛先',
  receivedAt: '受信日時',
  at: (p: { at: string }) => formats.dateTime(p.at),
  arrived: (p: { count: number; subject: string }) =>
    `新しいメールが${formats.number(p.count)}通届きました：${p.subject}`,
  backToList: '一覧へ戻る',
  ids: [words.serviceId, words.userId],
  copy: 'コピー',
  copyOf: (p: { label: string }) => `コピー：${p.label}`,
  copied: (p: { label: string }) => `${p.label}をコピーしました。`,
  notCopied: 'コピーできませんでした。',
});

export type DemoMailboxMessages = ReturnType<typeof ja>;

export const demoMailboxMessages: Catalogue<DemoMailboxMessages> = {
  name: 'demo-mailbox',
  ja,
  en: () => import('../en/demo-mailbox.js'),
};
