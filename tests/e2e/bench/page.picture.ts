// The page as the README shows it: a forklift maker who would rent 12,000 m² at 9 m.
import path from 'node:path';

import { expect, test } from '../support/fixtures';

const PICTURE = path.resolve(import.meta.dirname, '../../../docs/page.png');

test.use({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', colorScheme: 'light' });

test('docs/page.png', async ({ match, page }) => {
  await match.openInEnglish();
  await match.makes('forklift');
  await match.comesBy('Rent');
  await match.needs('12000');
  await match.asks('clear_height_m', '9');
  await match.insistsOn('clear_height_m');
  await match.opensCard(0);
  await expect(match.summary).toContainText(/fit/);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: PICTURE, animations: 'disabled' });
});
