import { defineElement } from '../../components/internal/define-element.js';
import { DemoHardwareToken } from '../devices/demo-hardware-token.js';

defineElement(DemoHardwareToken);
