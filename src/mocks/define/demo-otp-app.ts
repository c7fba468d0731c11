import { defineElement } from '../../components/internal/define-element.js';
import { DemoOtpApp } from '../devices/demo-otp-app.js';

defineElement(DemoOtpApp);
