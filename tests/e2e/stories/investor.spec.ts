// An investor, alone at a desk, who knows machines and has never seen the park.
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { TAGS } from '../support/languages';

test('says what it makes and how much, and sees which sites fit, how well and why', async ({ match, page }) => {
  await match.openInEnglish();
  await expectAccessible(page);

  await match.makes('forklift');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
  // A class has no English name of its own and is called as its group.
  await expect(match.product).toHaveValue('Materials handling equipment');
  await expect(match.requirement('clear_height_m')).toHaveClass(/assumed/);

  await match.comesBy('Rent');
  await match.needs('12000');
  await match.asks('clear_height_m', '9');
  await expect(match.requirement('clear_height_m')).not.toHaveClass(/assumed/);
  await match.insistsOn('clear_height_m');
  await expect(match.summary).toContainText(/\d+ .*fit/);

  const scores = await match.scores();
  expect(scores.length).toBeGreaterThan(3);
  const fits = await match.cards.locator('.reason.standing.fits').count();
  expect(fits).toBeGreaterThan(0);
  expect(scores.slice(0, fits)).toEqual([...scores.slice(0, fits)].sort((a, b) => b - a));
  await expect(match.cards.first()).toContainText('example');

  await match.opensCard(0);
  const row = match.why.locator('.findings tr', { hasText: 'Clear height' });
  await expect(row).toContainText('≥ 9 m');
  await expect(match.why.locator('.contributions')).toBeVisible();
  await expectAccessible(page);
});

test('asks for what no site has, and is told what shuts the sites out and which come nearest', async ({ match, page }) => {
  await match.openInEnglish();
  await match.comesBy('Rent');
  await match.needs('3000');
  await match.adds('Clear height');
  await match.asks('clear_height_m', '45');
  await match.insistsOn('clear_height_m');
  await expect(match.host.locator('.shut-out li').first()).toContainText('Clear height');
  // Where the height is not known yet the site may still fit: it comes first and says what to confirm.
  await expect(match.summary).toContainText('No site fits for sure yet');
  await expect(match.cards.first()).toContainText('clear height to be confirmed');

  await match.adds('Floor load');
  await match.asks('floor_load_kn_per_m2', '20');
  await match.insistsOn('floor_load_kn_per_m2');
  await expect(match.host.locator('.shut-out li')).toHaveCount(3);
  await expect(match.host.locator('.nearest')).toBeVisible();
  await expect(match.cards.first().locator('.reason.bad')).toContainText(/clear height|floor load/i);
  await expectAccessible(page);
});

test('opens a catalog of one site of which nothing is known, and no heading stands over nothing', async ({ match, page }) => {
  await match.openInEnglish();
  await match.needs('8000');
  const catalog = await (await page.request.get('/catalogs/hengyang.json')).json();
  const site = catalog.sites.find((one: { kind: string }) => one.kind === 'plant_unit');
  for (const fact of Object.keys(site.facts)) site.facts[fact] = { unknown: true };
  const file = { name: 'one.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...catalog, sites: [site] })) };
  await match.host.locator('.open-catalog input[type="file"]').setInputFiles(file);
  await expect(match.cards).toHaveCount(1);
  await expect(match.summary).toContainText('1 may fit');
  await expect(match.host.locator('.shut-out')).toHaveCount(0);
});

test('asks for what no site has, gives way with one press, and takes it back with another', async ({ match, page }) => {
  await match.openInEnglish();
  await match.comesBy('Rent');
  await match.needs('3000');
  for (const [name, criterion, level] of [
    ['Clear height', 'clear_height_m', '45'],
    ['Floor load', 'floor_load_kn_per_m2', '20'],
  ] as const) {
    await match.adds(name);
    await match.asks(criterion, level);
    await match.insistsOn(criterion);
  }
  await expect(match.summary).toContainText('None of');
  const first = match.concessions.first();
  await expect(first).toContainText(/instead of ≥/);
  const opened = Number(/opens (\d+) site/.exec(await first.innerText())?.[1]);
  await first.getByRole('button').click();
  // So many as were promised are open, and no more.
  await expect(match.host.locator('.takes')).toHaveCount(0);
  await expect(match.cards.locator('.reason.standing.fits, .reason.standing.conditional')).toHaveCount(opened);
  await expectAccessible(page);
  await match.host.getByRole('button', { name: 'Take back' }).click();
  await expect(match.summary).toContainText('None of');
  await expect(first).toContainText(/instead of ≥/);
});

test('is told which one limit keeps out most, and moves it', async ({ match }) => {
  await match.openInEnglish();
  await match.comesBy('Rent');
  await match.needs('3000');
  await match.adds('Clear height');
  await match.asks('clear_height_m', '8');
  await match.insistsOn('clear_height_m');
  const more = match.host.locator('.more-with');
  await expect(more).toContainText(/sites? more with: .* instead of /);
  const before = await match.summary.innerText();
  await more.getByRole('button').click();
  await expect(match.summary).not.toHaveText(before);
  await expect(match.host.getByRole('button', { name: 'Take back' })).toBeVisible();
});

test('types nonsense, is told so beside the field, and loses nothing', async ({ match }) => {
  await match.openInEnglish();
  await match.needs('12000');
  const before = await match.summary.innerText();
  await match.area.fill('large');
  await expect(match.host.locator('#area-hint')).toBeVisible();
  await expect(match.area).toHaveAttribute('aria-invalid', 'true');
  await expect(match.area).toHaveValue('large');
  await expect(match.summary).toHaveText(before);
  await match.area.fill('30 mu');
  await expect(match.host.locator('#area-hint')).toBeHidden();
  await expect(match.host.locator('.area-other')).toContainText('30');
});

test('compares sites side by side and finds the best of each row marked', async ({ match, page }) => {
  await match.openInEnglish();
  await match.makes('3433');
  await match.needs('12000');
  await match.comparesFirst(3);
  await match.shows('compare');
  await expect(match.host.locator('.compare thead th')).toHaveCount(3);
  await expect(match.host.locator('.compare .best').first()).toBeVisible();
  // The drawing names the table that says the same.
  await expect(match.host.locator('.radar').getByRole('img')).toHaveAttribute('aria-details', 'compare-table');
  await expect(match.host.locator('.radar .mark-keys li')).toHaveCount(3);
  await expectAccessible(page);
});

test('sees on the map how many sites fit where, looks into a sub-park by keyboard, and comes back where it was', async ({ match, page }) => {
  await match.openInEnglish();
  await match.comesBy('Rent');
  await match.needs('3000');
  await match.shows('map');
  await expect(match.subParks).toHaveCount(6);
  await expectAccessible(page);

  const steel = match.subPark('steel-pipe');
  await steel.press('Enter');
  await expect(match.near.getByRole('button', { name: 'Whole zone' })).toBeFocused();
  await expectAccessible(page);
  await match.near.locator('.near-table summary').click();
  const rows = match.near.locator('.near-table tbody tr');
  await expect(rows).toHaveCount(await match.near.locator('.unit[aria-label]').count());

  // One stop of the Tab key for all units; arrows go on from there.
  await expect(match.near.locator('[data-spot][tabindex="0"]')).toHaveCount(1);
  await match.near.locator('[data-spot][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const unit = match.near.locator('[data-spot]:focus');
  const name = (await unit.getAttribute('aria-label'))?.replace(/, (Fit|May fit|Do not fit|Not ready yet), .*$/, '') ?? '';
  await page.keyboard.press('Enter');
  await expect(match.why.locator('.why-title')).toContainText(name);
  await expect(unit).toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('Escape');
  await expect(steel).toBeFocused();
  await steel.press('Enter');
  await match.near.getByRole('button', { name: 'Show in the list' }).click();
  await expect(match.host.locator('.filter')).toBeVisible();
  await expect(match.cards.first()).toBeVisible();
});

test('sees the opened site drawn with its figures, and what is not known as a question mark', async ({ match, page }) => {
  await match.openInEnglish();
  await match.makes('3433');
  await match.comesBy('Rent');
  await match.needs('3000');
  await match.opensCard(0);
  const picture = match.why.locator('.site-picture');
  await expect(picture.getByRole('img', { name: 'Floor plan' })).toBeVisible();
  const section = picture.getByRole('img', { name: 'Section' });
  await picture.locator('summary').click();
  const figures = new Map<string, string>();
  for (const row of await picture.locator('tbody tr').all()) {
    figures.set(await row.getByRole('rowheader').innerText(), await row.getByRole('cell').innerText());
  }
  for (const name of ['Clear height', 'Storey height', 'Crane']) {
    const said = figures.get(name) ?? '';
    if (said === 'none') continue;
    await expect(section).toContainText(said === 'not known' ? '?' : said);
    await expect(section.locator('desc')).toContainText(said);
  }
  await expectAccessible(page);

  await match.comesBy('Rent');
  await match.comesBy('Land');
  await match.opensCard(0);
  await expect(picture.getByRole('img', { name: 'Plot' })).toBeVisible();
  await expect(picture.locator('.picture-words')).toContainText('Floor area ratio');
  await expectAccessible(page);
});

test('finds no name of the map on another, in any language, on a phone and at a desk', async ({ match, page }) => {
  await match.openInEnglish();
  await match.shows('map');
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    if (width < 800) await match.step('see');
    for (const language of TAGS) {
      await match.speaks(language);
      await expect(match.subParks.first()).toBeVisible();
      const names = match.host.locator('.map-stage').locator('.map-name, .map-label, .map-badge text');
      const boxes = await names.evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // Fonts leave air above and below their letters.
          const air = (bottom - top) * 0.2;
          return { name: text.textContent, left, right, top: top + air, bottom: bottom - air };
        }),
      );
      expect(boxes.length).toBeGreaterThan(8);
      const clashes = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
          .map((two) => `${language}, ${width} px: ${one.name} lies on ${two.name}`),
      );
      expect(clashes).toEqual([]);
    }
  }
});

test('types before the product words are there, is told to wait, and is answered when they come', async ({ match, page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/pkg/lexicon.*.txt', async (route) => {
    await arrived;
    await route.continue();
  });
  await match.openInEnglish();
  await match.product.fill('forklift');
  const list = match.host.locator('#industry-hits');
  await expect(list).toContainText('on their way');
  await expect(list.locator('.hit')).toHaveCount(0);
  arrive();
  await expect(list.locator('.hit').first()).toContainText('3433');
  await expect(list).not.toContainText('on their way');
});

test('presses Enter before the product words are there, and gets the first hit when they come', async ({ match, page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/pkg/lexicon.*.txt', async (route) => {
    await arrived;
    await route.continue();
  });
  await match.openInEnglish();
  await match.makes('chache');
  await expect(match.host.locator('.picker-code')).toHaveCount(0);
  arrive();
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
});

test('finds codes and names where the product words cannot be loaded, and words at the next attempt', async ({ match, page, watch }) => {
  watch.allow(/lexicon\./);
  await page.route('**/pkg/lexicon.*.txt', (route) => route.fulfill({ status: 503, body: '' }));
  await match.openInEnglish();
  const list = match.host.locator('#industry-hits');
  await match.product.fill('3433');
  await expect(list).toContainText('could not be loaded');
  await expect(list.locator('.hit').first()).toContainText('3433');

  await page.unroute('**/pkg/lexicon.*.txt');
  await match.area.focus();
  await match.host.locator('.picker .icon-button').click();
  await match.makes('forklift');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
});

test('sees what renting, buying and building cost over the years and when one becomes cheaper, and changes what is assumed', async ({
  match,
  page,
}) => {
  await match.openInEnglish();
  await match.makes('forklift');
  await match.comesBy('Rent');
  await match.needs('12000');
  await match.opensCard(0);
  const { costs } = match;
  await expect(costs.locator('.cost-chart')).toBeVisible();
  await expect(costs.locator('.cost-way[data-way="rent"].here')).toBeVisible();
  await expect(costs.locator('.cost-way', { hasText: 'Land' })).toContainText('not among your ways in');
  await expect(costs.locator('.crossover').first()).toContainText(/costs l(ess|east)/);
  await costs.locator('.cost-table summary').click();
  // The start, and ten years.
  await expect(costs.locator('.cost-table tbody tr')).toHaveCount(11);
  const paid = await costs.locator('[data-way="rent"] .cost-way-sum').innerText();
  await expect(costs.locator('.cost-table tbody tr').last()).toContainText(paid.split(/\s/)[0]!);
  await expect(costs.locator('.production')).toContainText(/16 months|at once/);

  await costs.locator('.cost-terms summary').click();
  const steel = costs.locator('[data-term="build_steel_yuan_per_m2"]');
  await expect(steel).toContainText('default, to be confirmed');
  await expect(steel).toContainText('1,200–1,800');
  await expectAccessible(page);
  const crossings = await costs.locator('.crossover').allInnerTexts();
  await match.countsWith('build_steel_yuan_per_m2', '600');
  await expect(steel).toContainText('yours');
  // All that was paid for the floor comes back at the end, which leaves the fee.
  await match.countsWith('residual_share', '100');
  await expect.poll(() => costs.locator('.crossover').allInnerTexts()).not.toEqual(crossings);
  await expect(costs.locator('.crossover', { hasText: 'buying from then on' })).not.toHaveCount(0);
  await match.countsWith('horizon_years', '3');
  await expect(costs.locator('.cost-table tbody tr')).toHaveCount(4);
  await match.countsWith('horizon_years', '25');
  await expect(costs.locator('[data-term="horizon_years"]').getByRole('alert')).toContainText('Type 1–10');
  await expect(costs.locator('.cost-table tbody tr')).toHaveCount(4);
  await costs.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(costs.locator('.cost-table tbody tr')).toHaveCount(11);
});

test('sees which sites are the best for their money, by keyboard too, and what outdoes the others', async ({ match, page }) => {
  await match.openInEnglish();
  await match.makes('forklift');
  await match.comesBy('Rent');
  await match.needs('3000');
  await match.shows('frontier');
  const { frontier } = match;
  const best = frontier.locator('.frontier-chart [role="button"]');
  await expect(best.first()).toBeVisible();
  await best.first().focus();
  await page.keyboard.press('Enter');
  await expect(frontier.locator('.frontier-said')).toContainText('Best for its money');
  const said = await frontier.locator('.frontier-said strong').innerText();
  await expect(match.why.locator('.why-title')).toContainText(said);
  await expectAccessible(page);

  await frontier.locator('.frontier-table summary').click();
  const worse = frontier.locator('.frontier-table tr', { hasText: 'Worse in everything than' }).first();
  await worse.getByRole('button').click();
  await expect(frontier.locator('.frontier-said')).toContainText('Worse in everything than');
  await expect(frontier.locator('.frontier-outdone-by')).toHaveCount(1);
});

test('tells the project and hears what is short in money and in mu, and the questions open as an e-mail', async ({ match }) => {
  await match.openInEnglish();
  await match.makes('forklift');
  await match.comesBy('Land');
  await match.needs('20000');
  await match.tellsProject('investment', '20000000');
  await match.opensCard(0);
  const rule = match.parkSide.locator('.rule', { hasText: 'Fixed investment' });
  await expect(rule).toContainText('short');
  await expect(rule.locator('.rule-remedy')).toHaveText(/invest [\d.]+\smillion yuan more, or take [\d.]+\smu less land/);
  await expect(rule).toContainText('to be confirmed by the park');

  await match.tellsProject('staff', '12.5');
  await expect(match.project.getByRole('alert')).toContainText('not a whole number');
  await expect(match.why.locator('a.mail')).toHaveAttribute('href', /^mailto:.*subject=Questions%20on/);
});
