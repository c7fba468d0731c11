import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import '../src/define/qr-scanner.js';
import { codePicture, pngOf } from '../test/support/code-pictures.js';
import { byRole } from '../test/support/find.js';
import { challenge } from './revocation.js';

export default {
  title: 'Elements/qr-scanner',
  component: 'qr-scanner',
  render: () => html`<qr-scanner></qr-scanner>`,
} satisfies Meta;

export const Ready: StoryObj = {};

/** The browser asks the person, who has not answered. */
export const AskingForPermission: StoryObj = withCamera(() => new Promise(() => undefined));

export const Scanning: StoryObj = withCamera(() => Promise.resolve(greyPicture()));

export const Denied: StoryObj = withCamera(() => fails('NotAllowedError'));

export const NoCamera: StoryObj = withCamera(() => fails('NotFoundError'));

export const CameraInUse: StoryObj = withCamera(() => fails('NotReadableError'));

/** Such as a page without https: the device's own camera app takes a photograph. */
export const NoAccessToCameras: StoryObj = { beforeEach: () => mediaDevices(undefined) };

export const ReadFromPicture: StoryObj = {
  play: ({ canvasElement }) => read(canvasElement, pngOf(codePicture(challenge.payload))),
};

export const NoCodeInPicture: StoryObj = {
  play: ({ canvasElement }) =>
    read(canvasElement, pngOf({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64).fill(200) })),
};

export const NotAPicture: StoryObj = {
  play: ({ canvasElement }) => read(canvasElement, new Blob(['no picture'], { type: 'image/png' })),
};

async function read(canvas: HTMLElement, picture: Blob | Promise<Blob>): Promise<void> {
  await canvas.querySelector('qr-scanner')!.readPicture(await picture);
}

/** A story whose camera answers like this once the button is pressed. */
function withCamera(getUserMedia: () => Promise<MediaStream>): StoryObj {
  const devices = [
    { kind: 'videoinput', deviceId: 'back', label: 'Back camera' },
    { kind: 'videoinput', deviceId: 'front', label: 'Front camera' },
  ];
  return {
    beforeEach: () => mediaDevices({ getUserMedia, enumerateDevices: () => Promise.resolve(devices) }),
    play: ({ canvasElement }) =>
      waitFor(() => byRole(canvasElement, 'button', { name: /カメラで読み取る|camera/i }).click()),
  };
}

/** Puts something in the place of the browser's cameras until the story is left. */
function mediaDevices(value: unknown): () => void {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value });
  return () => void Reflect.deleteProperty(navigator, 'mediaDevices');
}

function fails(name: string): Promise<never> {
  return Promise.reject(new DOMException('', name));
}

/** What a camera with a lamp sees that looks at a wall. */
function greyPicture(): MediaStream {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#8a929b';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const stream = canvas.captureStream();
  for (const track of stream.getVideoTracks()) {
    track.getSettings = () => ({ deviceId: 'back' });
    track.getCapabilities = () => ({ torch: true });
  }
  return stream;
}
