// Where one site alone will not do: several units, stages, and what would make another site first.
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

test('needs more than any unit has, and is shown units that together do, explained as one site', async ({ match, page }) => {
  await match.openInEnglish();
  await match.comesBy('Rent');
  await match.needs('22000');
  const first = match.combinations.first();
  await expect(first).toContainText(/Together: .* \+ /);
  await expect(first.locator('.score-number')).toHaveText(/\d/);
  await expect(first.locator('.card-cost')).toContainText('yuan a year');
  await first.locator('summary').click();
  const units = first.locator('.unit-list > li');
  expect(await units.count()).toBeGreaterThan(1);
  // The parts add up to what is needed, or to more.
  const areas = await units.locator('.quiet:first-of-type').allInnerTexts();
  const taken = areas.map((text) => Number(/^([\d,]+)/.exec(text)?.[1]?.replaceAll(',', '')));
  expect(taken.reduce((sum, area) => sum + area, 0)).toBeGreaterThanOrEqual(22000);
  await expect(first.locator('.findings')).toContainText('Plant area');
  await expect(first.locator('.contributions')).toBeVisible();
  await expect(first.getByRole('link', { name: /mail/i })).toHaveAttribute('href', /^mailto:.*Together/);
  await expectAccessible(page);
  await units.first().getByRole('button').click();
  await expect(match.why.locator('.why-title')).toHaveText(new RegExp((await units.first().getByRole('button').innerText()).trim()));
});

test('rents now and takes more later, and sees both stages as one plan with its cash', async ({ match, page }) => {
  await match.openInEnglish();
  await match.comesBy('Rent');
  await match.needs('4000');
  await match.growsLater('2028-06-01', '9000');
  const plan = match.plans.first();
  const steps = plan.locator('.steps-of-plan > li');
  await expect(steps).toHaveCount(2);
  await expect(steps.nth(0)).toContainText(/to .*2028/);
  await expect(steps.nth(1)).toContainText(/^from .*2028/);
  await plan.locator('summary').click();
  await expect(plan.locator('.findings')).toHaveCount(2);
  await expect(plan.locator('.contributions')).toHaveCount(2);
  await expect(plan.locator('.cash tr').first()).toContainText('yuan');
  await expectAccessible(page);
  await match.host.getByRole('button', { name: 'Drop the second stage' }).click();
  await expect(match.plans).toHaveCount(0);
});

test('reads beside why a site is not first what would make it so, and one press does', async ({ match, page }) => {
  await match.openInEnglish();
  await match.comesBy('Rent');
  await match.needs('4000');
  await match.adds('Clear height');
  await match.asks('clear_height_m', '8');
  const name = await match.opensCard(2);
  await expect(match.why.locator('.ahead h3')).toHaveText('Why it is not first');
  await expect(match.movesUp).toContainText('What would move it up');
  await expectAccessible(page);
  const press = match.movesUp.getByRole('button').first();
  await press.click();
  await expect(match.cards.first().locator('.card-open')).toHaveText(name);
  await match.host.getByRole('button', { name: 'Take back' }).click();
  await expect(match.cards.first().locator('.card-open')).not.toHaveText(name);
});
