import { OtpInput } from '../components/otp-input.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(OtpInput);
