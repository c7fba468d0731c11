import type { Catalogue } from '../catalogue.js';

const ja = () => ({
  heading: '入力内容に誤りがあります',
});

export type ErrorSummaryMessages = ReturnType<typeof ja>;

export const errorSummaryMessages: Catalogue<ErrorSummaryMessages> = {
  name: 'error-summary',
  ja,
  en: () => import('../en/error-summary.js'),
};
