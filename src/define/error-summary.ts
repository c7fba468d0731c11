import { ErrorSummary } from '../components/error-summary.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(ErrorSummary);
