// A promoter at a fair: a touch screen, a visitor who speaks Chinese, ninety seconds, no network.
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

test.use({ locale: 'zh-CN', hasTouch: true, viewport: { width: 1366, height: 1024 } });

test('shows a real placement, changes one number, and the answer follows with the network off', async ({
  match,
  page,
  context,
}) => {
  await match.open();
  await match.isWhole();
  await context.setOffline(true);
  await match.host.locator('.example').first().tap();
  await expect(match.summary).toContainText('处');
  await match.needs('60亩');
  await match.opensCard(0);
  await expect(match.why).toContainText('示例');
  await expect(match.why.locator('.questions li, .why-part .quiet').first()).toBeVisible();
  await expectAccessible(page);
});

test('finds a trade by Chinese, by pinyin and by initials', async ({ match }) => {
  await match.open();
  for (const query of ['叉车', 'chache', '3433']) {
    await match.product.fill(query);
    await expect(match.host.locator('.hit').first()).toContainText('3433');
  }
});

test('opens another catalog that is wrong: every problem is listed and the page keeps what it had', async ({ match }) => {
  await match.open();
  const before = await match.cards.count();
  const wrong = { format: 'sitematch-catalog/1', id: 'x', as_of: 'soon', name: {}, contact: {}, sources: [], sub_parks: [], sites: [], extra: 1 };
  await match.host.locator('input[type="file"]').setInputFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(wrong)),
  });
  await expect(match.host.locator('.problems li')).not.toHaveCount(0);
  expect(await match.host.locator('.problems li').count()).toBeGreaterThan(3);
  await expect(match.host.locator('.problems')).toContainText('as_of');
  await expect(match.cards).toHaveCount(before);
});

test('on a phone the rooms come one after another', async ({ match, page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await match.openOnPhone();
  await expect(match.product).toBeVisible();
  await match.makes('叉车');
  await match.needs('12000');
  await match.step('see');
  await expect(match.cards.first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await match.cards.first().locator('.card-open').tap();
  await expect(match.why.locator('.why-title')).toBeVisible();
  await expectAccessible(page);
});
