import { LitElement, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import { qrScannerMessages } from '../messages/ja/qr-scanner.js';
import { VERSION } from '../version.js';
import { Camera, CameraError, hasCameraAccess } from './internal/camera.js';
import type { CameraChoice, CameraProblem } from './internal/camera.js';
import { icon } from './internal/icons.js';
import { qrScannerStyles } from './internal/qr-scanner-styles.js';
import { base, buttons, fields, notices } from './internal/shared-styles.js';

/** A 2-D code was read. It goes to the element's own listeners only: what a code says is nobody else's business. */
export class CodeReadEvent extends Event {
  static readonly type = 'code-read';
  /** What the code holds, as it stands: it may be anything, from anybody. */
  readonly text: string;

  constructor(text: string) {
    super(CodeReadEvent.type);
    this.text = text;
  }
}

type Phase = 'idle' | 'starting' | 'scanning' | 'reading' | 'read';
type Problem = CameraProblem | 'reader-missing' | 'code-missing' | 'picture-unreadable';

/**
 * Reads a 2-D code with a camera, from a picture file or from a pasted picture.
 *
 * The browser's own detector goes first where there is one; the readers of the kit are loaded when scanning starts and
 * need no WebAssembly and no worker. The camera on the back of a phone is preferred. The camera stops as soon as a code
 * is read, and whenever the element or the page is left. Where a page may not use cameras, the button takes a
 * photograph with the device's own camera app.
 *
 * @fires code-read - a code was read; neither bubbles nor leaves the element's tree
 * @csspart view - the picture of the camera
 * @cssprop [--madoguchi-scanner-width=30rem] - greatest width of the camera's picture
 */
export class QrScanner extends LitElement {
  static readonly tagName = 'qr-scanner';
  static readonly version = VERSION;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, buttons, fields, notices, qrScannerStyles];

  @state() private phase: Phase = 'idle';
  @state() private problem: Problem | undefined = undefined;
  @state() private cameras: readonly CameraChoice[] = [];
  @state() private shining = false;
  @query('input') private readonly fileField!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, qrScannerMessages);
  readonly #video = document.createElement('video');
  #camera: Camera | undefined;
  #chosenCamera = '';
  #attempt = new AbortController();

  constructor() {
    super();
    this.#video.muted = true;
    this.#video.playsInline = true;
    this.addEventListener('keydown', this.#stopOnEscape);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.#readPasted);
    window.addEventListener('pagehide', this.#stopOnLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.#readPasted);
    window.removeEventListener('pagehide', this.#stopOnLeave);
    this.stop();
  }

  /** Starts the camera and scans until a code is read; a browser may ask the person for permission. */
  async start(): Promise<void> {
    await this.#attemptTo('starting', async (signal) => {
      const [camera, { readVideo }] = await Promise.all([
        this.#switchOn(signal),
        loaded(import('./internal/qr-reading/read-video.js')),
      ]);
      const scan = async () => {
        this.cameras = await Camera.list();
        signal.throwIfAborted();
        this.#video.srcObject = camera.stream;
        await this.#video.play();
        signal.throwIfAborted();
        this.phase = 'scanning';
        return readVideo(this.#video, signal);
      };
      return Promise.race([scan(), camera.lost()]);
    });
  }

  /** Stops the camera and gives up what is being read. */
  stop(): void {
    this.#attempt.abort();
    this.#switchOff();
    this.phase = 'idle';
  }

  /** Reads a picture, as if it had been chosen or pasted. */
  async readPicture(picture: Blob): Promise<void> {
    await this.#attemptTo('reading', async (signal) => {
      const { readPicture } = await loaded(import('./internal/qr-reading/read-picture.js'));
      const text = await readPicture(picture, signal).catch((error: unknown) => {
        throw signal.aborted ? error : new ScanError('picture-unreadable');
      });
      if (text === undefined) throw new ScanError('code-missing');
      return text;
    });
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const { phase, problem } = this;
    return html`
      <div class="view" part="view" role="img" aria-label=${messages.view} ?hidden=${!this.#isOn}>${this.#video}</div>
      <p class="status ${phase}" role="status">${phase === 'read' ? icon('done') : nothing}${messages.status[phase]}</p>
      <div role="alert">
        ${problem ? html`<p class="notice danger">${icon('warning')} ${messages.problem[problem]}</p>` : nothing}
      </div>
      <div class="actions">
        ${this.#cameraButton()}
        <button type="button" @click=${() => this.#choosePicture(false)}>${messages.choosePicture}</button>
        ${this.#isOn ? this.#cameraSettings() : nothing}
      </div>
      <p class="hint">${messages.pasteHint}</p>
      <input type="file" accept="image/*" hidden @change=${this.#readChosen} />
    `;
  }

  get #isOn(): boolean {
    return this.phase === 'starting' || this.phase === 'scanning';
  }

  /** One button that starts and stops, so that the focus stays where it is. */
  #cameraButton() {
    const { messages } = this.#i18n;
    const [label, action] = !hasCameraAccess()
      ? [messages.takePhotograph, () => this.#choosePicture(true)]
      : this.#isOn
        ? [messages.stopCamera, () => this.stop()]
        : [messages.useCamera, () => void this.start()];
    return html`<button type="button" class=${this.#isOn ? '' : 'primary'} @click=${action}>
      ${icon('camera')} ${label}
    </button>`;
  }

  #cameraSettings() {
    const { messages } = this.#i18n;
    const current = this.#camera?.id ?? this.#chosenCamera;
    const choice = html`
      <label class="camera">
        ${messages.camera}
        <select .value=${live(current)} @change=${this.#useOtherCamera}>
          ${this.cameras.map(
            ({ id, label }, i) =>
              html`<option value=${id} ?selected=${id === current}>
                ${label || messages.cameraNumbered({ number: i + 1 })}
              </option>`,
          )}
        </select>
      </label>
    `;
    const torch = html`
      <button type="button" aria-pressed=${this.shining ? 'true' : 'false'} @click=${this.#toggleTorch}>
        ${messages.torch}
      </button>
    `;
    return [this.cameras.length > 1 ? choice : nothing, this.#camera?.hasTorch ? torch : nothing];
  }

  /** One attempt at a time: a new one gives up the one before, and whatever ends it switches the camera off. */
  async #attemptTo(phase: Phase, read: (signal: AbortSignal) => Promise<string>): Promise<void> {
    this.stop();
    const { signal } = (this.#attempt = new AbortController());
    this.phase = phase;
    this.problem = undefined;
    try {
      const text = await read(signal);
      signal.throwIfAborted();
      this.stop();
      this.phase = 'read';
      this.dispatchEvent(new CodeReadEvent(text));
    } catch (error) {
      if (signal.aborted) return;
      this.stop();
      this.problem = error instanceof CameraError || error instanceof ScanError ? error.problem : 'camera-failed';
    }
  }

  async #switchOn(signal: AbortSignal): Promise<Camera> {
    const camera = await Camera.open(this.#chosenCamera);
    if (signal.aborted) camera.close();
    signal.throwIfAborted();
    this.#camera = camera;
    return camera;
  }

  #switchOff(): void {
    this.#camera?.close();
    this.#camera = undefined;
    this.#video.srcObject = null;
    this.shining = false;
  }

  readonly #useOtherCamera = (event: Event): void => {
    this.#chosenCamera = (event.target as HTMLSelectElement).value;
    void this.start();
  };

  readonly #toggleTorch = async (): Promise<void> => {
    this.shining = (await this.#camera?.shine(!this.shining)) ?? false;
  };

  #choosePicture(withCameraApp: boolean): void {
    if (!this.fileField) return;
    if (withCameraApp) this.fileField.setAttribute('capture', 'environment');
    else this.fileField.removeAttribute('capture');
    this.fileField.click();
  }

  readonly #readChosen = (): void => {
    const picture = this.fileField?.files?.[0];
    if (!picture || !this.fileField) return;
    void this.readPicture(picture);
    // The same file can then be chosen again.
    this.fileField.value = '';
  };

  /** A page has one place for a pasted picture, so it need not have the focus; text fields keep what is theirs. */
  readonly #readPasted = (event: ClipboardEvent): void => {
    const target = event.composedPath()[0];
    const isField = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
    const picture = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (!picture || isField || event.defaultPrevented) return;
    event.preventDefault();
    void this.readPicture(picture);
  };

  readonly #stopOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOn) return;
    event.preventDefault();
    this.stop();
  };

  readonly #stopOnLeave = (): void => this.stop();
}

class ScanError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

/** A part that is loaded when it is needed; where that fails, the person can try again. */
async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch {
    throw new ScanError('reader-missing');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qr-scanner': QrScanner;
  }
  interface HTMLElementEventMap {
    'code-read': CodeReadEvent;
  }
}
