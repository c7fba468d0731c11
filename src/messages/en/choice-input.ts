import type { ChoiceInputMessages } from '../ja/choice-input.js';

const en = (): ChoiceInputMessages => ({
  required: 'Required',
  missing: (p) => `Choose: ${p.label}.`,
});

export default en;
