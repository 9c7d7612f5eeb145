// What a narrow window cuts off: what runs over the edge, and text that does not fit the box that hides the rest of it.
import type { Page } from '@playwright/test';

/** What is cut now, each in a few words. What scrolls on purpose can be reached by the keyboard, and is left out. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const scroller = document.scrollingElement ?? document.documentElement;
    if (scroller.scrollWidth > innerWidth) found.push(`the page is ${scroller.scrollWidth} px wide`);
    const name = (element: Element) => {
      const text = (element.textContent || element.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ');
      return `${element.localName}.${element.getAttribute('class') ?? ''} “${text.slice(0, 40)}”`;
    };
    const scrollsOnPurpose = (element: Element) =>
      element.hasAttribute('tabindex') && /auto|scroll/.test(getComputedStyle(element).overflowX);
    const visit = (element: Element) => {
      if (element.matches('.sr-only, style, script, title, desc, defs') || element.getClientRects().length === 0) return;
      if (scrollsOnPurpose(element)) {
        const box = element.getBoundingClientRect();
        if (box.right > innerWidth + 1 || box.left < -1) found.push(`beyond the edge: ${name(element)}`);
        return;
      }
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1)) {
        found.push(`beyond the edge: ${name(element)}`);
        return;
      }
      // A drawing is cut where it says.
      if (element instanceof SVGElement) return;
      if (element instanceof HTMLInputElement) {
        // Words in a field follow its caret; of a number no figure may be missing.
        const number = element.matches('.quantity-input');
        if (number && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${element.getAttribute('aria-label')} ${element.value}`);
        return;
      }
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (element instanceof HTMLElement && hides && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${name(element)}`);
      if (element instanceof HTMLSelectElement) {
        const chosen = element.selectedOptions[0]?.textContent?.trim() ?? '';
        const ruler = document.createElement('canvas').getContext('2d');
        if (ruler !== null) {
          ruler.font = style.font;
          // The arrow takes its room too.
          const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
          if (ruler.measureText(chosen).width > room + 1) found.push(`cut: select “${chosen}”`);
        }
        return;
      }
      for (const child of element.children) visit(child);
    };
    visit(document.querySelector('site-match')?.shadowRoot?.querySelector('.page') ?? document.body);
    return [...new Set(found)];
  });
}
