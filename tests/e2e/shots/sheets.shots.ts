// A contact sheet for each state: languages below each other, screens and themes beside each other.
// Of the page itself nothing is opened here, so nothing of it is watched.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@playwright/test';
import { STATES } from '../pages/walk';
import { LANGUAGES } from '../support/languages';
import { ALBUM, SCREENS, THEMES, picture } from './album';

/** How wide a picture is on the sheet, for each screen. */
const WIDTHS = { 390: 210, 1280: 560, 1920: 760 };

const STYLE = `
  body { margin: 0; background: #888; font: 16px/1.4 system-ui, sans-serif }
  section { width: max-content; padding: 16px; background: #888 }
  h2 { margin: 0 0 8px }
  .row { display: flex; gap: 8px; align-items: start; margin-bottom: 8px }
  .row b { width: 64px }
  img { display: block }
`;

test('contact sheets', async ({ page }) => {
  const section = (state: (typeof STATES)[number]): string => {
    const rows = LANGUAGES.map(({ tag }) => {
      const images = SCREENS.flatMap(({ width }) =>
        THEMES.map((theme) => `<img src="${picture(state, tag, theme, width)}" width="${WIDTHS[width]}" alt="">`),
      );
      return `<div class="row"><b>${tag}</b>${images.join('')}</div>`;
    });
    return `<section id="${state}"><h2>${state}</h2>${rows.join('\n')}</section>`;
  };
  const album = path.join(ALBUM, 'index.html');
  const content = STATES.map(section).join('\n');
  writeFileSync(album, `<!doctype html><meta charset="utf-8"><title>All states</title><style>${STYLE}</style>${content}`);

  await page.goto(`file://${album}`);
  await page.waitForLoadState('load');
  await page.setViewportSize({ width: 3300, height: 2400 });
  for (const state of STATES) {
    const sheet = path.join(ALBUM, `${state}.png`);
    await page.locator(`#${state}`).screenshot({ path: sheet });
    expect(existsSync(sheet)).toBe(true);
  }
});
