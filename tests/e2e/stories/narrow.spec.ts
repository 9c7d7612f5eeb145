// Whoever needs everything large, or holds a small phone: nothing is lost, and nothing runs over the edge.
import { VIEWS } from '../pages/match-page';
import { cutOff } from '../support/edges';
import { expect, test } from '../support/fixtures';
import { TAGS } from '../support/languages';

// The smallest phone; and a laptop at 200 %, which is a window of half its size.
for (const [window, width, height, scale] of [['320 px', 320, 640, 1], ['200 % on a laptop', 640, 450, 2]] as const) {
  test.describe(window, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale });

    for (const language of TAGS) {
      test(`every room and every view in ${language}`, async ({ match, page }) => {
        test.setTimeout(60_000);
        await match.openOnPhone();
        await match.isWhole();
        await match.speaks(language);
        const found: string[] = [];
        const look = async (where: string) => found.push(...(await cutOff(page)).map((cut) => `${where}: ${cut}`));
        await look('ask nothing');
        await match.step('see');
        await look('see nothing');
        await match.step('ask');
        await match.makes('3433');
        await match.needs('12000');
        await match.host.locator('.requirement .help').first().click();
        await match.host.locator('.add-requirement .add-button').click();
        await match.unfolds('ask');
        await look('ask');
        await match.step('see');
        await match.keepsFirst(2);
        await match.comparesFirst(2);
        await match.takesAway();
        for (const view of VIEWS) {
          await match.shows(view);
          await match.unfolds('see');
          await look(view);
        }
        await match.shows('map');
        await match.subParks.first().click();
        await expect(match.near).toBeVisible();
        await look('near');
        await match.shows('list');
        await match.opensCard(0);
        await match.unfolds('why');
        await look('why');
        expect([...new Set(found)]).toEqual([]);
      });
    }
  });
}

test('no choice is cut at a desk either, in any language', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await match.makes('2511');
  await match.needs('12000');
  // Most industries ask for the paper by themselves.
  const paper = match.requirement('environment_paper');
  if ((await paper.count()) === 0) await match.adds('Environmental review');
  await paper.locator('select').selectOption({ index: 2 });
  for (const width of [1280, 1366, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const language of TAGS) {
      await match.speaks(language);
      expect(await cutOff(page), `${language} at ${width} px`).toEqual([]);
    }
  }
});

// An element may be a column of a wide page: its rooms go by its own width.
for (const [width, rooms] of [[360, ['see']], [720, ['see']], [900, ['ask', 'see']], [1300, ['ask', 'see', 'why']]] as const) {
  test(`in a column of ${width} px it has ${rooms.length} of its rooms at a time, and covers nothing beside it`, async ({ match, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await match.openInEnglish();
    await match.isWhole();
    await match.host.evaluate((host, width) => void (host.style.width = `${width}px`), width);
    await match.makes('3433');
    await match.needs('12000');
    if (rooms.length === 1) await match.step('see');
    await expect(match.cards.first()).toBeVisible();
    for (const room of ['ask', 'see', 'why'] as const) {
      const box = await match.host.locator(`.${room}`).boundingBox();
      expect([room, (box?.width ?? 0) > 300]).toEqual([room, (rooms as readonly string[]).includes(room)]);
    }
    expect(await match.host.evaluate((host) => host.scrollWidth)).toBe(width);
    expect(await cutOff(page)).toEqual([]);
  });
}

test('the bar of rooms stays within the element, whatever stands around it', async ({ match, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await match.openOnPhone();
  await page.evaluate(() => {
    // The style of a page that is nothing but the element.
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) link.disabled = true;
    for (const where of ['beforebegin', 'afterend'] as const) {
      const around = document.createElement('div');
      around.style.height = '2000px';
      document.querySelector('main')?.insertAdjacentElement(where, around);
    }
  });
  const bar = match.host.locator('.steps');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(bar).not.toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, 2000));
  await expect(bar).toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(bar).not.toBeInViewport();
});
