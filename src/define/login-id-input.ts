import { defineElement } from '../components/internal/define-element.js';
import { LoginIdInput } from '../components/login-id-input.js';

defineElement(LoginIdInput);
