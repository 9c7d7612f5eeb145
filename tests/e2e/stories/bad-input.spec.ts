// A catalog and visitors that write what no form should be given: all of it is shown as what it is, text.
import { expectIntact, hostileCatalog } from '../support/hostile';
import { expect, test as base } from '../support/fixtures';
import { TAGS } from '../support/languages';
import { pagesOf } from '../support/paper';
import { FairStand } from '../pages/fair-stand';

const test = base.extend<{ hostile: void }>({
  hostile: [
    async ({ page }, use) => {
      const catalog = await hostileCatalog();
      await page.route('**/catalogs/hengyang.json', (route) => route.fulfill({ contentType: 'application/json', body: catalog }));
      await use();
    },
    { auto: true },
  ],
});

for (const [width, height] of [[1280, 800], [390, 844]] as const) {
  const narrow = width < 600;
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('a catalog full of HTML is shown as text in every room and view', async ({ match, page }) => {
      test.slow();
      await page.goto('/');
      await match.speaks('en');
      await match.isWhole();
      await match.makes('cable');
      await match.comesBy('Rent');
      await match.needs('3000');
      await expectIntact(page, 'ask');
      if (narrow) await match.step('see');
      await expect(match.cards.first()).toContainText('<img class="hostile"');
      await expectIntact(page, 'list');
      await match.keepsFirst(3);
      await match.comparesFirst(3);
      for (const view of ['map', 'frontier', 'compare', 'shortlist', 'chain'] as const) {
        await match.shows(view);
        await expectIntact(page, view);
      }
      await match.shows('map');
      await match.subPark('steel-pipe').press('Enter');
      await expect(match.near).toContainText('<img class="hostile"');
      await expectIntact(page, 'a sub-park from near by');
      await match.near.locator('.near-table summary').click();
      await expectIntact(page, 'its table');
      await page.keyboard.press('Escape');
      await match.shows('list');
      await match.cards.first().locator('.card-open').click();
      await expect(match.why.locator('.why-title')).toContainText('<img class="hostile"');
      for (const folded of await match.why.locator('details:not([open]) > summary').all()) if (await folded.isVisible()) await folded.click();
      await expectIntact(page, 'why');
      await match.copiesLetter();
      await expectIntact(page, 'the letter');
      if (narrow) await match.step('see');
      await match.takesAway();
      await expectIntact(page, 'what is taken along');
      for (const one of await pagesOf(await page.pdf({ preferCSSPageSize: true }))) {
        expect.soft(one.words.filter(({ left, right }) => left < 30 || right > one.width - 30).map(({ text }) => text)).toEqual([]);
        expect(one.text.length).toBeGreaterThan(100);
      }
    });

    test('so it is at a fair', async ({ match, page }) => {
      const stand = new FairStand(match);
      await page.clock.install();
      await page.goto('/');
      await match.isWhole();
      await match.host.evaluate((element) => element.setAttribute('kiosk', ''));
      await expect(stand.idle).toBeVisible();
      await expectIntact(page, 'the idle screen');
      await stand.isTouched('en');
      await expectIntact(page, 'the welcome');
      await stand.takesTile(0);
      if (narrow) await match.step('see');
      await match.cards.first().locator('.card-open').click();
      await expectIntact(page, 'an answer at a fair');
      await stand.shows();
      await expect(stand.shown).toContainText('<img class="hostile"');
      await expectIntact(page, 'one site, large');
    });
  });
}

test('numbers are understood as people write them, and nonsense gets a hint beside the box in every language', async ({ match, page }) => {
  await page.goto('/');
  await match.isWhole();
  const asked = () =>
    match.host.evaluate((element) => (element as InstanceType<typeof window.api.SiteMatchElement>).request?.requirements?.[0]?.want);
  for (const [typed, want] of [
    ['约3000㎡', 3000], ['30亩', 20000], ['１２，０００', 12000], ['12 000', 12000], ['12.000,5', 12000.5],
    ['12 000,5', 12000.5], ['500亩', 333333], ['1.2万平米', 12000], ['١٢٬٠٠٠', 12000],
    ['\u200e8,000\u202c', 8000], ['3,000〜5,000 m²', [3000, 5000]],
  ] as const) {
    await match.needs(typed);
    await expect(match.host.locator('#area-hint'), typed).toBeHidden();
    await expect.poll(asked, typed).toEqual(Array.isArray(want) ? want : [want, want]);
  }
  for (const language of TAGS) {
    await match.speaks(language);
    for (const nonsense of ['🏭', '<img class="hostile" src=x>', 'شركة '.repeat(40), '大'.repeat(200)]) {
      await match.area.fill(nonsense);
      await match.area.blur();
      await expect(match.host.locator('#area-hint')).toContainText(/3000/);
      await expect(match.area).toHaveAttribute('aria-describedby', 'area-hint');
      await expect(match.area).toHaveValue(nonsense);
      await expectIntact(page, `${language}: ${nonsense.slice(0, 9)}`);
    }
    expect(await asked(), 'nothing is lost').toEqual([3000, 5000]);
  }
});
