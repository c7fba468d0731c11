import { FeeTableEditor } from '../components/fee-table-editor.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(FeeTableEditor);
