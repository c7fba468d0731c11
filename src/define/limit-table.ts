import { defineElement } from '../components/internal/define-element.js';
import { LimitTable } from '../components/limit-table.js';

defineElement(LimitTable);
