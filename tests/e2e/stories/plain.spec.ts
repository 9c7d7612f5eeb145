// Where the page cannot come to life, the sites can still be read.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

const CATALOG = path.resolve(import.meta.dirname, '../../../www/catalogs/hengyang.json');

async function readsTheTable(page: Page): Promise<void> {
  await expect(page.getByText('WebAssembly').first()).toBeVisible();
  await page.getByRole('link', { name: 'table of all sites' }).click();
  const { sites } = JSON.parse(await readFile(CATALOG, 'utf8')) as { sites: { status?: string; name: { en: string } }[] };
  const offered = sites.filter(({ status }) => status !== 'sold' && status !== 'withdrawn');
  await expect(page.locator('tbody tr')).toHaveCount(offered.length);
  await expect(page.locator('tbody tr').first()).toContainText(offered[0]?.name.en ?? '');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and leads to a table of all sites', async ({ page }) => {
    await page.goto('/');
    await readsTheTable(page);
  });
});

test('without WebAssembly the page says so and leads to the same table', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/');
  await readsTheTable(page);
});

test('the table is there for everyone, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/sites.html');
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  expect(wide).toBe(seen);
  // All rows are alike, and each of them takes axe its time.
  await page.evaluate(() => document.querySelectorAll('tbody tr:nth-child(n + 10)').forEach((row) => row.remove()));
  await expectAccessible(page);
});

test('where the page comes to life, nobody reads what is for others', async ({ match, page }) => {
  await match.open();
  await expect(page.getByRole('link', { name: 'table of all sites' })).toBeHidden();
});
