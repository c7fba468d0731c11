import { AccountPicker } from '../components/account-picker.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(AccountPicker);
