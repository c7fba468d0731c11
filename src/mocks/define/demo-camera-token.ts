import { defineElement } from '../../components/internal/define-element.js';
import { DemoCameraToken } from '../devices/demo-camera-token.js';

defineElement(DemoCameraToken);
