import { defineElement } from '../components/internal/define-element.js';
import { UserManagementFlow } from '../flows/user-management-flow.js';

defineElement(UserManagementFlow);
