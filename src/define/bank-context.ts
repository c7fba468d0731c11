import { defineElement } from '../components/internal/define-element.js';
import { BankContext } from '../context/bank-context.js';

defineElement(BankContext);
