// The first room, used as people use fields: in haste, with slips, with the marks and units of their own country.
import { expect, test } from '../support/fixtures';

test('leaves a product that is not found: the list closes, what is chosen stays, and the page says so', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  const list = match.host.locator('#industry-hits');
  const hint = match.host.locator('#industry-hint');
  const field = match.product;

  await field.fill('qqqq');
  await expect(list).toContainText('Nothing found');
  await field.press('Tab');
  await expect(list).toBeHidden();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field, 'nothing is chosen: it stays to be mended').toHaveValue('qqqq');
  await expect(hint).toContainText('Nothing found');

  await match.makes('forklift');
  await expect(hint).toBeHidden();
  const chosen = await field.inputValue();
  await field.fill('qqqq');
  await match.host.getByRole('button', { name: 'Not sure' }).click();
  await expect(list).toBeHidden();
  await expect(field).toHaveValue(chosen);
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
  await expect(hint).toHaveText(/^qqqq: Nothing found/);
});

test('steps back and forth from the product field once a product is chosen', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.makes('forklift');
  await match.product.focus();
  await page.keyboard.press('Control+z');
  await expect(match.host.locator('.picker-code')).toHaveCount(0);
  await expect(match.product).toHaveValue('');
  await expect(match.product).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
});

test('takes rows away by keyboard, one after the other, and never loses its place', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.makes('forklift');
  const rows = match.host.locator('.requirement');
  const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-criterion')));
  expect(names.length).toBeGreaterThan(3);
  const remove = (index: number) => match.host.locator(`[data-criterion="${names[index]}"] .remove`);
  await remove(1).focus();
  await page.keyboard.press('Enter');
  await expect(remove(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remove(3)).toBeFocused();
  await remove(names.length - 1).focus();
  await page.keyboard.press('Enter');
  await expect(remove(names.length - 2), 'the last one gone, the one before').toBeFocused();
  for (let left = await rows.count(); left > 0; left -= 1) {
    await expect(match.host.locator('.requirement .remove:focus')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(left - 1);
  }
  await expect(match.host.locator('.add-requirement .add-button')).toBeFocused();
});

test('is asked back where a number can mean two, and reads no conversion of what is none', async ({ match }) => {
  await match.openInEnglish();
  await match.needs('12000');
  const other = match.host.locator('.area-other');
  await expect(other).toHaveText('≈ 18 mu');
  for (const [typed, told] of [['12.000 m²', /12,000 or 12\b/], ['abc', /no number/]] as const) {
    await match.area.fill(typed);
    await expect(match.host.locator('#area-hint')).toContainText(told);
    await expect(other).toBeHidden();
  }
  await match.needs('50000 sq ft');
  await expect(match.area).toHaveValue('4,645');
  const asked = await match.host.evaluate((element) => (element as InstanceType<typeof window.api.SiteMatchElement>).request?.requirements);
  expect(asked?.[0]?.want, 'what is asked is what is shown').toEqual([4645, 4645]);
});

test('has a slip gone from a field once its value comes from elsewhere', async ({ match }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.needs('12000');
  await match.needs('8000');
  await match.needs('abc');
  await expect(match.area).toHaveValue('abc');
  await match.undo.click();
  await expect(match.area).toHaveValue('12,000');
  await expect(match.host.locator('#area-hint')).toBeHidden();
});

test('means land by an area that the page took as floor, and says so with one press', async ({ match }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.needs('30 mu');
  await expect(match.host.getByText('Taken as the floor area of a plant.')).toBeVisible();
  await match.host.getByRole('button', { name: 'I mean land' }).click();
  await expect(match.host.getByRole('button', { name: 'Land', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(match.host.getByText('How much land?')).toBeVisible();
  await expect(match.area).toHaveValue('20,000');
  await expect(match.host.getByText('Taken as the floor area of a plant.')).toBeHidden();
});
