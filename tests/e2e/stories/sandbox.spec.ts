// The page in a frame that may run scripts and nothing else: its origin is its own, so it can save, print and keep nothing.
import type { FrameLocator, Page } from '@playwright/test';

import { expect, test } from '../support/fixtures';

/** Opens a host's page around the page in a sandbox of these permissions. */
async function frame(page: Page, permissions: string): Promise<FrameLocator> {
  const body = `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">
    <iframe title="sites" sandbox="${permissions}" src="/#lang=en" width="1270" height="780"></iframe><textarea></textarea>`;
  await page.route('**/framing.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/framing.html');
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('site-match .card').first()).toBeVisible({ timeout: 15_000 });
  return inside;
}

test('ask, see and why work in a frame with scripts alone', async ({ page }) => {
  const inside = await frame(page, 'allow-scripts');
  await inside.locator('#industry').fill('3899');
  await inside.locator('#industry').press('Enter');
  await inside.locator('#area').fill('4000');
  await expect(inside.locator('.summary')).toContainText('fit');
  await inside.locator('.card-open').nth(1).click();
  await expect(inside.locator('.why-standing')).toBeVisible();
  await inside.getByRole('button', { name: /^Map/ }).click();
  await expect(inside.locator('.see svg').first()).toBeVisible();
  // The shortlist is kept in memory, and the page says so.
  await inside.locator('.why').getByRole('button', { name: 'Keep', exact: true }).click();
  await inside.getByRole('button', { name: /^Shortlist/ }).first().click();
  await expect(inside.locator('.see')).toContainText('This browser keeps nothing for this page');
});

test('what the frame cannot do is done in a new window', async ({ page, context }) => {
  const inside = await frame(page, 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  await inside.locator('#area').fill('4000');
  await inside.getByRole('button', { name: 'Share or save' }).click();
  await expect(inside.getByRole('button', { name: 'Print' })).toHaveCount(0);
  await expect(inside.getByRole('button', { name: 'Request (JSON)' })).toHaveCount(0);
  const opened = context.waitForEvent('page');
  await inside.getByRole('button', { name: 'Open in a new window' }).click();
  const window = await opened;
  await expect(window.locator('site-match #area')).toHaveValue('4,000');
  await window.getByRole('button', { name: 'Share or save' }).click();
  const saved = window.waitForEvent('download');
  await window.getByRole('button', { name: 'Request (JSON)' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^sitematch-request-.*\.json$/);
});

test('where no window may be opened it says what to do', async ({ page, watch }) => {
  watch.allow(/^console: (Blocked opening .* in a new window|Permissions policy violation: The Clipboard API)/);
  const inside = await frame(page, 'allow-scripts');
  await inside.locator('#area').fill('4000');
  await inside.getByRole('button', { name: 'Share or save' }).click();
  await inside.getByRole('button', { name: 'Open in a new window' }).click();
  await expect(inside.getByText('Copy the link and open it in a new tab')).toBeVisible();
  await expect(inside.locator('.link-field')).toHaveValue(/#share=/);
  await inside.getByRole('button', { name: 'Copy link' }).click();
  await expect(inside.locator('.take-away .copied')).toHaveText('Copied');
  await expect.poll(() => pasted(page)).toMatch(/#share=/);
});

/** What the reader pastes into a field of the host's. */
async function pasted(page: Page): Promise<string> {
  const field = page.locator('textarea');
  await field.fill('');
  await field.press('Control+V');
  return field.inputValue();
}

test('where nothing may be copied at all, the text is selected and the reader is told to copy it by hand', async ({ page, watch }) => {
  watch.allow(/^console: Permissions policy violation: The Clipboard API/);
  await page.addInitScript(() => (document.execCommand = () => false));
  const inside = await frame(page, 'allow-scripts');
  await inside.locator('#area').fill('4000');
  await inside.getByRole('button', { name: 'Share or save' }).click();
  await inside.getByRole('button', { name: 'Copy link' }).click();
  await expect(inside.locator('.take-away .copied')).toContainText('The text is selected: press Ctrl+C');
  await page.keyboard.press('Control+C');
  await expect.poll(() => pasted(page)).toMatch(/#share=/);

  await inside.locator('.card-open').first().click();
  await inside.getByRole('button', { name: 'Copy as a letter' }).click();
  await expect(inside.locator('.why .copied').first()).toContainText('The text is selected: press Ctrl+C');
  await page.keyboard.press('Control+C');
  const letter = await inside.locator('.letter').innerText();
  await expect.poll(async () => (await pasted(page)).trim()).toBe(letter.trim());
});
