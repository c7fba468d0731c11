import { defineElement } from '../components/internal/define-element.js';
import { UserSuspensionList } from '../components/user-suspension-list.js';

defineElement(UserSuspensionList);
