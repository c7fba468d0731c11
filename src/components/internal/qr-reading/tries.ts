import type { GreyPicture } from './grey-picture.js';
import { readWithQr, readWithZxing, type Reader } from './readers.js';
import { bandPass, scale, unsharp } from './treatments.js';

/** Longer side in pixels up to which treatments bring out the modules of a usual photograph, and stay quick. */
const LONGEST_TREATED = 1024;

const plain: readonly Reader[] = [readWithZxing, readWithQr];

const treated: readonly Reader[] = [
  (picture) => readWithQr(bandPass(picture)),
  (picture) => readWithQr(scale(picture, 1.5)),
  (picture) => readWithQr(scale(bandPass(picture), 2)),
  (picture) => readWithQr(unsharp(picture)),
];

/**
 * Everything that is tried on a still picture, in order; the first text is the answer.
 *
 * The list has no deadline and depends on nothing but the picture, so every machine reads the same.
 */
export function* tries(picture: GreyPicture): Generator<string | undefined, void> {
  for (const read of plain) yield read(picture);
  const factor = LONGEST_TREATED / Math.max(picture.width, picture.height);
  if (factor >= 1) {
    for (const read of treated) yield read(picture);
  } else {
    const reduced = scale(picture, factor);
    for (const read of [...plain, ...treated]) yield read(reduced);
  }
}

/**
 * Reads the frames of a camera: `qr` on each, and one of the other tries in turn where that fails.
 *
 * A frame may so be tried in the time that it is shown; another one comes with another chance.
 */
export function frameReader(): Reader {
  const others = [readWithZxing, ...treated];
  let frames = 0;
  return (frame) => readWithQr(frame) ?? others[frames++ % others.length]!(frame);
}
