import { StepIndicator } from '../components/step-indicator.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(StepIndicator);
