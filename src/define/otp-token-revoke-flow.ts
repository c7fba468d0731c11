import { defineElement } from '../components/internal/define-element.js';
import { OtpTokenRevokeFlow } from '../flows/otp-token-revoke-flow.js';

defineElement(OtpTokenRevokeFlow);
