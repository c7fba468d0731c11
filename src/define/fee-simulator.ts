import { FeeSimulator } from '../components/fee-simulator.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(FeeSimulator);
