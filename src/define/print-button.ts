import { defineElement } from '../components/internal/define-element.js';
import { PrintButton } from '../components/print-button.js';

defineElement(PrintButton);
