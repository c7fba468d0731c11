import { ChoiceInput } from '../components/choice-input.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(ChoiceInput);
