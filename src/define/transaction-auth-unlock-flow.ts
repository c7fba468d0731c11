import { defineElement } from '../components/internal/define-element.js';
import { TransactionAuthUnlockFlow } from '../flows/transaction-auth-unlock-flow.js';

defineElement(TransactionAuthUnlockFlow);
