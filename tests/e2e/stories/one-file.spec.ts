// The page in one file, as it lies on a stick: opened by double click, with nothing beside it.
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from '../support/fixtures';

const BUILT = path.resolve(import.meta.dirname, '../../../dist/sitematch.html');

test('the whole page works from one file, in all languages, and fetches nothing', async ({ match, page, watch }, testInfo) => {
  const stick = testInfo.outputPath('stick');
  await mkdir(stick, { recursive: true });
  const file = path.join(stick, 'sitematch.html');
  await copyFile(BUILT, file);
  watch.allow(/foreign request: GET file:.*sitematch\.html$/);
  await page.goto(pathToFileURL(file).href);
  await expect(match.cards.first()).toBeVisible();
  await match.makes('chache');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
  await match.speaks('en');
  await expect(page).toHaveTitle('Hengyang High-Tech Zone · Site match');
  await match.comesBy('Rent');
  await match.needs('12000');
  const name = await match.opensCard(0);
  expect(name).not.toBe('');
  await match.shows('map');
  await match.shows('chain');
  await expect(match.chain).toBeVisible();
  const asked = watch.everything().filter((trouble) => trouble.startsWith('foreign request'));
  expect(asked).toHaveLength(1);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval';/);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
});

test('from one file too it says in the language of the browser where it cannot run', async ({ page, watch }) => {
  watch.allow(/foreign request: GET file:.*sitematch\.html$/);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto(pathToFileURL(BUILT).href);
  await expect(page.getByRole('alert')).toContainText('此浏览器无法运行本页');
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
});
