import { ResultSummary } from '../components/result-summary.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(ResultSummary);
