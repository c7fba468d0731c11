import { NewPasswordInput } from '../components/new-password-input.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(NewPasswordInput);
