import { TokenAuthQr } from '../components/token-auth-qr.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(TokenAuthQr);
