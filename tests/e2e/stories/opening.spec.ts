// The least that must be true of the built page.
import { expect, test } from '../support/fixtures';

test('the page opens under the strict policy, quietly, with a title', async ({ front, page }) => {
  await front.open();
  await front.expectTitle();
  await page.waitForLoadState('load');
});

test('the page is served with the policy that hosts are told to send', async ({ page }) => {
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).toContain("trusted-types sitematch; require-trusted-types-for 'script'");
  expect(response?.headers()['referrer-policy']).toBe('no-referrer');
});

test('what the page fetches is fetched once, and may be kept for ever but for the page and the catalog', async ({ match, page }) => {
  const kept = new Map<string, string[]>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    kept.set(pathname, [...(kept.get(pathname) ?? []), response.headers()['cache-control'] ?? '']);
  });
  await match.open();
  await match.isWhole();
  const asked = [...kept].filter(([, answers]) => answers.length > 1).map(([name]) => name);
  expect(asked, 'asked for more than once').toEqual([]);
  const changing = [...kept].filter(([, [caching]]) => !caching?.includes('immutable')).map(([name]) => name);
  expect(changing.sort()).toEqual(['/', '/catalogs/hengyang.json']);
});

test('once it is whole, working asks for files named by their content and for nothing else', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await match.makes('chache');
  await match.comesBy('Rent');
  await match.needs('12000');
  await match.opensCard(0);
  await match.shows('map');
  await match.shows('chain');
  await match.speaks('zh-Hans');
  await match.isWhole();
  expect(asked.filter((request) => !/^GET \/pkg\/\w+\.[\w-]{43}\.wasm$/.test(request))).toEqual([]);
});

for (const [name, ending] of [
  ['site-match', 'js'],
  ['pkg/sitematch', 'js'],
  ['pkg/parts', 'js'],
  ['site-match', 'css'],
  ['pkg/sitematch_bg', 'wasm'],
  ['pkg/split_views', 'wasm'],
  ['pkg/lexicon', 'txt'],
] as const) {
  test(`${name}.${ending} is refused when it is not what was built`, async ({ page, watch }) => {
    watch.allow(/./);
    await page.route(`**/${name}.*.${ending}`, async (route) => {
      const response = await route.fetch();
      const body = Buffer.concat([await response.body(), Buffer.from('\n')]);
      await route.fulfill({ response, body });
    });
    await page.goto('/');
    await expect.poll(() => watch.everything().join('\n')).toMatch(new RegExp(`integrity.*${name}\\.`));
    if (ending === 'js') {
      await page.waitForLoadState('load');
      expect(await page.evaluate(() => customElements.get('site-match'))).toBeUndefined();
    }
  });
}

test('the lexicon of the search is fetched once, behind the first paint', async ({ match, page }) => {
  const fetched = page.waitForResponse('**/pkg/lexicon.*.txt');
  await match.open();
  await (await fetched).finished();
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    asked: performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pkg/lexicon.')),
  }));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.startTime).toBeGreaterThan(painted ?? Number.POSITIVE_INFINITY);
});

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    test('nothing moves while the page comes to life', async ({ match, page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        const observer = new PerformanceObserver((list) => {
          shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto('/');
      await expect(match.product).toBeVisible();
      await match.isWhole();
      await expect(match.project).toBeAttached();
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    });
  });
}

test('a reader sees where they are before the engine is there', async ({ match, page }) => {
  let arrive = (): void => {};
  const arrived = new Promise<void>((settle) => (arrive = settle));
  await page.route(/sitematch_bg.*\.wasm$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  const poster = page.locator('.poster');
  await expect(poster).toContainText('衡阳高新区');
  await expect(poster).toBeVisible();
  arrive();
  await expect(match.cards.first()).toBeVisible();
  await expect(poster).toBeHidden();
});
