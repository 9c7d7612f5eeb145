// Where the keyboard is: followed through shadow roots, as a person follows it with their eyes.
import { expect, type Locator, type Page } from '@playwright/test';

/** What has the focus, and how it shows. */
export interface Focused {
  /** Class or name, for messages. */
  told: string;
  /** Whether nothing has the focus. */
  lost: boolean;
  /** Whether its middle, or the part of it on screen, is what the eye meets there. */
  onScreen: boolean;
  /** Whether an outline, a shadow or a frame around it tells that it has the focus. */
  marked: boolean;
}

/** What has the focus, once what goes away with a key is gone. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body) return { told: 'the body', lost: true, onScreen: false, marked: false };
    const told = `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;

    // What is hidden from the eye is shown by its label.
    const eyed = (element.matches('.sr-only') && element.closest('label')) || element;
    const box = eyed.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    // A bar that stays at the edge of the window must not lie over it.
    let met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    while (met?.shadowRoot) {
      const inside = met.shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (inside === null || inside === met) break;
      met = inside;
    }
    const over = (one: Element | null) => one !== null && (one === element || one.contains(element) || element.contains(one));
    // A name whose press covers its card, or a box around a slider: the eye meets what belongs to it.
    const near = met !== null && (over(met) || met.closest('label, li, .picker-box, .area-box, figure')?.contains(element) === true);
    const onScreen = right - left > 1 && bottom - top > 1 && near;

    const shows = (style: CSSStyleDeclaration) =>
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1 && style.outlineColor !== 'rgba(0, 0, 0, 0)') ||
      style.boxShadow !== 'none';
    const around: CSSStyleDeclaration[] = [];
    for (let one: Element | null = element; one !== null && around.length < 4; one = one.parentElement) {
      // A frame further out counts only where it answers to the focus within.
      if (one === element || /picker-box|area-box|requirement-level|quantity-line|print-choice|file/.test(one.className)) around.push(getComputedStyle(one));
    }
    around.push(getComputedStyle(element, '::after'));
    const stroked = [...element.querySelectorAll('.halo, .unit-box, .frontier-mark, .chain-node')].some((part) => {
      const style = getComputedStyle(part);
      return style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) >= 2 && Number.parseFloat(style.opacity) > 0.2;
    });
    return { told, lost: false, onScreen, marked: around.some(shows) || stroked };
  });
}

/** A person at the keyboard, who after every key sees where they are. */
export class Keyboard {
  /** What was wrong after which key; the story goes on, so that one run tells all. */
  readonly troubles: string[] = [];

  constructor(readonly page: Page) {}

  /** Presses a key and looks where the focus is. */
  async press(key: string): Promise<Focused> {
    await this.page.keyboard.press(key);
    const now = await focused(this.page);
    const trouble = now.lost ? 'the focus is lost' : !now.onScreen ? 'it is not to be seen' : !now.marked ? 'nothing marks it' : null;
    if (trouble !== null) this.troubles.push(`${key} → ${now.told}: ${trouble}`);
    return now;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses Tab until that has the focus. */
  async reach(where: string | Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 250): Promise<void> {
    const seen: string[] = [];
    for (let count = 0; count < most; count += 1) {
      if (await this.isAt(where)) return;
      seen.push((await this.press(key)).told);
    }
    throw new Error(`${key} never reaches ${String(where)}; the last were\n${seen.slice(-12).join('\n')}`);
  }

  /** Whether what has the focus matches a selector, or is that element. */
  isAt(where: string | Locator): Promise<boolean> {
    if (typeof where !== 'string') {
      return where.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
    }
    return this.page.evaluate((where) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.matches(where) === true;
    }, where);
  }

  /** Nothing was wrong after any key. */
  sawAll(): void {
    expect(this.troubles, 'where the focus was lost, hidden or unmarked').toEqual([]);
  }
}
