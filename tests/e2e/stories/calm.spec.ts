// In no language and on no screen does anything overlap, run out of the window or get cut.
import { type State, Walk } from '../pages/walk';
import { overlaps } from '../support/calm';
import { cutOff } from '../support/edges';
import { expect, test } from '../support/fixtures';
import { LANGUAGES } from '../support/languages';

test.use({ firstVisit: true, contextOptions: { reducedMotion: 'reduce' } });

for (const { tag, locale } of LANGUAGES) {
  for (const width of [390, 1280]) {
    test.describe(`${tag} at ${width}`, () => {
      test.use({ locale, viewport: { width, height: 900 } });

      test('all is calm', async ({ match, page }) => {
        const faults: Partial<Record<State, string[]>> = {};
        await new Walk(page, match, width < 800).through(async (state) => {
          // Paper has its own width, and a story of its own.
          if (state === 'report') return;
          const found = [...(await overlaps(page)), ...(await cutOff(page))];
          if (found.length > 0) faults[state] = found;
        });
        expect(faults).toEqual({});
      });
    });
  }
}
