/** What this kit uses of the Shape Detection API, which TypeScript's DOM library does not describe. */
interface BarcodeDetector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

interface BarcodeDetectorConstructor {
  new (options: { formats: string[] }): BarcodeDetector;
  getSupportedFormats(): Promise<string[]>;
}

/** Reads with the browser's own detector; undefined where there is none, or where it finds nothing. */
export async function readNatively(source: ImageBitmapSource): Promise<string | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: BarcodeDetectorConstructor };
  try {
    if (!(await BarcodeDetector?.getSupportedFormats())?.includes('qr_code')) return undefined;
    const codes = await new BarcodeDetector!({ formats: ['qr_code'] }).detect(source);
    return codes.find(({ rawValue }) => rawValue)?.rawValue;
  } catch {
    return undefined;
  }
}
