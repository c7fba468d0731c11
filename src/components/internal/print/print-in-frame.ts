/**
 * Prints a page of its own: a frame of the same origin, empty at first, is put into `place`, written and printed, and
 * taken away once the browser has done with it. `@page` does nothing in a shadow root, and no window is opened (PR-1).
 *
 * Resolves when the browser has taken the page over; `done` is called when it has printed it, or was told not to.
 */
export async function printInFrame(place: Element, write: (page: Document) => void, done: () => void): Promise<void> {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  // A frame that a browser never said to be done with goes at the latest now.
  place.replaceChildren(frame);
  await loaded;
  const { contentWindow, contentDocument: page } = frame;
  // Taken away meanwhile, with all around it.
  if (!contentWindow || !page) return;
  write(page);
  contentWindow.addEventListener('afterprint', () => {
    frame.remove();
    done();
  });
  // Chromium names a PDF after the page around the frame; it prints before it comes back.
  const { title } = document;
  document.title = page.title;
  contentWindow.print();
  document.title = title;
}
