// A picture made so small that what a machine does to the edges of letters is gone, and what is drawn is still there.
import type { Page } from '@playwright/test';

const PIXELS_EACH = 8;

/** A PNG, an eighth as wide and high; `studio` is a page that has nothing to do with the one in the picture. */
export async function thumbnail(studio: Page, png: Buffer): Promise<Buffer> {
  const small = await studio.evaluate(
    async ([base64, each]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(Math.round(bitmap.width / each), Math.round(bitmap.height / each));
      const context = canvas.getContext('2d')!;
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const blob = await canvas.convertToBlob();
      return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
    },
    [png.toString('base64'), PIXELS_EACH] as const,
  );
  return Buffer.from(small, 'base64');
}
