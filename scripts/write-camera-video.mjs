/** Writes the video that Chromium's fake camera plays in tests: a 2-D code on white, as an uncompressed .y4m file. */
import { writeFile } from 'node:fs/promises';
import { encodeQR } from 'qr';

const width = 640;
const height = 480;
const frames = 10;

/** One second of a 2-D code of `text`, or of an empty white wall where there is no text. */
export async function writeCameraVideo(path, text = '') {
  const luma = new Uint8Array(width * height).fill(255);
  if (text) drawCode(luma, encodeQR(text, 'raw', { ecc: 'medium', border: 4 }));
  const greyChroma = new Uint8Array((width * height) / 2).fill(128);
  const frame = [Buffer.from('FRAME\n'), luma, greyChroma];
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  await writeFile(path, Buffer.concat([header, ...Array.from({ length: frames }, () => frame).flat()]));
}

function drawCode(luma, rows) {
  const pixels = Math.floor(height / rows.length);
  const left = Math.floor((width - rows.length * pixels) / 2);
  const top = Math.floor((height - rows.length * pixels) / 2);
  rows.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = 0; line < pixels; line++) {
        const start = (top + y * pixels + line) * width + left + x * pixels;
        luma.fill(0, start, start + pixels);
      }
    }),
  );
}
