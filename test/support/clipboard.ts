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
