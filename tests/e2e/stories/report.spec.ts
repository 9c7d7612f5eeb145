// An official prints the answer as a report, in one language or in two, and reads it on paper.
import type { Page } from '@playwright/test';

import { codeIn } from '../support/code';
import { expect, test } from '../support/fixtures';
import { type PrintedPage, pagesOf } from '../support/paper';

/** A4 in points, and the margins of the report. */
const [A4_WIDTH, A4_HEIGHT, MARGIN] = [595, 842, 45];

/** Text of a PDF without its gaps, which fall between Chinese signs too; radicals stand for their signs. */
const solid = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** As the browser prints it by its own keys. */
const printed = async (page: Page): Promise<PrintedPage[]> => pagesOf(await page.pdf({ preferCSSPageSize: true }));

const standsOnPaper = (pages: PrintedPage[]): void => {
  for (const page of pages) {
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([A4_WIDTH, A4_HEIGHT]);
    for (const word of page.words) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(MARGIN - 1);
      expect(word.right, word.text).toBeLessThanOrEqual(A4_WIDTH - MARGIN + 1);
    }
  }
};

test('prints the answer as a report on A4, with all that an official asks for', async ({ match, page }) => {
  await match.asksForForklifts();
  const first = (await match.cards.first().locator('.card-open').innerText()).trim();
  const title = await page.title();
  const pages = await printed(page);
  standsOnPaper(pages);
  expect(pages.length).toBeGreaterThanOrEqual(3);
  expect(pages.length).toBeLessThanOrEqual(6);

  const all = solid(pages.map((one) => one.text).join(' '));
  for (const part of [
    'Hengyang High-Tech Zone', 'Site selection report', 'Answer as of', 'Park\'s data as of November 20, 2026',
    'What was asked', 'Sites in order', 'One site in detail', 'Where it lies', 'What it costs', 'Questions for the park',
    'Sources', 'no offer and no promise', '[example]', first, await match.summary.innerText(),
  ]) {
    expect(all, part).toContain(solid(part));
  }
  pages.forEach((one, index) => expect(one.text).toContain(`Page ${index + 1} of ${pages.length}`));
  // What is pressed on screen has no place on paper.
  expect(all).not.toContain(solid('Copy as a letter'));
  expect(all).not.toContain(solid('Show as a table'));

  // The page is as it was before.
  await expect(page.locator('site-match-report')).toHaveCount(0);
  expect(await page.title()).toBe(title);
  await expect(match.summary).toBeVisible();
});

test.describe('on paper', () => {
  // As fine as print: a code of many squares is small.
  test.use({ deviceScaleFactor: 4 });

  test('prints both languages beside each other, and a code that opens the answer', async ({ match, page }) => {
    await match.asksForForklifts();
    await match.takesAway();
    const link = await match.link.inputValue();
    await match.host.getByRole('button', { name: 'Print a report' }).click();
    const dialog = match.host.getByRole('dialog');
    await dialog.getByLabel('English with 简体中文 beside it').check();
    // Here the browser's window of printing is the test itself.
    await page.evaluate(() => {
      window.print = () => document.body.toggleAttribute('data-printed', true);
    });
    await dialog.getByRole('button', { name: 'Print a report' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed');
    await expect(dialog).toBeHidden();

    await page.emulateMedia({ media: 'print' });
    expect(await codeIn(await page.locator('site-match-report .qr svg').screenshot())).toBe(link);
    await expect(match.host).toBeHidden();
    await page.emulateMedia({ media: null });

    const pages = await printed(page);
    standsOnPaper(pages);
    const all = solid(pages.map((one) => one.text).join(' '));
    for (const part of ['Site selection report', '选址报告', 'Questions for the park', '向园区确认', '示例', '[example]', '合适']) {
      expect(all, part).toContain(solid(part));
    }
  });
});

test('leaves printing to the page around it, until somebody prints a report', async ({ match, page }) => {
  await match.asksForForklifts();
  await page.evaluate(async () => {
    const asked = document.querySelector('site-match');
    const bare = document.createElement('site-match');
    const request = asked?.request;
    asked?.replaceWith(bare);
    await new Promise((ready) => bare.addEventListener('site-match-ready', ready, { once: true }));
    if (request !== undefined) bare.request = request;
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'A page of its own' }));
  });
  await match.isWhole();
  const all = (await printed(page)).map((one) => one.text).join(' ');
  expect(all).toContain('A page of its own');
  expect(all).not.toContain('Site selection report');
});
