// Accessibility of what is on screen, by WCAG 2.2 AA.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

// axe runs the rules of WCAG 2.2 only when they are asked for by their tag.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A phone's bar of rooms lies over what is yet to be scrolled up: readers scroll, axe does not. It stands still meanwhile. */
async function withStillBar<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const dress = (still: boolean) =>
    page.evaluate((still) => {
      const worn = window as unknown as { still?: CSSStyleSheet };
      worn.still ??= new CSSStyleSheet();
      worn.still.replaceSync('.steps { position: static !important; }');
      for (const { shadowRoot } of document.querySelectorAll('site-match')) {
        if (shadowRoot === null) continue;
        const others = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== worn.still);
        shadowRoot.adoptedStyleSheets = still ? [...others, worn.still] : others;
      }
    }, still);
  await dress(true);
  const done = await work();
  await dress(false);
  return done;
}

/** Fails with rule, help and elements where the page as it stands has a violation. */
export async function expectAccessible(page: Page): Promise<void> {
  // Fetching style sheets a second time makes axe write inline styles, which the page's policy forbids.
  const axe = new AxeBuilder({ page }).options({ preload: false }).withTags(TAGS);
  const { violations } = await withStillBar(page, () => axe.analyze());
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(' > ')).join('\n  ')}`,
  );
  expect(told, 'violations found by axe').toEqual([]);
}
