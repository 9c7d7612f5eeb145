// Accessibility of what is on screen, by WCAG 2.2 AA.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

// axe runs the rules of WCAG 2.2 only when they are asked for by their tag.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with rule, help and elements where the page as it stands has a violation. */
export async function expectAccessible(page: Page): Promise<void> {
  // Fetching style sheets a second time makes axe write inline styles, which the page's policy forbids.
  const { violations } = await new AxeBuilder({ page }).options({ preload: false }).withTags(TAGS).analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(' > ')).join('\n  ')}`,
  );
  expect(told, 'violations found by axe').toEqual([]);
}
