// The judge of calm pages sees what is not.
import { uncalm } from './calm';
import { expect, test } from './fixtures';

const judged = async (page: Parameters<typeof uncalm>[0], body: string): Promise<string[]> => {
  await page.setContent(`<main style="font: 16px/1.5 sans-serif">${body}</main>`);
  return uncalm(page);
};

test('a calm page has no faults', async ({ page }) => {
  const closed = '<details><summary>more</summary><p>closed</p></details><p>below it</p>';
  const scroller = `<div style="overflow-x: auto; width: 80px"><p style="width: 400px">a long line that scrolls</p></div>`;
  const ending = `<p style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">a name that ends</p>`;
  expect(await judged(page, `<p>one</p><p>two</p>${closed}${scroller}${ending}`)).toEqual([]);
});

test('text on other text, cut text and text out of the window are told', async ({ page }) => {
  expect(await judged(page, '<p>one line</p><p style="margin-top: -38px">another</p>')).toEqual([
    'one on the other: one line | another',
  ]);
  expect(await judged(page, '<p style="width: 40px; overflow: hidden; white-space: nowrap">a name that is cut</p>')).toEqual([
    'cut: a name that is cut',
  ]);
  expect(await judged(page, '<p style="margin-left: 99vw; white-space: nowrap">far out</p>')).toEqual([
    'out of the window: far out',
  ]);
  const drawn = '<svg width="200" height="40"><text x="10" y="20">river</text><text x="14" y="22">road</text></svg>';
  expect(await judged(page, drawn)).toEqual(['one on the other: river | road']);
});
