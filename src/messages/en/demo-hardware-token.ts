import type { MessagesIn } from '../catalogue.js';
import type { DemoHardwareTokenMessages } from '../ja/demo-hardware-token.js';
import { deviceClockIn } from './device-clock.js';

const en: MessagesIn<DemoHardwareTokenMessages> = (words, formats) => ({
  label: `Demo: token for the ${words.oneTimePassword}`,
  demo: 'Demo',
  front: 'Front',
  back: 'Back',
  turn: 'Turn over',
  tokenNumber: words.tokenNumber,
  press: 'Show the number',
  ready: 'Press the button to see the number.',
  empty: 'There is no token.',
  secondsLeft: (p) => formats.plural(p.seconds, { one: '# second left', other: '# seconds left' }),
  timeLeft: 'How long it is shown',
  lowBattery: 'Low battery',
  lost: 'Lost',
  lostSentence: 'This token is lost. It shows no number.',
  settings: 'Demo settings',
  clock: deviceClockIn(),
});

export default en;
