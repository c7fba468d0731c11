import { UserListPicker } from '../components/user-list-picker.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(UserListPicker);
