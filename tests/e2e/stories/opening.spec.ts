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
  expect(response?.headers()['referrer-policy']).toBe('no-referrer');
});

test('the lexicon of the search is fetched once, behind the first paint', async ({ match, page }) => {
  const fetched = page.waitForResponse('**/pkg/lexicon.txt');
  await match.open();
  await (await fetched).finished();
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    asked: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/pkg/lexicon.txt')),
  }));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.startTime).toBeGreaterThan(painted ?? Number.POSITIVE_INFINITY);
});
