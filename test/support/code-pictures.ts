/** Pictures of 2-D codes for tests: drawn by the kit, damaged by seeded arithmetic that is the same in every browser. */
import { qrPath } from '../../src/components/internal/qr-drawing.js';
import type { GreyPicture } from '../../src/components/internal/qr-reading/grey-picture.js';

export interface CodePictureOptions {
  /** Pixels along one module; need not be whole. */
  modulePixels?: number;
  /** Turns the code about its middle, in degrees. */
  degrees?: number;
  /** Narrows the far end of the code: 0 is seen from the front. */
  perspective?: number;
}

/** The code of `text` in the middle of a white picture of 640 × 480 pixels. */
export function codePicture(text: string, options?: CodePictureOptions): GreyPicture {
  const { size, d } = qrPath(text);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
  }
  return codePictureOf(rows, options);
}

/** The same for a code that is given by its rows of dark (`true`) and light modules; 4 × 4 samples a pixel. */
export function codePictureOf(
  rows: readonly (readonly boolean[])[],
  { modulePixels = 4, degrees = 0, perspective = 0 }: CodePictureOptions = {},
): GreyPicture {
  const picture = { width: 640, height: 480, data: new Uint8ClampedArray(640 * 480) };
  const middle = rows.length / 2;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) / modulePixels, Math.sin(angle) / modulePixels];
  return eachPixel(picture, (x, y) => {
    let dark = 0;
    for (let sample = 0; sample < 16; sample++) {
      const dx = x + ((sample & 3) + 0.5) / 4 - 320;
      const dy = y + ((sample >> 2) + 0.5) / 4 - 240;
      const depth = 1 + (perspective * dy) / 480;
      const row = Math.floor(middle + (dy * cos - dx * sin) * depth);
      const column = Math.floor(middle + (dx * cos + dy * sin) * depth);
      if (rows[row]?.[column]) dark++;
    }
    return 255 * (1 - dark / 16);
  });
}

/** A new picture whose pixels are made from place and old value. */
export function eachPixel(picture: GreyPicture, value: (x: number, y: number, was: number) => number): GreyPicture {
  const { width } = picture;
  return {
    ...picture,
    data: picture.data.map((was, i) => value(i % width, Math.floor(i / width), was)),
  };
}

/** Defocus: the mean over squares of `2 × radius + 1` pixels, three times, as a lens out of focus nearly does. */
export function blurred(picture: GreyPicture, radius: number): GreyPicture {
  const mean = (from: GreyPicture, stepX: number, stepY: number) =>
    eachPixel(from, (x, y) => {
      let sum = 0;
      for (let n = -radius; n <= radius; n++) sum += pixel(from, x + n * stepX, y + n * stepY);
      return sum / (2 * radius + 1);
    });
  let result = picture;
  for (let pass = 0; pass < 3; pass++) result = mean(mean(result, 1, 0), 0, 1);
  return result;
}

/** Motion: the mean along a row of `length` pixels. */
export function smeared(picture: GreyPicture, length: number): GreyPicture {
  return eachPixel(picture, (x, y) => {
    let sum = 0;
    for (let n = 0; n < length; n++) sum += pixel(picture, x + n - (length >> 1), y);
    return sum / length;
  });
}

/** Grain of a dark room: evenly spread, up to `strength` up or down. */
export function noisy(picture: GreyPicture, strength: number, seed = 1): GreyPicture {
  const random = seededRandom(seed);
  return eachPixel(picture, (_x, _y, was) => was + strength * (2 * random() - 1));
}

/** Black at `dark`, white at `light`. */
export function faded(picture: GreyPicture, dark: number, light: number): GreyPicture {
  return eachPixel(picture, (_x, _y, was) => dark + (was * (light - dark)) / 255);
}

/** A hard shadow over the right half and falling light from top to bottom. */
export function shaded(picture: GreyPicture): GreyPicture {
  return eachPixel(picture, (x, y, was) => was * (x + y / 4 > 380 ? 0.35 : 1) * (1 - y / 900));
}

/** A lamp mirrored in the middle of a screen. */
export function glaring(picture: GreyPicture, radius: number): GreyPicture {
  return eachPixel(picture, (x, y, was) => was + 255 * Math.exp(-((x - 320) ** 2 + (y - 240) ** 2) / radius ** 2));
}

/** Light modules on dark ground. */
export function inverted(picture: GreyPicture): GreyPicture {
  return eachPixel(picture, (_x, _y, was) => 255 - was);
}

/** Numbers from 0 to 1 that look random and are the same every time (xorshift32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The picture as a PNG file, as a person would choose or paste it. */
export async function pngOf({ width, height, data }: GreyPicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(width, height);
  data.forEach((grey, i) => image.data.set([grey, grey, grey, 255], i * 4));
  context.putImageData(image, 0, 0);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!)));
}

function pixel({ width, height, data }: GreyPicture, x: number, y: number): number {
  return data[Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)]!;
}
