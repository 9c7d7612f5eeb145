// The judges of a calm page see what is not.
import { overlaps } from './calm';
import { cutOff } from './edges';
import { expect, test } from './fixtures';

type Judge = typeof overlaps;

const judged = async (judge: Judge, page: Parameters<Judge>[0], body: string): Promise<string[]> => {
  await page.setContent(`<main style="font: 16px/1.5 sans-serif">${body}</main>`);
  return judge(page);
};

test('a calm page has no faults', async ({ page }) => {
  const closed = '<details><summary>more</summary><p>closed</p></details><p>below it</p>';
  const scroller = '<div tabindex="0" style="overflow-x: auto; width: 80px"><p style="width: 400px">a line that scrolls</p></div>';
  for (const judge of [overlaps, cutOff]) {
    expect(await judged(judge, page, `<p>one</p><p>two</p>${closed}${scroller}`)).toEqual([]);
  }
});

test('text on other text is told', async ({ page }) => {
  expect(await judged(overlaps, page, '<p>one line</p><p style="margin-top: -38px">another</p>')).toEqual([
    'one on the other: one line | another',
  ]);
  const drawn = '<svg width="200" height="40"><text x="10" y="20">river</text><text x="14" y="22">road</text></svg>';
  expect(await judged(overlaps, page, drawn)).toEqual(['one on the other: river | road']);
});

test('cut text and what runs over the edge are told', async ({ page }) => {
  const cut = '<p style="width: 40px; overflow: hidden; white-space: nowrap">a name that is cut</p>';
  expect(await judged(cutOff, page, cut)).toEqual(['cut: p. “a name that is cut”']);
  const out = '<p style="margin-left: 99vw; width: 90px">far out</p>';
  expect(await judged(cutOff, page, out)).toContainEqual('beyond the edge: p. “far out”');
});
