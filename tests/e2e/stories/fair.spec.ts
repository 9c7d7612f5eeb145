// A stand at a fair: one visitor after another, of whom nothing stays but what they leave on purpose.
import { readFile } from 'node:fs/promises';

import type { Locator } from '@playwright/test';

import { ApiPage } from '../pages/api-page';
import { FairStand } from '../pages/fair-stand';
import { VIEWS } from '../pages/match-page';
import { expectAccessible } from '../support/axe';
import { expect, test as base } from '../support/fixtures';

const test = base.extend<{ stand: FairStand }>({
  stand: async ({ match }, use) => use(new FairStand(match)),
});

test.use({ hasTouch: true, viewport: { width: 1366, height: 768 } });

/** All that the browser keeps of the page. */
const stored = (stand: FairStand) => stand.page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));

test('a promoter at a fair, with the network off: from the idle screen to a contact that is left', async ({ match, stand, page, context }) => {
  await stand.opens();
  await context.setOffline(true);
  expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('site-match');
  await expect(stand.idle.locator('.fair-project')).toHaveText('开关设备企业的智能配电网产业园');
  await expect(stand.idle.locator('.fair-came')).toContainText('2023');
  await expect(stand.idle.locator('.fair-source')).not.toBeEmpty();
  await expectAccessible(page);
  await stand.isStill(8);
  await expect(stand.idle.locator('.fair-project')).toHaveText('智能手机结构件');
  await stand.isTouched();
  await expectAccessible(page);
  await expect(stand.welcome.locator('.example').first()).toHaveText('12,000 m² 叉车装配');
  await stand.takesTile(0);
  await expect(match.summary).toContainText('处');
  await expectAccessible(page);
  const name = await match.opensCard(0);
  await stand.shows();
  await expect(stand.shown.getByRole('heading', { level: 2 })).toContainText(name);
  await expect(stand.shown.locator('.fair-reasons li')).toHaveCount(3);
  await expect(stand.shown.locator('.fair-figures .offered').first()).toHaveText('14,400 m²');
  const unknown = stand.shown.locator('.fair-figures .unknown');
  await expect(unknown.locator('.gap').first()).toHaveText('问园区');
  const colourOf = (row: Locator) => row.locator('.offered').first().evaluate((offered) => getComputedStyle(offered).color);
  expect(await colourOf(unknown)).not.toBe(await colourOf(stand.shown.locator('.fair-figures .meets')));
  await expect(stand.shown.locator('.qr svg')).toBeVisible();
  await expectAccessible(page);
  await stand.closes();
  await stand.asksForContact();
  await expectAccessible(page);
  await stand.fills({ name: '李雷', reach: '138 0000 0000' });
  await expect(stand.contactForm.getByRole('checkbox')).not.toBeChecked();
  await stand.keepsContact();
  await expect(stand.lacks).toContainText('同意');
  await stand.consents();
  await stand.keepsContact();
  await expect(stand.contactForm.getByRole('status')).toContainText('本机');
});

test('what comes one by one can be stopped by key and by touch, which begins no visit, and goes on', async ({ stand, page }) => {
  await stand.opens();
  const shown = stand.idle.locator('.fair-project');
  await stand.idle.getByRole('button', { name: '暂停轮播' }).press('Enter');
  await stand.isStill(30);
  await expect(shown).toHaveText('开关设备企业的智能配电网产业园');
  await stand.idle.getByRole('button', { name: '继续轮播' }).tap();
  await expect(stand.idle).toBeVisible();
  await stand.isStill(8);
  await expect(shown).toHaveText('智能手机结构件');
  await expectAccessible(page);
});

for (const [width, height] of [[1366, 768], [1080, 1920], [1920, 1080]] as const) {
  test(`everything that can be touched is as large as a finger, at ${width} × ${height}`, async ({ match, stand, page }) => {
    await page.setViewportSize({ width, height });
    await stand.opens();
    const small: string[] = [];
    const look = async (where: string) => small.push(...(await stand.smallTargets()).map((target) => `${where}: ${target}`));
    await look('idle');
    await stand.toStaff();
    await look('corner');
    await stand.closes();
    await stand.isTouched();
    await look('welcome');
    await stand.takesTile(0);
    for (const view of VIEWS) {
      await match.shows(view);
      await look(view);
    }
    await match.shows('list');
    await match.keepsFirst(2);
    await match.comparesFirst(2);
    for (const view of ['compare', 'shortlist', 'list'] as const) {
      await match.shows(view);
      await look(`${view} of two`);
    }
    await match.requirement('clear_height_m').locator('.help').click();
    await match.host.locator('.add-requirement .add-button').click();
    await look('asking');
    await match.opensCard(0);
    await look('why');
    await stand.shows();
    await look('one site, large');
    await stand.closes();
    await stand.asksForContact();
    await look('contact');
    await stand.closes();
    await stand.isStill(95);
    await expect(stand.countdown).toBeVisible();
    await look('countdown');
    expect(small).toEqual([]);
  });
}

test('a visitor who is still is asked, may stay, and else is gone without a trace, while the staff keep what is theirs', async ({ match, stand, page }) => {
  await page.clock.install();
  await page.goto('/#industry=38&plant=8000');
  await match.isWhole();
  await match.keepsFirst(1);
  await stand.begins();
  const before = await stored(stand);
  expect(before).toContain('site-match/shortlist');

  await stand.isTouched('en');
  await stand.saysNeeds();
  await match.needs('7777');
  await match.keepsFirst(2);
  await match.shows('shortlist');
  await match.shortlist.first().getByRole('textbox').fill('secret note');
  await match.product.fill('secret product');
  await page.mouse.wheel(0, 600);
  await stand.isStill(91);
  await expect(stand.countdown).toContainText('Are you still there?');
  await expectAccessible(page);
  await stand.countdown.getByRole('button').click();
  await expect(stand.countdown).toHaveCount(0);
  await expect(match.product).toHaveValue('secret product');
  await stand.isStill(91);
  await expect(stand.countdown).toBeVisible();
  await stand.isStill(16);
  await expect(stand.idle).toBeVisible();

  await expect(match.host.locator('.page')).toHaveAttribute('lang', 'zh-Hans');
  expect(await stored(stand)).toBe(before);
  const left = await match.host.evaluate((host: HTMLElement & { request?: unknown }) => ({
    hash: location.hash,
    history: JSON.stringify(history.state),
    session: sessionStorage.length,
    scrolled: [window.scrollY, host.scrollTop],
    asked: host.request,
    text: host.shadowRoot!.textContent,
    typed: [...host.shadowRoot!.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value).join('|'),
  }));
  expect(left).toMatchObject({ hash: '', session: 0, scrolled: [0, 0], asked: { requirements: [], ways_in: [] } });
  expect(left.history).not.toContain('site-match');
  expect(left.text).not.toMatch(/secret|7,?777/);
  expect(left.typed).not.toMatch(/secret|7,?777/);

  await stand.isTouched();
  await stand.saysNeeds();
  await expect(match.undo).toHaveCount(0);
  await expect(match.product).toHaveValue('');
  await expect(match.host.locator('.views')).toContainText('收藏夹');
  await expect(match.host.locator('.view-count')).toHaveCount(0);
  await stand.finishes();
  await stand.toStaff();
  await stand.leaves();
  await match.shows('shortlist');
  await expect(match.shortlist).toHaveCount(1);
});

test('contacts are text whatever is typed, are saved as a file that is no formula, and are deleted for good', async ({ match, stand, page }) => {
  await match.openInEnglish();
  await stand.opens();
  await stand.isTouched('en');
  await stand.takesTile(0);
  for (const contact of [
    { name: '=HYPERLINK("http://x")', company: '<img src=x onerror=alert(1)> 🦢 שלום', reach: '+86 734 1234', note: '鹅'.repeat(250) },
    { name: 'Ann, "B"', reach: 'ann@example.com' },
  ]) {
    await stand.asksForContact();
    await stand.fills(contact);
    await stand.consents();
    await stand.keepsContact();
    await stand.contactForm.getByRole('button', { name: 'Close' }).click();
  }
  await stand.finishes();
  await stand.isTouched('en');
  await stand.saysNeeds();
  await stand.finishes();
  await match.host.locator('.fair-foot button:not(.fair-pause)').click();
  const heading = stand.corner.getByRole('heading', { name: /Contacts|联系方式/ });
  await expect(heading).toBeVisible();
  await expect(stand.corner.locator('tbody tr')).toHaveCount(2);
  await expect(stand.corner.locator('tbody tr').first()).toContainText('<img src=x onerror=alert(1)> 🦢 שלום');
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await stand.corner.getByRole('button', { name: /CSV/ }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^contacts-\d{4}-\d\d-\d\d\.csv$/);
  const csv = await readFile(await file.path(), 'utf8');
  const [heads, first, second] = csv.split('\r\n');
  expect(heads?.charCodeAt(0)).toBe(0xfeff);
  expect(first).toContain(`,"'=HYPERLINK(""http://x"")",<img src=x onerror=alert(1)> 🦢 שלום,'+86 734 1234,${'鹅'.repeat(200)},en,http`);
  expect(second).toContain(',"Ann, ""B""",,ann@example.com,,en,http');
  const link = /(http\S+)$/.exec(first ?? '')?.[1] ?? '';
  await stand.corner.locator('.fair-danger').click();
  await stand.corner.locator('.fair-danger').click();
  await expect(stand.corner.locator('tbody tr')).toHaveCount(0);
  expect(await stored(stand)).not.toContain('contacts');
  await stand.leaves();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(match.summary).toBeVisible();
  await expect(match.area).toHaveValue('12,000');
});

test('the PIN keeps visitors in: a wrong one makes them wait, and who forgets it starts afresh', async ({ match, stand, page }) => {
  await match.openInEnglish();
  await page.clock.install();
  await match.host.locator('.fair-enter').click();
  await match.host.locator('.fair-form').getByRole('button', { name: 'Staff' }).click();
  await stand.setsPin('12a4');
  await expect(stand.corner).toContainText('Give 4 to 8 digits.');
  await stand.setsPin('2468');
  await expect(stand.corner).toContainText('A PIN is set.');
  expect(await stored(stand)).not.toContain('2468');
  await stand.corner.getByRole('button', { name: 'Close' }).click();
  await match.host.locator('.fair-form').getByRole('button', { name: 'Start fair mode' }).click();
  await stand.isTouched();
  await stand.takesTile(0);
  await stand.asksForContact();
  await stand.fills({ reach: 'a@b.cn' });
  await stand.consents();
  await stand.keepsContact();
  await stand.contactForm.getByRole('button', { name: 'Close' }).click();
  await stand.finishes();

  // Reloading is no way out.
  await page.reload();
  await expect(stand.idle).toBeVisible();
  await stand.toStaff();
  await stand.triesPin('0000');
  await expect(stand.lacks).toContainText('That PIN is wrong.');
  await stand.triesPin('1111');
  await expect(stand.lacks).toContainText('Try again in 4 seconds.');
  await expect(stand.corner.getByRole('button', { name: 'Open' })).toBeDisabled();
  await stand.isStill(5);
  await stand.triesPin('2468');
  await expect(stand.corner.locator('tbody tr')).toHaveCount(1);
  await stand.closes();

  await stand.toStaff();
  for (const [pin, wait] of [['1', 0], ['2', 4], ['3', 8]] as const) {
    await stand.triesPin(pin);
    await expect(stand.lacks).toContainText('That PIN is wrong.');
    if (wait > 0) await stand.isStill(wait + 1);
  }
  await expect(stand.corner).toContainText('the PIN and all contacts on this device are deleted');
  await stand.corner.getByRole('button', { name: 'Delete PIN and contacts' }).click();
  await expect(stand.corner).toContainText('Nobody has left a contact yet.');
  await expect(stand.corner).toContainText('No PIN is set');
  await stand.leaves();
  expect(await match.keeps()).toEqual(['site-match/fair']);
});

test('where the browser keeps nothing and gives no full screen, both are said, and contacts last as long as the page', async ({ match, stand, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await match.openInEnglish();
  await match.isWhole();
  await stand.begins();
  await expect(stand.idle).toContainText('Press F11');
  await stand.isTouched();
  await stand.takesTile(0);
  await stand.asksForContact();
  await stand.fills({ reach: 'a@b.cn' });
  await stand.consents();
  await stand.keepsContact();
  await expect(stand.contactForm).toContainText('gone when it is closed');
  await stand.contactForm.getByRole('button', { name: 'Close' }).click();
  await stand.finishes();
  await stand.toStaff();
  await expect(stand.corner.locator('tbody tr')).toHaveCount(1);
  await expect(stand.corner).toContainText('gone when it is closed');
});

test('with `kiosk` an element starts in fair mode, in its own language, and without it leaves', async ({ page }) => {
  const host = new ApiPage(page);
  await host.open();
  await page.evaluate(() => {
    const element = document.createElement('site-match');
    element.lang = 'en';
    element.kiosk = true;
    document.querySelector('main')!.append(element);
  });
  const idle = page.locator('site-match .fair-idle');
  await expect(idle.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
  const { saved, address } = await page.evaluate(() => {
    const element = document.querySelector('site-match')!;
    return { saved: element.save().kiosk, address: location.hash + JSON.stringify(history.state) };
  });
  expect(saved).toBe('');
  expect(address).toBe('null');
  await page.evaluate(() => document.querySelector('site-match')!.removeAttribute('kiosk'));
  await expect(idle).toHaveCount(0);
});
