import type { MessagesIn } from '../catalogue.js';
import type { QrScannerMessages } from '../ja/qr-scanner.js';

const en: MessagesIn<QrScannerMessages> = (words, formats) => ({
  useCamera: 'Scan with the camera',
  stopCamera: 'Stop the camera',
  takePhotograph: 'Take a photograph',
  choosePicture: 'Read from a picture',
  pasteHint: `You can also paste a picture of the ${words.twoDimensionalCode} (Ctrl+V, ⌘V on a Mac).`,
  view: 'Picture of the camera',
  camera: 'Camera',
  cameraNumbered: (p) => `Camera ${formats.number(p.number)}`,
  torch: 'Light',

  status: {
    idle: '',
    starting: 'Starting the camera. If you are asked for permission, allow it.',
    scanning: `Hold the whole ${words.twoDimensionalCode} inside the frame. The camera stops by itself once it is read.`,
    reading: 'Reading the picture.',
    read: `The ${words.twoDimensionalCode} has been read.`,
  },
  problem: {
    'camera-denied':
      'The camera is not allowed. Allow it for this site in the settings of your browser, or read from a picture.',
    'camera-absent': 'No camera was found. Connect one, or read from a picture.',
    'camera-busy':
      'The camera cannot be used. Check that no other app or tab is using it and try again, or read from a picture.',
    'camera-unplugged': 'The camera was disconnected. Check the connection and try again.',
    'camera-failed': 'The camera could not be started. Try again, or read from a picture.',
    'reader-missing': 'Scanning could not be prepared. Check your connection and try again.',
    'code-missing': `No ${words.twoDimensionalCode} was found in the picture. Try one that shows the whole code clearly.`,
    'picture-unreadable': 'This file cannot be opened as a picture. Try a PNG, a JPEG or the like.',
  },
});

export default en;
