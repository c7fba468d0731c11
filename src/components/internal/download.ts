/** How long a browser may take to begin with a file, ms. */
const keptMs = 60_000;

/** Hands a file to the browser to be saved; no request is made, and its address is given back. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs);
}
