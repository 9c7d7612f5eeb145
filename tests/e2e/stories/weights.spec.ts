// What matters most, how sure that makes the order, why one site is before another, and the present plant.
import type { MatchPage } from '../pages/match-page';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

async function asForklifts(match: MatchPage): Promise<void> {
  await match.openInEnglish();
  await match.makes('forklift');
  await match.comesBy('Rent');
  await match.needs('8000');
}

test('is told in one sentence how sure the order is, opens all of it, and it follows a slider', async ({ match, page }) => {
  await asForklifts(match);
  const line = match.sureness.locator('.sure-line > span');
  await expect(line).toContainText(/^First (in [<>]? ?\d+% of weightings|whatever the weights)/);
  await match.sureness.getByRole('button').click();
  const tables = match.sureness.locator('table');
  await expect(tables).toHaveCount(2);
  await expect(match.sureness.locator('.sure-rivals li').first()).toContainText(/overtakes it once more than|never gets ahead|is level/);
  await expect(match.sureness).not.toContainText(/probab/i);
  await expectAccessible(page);

  const before = await match.sureness.innerText();
  await match.requirement('crane_t').locator('.importance').fill('100');
  await match.requirement('clear_height_m').locator('.importance').fill('0');
  await expect(match.sureness).not.toHaveText(before);
});

test('says what it would lift first, and the weights, their worth and the room they have follow', async ({ match, page }) => {
  await asForklifts(match);
  await match.adds('Rent');
  await match.asks('rent_yuan_per_m2_month', '12');
  await match.weights.getByRole('button', { name: 'What matters most?' }).click();
  const lift = (name: string) => match.weights.locator('.lift', { hasText: name });
  await lift('Crane').click();
  await lift('Clear height').click();
  await expect(lift('Crane')).toHaveAttribute('aria-pressed', 'true');
  const slider = (criterion: string) => match.weight(criterion).getByRole('slider');
  const value = async (criterion: string) => Number(await slider(criterion).inputValue());
  expect(await value('crane_t')).toBe(100);
  expect(await value('clear_height_m')).toBeLessThan(100);
  expect(await value('clear_height_m')).toBeGreaterThan(await value('plant_area_m2'));
  await expect(match.weight('clear_height_m')).toContainText(/m of clear height (= [\d.,]+ yuan of rent|outweighs)/);
  await expect(match.weight('crane_t')).toContainText(/first place holds/);
  await expectAccessible(page);

  // Pressed again, it is taken back; an emphasis replaces the order.
  await lift('Crane').click();
  expect(await value('clear_height_m')).toBe(100);
  await match.weights.getByRole('button', { name: 'Lowest cost' }).click();
  expect(await value('rent_yuan_per_m2_month')).toBe(100);
  await expect(lift('Clear height')).toHaveAttribute('aria-pressed', 'false');
  // A slider of one's own ends what was laid out.
  await slider('rent_yuan_per_m2_month').fill('30');
  await expect(match.weights.getByRole('button', { name: 'Lowest cost' })).toHaveAttribute('aria-pressed', 'false');
  await expect(match.weights.getByRole('button', { name: 'Exporter' })).toBeVisible();
});

test('weighs nothing at all, and is told that nothing is ahead', async ({ match }) => {
  await match.openInEnglish();
  await match.comesBy('Rent');
  await match.needs('8000');
  await match.adds('Crane');
  await match.asks('crane_t', '5');
  await match.weights.getByRole('button', { name: 'What matters most?' }).click();
  for (const criterion of ['plant_area_m2', 'crane_t']) await match.weight(criterion).getByRole('slider').fill('0');
  await expect(match.sureness).toContainText('No site is ahead of another yet');
});

test('reads why a site is not first, and what alone would put it level', async ({ match, page }) => {
  await asForklifts(match);
  const first = (await match.cards.first().locator('.card-open').innerText()).trim();
  await match.opensCard(0);
  await expect(match.why.locator('.ahead h3')).toHaveText('Why it comes before the next');
  await match.opensCard(4);
  const ahead = match.why.locator('.ahead');
  await expect(ahead.locator('h3')).toHaveText('Why it is not first');
  await expect(ahead.locator('p').first()).toContainText(first);
  await expectAccessible(page);
});

test('compares two sites and reads why one is before the other', async ({ match, page }) => {
  await asForklifts(match);
  await match.comparesFirst(2);
  await match.shows('compare');
  await expect(match.host.locator('.compare-why .ahead')).toHaveCount(1);
  await expect(match.host.locator('.compare-why .ahead p').first()).toContainText(/better on|level|fits/);
  await expectAccessible(page);
});

test('describes its present plant instead, how it should change, and confirms what follows', async ({ match, page }) => {
  await match.openInEnglish();
  await match.comesBy('Rent');
  await match.host.getByRole('button', { name: 'Describe my present plant' }).click();
  const tells = async (criterion: string, number: string) => {
    await match.present(criterion).getByRole('textbox').fill(number);
    await match.present(criterion).getByRole('textbox').blur();
  };
  await tells('plant_area_m2', '6000');
  await match.present('plant_area_m2').getByRole('combobox').selectOption('+30%');
  await tells('clear_height_m', '8');
  await match.present('clear_height_m').getByRole('checkbox').check();
  const area = match.requirement('plant_area_m2');
  await expect(area).toHaveClass(/assumed/);
  await expect(area).toContainText('present plant');
  await expect(area.getByRole('textbox')).toHaveValue('7,800');
  await expect(area.locator('.must')).toHaveAttribute('aria-pressed', 'false');
  const height = match.requirement('clear_height_m');
  await expect(height.getByRole('textbox')).toHaveValue('8');
  await expect(height.locator('.must')).toHaveAttribute('aria-pressed', 'true');
  await expect(match.summary).toContainText(/fit/);
  await expectAccessible(page);

  // The trade lays out what the plant did not tell, and leaves what it told.
  await match.makes('forklift');
  await expect(height.getByRole('textbox')).toHaveValue('8');
  await expect(height).toContainText('present plant');
  await height.getByRole('button', { name: 'Confirm: Clear height' }).click();
  await expect(height).not.toHaveClass(/assumed/);
  await expect(height).not.toContainText('present plant');
  // What is emptied follows no longer; what was confirmed stays.
  await match.present('clear_height_m').getByRole('textbox').fill('');
  await match.present('plant_area_m2').getByRole('textbox').fill('');
  await expect(area).toHaveCount(0);
  await expect(height).toHaveCount(1);
});

test('types nonsense into the present plant, is told so, and nothing follows', async ({ match }) => {
  await match.openInEnglish();
  await match.host.getByRole('button', { name: 'Describe my present plant' }).click();
  await match.present('clear_height_m').getByRole('textbox').fill('900');
  await expect(match.host.locator('#present-clear_height_m-hint')).toBeVisible();
  await expect(match.requirement('clear_height_m')).toHaveCount(0);
});
