// How long it takes to look at an order under 20,000 weightings, in the browser, on the default catalog.
import { ApiPage } from '../pages/api-page';
import { expect, test } from '../support/fixtures';
import { quantile } from '../support/painted';
import { REQUESTS, TODAY } from '../support/requests';

const RUNS = 15;
/** What the page promises of every answer beside the match. */
const MOST_MILLISECONDS = 50;

test('how sure the order is', async ({ page }) => {
  const api = new ApiPage(page);
  await api.open();
  for (const [name, request] of Object.entries(REQUESTS)) {
    const waits = await page.evaluate(
      async ({ request, today, runs }) => {
        const matcher = await window.api.Matcher.open(new URL('/catalogs/hengyang.json', location.href));
        const waits: number[] = [];
        for (let run = 0; run < runs; run += 1) {
          const start = performance.now();
          matcher.robustness(request, { today });
          waits.push(performance.now() - start);
        }
        return waits;
      },
      { request, today: TODAY, runs: RUNS },
    );
    console.log(`${name.padEnd(40)} median ${quantile(waits, 0.5).toFixed(1)} ms, worst ${quantile(waits, 1).toFixed(1)} ms`);
    expect(quantile(waits, 0.5), name).toBeLessThan(MOST_MILLISECONDS);
  }
});
