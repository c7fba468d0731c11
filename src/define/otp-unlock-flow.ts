import { defineElement } from '../components/internal/define-element.js';
import { OtpUnlockFlow } from '../flows/otp-unlock-flow.js';

defineElement(OtpUnlockFlow);
