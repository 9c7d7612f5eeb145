// Reads a printed report as its reader does: page by page, with where each word stands.
import { getDocumentProxy } from 'unpdf';

export interface Word {
  text: string;
  /** From the left edge of the paper, points. */
  left: number;
  right: number;
  /** From the lower edge of the paper, points. */
  bottom: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  words: Word[];
  text: string;
}

/** The pages of a PDF. */
export async function pagesOf(pdf: Buffer): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const words: Word[] = [];
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , left, bottom] = item.transform as number[];
      words.push({ text: item.str, left, right: left + item.width, bottom });
    }
    pages.push({ width, height, words, text: words.map((word) => word.text).join(' ') });
  }
  return pages;
}
