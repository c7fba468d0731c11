import { ConfirmPassword } from '../components/confirm-password.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(ConfirmPassword);
