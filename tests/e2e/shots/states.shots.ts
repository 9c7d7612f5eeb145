// The page in the states that matter, in every language and theme, on a phone, a laptop and a large screen.
import path from 'node:path';

import { type State, Walk } from '../pages/walk';
import { test } from '../support/fixtures';
import { LANGUAGES } from '../support/languages';
import { ALBUM, SCREENS, THEMES, picture } from './album';

test.use({ firstVisit: true, contextOptions: { reducedMotion: 'reduce' } });

for (const { tag, locale } of LANGUAGES) {
  for (const screen of SCREENS) {
    test.describe(`${tag} at ${screen.width}`, () => {
      test.use({ locale, viewport: screen });

      test('all states', async ({ match, page }) => {
        await page.clock.setFixedTime('2026-11-27T10:00:00+08:00');
        const shoot = async (state: State): Promise<void> => {
          for (const theme of THEMES) {
            await page.emulateMedia({ colorScheme: theme });
            await page.screenshot({ path: path.join(ALBUM, picture(state, tag, theme, screen.width)), animations: 'disabled' });
          }
        };
        await new Walk(page, match, screen.width < 800).through(shoot);
      });
    });
  }
}
