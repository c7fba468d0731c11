/** Tells the page around this one what became of each token: its refusal, or what it drew. */
import '../../src/mocks/define/demo-camera-token.js';
import { textOf } from './find.js';

const outcomes = [...document.querySelectorAll('demo-camera-token')].map((token) =>
  token.updateComplete.then(
    () => textOf(token),
    (error: Error) => `${error.message}${textOf(token)}`,
  ),
);
parent.postMessage(await Promise.all(outcomes), '*');
