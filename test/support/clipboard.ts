/** A clipboard that takes what is copied, or refuses it as a browser does without permission. */
export class FakeClipboard {
  text = '';
  refuses = false;
  readonly #real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

  constructor() {
    const writeText = (text: string): Promise<void> => {
      if (this.refuses) return Promise.reject(new DOMException('denied', 'NotAllowedError'));
      this.text = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  }

  restore(): void {
    if (this.#real) Object.defineProperty(navigator, 'clipboard', this.#real);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** What a browser dispatches before it copies, cuts or pastes a text; a page that does it itself prevents its default. */
export function clipboardEvent(field: Element, what: 'copy' | 'cut' | 'paste', text = ''): ClipboardEvent {
  const clipboardData = new DataTransfer();
  if (text) clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent(what, { bubbles: true, composed: true, cancelable: true });
  // Firefox takes none from a script.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  field.dispatchEvent(event);
  return event;
}
