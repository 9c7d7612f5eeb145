// What every state looks like, held to a small picture of it in ../looks: what moves, vanishes or changes its colour
// is seen; how a machine draws its letters is not. Where a change is meant, look at the new pictures and keep them:
// `cargo xtask test --stories -- looks --update-snapshots`.
import { type State, Walk } from '../pages/walk';
import { expect, test } from '../support/fixtures';
import { thumbnail } from '../support/thumbnail';

test.use({ firstVisit: true, contextOptions: { reducedMotion: 'reduce' } });

const READERS = [
  { name: 'zh-Hans-light-1280', locale: 'zh-CN', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'en-dark-1280', locale: 'en-US', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'en-light-390', locale: 'en-US', colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const;

for (const { name, viewport, ...reader } of READERS) {
  test.describe(name, () => {
    test.use({ ...reader, viewport });

    test('every state looks as it did', async ({ context, match, page }) => {
      await page.clock.setFixedTime('2026-11-27T10:00:00+08:00');
      const studio = await context.newPage();
      await page.bringToFront();
      const shoot = async (state: State): Promise<void> => {
        // A code says where the page is served, which is somewhere else each time.
        const mask = [page.locator('.qr svg')];
        const picture = await page.screenshot({ animations: 'disabled', mask, maskColor: 'gray' });
        expect.soft(await thumbnail(studio, picture)).toMatchSnapshot(`${state}-${name}.png`, { maxDiffPixelRatio: 0.01 });
      };
      await new Walk(page, match, viewport.width < 800).through(shoot);
    });
  });
}
