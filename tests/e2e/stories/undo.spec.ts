// Whoever presses the wrong thing takes it back: with a button, with the keys, and hears what was taken back.
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

test('clears everything by mistake and has it back with one press', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.makes('forklift');
  await match.needs('12000');
  const told = await match.summary.innerText();

  await match.host.getByRole('button', { name: 'Clear all' }).click();
  await expect(match.area).toHaveValue('');
  await expect(match.undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(match.area).toHaveValue('12,000');
  await expect(match.summary).toHaveText(told);
  await expect(match.host.getByRole('status').filter({ hasText: 'Undone: clearing' })).toHaveCount(1);
  await expectAccessible(page);
});

test('steps back and forth by the keys, but not while a text field has its own undo', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.area.click();
  await page.keyboard.type('8000');
  await page.keyboard.press('Tab');
  await match.comesBy('Rent');
  await expect(match.host.getByRole('button', { name: 'Rent', exact: true })).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Control+z');
  await expect(match.host.getByRole('button', { name: 'Rent', exact: true })).toHaveAttribute('aria-pressed', 'false');
  // Four keystrokes, one step.
  await page.keyboard.press('Control+z');
  await expect(match.area).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(match.area).toHaveValue('8,000');
  await page.keyboard.press('Control+y');
  await expect(match.host.getByRole('button', { name: 'Rent', exact: true })).toHaveAttribute('aria-pressed', 'true');

  await match.area.focus();
  await page.keyboard.press('Control+z');
  await expect(match.host.getByRole('button', { name: 'Rent', exact: true })).toHaveAttribute('aria-pressed', 'true');
});
