/** Commands of the test runner: what a test asks of the browser that a page may not do by itself. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCameraVideo } from './write-camera-video.mjs';

/** The video that Chromium's fake camera plays; Chromium opens it anew whenever a page opens the camera. */
export const cameraVideo = join(tmpdir(), `madoguchi-camera-${process.pid}.y4m`);

/**
 * `executeServerCommand('show-to-camera', { text })`: the fake camera (Chromium) shows a 2-D code of this text; a white
 * wall at first and without a text.
 */
export function showToCamera() {
  return {
    name: 'show-to-camera',
    async serverStart() {
      await writeCameraVideo(cameraVideo);
    },
    serverStop() {
      rmSync(cameraVideo);
    },
    async executeCommand({ command, payload }) {
      if (command !== 'show-to-camera') return undefined;
      await writeCameraVideo(cameraVideo, payload.text);
      return true;
    },
  };
}

/** `executeServerCommand('take-screenshot', { clip? })`: the page as a PNG in base64, `clip` in CSS pixels (Chromium, Firefox). */
export function takeScreenshot() {
  return {
    name: 'take-screenshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'take-screenshot') return undefined;
      const page = session.browser.getPage(session.id);
      return page.screenshot({ encoding: 'base64', clip: payload?.clip });
    },
  };
}
