import { expect } from '@open-wc/testing';
import { encodeQR } from 'qr';
import type { GreyPicture } from '../../src/components/internal/qr-reading/grey-picture.js';
import { readPicture } from '../../src/components/internal/qr-reading/read-picture.js';
import { textOfBytes } from '../../src/components/internal/qr-reading/text-of-bytes.js';
import { bandPass, scale, unsharp } from '../../src/components/internal/qr-reading/treatments.js';
import { frameReader, tries } from '../../src/components/internal/qr-reading/tries.js';
import {
  blurred,
  codePicture,
  codePictureOf,
  eachPixel,
  faded,
  glaring,
  inverted,
  noisy,
  pngOf,
  seededRandom,
  shaded,
  smeared,
} from '../support/code-pictures.js';

const payload = `madoguchi:1:${'k7Qx'.repeat(40)}`;
/** 「振込」 as Shift_JIS: too short for a guess by frequency. */
const shiftJis = Uint8Array.of(0x90, 0x55, 0x8d, 0x9e);

describe('qr-reading', () => {
  describe('a picture', () => {
    const drawings = {
      'two pixels a module': codePicture(payload, { modulePixels: 2 }),
      'pixels that do not fit the modules': codePicture(payload, { modulePixels: 2.7 }),
      'six pixels a module': codePicture(payload, { modulePixels: 6 }),
      'a turned code': codePicture(payload, { degrees: 33 }),
      'a code upside down': codePicture(payload, { degrees: 180 }),
      'a code seen from below': codePicture(payload, { degrees: 10, perspective: 0.5 }),
    };
    const damages = {
      'out of focus': blurred(codePicture(payload), 1),
      'small and out of focus': blurred(codePicture(payload, { modulePixels: 3 }), 1),
      'moved while it was taken': smeared(codePicture(payload), 5),
      'moved further': smeared(codePicture(payload), 7),
      grainy: noisy(codePicture(payload), 80),
      'very grainy': noisy(codePicture(payload), 180),
      faded: faded(codePicture(payload), 110, 140),
      'faded and grainy': noisy(faded(codePicture(payload), 110, 140), 20),
      'half in the shadow': shaded(codePicture(payload)),
      'half in the shadow, turned and grainy': noisy(shaded(codePicture(payload, { degrees: 12 })), 40),
      'with a lamp mirrored in it': glaring(codePicture(payload), 30),
      'light on dark': inverted(codePicture(payload)),
    };

    for (const [name, picture] of Object.entries(drawings)) {
      it(`[PE-5] is read as it was drawn: ${name}`, async () => {
        expect(await readPicture(await pngOf(picture))).to.equal(payload);
      });
    }

    for (const [name, picture] of Object.entries(damages)) {
      it(`[PE-5] is read though it is ${name}`, async () => {
        expect(await readPicture(await pngOf(picture))).to.equal(payload);
      });
    }

    it('[PE-5] is read from a photograph of many pixels', async () => {
      const photograph = noisy(scale(blurred(codePicture(payload), 1), 4), 60);
      expect(await readPicture(await pngOf(photograph))).to.equal(payload);
    });

    it('[PE-5] is read where it is transparent around the dark modules', async () => {
      const code = codePicture(payload, { modulePixels: 3 });
      const canvas = new OffscreenCanvas(code.width, code.height);
      const image = new ImageData(code.width, code.height);
      code.data.forEach((grey, i) => (image.data[i * 4 + 3] = 255 - grey));
      canvas.getContext('2d')!.putImageData(image, 0, 0);
      expect(await readPicture(await canvas.convertToBlob())).to.equal(payload);
    });

    it('[PE-5] is read alike on a machine of any speed, because no try has a deadline', () => {
      const onlyByRetries = noisy(codePicture(payload, { degrees: 12, modulePixels: 3 }), 90);
      const hardest = [...Object.values(damages), onlyByRetries];
      const texts = hardest.map((picture) => [...tries(picture)]);
      expect(texts.at(-1)![1]).to.equal(payload);
      const { now } = Date;
      const performanceNow = performance.now.bind(performance);
      let hours = 0;
      Date.now = () => 3_600_000 * hours++;
      performance.now = Date.now;
      try {
        expect(hardest.map((picture) => [...tries(picture)])).to.deep.equal(texts);
      } finally {
        Date.now = now;
        performance.now = performanceNow;
      }
    }).timeout(30_000);

    it('[PE-5] is tried in six ways, and a large one in two more at its own size', () => {
      const nothing = codePicture('');
      expect([...tries(nothing)]).to.have.lengthOf(6);
      expect([...tries(scale(nothing, 2))]).to.have.lengthOf(8);
    });

    for (const [name, picture] of Object.entries({
      'white paper': { width: 300, height: 200, data: new Uint8ClampedArray(60_000).fill(255) },
      'grain alone': noisy(
        eachPixel(codePicture(payload), () => 128),
        128,
      ),
      'a single pixel': { width: 1, height: 1, data: Uint8ClampedArray.of(0) },
      'a line of pixels': { width: 3000, height: 1, data: new Uint8ClampedArray(3000) },
      'a code of an empty text': codePicture(''),
    })) {
      it(`[PE-5] gives no text where there is none: ${name}`, async () => {
        expect(await readPicture(await pngOf(picture))).to.equal(undefined);
      });
    }

    it('[PE-5] is refused where the file is no picture', async () => {
      expect(await failure(readPicture(new Blob(['no picture'], { type: 'image/png' })))).to.be.instanceOf(
        DOMException,
      );
    });

    it('[PE-5] is given up between two tries when nobody waits for it any more', async () => {
      const stop = new AbortController();
      const reading = readPicture(await pngOf(codePicture('')), stop.signal);
      stop.abort();
      expect(await failure(reading)).to.have.property('name', 'AbortError');
    });
  });

  describe("the browser's own detector", () => {
    const page = globalThis as { BarcodeDetector?: unknown };
    const original = page.BarcodeDetector;
    afterEach(() => (page.BarcodeDetector = original));

    function give(formats: string[], detect: () => Promise<{ rawValue: string }[]>): void {
      page.BarcodeDetector = class {
        static getSupportedFormats = () => Promise.resolve(formats);
        detect = detect;
      };
    }

    it('[PE-5] goes first where there is one', async () => {
      give(['qr_code'], () => Promise.resolve([{ rawValue: '' }, { rawValue: 'from the detector' }]));
      expect(await readPicture(await pngOf(codePicture(payload)))).to.equal('from the detector');
    });

    const useless: Record<string, () => void> = {
      'finds nothing': () => give(['qr_code'], () => Promise.resolve([])),
      'finds an empty text': () => give(['qr_code'], () => Promise.resolve([{ rawValue: '' }])),
      fails: () => give(['qr_code'], () => Promise.reject(new Error('service is not there'))),
      'knows no 2-D codes': () => give(['ean_13'], () => Promise.resolve([{ rawValue: 'wrong' }])),
    };
    for (const [name, prepare] of Object.entries(useless)) {
      it(`[PE-5] is followed by the tries of the kit where it ${name}`, async () => {
        prepare();
        expect(await readPicture(await pngOf(codePicture(payload)))).to.equal(payload);
      });
    }
  });

  describe('a camera', () => {
    it('[PE-5] has its frames read at once where the code is plain', () => {
      expect(frameReader()(codePicture(payload))).to.equal(payload);
    });

    it('[PE-5] has another treatment tried on each frame until one reads it', () => {
      const hard = noisy(codePicture(payload), 180);
      const read = frameReader();
      const texts = Array.from({ length: 5 }, () => read(hard));
      expect(texts).to.include(payload);
      expect(texts[0], 'the first try on a hard frame').to.equal(undefined);
    });
  });

  describe('bytes', () => {
    const encoded = (text: string) => new TextEncoder().encode(text);
    const table: [string, Uint8Array, number | undefined, string][] = [
      ['UTF-8', encoded('利用者 € 𠮷'), undefined, '利用者 € 𠮷'],
      ['Shift_JIS where they are no UTF-8', shiftJis, undefined, '振込'],
      ['ISO-8859-1 where they are neither', Uint8Array.of(0x47, 0xfc, 0xdf, 0xff), undefined, 'Güßÿ'],
      ['UTF-8 where a code says so', encoded('振込'), 26, '振込'],
      ['Shift_JIS where a code says so', Uint8Array.of(0xc3, 0xb1), 20, 'ﾃｱ'],
      ['ISO-8859-1 where a code says so', Uint8Array.of(0xc3, 0xb1), 3, 'Ã±'],
      ['nothing, without bytes', new Uint8Array(), undefined, ''],
    ];
    for (const [name, bytes, characterSet, text] of table) {
      it(`[PE-5] are taken as ${name}`, () => {
        expect(textOfBytes(bytes, characterSet)).to.equal(text);
      });
    }

    it('[PE-5] are refused in a character set that is not known, because a guess is a wrong text', () => {
      expect(() => textOfBytes(shiftJis, 899)).to.throw('character set 899');
    });

    it('[PE-5] of a short Shift_JIS code are read as what they are, whichever reader finds it', () => {
      const picture = codePictureOf(encodeQR('', 'raw', { border: 4, encoding: 'byte', textEncoder: () => shiftJis }));
      expect([...tries(picture)].filter((text) => text !== undefined)).to.satisfy(
        (texts: string[]) => texts.length > 1 && texts.every((text) => text === '振込'),
      );
    });

    for (const hostile of [
      '<img src=x onerror="alert(1)">',
      'javascript:alert(1)',
      '\u202e\u0000\u0007\n\r\t',
      '=HYPERLINK("https://example.test")',
      '$& $1 $$',
    ]) {
      it(`[PE-5] of a hostile text come out as they went in: ${JSON.stringify(hostile)}`, () => {
        const texts = [...tries(codePicture(hostile))].filter((text) => text !== undefined);
        expect(texts).not.to.be.empty;
        expect(new Set(texts)).to.deep.equal(new Set([hostile]));
      });
    }
  });

  describe('treatments', () => {
    const random = seededRandom(7);
    const pictures: GreyPicture[] = [
      [1, 1],
      [2, 7],
      [9, 3],
      [23, 17],
    ].map(([width, height]) => ({
      width: width!,
      height: height!,
      data: Uint8ClampedArray.from({ length: width! * height! }, () => 256 * random()),
    }));

    for (const picture of pictures) {
      const name = `${picture.width} × ${picture.height}`;

      it(`[PE-5] band pass is g + 6 (g − G) as it is defined, ${name}`, () => {
        const fine = convolved(convolved(plane(picture), [1, 4, 6, 4, 1], 'x'), [1, 4, 6, 4, 1], 'y');
        expectNear(bandPass(picture), exaggerated(fine, boxed(boxed(fine, 7), 7), 6));
      });

      it(`[PE-5] unsharp is s + 2 (s − G) as it is defined, ${name}`, () => {
        const source = plane(picture);
        expectNear(unsharp(picture), exaggerated(source, boxed(boxed(source, 5), 5), 2));
      });
    }

    it('[PE-5] leave even grey as it is', () => {
      const grey = { width: 20, height: 10, data: new Uint8ClampedArray(200).fill(90) };
      for (const treat of [bandPass, unsharp, (picture: GreyPicture) => scale(picture, 1.5)]) {
        expect(new Set(treat(grey).data)).to.deep.equal(new Set([90]));
      }
    });

    it('[PE-5] enlarge between pixel centres and reduce to means', () => {
      const pair = { width: 2, height: 1, data: Uint8ClampedArray.of(0, 200) };
      expect(scale(pair, 2)).to.deep.equal({
        width: 4,
        height: 2,
        data: Uint8ClampedArray.of(0, 50, 150, 200, 0, 50, 150, 200),
      });
      const square = { width: 2, height: 2, data: Uint8ClampedArray.of(0, 40, 80, 120) };
      expect(scale(square, 0.5)).to.deep.equal({ width: 1, height: 1, data: Uint8ClampedArray.of(60) });
    });
  });
});

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('should have failed');
}

/** The treatments once more, as their formulas read: slow, in full precision. */
interface Plane {
  width: number;
  height: number;
  at(x: number, y: number): number;
}

function plane({ width, height, data }: GreyPicture): Plane {
  return planeOf(width, height, Array.from(data));
}

function planeOf(width: number, height: number, values: number[]): Plane {
  const clamp = (n: number, length: number) => Math.min(Math.max(n, 0), length - 1);
  return { width, height, at: (x, y) => values[clamp(y, height) * width + clamp(x, width)]! };
}

function convolved(from: Plane, weights: number[], axis: 'x' | 'y'): Plane {
  const middle = weights.length >> 1;
  const sum = weights.reduce((a, b) => a + b);
  const values = Array.from({ length: from.width * from.height }, (_, i) => {
    const [x, y] = [i % from.width, Math.floor(i / from.width)];
    return (
      weights.reduce(
        (total, weight, n) => total + weight * (axis === 'x' ? from.at(x + n - middle, y) : from.at(x, y + n - middle)),
        0,
      ) / sum
    );
  });
  return planeOf(from.width, from.height, values);
}

function boxed(from: Plane, side: number): Plane {
  const weights = Array.from({ length: side }, () => 1);
  return convolved(convolved(from, weights, 'x'), weights, 'y');
}

function exaggerated(detail: Plane, surroundings: Plane, strength: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: detail.width * detail.height }, (_, i) => {
    const [x, y] = [i % detail.width, Math.floor(i / detail.width)];
    return detail.at(x, y) + strength * (detail.at(x, y) - surroundings.at(x, y));
  });
}

/** Rounding may differ by one step of grey. */
function expectNear(picture: GreyPicture, expected: Uint8ClampedArray): void {
  const worst = Math.max(...picture.data.map((value, i) => Math.abs(value - expected[i]!)));
  expect(worst).to.be.at.most(1);
}
