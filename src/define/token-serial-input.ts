import { TokenSerialInput } from '../components/token-serial-input.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(TokenSerialInput);
