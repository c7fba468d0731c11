import { EmailInput } from '../components/email-input.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(EmailInput);
