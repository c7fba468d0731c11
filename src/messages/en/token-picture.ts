import type { MessagesIn } from '../catalogue.js';
import type { TokenPictureMessages } from '../ja/token-picture.js';

const en: MessagesIn<TokenPictureMessages> = ({ oneTimePassword, tokenNumber }) => ({
  models: {
    card: {
      name: 'Card',
      front: `Front of the card: the ${oneTimePassword} appears in the window in the middle.`,
      back: `Back of the card: the ${tokenNumber} is printed near the bottom.`,
    },
    'key-fob': {
      name: 'Key fob',
      front: `Front of the key fob: the ${oneTimePassword} appears in the window in the middle.`,
      back: `Back of the key fob: the ${tokenNumber} is printed on the label in the middle.`,
    },
    keypad: {
      name: 'Keypad',
      front: `Front of the keypad: the ${oneTimePassword} appears in the window above the buttons.`,
      back: `Back of the keypad: the ${tokenNumber} is printed on the label near the bottom.`,
    },
    app: {
      name: 'App',
      front: `Screen of the app: the ${oneTimePassword} is in the middle, the ${tokenNumber} below it.`,
    },
  },
  front: 'Front',
  back: 'Back',
  number: oneTimePassword,
  serial: tokenNumber,
});

export default en;
