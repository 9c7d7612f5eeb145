// A park's own catalog brings its colour and its mark.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

const HENGYANG = path.resolve(import.meta.dirname, '../../../www/catalogs/hengyang.json');

for (const theme of ['light', 'dark'] as const) {
  test(`a bright accent is readable in ${theme}, and a park without a mark has none`, async ({ match, page }) => {
    const catalog = JSON.parse(await readFile(HENGYANG, 'utf8'));
    catalog.brand = { accent: '#ffd400' };
    await page.route('**/catalogs/other.json', (route) => route.fulfill({ json: catalog }));
    await page.emulateMedia({ colorScheme: theme });
    await match.open();
    const name = match.host.locator('.brand-name');
    const colour = () => name.evaluate((node) => getComputedStyle(node).color);
    const house = await colour();
    await expect(match.host.locator('.brand .mark')).toBeVisible();

    await page.evaluate(() => document.querySelector('site-match')?.setAttribute('catalog', 'catalogs/other.json'));
    await expect(match.host.locator('.brand .mark')).toHaveCount(0);
    await expect.poll(colour).not.toBe(house);
    await expectAccessible(page);
  });
}
