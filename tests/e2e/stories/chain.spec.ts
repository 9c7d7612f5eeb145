// Who sells to the newcomer and who buys from it, as an investor looks it up.
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

test('sees the chain drawn and told, picks a sub-park by keyboard, and goes on to its sites', async ({ match, page }) => {
  await match.openInEnglish();
  await match.shows('chain');
  await expect(match.host.locator('.see')).toContainText('Choose an industry');

  await match.makes('forklift');
  await expect(match.chain.locator('.chain-covered')).toContainText(/The trades behind \d+% .* have firms in the zone/);
  const drawn = match.chain.getByRole('img', { name: /who sells to you/ });
  await expect(drawn.locator('.chain-node')).not.toHaveCount(0);
  const suppliers = match.chain.getByRole('table', { name: 'Sell to you' });
  await expect(suppliers.getByRole('row', { name: /Smelting and pressing of ferrous metals/ })).toContainText(
    /13%.*Hunan Valin Hengyang Steel Tube.*S1 2015.*15 more, not named/,
  );

  const baishazhou = match.chain.getByRole('button', { name: /^Baishazhou/ });
  await baishazhou.focus();
  await page.keyboard.press('Enter');
  await expect(baishazhou).toHaveAttribute('aria-pressed', 'true');
  await expect(match.chain.locator('.chain-covered')).toContainText('have firms here');
  await expect(match.chain).toContainText('Heli forklifts Hengyang');
  await expect(match.chain).toContainText(
    'Smelting and pressing of ferrous metals: 13% of what you buy, no firm here; 16 in Steel-pipe cluster',
  );
  await expectAccessible(page);

  await match.chain.getByRole('button', { name: 'See its sites' }).click();
  await expect(match.cards.first()).toContainText('Baishazhou');
  await expect(match.host.locator('.filter')).toContainText('Baishazhou');
});

test('on a phone the drawing runs from top to bottom, its letters as large as around it, and nothing runs over the edge', async ({ match, page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await match.openOnPhone();
  await match.makes('3922');
  await match.step('see');
  await match.shows('chain');
  const drawn = match.chain.locator('.chain-drawing svg');
  await expect(drawn.locator('.chain-node').first()).toBeVisible();
  // Nothing of it is scaled, nothing is cut, and no name runs out of its box.
  const faults = await drawn.evaluate((svg: SVGSVGElement) => {
    const scale = svg.getScreenCTM()?.a ?? 0;
    const cut = [...svg.querySelectorAll('text')].filter((text) => text.textContent?.includes('…'));
    const over = [...svg.querySelectorAll('g')].filter((group) => {
      const box = group.querySelector('rect')?.getBoundingClientRect();
      return [...group.querySelectorAll('text')].some((text) => text.getBoundingClientRect().right > (box?.right ?? 0));
    });
    return { small: scale < 0.97, cut: cut.length, over: over.length };
  });
  expect(faults).toEqual({ small: false, cut: 0, over: 0 });
  await expect(match.chain.locator('.chain-table').first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
