// A reader who writes Chinese with an input method: letters on their way to characters mean nothing yet.
import type { Page } from '@playwright/test';

import { expect, test } from '../support/fixtures';

/** An input method at work, as the browser sees it. */
async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    composes: (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
    writes: (text: string) => session.send('Input.insertText', { text }),
    /** The key by which one chooses among the characters, which the page sees as well. */
    async confirms(text: string) {
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
      await session.send('Input.insertText', { text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
    },
  };
}

test('the product is searched once it is written, and the key that ends the writing picks nothing', async ({ match, page }) => {
  await match.open();
  await match.isWhole();
  await match.product.focus();
  const method = await inputMethod(page);
  const hits = match.host.locator('.hit');
  for (const letters of ['c', 'ch', "cha'c", "cha'che"]) {
    await method.composes(letters);
    await expect(match.product).toHaveValue(letters);
    await expect(hits).toHaveCount(0);
    await expect(match.host.locator('#industry-hits')).not.toContainText(/[没沒]/);
  }
  await method.confirms('叉车');
  await expect(match.product).toHaveValue('叉车');
  await expect(hits.first()).toContainText('3433');
  await expect(match.host.locator('.picker-code')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
});

test('who goes on while composing means what was written', async ({ match, page }) => {
  await match.open();
  await match.isWhole();
  await match.product.focus();
  const method = await inputMethod(page);
  await method.composes('叉车');
  await expect(match.host.locator('.hit')).toHaveCount(0);
  await match.area.click();
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
});

test('an area with its unit is read once it is written, and no half-written unit is blamed', async ({ match, page }) => {
  await match.open();
  await match.isWhole();
  await match.area.focus();
  await page.keyboard.type('30');
  const before = await match.summary.innerText();
  const method = await inputMethod(page);
  const hint = match.host.locator('.quantity.area .hint');
  for (const letters of ['m', 'mu']) {
    await method.composes(letters);
    await expect(match.area).toHaveValue(`30${letters}`);
    await expect(hint).toHaveCount(0);
    await expect(match.summary).toHaveText(before);
  }
  await method.writes('亩');
  await expect(match.area).toHaveValue('30亩');
  await expect(hint).toHaveCount(0);
  await match.area.blur();
  await expect(match.area).toHaveValue('20,000');
});
