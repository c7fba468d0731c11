type Drawing = SVGSVGElement | HTMLImageElement;

/** The element that draws codes, under its documented tag or one that carries the kit's version. */
const tagOfCodes = /^token-auth-qr(-v|$)/;
const drawing = 'svg[role="img"], img';

/** What decides how a shape of a code looks, and may come from a style sheet that a picture leaves behind. */
const paint = ['fill', 'fill-opacity', 'stroke', 'opacity', 'display', 'visibility'];

/** Longer side in pixels of the pictures that are read: several pixels a module for every code of the kit. */
const LONGEST = 800;

/**
 * Reads the 2-D code that is shown on this page from its pixels, as a camera in front of the screen would (TX-2).
 *
 * The drawing is taken as it is painted and goes through the reading chain of the scanner; nothing but pixels is asked
 * of whoever drew it. `undefined` where no code is shown or can be read. Rejects with the signal's reason once aborted.
 */
export async function readCodeOnPage(signal: AbortSignal): Promise<string | undefined> {
  const { readPicture } = await import('../../components/internal/qr-reading/read-picture.js');
  for (const code of codesShown(document)) {
    const text = await readPicture(await pictureOf(code), signal);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The drawings of codes that can be seen within, open shadow roots included, in document order. */
function codesShown(root: Document | ShadowRoot): Drawing[] {
  return [...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) => {
    if (!shadowRoot) return [];
    const own = tagOfCodes.test(localName) ? [...shadowRoot.querySelectorAll<Drawing>(drawing)] : [];
    return [...own.filter((code) => code.checkVisibility({ visibilityProperty: true })), ...codesShown(shadowRoot)];
  });
}

/** The drawing as it is painted, on its own ground; what is transparent is white. */
async function pictureOf(code: Drawing): Promise<Blob> {
  const shown = code.getBoundingClientRect();
  const factor = LONGEST / Math.max(shown.width, shown.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(shown.width * factor);
  canvas.height = Math.round(shown.height * factor);
  const context = canvas.getContext('2d')!;
  for (const colour of ['white', getComputedStyle(code).backgroundColor]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const image = code instanceof SVGSVGElement ? await imageOf(code, canvas) : code;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The drawing has no pixels')))),
  );
}

async function imageOf(svg: SVGSVGElement, { width, height }: HTMLCanvasElement): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [svg, ...svg.querySelectorAll('*')].forEach((shape, i) => {
    const style = getComputedStyle(shape);
    for (const name of paint) copies[i]!.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}
