// A catalog in which every text is a page of its own: tags, 200 characters, no place to break, letters from right to left.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, type Page } from '@playwright/test';

const CATALOG = path.resolve(import.meta.dirname, '../../../www/catalogs/hengyang.json');

/** The longest name that is promised to be shown. */
const LONGEST = 200;

/** What a text would do if any of it were read as HTML, before a number that tells it from others. */
const TAGS = '<img class="hostile" src="x" onerror="window.owned=1"><script>window.owned=1</script>';

/** What the rest of 200 characters is: words, one word, signs of two units, right to left, marks that turn a line around. */
const REST = ['a plain name ', 'W', '🏭👩🏽‍🔧', 'شركة صناعية ', '‮evil‬⁩', '厂房', 'მ&amp;"\'`${}{{}}'];

const text = (index: number): string => {
  const start = `${index} ${TAGS}`;
  const rest = REST[index % REST.length]!;
  const characters = [...`${start}${rest.repeat(LONGEST)}`].slice(0, LONGEST);
  return characters.join('');
};

/** The default catalog with such texts in place of all of its own. */
export async function hostileCatalog(): Promise<string> {
  let count = 0;
  const hostile = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(hostile);
    if (typeof value !== 'object' || value === null) return value;
    if ('zh-Hans' in value) {
      count += 1;
      return { 'zh-Hans': text(count), en: text(count) };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, hostile(inside)]));
  };
  const catalog = hostile(JSON.parse(await readFile(CATALOG, 'utf8'))) as { contact: object };
  catalog.contact = { ...catalog.contact, telephone: text(0), email: `"${TAGS}"@example.org` };
  expect(count).toBeGreaterThan(500);
  return JSON.stringify(catalog);
}

/** Nothing was made of the texts but text, and nothing of the page lies beyond its sides. */
export async function expectIntact(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const trees: (Document | ShadowRoot)[] = [document];
    for (const tree of trees) for (const element of tree.querySelectorAll('*')) if (element.shadowRoot) trees.push(element.shadowRoot);
    const all = trees.flatMap((tree) => [...tree.querySelectorAll('*')]);
    /** Whether a part of the page lets its own content be moved sideways, or cuts it. */
    const framed = (element: Element): boolean => {
      for (let above = element.parentNode; above !== null; above = above instanceof ShadowRoot ? above.host : above.parentNode) {
        if (above instanceof HTMLElement && above !== document.body && getComputedStyle(above).overflowX !== 'visible') return true;
      }
      return false;
    };
    const beyond = all.filter((element) => {
      if (!(element instanceof HTMLElement) || element.closest('.visually-hidden')) return false;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1) && !framed(element);
    });
    const unisolated: string[] = [];
    for (const tree of trees) {
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        const at = data.search(/[\u0590-\u08ff]/);
        if (at < 0 || parentElement?.closest('bdi, [dir="auto"], textarea, input, style')) continue;
        // An isolate that is open where the first such letter stands.
        if (data.lastIndexOf('\u2068', at) <= data.slice(0, at).lastIndexOf('\u2069')) unisolated.push(data.slice(0, at + 20));
      }
    }
    return {
      owned: 'owned' in window,
      made: all.filter((element) => element.matches('.hostile, img:not([alt]), iframe, object, [onerror]')).length,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      beyond: beyond.slice(0, 5).map((element) => `${element.tagName} .${element.className} ${element.textContent?.slice(0, 40)}`),
      unisolated: unisolated.slice(0, 5),
    };
  });
  expect.soft(found, where).toEqual({ owned: false, made: 0, wide: 0, beyond: [], unisolated: [] });
}
