import { greyPicture } from './grey-picture.js';
import { readNatively } from './native-detector.js';
import { frameReader } from './tries.js';

/** Longer side in pixels to which frames are reduced, so that no try on one keeps the page waiting. */
const LONGEST = 1024;

/**
 * Reads a playing video frame by frame until a 2-D code is found.
 *
 * At least two thirds of the time are left to the page. Rejects with the signal's reason once it is aborted.
 */
export async function readVideo(video: HTMLVideoElement, signal: AbortSignal): Promise<string> {
  const canvas = document.createElement('canvas');
  const read = frameReader();
  for (;;) {
    const start = performance.now();
    const text = (await readNatively(video)) ?? read(greyPicture(video, LONGEST, canvas));
    signal.throwIfAborted();
    if (text !== undefined) return text;
    await pause(2 * (performance.now() - start));
    signal.throwIfAborted();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
