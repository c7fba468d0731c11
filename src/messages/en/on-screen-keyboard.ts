import type { MessagesIn } from '../catalogue.js';
import type { OnScreenKeyboardMessages } from '../ja/on-screen-keyboard.js';

const en: MessagesIn<OnScreenKeyboardMessages> = () => ({
  label: 'On-screen keyboard',
  upperCase: 'Upper case',
  upperCaseLetter: (p) => `Upper case ${p.letter}`,
  shuffle: 'Shuffle keys',
  inOrder: 'Keys in order',
  shuffled: 'The keys are shuffled.',
  ordered: 'The keys are in order again.',
  deleteOne: 'Delete one',
  deleteAll: 'Delete all',
});

export default en;
