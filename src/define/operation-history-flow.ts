import { defineElement } from '../components/internal/define-element.js';
import { OperationHistoryFlow } from '../flows/operation-history-flow.js';

defineElement(OperationHistoryFlow);
