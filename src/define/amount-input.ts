import { AmountInput } from '../components/amount-input.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(AmountInput);
