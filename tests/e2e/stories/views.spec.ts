// Every view once by axe with all its rules of WCAG 2.2 AA, in light and in dark.
import { VIEWS } from '../pages/match-page';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every view can be read and used by everyone', async ({ match, page }) => {
      test.setTimeout(120_000);
      await match.open();
      await match.isWhole();
      await match.makes('3433');
      await match.needs('12000');
      await expect(match.cards.first()).toBeVisible();
      await match.keepsFirst(2);
      await match.comesBy('租厂房');
      await match.comparesFirst(3);
      for (const view of VIEWS) {
        await match.shows(view);
        await match.unfolds('see');
        await test.step(view, () => expectAccessible(page));
      }
      await match.shows('map');
      await match.subParks.first().click();
      await expect(match.near).toBeVisible();
      await test.step('near', () => expectAccessible(page));
      await match.shows('list');
      await match.takesAway();
      await match.host.locator('.print-open').click();
      await test.step('take-away and its dialog', () => expectAccessible(page));
      await page.keyboard.press('Escape');
      await match.opensCard(0);
      await match.unfolds('why');
      await test.step('why', () => expectAccessible(page));
    });

    test.describe('the first visit', () => {
      test.use({ firstVisit: true });

      test('the tour can be read and used by everyone', async ({ match, page }) => {
        await match.open();
        for (const step of ['ask', 'see', 'why']) {
          await expect(match.tour).toHaveAttribute('data-step', step);
          await expectAccessible(page);
          await match.tour.locator('.secondary').click();
        }
      });
    });
  });
}
