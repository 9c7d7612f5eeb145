// What is wrong with how a page lies on the screen: text that is cut, runs out of the window, or lies on other text.
import type { Page } from '@playwright/test';

/** One line for each fault; none where all is calm. */
export function uncalm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    interface Line {
      element: Element;
      text: string;
      box: DOMRect;
    }
    const lines: Line[] = [];

    const scrolls = (style: CSSStyleDeclaration): boolean => /auto|scroll/.test(style.overflowX);
    /** Above, through shadow roots too. */
    const above = (element: Element): Element | null =>
      element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

    /** What somebody may see of a box: inside of everything that cuts it. Null where it lies above the page on purpose. */
    const seen = (element: Element): { left: number; right: number; scrolled: boolean } | null => {
      let [left, right, scrolled] = [-Infinity, Infinity, false];
      for (let at: Element | null = element; at !== null; at = above(at)) {
        const style = getComputedStyle(at);
        if (style.position === 'fixed' || style.position === 'sticky' || Number(style.opacity) === 0) return null;
        if (style.clipPath !== 'none' || style.clip !== 'auto') return null;
        if (scrolls(style)) scrolled = true;
        if (style.overflowX !== 'visible' && !(at instanceof SVGElement)) {
          const box = at.getBoundingClientRect();
          left = Math.max(left, box.left);
          right = Math.min(right, box.right);
        }
      }
      return { left, right, scrolled };
    };

    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        // What is closed, hidden or for screen readers alone lies nowhere.
        if (element.closest('title, desc, style, option, script') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
          if (boxes.length === 0) continue;
          const around = seen(element);
          if (around === null) continue;
          const text = (node.textContent ?? '').trim().slice(0, 40);
          const ends = getComputedStyle(element).textOverflow === 'ellipsis';
          for (const box of boxes) {
            if (!around.scrolled && !ends && (box.left < around.left - 1 || box.right > around.right + 1)) {
              faults.push(`cut: ${text}`);
            }
            if (!around.scrolled && !ends && (box.left < -1 || box.right > innerWidth + 1)) {
              faults.push(`out of the window: ${text}`);
            }
            // Letters fill about two thirds of the height of their line.
            lines.push({ element, text, box: new DOMRect(box.x, box.y + box.height / 6, box.width, (box.height * 2) / 3) });
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
        if (width > 2 && height > 2) faults.push(`one on the other: ${a.text} | ${b.text}`);
      }
    }
    return [...new Set(faults)];
  });
}
