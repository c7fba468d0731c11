import { defineElement } from '../components/internal/define-element.js';
import { OperationHistoryTable } from '../components/operation-history-table.js';

defineElement(OperationHistoryTable);
