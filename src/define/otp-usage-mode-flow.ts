import { OtpUsageModeFlow } from '../flows/otp-usage-mode-flow.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(OtpUsageModeFlow);
