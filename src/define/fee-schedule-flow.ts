import { defineElement } from '../components/internal/define-element.js';
import { FeeScheduleFlow } from '../flows/fee-schedule-flow.js';

defineElement(FeeScheduleFlow);
