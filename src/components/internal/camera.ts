/** Why a camera gives no picture. */
export type CameraProblem = 'camera-denied' | 'camera-absent' | 'camera-busy' | 'camera-unplugged' | 'camera-failed';

export class CameraError extends Error {
  readonly problem: CameraProblem;

  constructor(problem: CameraProblem) {
    super(problem);
    this.problem = problem;
  }
}

export interface CameraChoice {
  readonly id: string;
  /** As the browser names it; empty where it does not. */
  readonly label: string;
}

/** Whether this page can ask for a camera at all: not over plain http, for one. */
export function hasCameraAccess(): boolean {
  return Boolean((navigator as Partial<Navigator>).mediaDevices);
}

/** A camera that is switched on, until it is closed or unplugged. */
export class Camera {
  readonly stream: MediaStream;
  readonly #track: MediaStreamTrack;

  constructor(stream: MediaStream) {
    this.stream = stream;
    this.#track = stream.getVideoTracks()[0]!;
  }

  /** Switches on the camera of an id, or the one on the back of a phone, or any. Rejects with a `CameraError`. */
  static async open(id: string): Promise<Camera> {
    const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
    const choice = id ? { deviceId: { exact: id } } : { facingMode: { ideal: 'environment' } };
    try {
      return new Camera(await navigator.mediaDevices.getUserMedia({ video: { ...size, ...choice } }));
    } catch (error) {
      throw new CameraError(problems[(error as DOMException).name] ?? 'camera-failed');
    }
  }

  /** All cameras of this device; browsers name them only while one is on. */
  static async list(): Promise<CameraChoice[]> {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId, label }) => ({ id: deviceId, label }));
  }

  get id(): string {
    return this.#track.getSettings().deviceId ?? '';
  }

  /** Whether the camera has a lamp. */
  get hasTorch(): boolean {
    return Boolean(this.#track.getCapabilities?.().torch);
  }

  /** Switches the lamp on or off, and gives whether it is on then. */
  async shine(on: boolean): Promise<boolean> {
    try {
      await this.#track.applyConstraints({ advanced: [{ torch: on }] });
      return on;
    } catch {
      return !on;
    }
  }

  /** Rejects when the camera ends without having been closed: unplugged, or taken away by the system. */
  lost(): Promise<never> {
    return new Promise((_resolve, reject) => {
      // Not a listener: Firefox 153 calls none that is added to a track.
      this.#track.onended = () => reject(new CameraError('camera-unplugged'));
    });
  }

  close(): void {
    for (const track of this.stream.getTracks()) track.stop();
  }
}

/** What a refusal of `getUserMedia` means (Media Capture and Streams, 10.3.2). */
const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'camera-denied',
  SecurityError: 'camera-denied',
  NotFoundError: 'camera-absent',
  OverconstrainedError: 'camera-absent',
  NotReadableError: 'camera-busy',
  AbortError: 'camera-busy',
};

declare global {
  /** Of the Image Capture specification; TypeScript's DOM library leaves it out. */
  interface MediaTrackCapabilities {
    torch?: boolean;
  }
  interface MediaTrackConstraintSet {
    torch?: boolean;
  }
}
