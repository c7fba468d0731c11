import { html, type TemplateResult } from 'lit';
import type { OperationKind } from '../src/contract/index.js';
import type { Words } from '../src/messages/ja/words.js';

/** One entry of the menu 作業内容選択, and the flow that it leads to. */
export interface Task {
  readonly hash: string;
  readonly kind: OperationKind;
  readonly title: (words: Words) => string;
  readonly flow: () => TemplateResult;
}

export const tasks: readonly Task[] = [
  {
    hash: '#/transaction-auth-unlock',
    kind: 'transaction-auth-unlock',
    title: (words) => words.transactionAuthUnlockTitle,
    flow: () => html`<transaction-auth-unlock-flow></transaction-auth-unlock-flow>`,
  },
  {
    hash: '#/transaction-auth-token-revoke',
    kind: 'transaction-auth-token-revoke',
    title: (words) => words.transactionAuthTokenRevokeTitle,
    flow: () => html`<transaction-auth-token-revoke-flow></transaction-auth-token-revoke-flow>`,
  },
];
