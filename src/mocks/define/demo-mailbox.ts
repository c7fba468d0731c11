import { defineElement } from '../../components/internal/define-element.js';
import { DemoMailbox } from '../devices/demo-mailbox.js';

defineElement(DemoMailbox);
