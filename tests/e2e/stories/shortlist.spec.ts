// A shortlist that stays on the device: kept with a note, compared, cleared, and had back after a mistaken press.
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

test('keeps two sites with a note, finds them after a reload, compares and clears them', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.makes('forklift');
  await match.comesBy('Rent');
  await match.needs('12000');
  await match.keepsFirst(2);
  await match.shows('shortlist');
  await expect(match.shortlist).toHaveCount(2);
  await match.shortlist.first().getByRole('textbox').fill('Ask about the crane <b>');
  await expectAccessible(page);

  await page.reload();
  await expect(match.shortlist.first().getByRole('textbox')).toHaveValue('Ask about the crane <b>');
  await match.host.getByRole('button', { name: 'Compare these' }).click();
  await expect(match.host.locator('.compare thead th')).toHaveCount(2);
  await expectAccessible(page);

  await match.shows('shortlist');
  await match.host.getByRole('button', { name: 'Clear the shortlist' }).click();
  await expect(match.shortlist).toHaveCount(0);
  expect(await match.keeps()).toEqual([]);
  await match.undo.click();
  await expect(match.shortlist.first().getByRole('textbox')).toHaveValue('Ask about the crane <b>');
});

test('keeps sites for as long as the page is open where the browser keeps nothing', async ({ match, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await match.openInEnglish();
  await match.isWhole();
  await match.needs('8000');
  await match.keepsFirst(1);
  await match.shows('shortlist');
  await expect(match.shortlist).toHaveCount(1);
  await expect(match.host.locator('.shortlist')).toContainText('keeps nothing');
});
