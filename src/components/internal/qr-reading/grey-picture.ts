/** One byte a pixel, row by row, 0 black to 255 white. */
export interface GreyPicture {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

export function emptyGreyPicture(width: number, height: number): GreyPicture {
  return { width, height, data: new Uint8ClampedArray(width * height) };
}

/**
 * Takes what a video or picture shows now as a grey picture, reduced where its longer side is over `longest` pixels.
 *
 * What is transparent counts as white paper. Whoever takes many pictures gives a canvas to use again.
 */
export function greyPicture(
  source: ImageBitmap | HTMLVideoElement,
  longest: number,
  canvas = document.createElement('canvas'),
): GreyPicture {
  const [fullWidth, fullHeight] =
    source instanceof HTMLVideoElement ? [source.videoWidth, source.videoHeight] : [source.width, source.height];
  const factor = Math.min(1, longest / Math.max(fullWidth, fullHeight));
  const width = Math.max(1, Math.round(fullWidth * factor));
  const height = Math.max(1, Math.round(fullHeight * factor));

  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  return greyOf(context.getImageData(0, 0, width, height));
}

/** Luma as television weighs it (ITU-R BT.601), rounded; alpha is ignored. */
function greyOf({ width, height, data }: ImageData): GreyPicture {
  const grey = emptyGreyPicture(width, height);
  for (let i = 0, p = 0; i < grey.data.length; i++, p += 4) {
    grey.data[i] = (306 * data[p]! + 601 * data[p + 1]! + 117 * data[p + 2]! + 512) >> 10;
  }
  return grey;
}
