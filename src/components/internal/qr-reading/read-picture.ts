import { greyPicture } from './grey-picture.js';
import { readNatively } from './native-detector.js';
import { tries } from './tries.js';

/** Longer side in pixels up to which a picture is read at its own size. */
const LONGEST = 2048;

/**
 * Reads the 2-D code in a picture; undefined where no code is found in it.
 *
 * The browser's own detector goes first, then the tries of this kit, each in a task of its own so that the page stays
 * usable. Rejects for a file that is not a picture, and with the signal's reason once it is aborted.
 */
export async function readPicture(file: Blob, signal?: AbortSignal): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file);
  const native = await readNatively(bitmap);
  if (native !== undefined) return native;
  const picture = greyPicture(bitmap, LONGEST);
  bitmap.close();
  for (const text of tries(picture)) {
    signal?.throwIfAborted();
    if (text !== undefined) return text;
    await nextTask();
  }
  return undefined;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
