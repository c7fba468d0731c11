import type { MessagesIn } from '../catalogue.js';
import type { StepIndicatorMessages } from '../ja/step-indicator.js';

const en: MessagesIn<StepIndicatorMessages> = (_words, formats) => ({
  label: 'Steps',
  position: (p) => `Step ${formats.number(p.step)} of ${formats.number(p.steps)}`,
  done: 'done',
  number: (p) => formats.number(p.step),
  short: (p) => `${formats.number(p.step)} / ${formats.number(p.steps)}`,
});

export default en;
