import { OtpTokenRegisterFlow } from '../flows/otp-token-register-flow.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(OtpTokenRegisterFlow);
