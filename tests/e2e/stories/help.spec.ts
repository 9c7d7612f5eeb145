// Help where it is needed: what a criterion means, beside its row, and the tour of the first visit.
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

test('every row says by keyboard alone what it means and where its number is found', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.makes('forklift');
  const row = match.requirement('clear_height_m');
  const help = row.getByRole('button', { name: 'where to find the number' });
  await help.focus();
  await page.keyboard.press('Enter');
  await expect(help).toHaveAttribute('aria-expanded', 'true');
  await expect(row.locator('.help-text')).toContainText('your tallest machine from its data sheet');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(row.locator('.help-text')).toHaveCount(0);
  const rows = await match.host.locator('.requirement').count();
  await expect(match.host.locator('.requirement .help')).toHaveCount(rows);
});

test.describe('a first visit', () => {
  test.use({ firstVisit: true });

  test('has a tour of three steps, which blocks nothing, moves nothing and never comes back', async ({ match, page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        // The card goes to the next room when it is told to; that is no surprise.
        const surprises = (list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]).filter(
          ({ hadRecentInput }) => !hadRecentInput,
        );
        shifts.push(...surprises.map(({ value }) => value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await match.open();
    await expect(match.tour).toHaveAttribute('data-step', 'ask');
    await expectAccessible(page);
    await match.tour.getByRole('button', { name: '下一步' }).click();
    await expect(match.tour).toHaveAttribute('data-step', 'see');
    await match.tour.getByRole('button', { name: '下一步' }).click();
    await expect(match.tour).toHaveAttribute('data-step', 'why');
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await match.product.fill('叉车');
    await expect(match.host.locator('.hit').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(match.host.locator('.hit').first()).toBeHidden();
    await match.tour.getByRole('button', { name: '知道了' }).click();
    await expect(match.tour).toHaveCount(0);
    await page.reload();
    await match.isWhole();
    await expect(match.tour).toHaveCount(0);
  });

  test('ends the tour with Escape, on a phone too, where the card points at the steps', async ({ match, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await match.openOnPhone();
    await expect(match.tour).toBeVisible();
    const [card, steps] = [await match.tour.boundingBox(), await match.host.locator('.steps').boundingBox()];
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(steps?.y ?? 0);
    await match.step('see');
    await expect(match.cards.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(match.tour).toHaveCount(0);
    await page.reload();
    await match.isWhole();
    await expect(match.tour).toHaveCount(0);
  });

  test('has no tour where the browser keeps nothing, as it would come back each time', async ({ match, page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await match.open();
    await match.isWhole();
    await expect(match.tour).toHaveCount(0);
  });
});
