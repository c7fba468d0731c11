/** Stands in for the browser's print dialog: what a frame was about to print, and the end of it. */
export class Printer {
  /** What was to be printed, in turn. */
  readonly papers: Paper[] = [];
  readonly #createElement = document.createElement.bind(document);

  /** Catches every print of a frame that is made from now on. */
  constructor() {
    document.createElement = (tag: string, options?: ElementCreationOptions) => {
      const element = this.#createElement(tag, options);
      if (element instanceof HTMLIFrameElement) element.addEventListener('load', () => this.#catch(element));
      return element;
    };
  }

  giveBack(): void {
    document.createElement = this.#createElement;
  }

  #catch(frame: HTMLIFrameElement): void {
    const { contentWindow } = frame;
    if (contentWindow) contentWindow.print = () => void this.papers.push(new Paper(frame, document.title));
  }
}

/** A page as it was handed to the browser. */
export class Paper {
  readonly page: Document;
  readonly frame: HTMLIFrameElement;
  /** The title of the page around it at that time, which Chromium names the PDF after. */
  readonly titleAround: string;

  constructor(frame: HTMLIFrameElement, titleAround: string) {
    this.frame = frame;
    this.page = frame.contentDocument!;
    this.titleAround = titleAround;
  }

  get text(): string {
    return this.page.body.innerText.replace(/\s+/g, ' ').trim();
  }

  /** The dialog is closed. */
  close(): void {
    this.frame.contentWindow?.dispatchEvent(new Event('afterprint'));
  }
}
