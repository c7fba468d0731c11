import { defineElement } from '../components/internal/define-element.js';
import { QrScanner } from '../components/qr-scanner.js';

defineElement(QrScanner);
