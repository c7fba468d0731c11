import { AdminTaskMenu } from '../components/admin-task-menu.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(AdminTaskMenu);
