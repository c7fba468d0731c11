import { defineElement } from '../components/internal/define-element.js';
import { AdminConsoleFlow } from '../flows/admin-console-flow.js';

defineElement(AdminConsoleFlow);
