import { BrowserQRCodeReader } from '@zxing/browser';
import {
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  RGBLuminanceSource,
  ResultMetadataType,
  type Result,
} from '@zxing/library';
import { decodeQR } from 'qr/decode.js';
import type { GreyPicture } from './grey-picture.js';
import { textOfBytes } from './text-of-bytes.js';

/** The text of the code in a picture, or undefined where it finds none that it is sure of. */
export type Reader = (picture: GreyPicture) => string | undefined;

export const readWithQr: Reader = (picture) =>
  textOrNothing(() =>
    decodeQR(picture, { format: 'I420', effort: Infinity, timeLimit: Infinity, textDecoder: textOfBytes }),
  );

/** Bytes come as ISO-8859-1, one character each, so that our own rule can name their character set instead. */
const zxing = new BrowserQRCodeReader(
  new Map<DecodeHintType, unknown>([
    [DecodeHintType.TRY_HARDER, true],
    [DecodeHintType.CHARACTER_SET, 'ISO-8859-1'],
  ]),
);

export const readWithZxing: Reader = ({ data, width, height }) =>
  textOrNothing(() => {
    const source = new RGBLuminanceSource(data, width, height);
    return textOfResult(zxing.decodeBitmap(new BinaryBitmap(new HybridBinarizer(source))));
  });

function textOfResult(result: Result): string {
  const segments = (result.getResultMetadata()?.get(ResultMetadataType.BYTE_SEGMENTS) ?? []) as Uint8Array[];
  const latin1 = new TextDecoder('iso-8859-1');
  return segments.reduce(
    (text, bytes) => text.replace(latin1.decode(bytes), () => textOfBytes(bytes)),
    result.getText(),
  );
}

/** Both libraries throw for a picture without a readable code, and one gives an empty text for some patterns. */
function textOrNothing(read: () => string): string | undefined {
  try {
    return read() || undefined;
  } catch {
    return undefined;
  }
}
