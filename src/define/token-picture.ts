import { TokenPicture } from '../components/token-picture.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(TokenPicture);
