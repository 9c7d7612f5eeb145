// Text that lies on other text.
import type { Page } from '@playwright/test';

/** One line for each pair that overlaps; none where all is calm. What lies above the page on purpose is left out. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      element: Element;
      text: string;
      box: DOMRect;
    }
    const lines: Line[] = [];
    const found: string[] = [];

    /** Above, through shadow roots too. */
    const above = (element: Element): Element | null =>
      element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

    const isInPlace = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = above(at)) {
        const style = getComputedStyle(at);
        if (style.position === 'fixed' || style.position === 'sticky' || style.clipPath !== 'none') return false;
      }
      return true;
    };

    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        // What is closed or hidden lies nowhere.
        const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        if (!shown || element.closest('title, desc, style, option, script') || !isInPlace(element)) continue;
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const text = (node.textContent ?? '').trim().slice(0, 40);
          for (const { x, y, width, height } of range.getClientRects()) {
            // Letters fill about two thirds of the height of their line.
            if (width > 1 && height > 1) lines.push({ element, text, box: new DOMRect(x, y + height / 6, width, (height * 2) / 3) });
          }
        }
      }
    };
    visit(document);

    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [index, a] of lines.entries()) {
      for (const b of lines.slice(index + 1)) {
        if (b.box.top >= a.box.bottom) break;
        if (a.element === b.element) continue;
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (width > 2 && height > 2) found.push(`one on the other: ${a.text} | ${b.text}`);
      }
    }
    return [...new Set(found)];
  });
}
