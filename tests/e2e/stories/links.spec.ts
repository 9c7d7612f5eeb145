// What an investor takes along: a link that opens the same answer, its code, files, a visit; and an address that loses nothing.
import { readFile } from 'node:fs/promises';

import ICAL from 'ical.js';

import { expectAccessible } from '../support/axe';
import { codeIn } from '../support/code';
import { expect, test } from '../support/fixtures';
import { MatchPage } from '../pages/match-page';

const fixture = async (name: string): Promise<string> =>
  (await readFile(`../link/version-1/${name}.txt`, 'utf8')).trim();

test('takes a link along that opens the same answer on another device, and a code that a phone reads', async ({ match, page, browser, baseURL }) => {
  await match.asksForForklifts();
  const [told, scores] = [await match.summary.innerText(), await match.scores()];

  await match.takesAway();
  const link = await match.link.inputValue();
  expect(link).toMatch(/#share=[A-Za-z0-9_-]+$/);
  expect(link.length).toBeLessThanOrEqual(1200);
  expect(await codeIn(await match.code.screenshot())).toBe(link);
  await expect(match.takeAway).toContainText('opens nowhere else');
  await expectAccessible(page);

  const other = await browser.newContext({ baseURL, locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  const there = new MatchPage(await other.newPage());
  await there.page.goto(link);
  await expect(there.brought).toContainText('Nothing has changed since.');
  await expect(there.summary).toHaveText(told);
  expect(await there.scores()).toEqual(scores);
  await expectAccessible(there.page);
  await other.close();
});

test('opens a link of version 1, and hears what has changed since', async ({ match, page }) => {
  await page.clock.setFixedTime(new Date('2026-12-05T08:00:00+08:00'));
  await page.goto(`/#share=${await fixture('twenty-five-requirements')}`);
  await expect(match.brought).toContainText('之后有这些变化');
  await expect(match.brought).toContainText('现在');
  await expect(match.requirement('clear_height_m')).toBeVisible();
  // Made on another day: the answer is of that day until the reader wants today's.
  await match.brought.getByRole('button', { name: '按今天来看' }).click();
  await expect(match.brought).toHaveCount(0);
});

test('follows a damaged link and one of another park, and loses nothing', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.needs('8000');
  const told = await match.summary.innerText();
  const good = await fixture('forklifts');
  await page.evaluate((link) => (location.hash = link), `#share=${good.slice(0, -9)}`);
  await expect(match.brought).toContainText('damaged or was cut off');
  await expect(match.area).toHaveValue('8,000');
  await expect(match.summary).toHaveText(told);
  await expectAccessible(page);

  await match.brought.getByRole('button', { name: 'Close' }).click();
  await expect(match.brought).toHaveCount(0);
  await page.evaluate((link) => (location.hash = link), `#share=${await fixture('another-park')}`);
  await expect(match.brought).toContainText('another park (another-park)');
  await expect(match.summary).toHaveText(told);
  await match.brought.getByRole('button', { name: 'Ask the same here' }).click();
  await expect(match.area).toHaveValue('12,000');
  await match.undo.click();
  await expect(match.area).toHaveValue('8,000');

  await page.evaluate((link) => (location.hash = link), `#share=${good}`);
  await expect(match.area).toHaveValue('12,000');
  await match.undo.click();
  await expect(match.area).toHaveValue('8,000');
});

test('follows a link that a person wrote, and is told what of it was not understood', async ({ match, page }) => {
  await page.goto('/#industry=3433&plant=1.2%E4%B8%87&way=rent&height=8-10m&must=height&lang=en&colour=red&hight=9');
  await expect(match.area).toHaveValue('12,000');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
  await expect(match.requirement('clear_height_m').getByRole('textbox').first()).toHaveValue('8–10');
  await expect(match.requirement('clear_height_m').locator('.must')).toHaveAttribute('aria-pressed', 'true');
  await expect(match.requirement('floor_load_kn_per_m2')).toHaveClass(/assumed/);
  await expect(match.brought.getByRole('listitem')).toHaveText([/colour=red/, /hight=9: .*height/]);
});

test('reloads the page and has the same answer; Back goes to the room before', async ({ match, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await match.openOnPhone();
  await match.isWhole();
  await match.makes('叉车');
  await match.needs('9000');
  await match.step('see');
  await match.opensCard(1);
  const title = await match.why.locator('.why-title').innerText();

  await page.reload();
  await expect(match.why.locator('.why-title')).toHaveText(title);
  await page.goBack();
  await expect(match.cards.first()).toBeVisible();
  await page.goBack();
  await expect(match.area).toHaveValue('9,000');
  await expect(match.product).toHaveValue(/.+/);
  await page.goForward();
  await expect(match.cards.first()).toBeVisible();
});

test('drops a link from the address as soon as something else is asked', async ({ match, page }) => {
  await page.goto(`/#share=${await fixture('forklifts')}`);
  await expect(match.area).toHaveValue('12,000');
  await match.needs('5000');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
  await page.reload();
  await expect(match.area).toHaveValue('5,000');
});

test('saves the request, the answer and a visit', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.needs('8000');
  await match.takesAway();
  const saved = async (name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await match.takeAway.getByRole('button', { name }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect(JSON.parse(await saved('Request (JSON)'))).toEqual(
    await page.evaluate(() => document.querySelector('site-match')?.request),
  );
  expect(JSON.parse(await saved('Answer (JSON)'))).toMatchObject({ format: 'sitematch-result/1' });

  await match.takeAway.getByLabel('Day').fill('2027-03-09');
  await match.takeAway.getByLabel('Time').fill('14:30');
  const entry = new ICAL.Component(ICAL.parse(await saved('Save for my calendar'))).getFirstSubcomponent('vevent');
  const visit = new ICAL.Event(entry as ICAL.Component);
  expect(visit.startDate.toString()).toBe('2027-03-09T14:30:00');
  expect(visit.summary).toMatch(/^Visit: /);
  expect(visit.location).toContain('Hengyang');
});

test('leaves address and history alone where its host does not hand them over', async ({ match, page }) => {
  await page.goto('/#industry=3433');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
  const before = await page.evaluate(async () => {
    const asked = document.querySelector('site-match');
    const bare = document.createElement('site-match');
    asked?.replaceWith(bare);
    history.replaceState({ own: 1 }, '', '#plant=8000');
    await new Promise((ready) => bare.addEventListener('site-match-ready', ready, { once: true }));
    return history.length;
  });
  await match.isWhole();
  await expect(match.area).toHaveValue('');
  await match.needs('7000');
  await match.opensCard(0);
  expect(await page.evaluate(() => [history.length, history.state, location.hash])).toEqual([before, { own: 1 }, '#plant=8000']);
});
