import { defineElement } from '../components/internal/define-element.js';
import { TransactionAuthTokenRevokeFlow } from '../flows/transaction-auth-token-revoke-flow.js';

defineElement(TransactionAuthTokenRevokeFlow);
