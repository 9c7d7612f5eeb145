// The icons of the installed page, drawn from www/icon.svg:
// `cargo xtask test --stories -- --config playwright.picture.config.ts icons`.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from '../support/fixtures';

const WWW = path.resolve(import.meta.dirname, '../../../www');
/** Systems cut a maskable icon to shapes of their own, at most down to this share of its width. */
const SAFE = 0.8;

for (const [name, pixels, share] of [
  ['icon-192', 192, 1],
  ['icon-512', 512, 1],
  ['icon-maskable-512', 512, SAFE],
] as const) {
  test(`www/icons/${name}.png`, async ({ page }) => {
    const drawing = await readFile(path.join(WWW, 'icon.svg'), 'utf8');
    const ground = /rect [^>]*fill="(#\w+)"/.exec(drawing)?.[1];
    expect(ground).toBeDefined();
    const size = pixels * share;
    await page.setViewportSize({ width: pixels, height: pixels });
    await page.setContent(`
      <style>body { margin: 0; background: ${share < 1 ? ground : 'transparent'} }
      svg { position: absolute; left: ${(pixels - size) / 2}px; top: ${(pixels - size) / 2}px; width: ${size}px }</style>
      ${drawing}`);
    await page.screenshot({ path: path.join(WWW, 'icons', `${name}.png`), omitBackground: true });
  });
}
