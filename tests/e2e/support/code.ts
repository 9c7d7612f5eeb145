// Reads a QR code from a picture, as the camera of a phone does.
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What the code in a screenshot says; undefined where there is none. */
export function codeIn(screenshot: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(screenshot);
  // Bundled for the web, it stands one level deeper here.
  const read = (jsQR as unknown as { default?: typeof jsQR }).default ?? jsQR;
  return read(new Uint8ClampedArray(data), width, height)?.data;
}
