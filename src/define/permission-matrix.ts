import { defineElement } from '../components/internal/define-element.js';
import { PermissionMatrix } from '../components/permission-matrix.js';

defineElement(PermissionMatrix);
