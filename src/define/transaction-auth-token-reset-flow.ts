import { defineElement } from '../components/internal/define-element.js';
import { TransactionAuthTokenResetFlow } from '../flows/transaction-auth-token-reset-flow.js';

defineElement(TransactionAuthTokenResetFlow);
