import { TextInput } from '../components/text-input.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(TextInput);
