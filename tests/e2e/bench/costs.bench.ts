// Cost over the years and cost against fit, on the default catalog: from the question to the plain data.
import { ApiPage } from '../pages/api-page';
import { expect, test } from '../support/fixtures';
import { quantile } from '../support/painted';
import { REQUESTS, TODAY } from '../support/requests';

/** What the page promises. */
const MOST_MILLISECONDS = 50;
const ROUNDS = 40;

test('costs of a request', async ({ page }) => {
  test.setTimeout(120_000);
  const api = new ApiPage(page);
  await api.open();
  const waits = await page.evaluate(
    async ({ request, today, rounds }) => {
      const matcher = await window.api.Matcher.open(new URL('/catalogs/hengyang.json', location.href));
      const site = matcher.match(request, { today }).matches[0]!.site;
      const questions = {
        cost: () => matcher.cost(request, site, { today }),
        'side by side': () => matcher.costSideBySide(request, { today }),
        frontier: () => matcher.frontier(request, { today }),
      };
      return Object.entries(questions).map(([name, ask]): [string, number[]] => {
        const measure = () => {
          const start = performance.now();
          ask();
          return performance.now() - start;
        };
        return [name, Array.from({ length: rounds }, measure)];
      });
    },
    { request: REQUESTS['a machine shop']!, today: TODAY, rounds: ROUNDS },
  );
  for (const [name, times] of waits) {
    const [median, late, worst] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
    console.log(`${name.padEnd(14)} median ${median} ms, p95 ${late} ms, worst ${worst} ms`);
    expect(quantile(times, 0.95), name).toBeLessThan(MOST_MILLISECONDS);
  }
});
