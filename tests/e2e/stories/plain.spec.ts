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

test('with a WebAssembly that cannot read ours the page says so and leads to the same table', async ({ page, watch }) => {
  watch.allow(/WebAssembly|wasm/);
  await page.addInitScript(() => {
    const fail = () => Promise.reject(new WebAssembly.CompileError('unknown opcode'));
    Object.assign(WebAssembly, { instantiate: fail, instantiateStreaming: fail });
  });
  await page.goto('/');
  await readsTheTable(page);
});

test('where the scripts are blocked the page says so after a while and leads to the same table', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|net::ERR/);
  await page.route('**/site-match.*.js', (route) => route.abort());
  await page.goto('/');
  const table = page.getByRole('link', { name: 'table of all sites' });
  await expect(table).toBeHidden();
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(table).toBeVisible();
  await readsTheTable(page);
});

test.describe('an element without the page around it', () => {
  for (const [lang, words] of [['en', 'which needs WebAssembly'], ['zh-TW', '請更新瀏覽器'], ['ko', '브라우저를 업데이트']] as const) {
    test(`says in ${lang} that the browser cannot run it`, async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
      const body = `<!doctype html><html lang="${lang}"><title>host</title><link rel="icon" href="data:,"><script type="module" src="/site-match.js"></script><site-match></site-match>`;
      await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto('/host.html');
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
    });
  }

  test('needs no `URL.canParse`', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(URL, 'canParse'));
    await page.goto('/');
    await expect(page.locator('site-match .card').first()).toBeVisible();
  });
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
