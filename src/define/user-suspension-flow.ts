import { defineElement } from '../components/internal/define-element.js';
import { UserSuspensionFlow } from '../flows/user-suspension-flow.js';

defineElement(UserSuspensionFlow);
