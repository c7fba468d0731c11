import { defineElement } from '../components/internal/define-element.js';
import { OtpTokenIssueFlow } from '../flows/otp-token-issue-flow.js';

defineElement(OtpTokenIssueFlow);
