// Every other answer beside the match, on the default catalog: from the question to the plain data.
import { ApiPage } from '../pages/api-page';
import { expect, test } from '../support/fixtures';
import { quantile } from '../support/painted';
import { REQUESTS, TODAY } from '../support/requests';

/** What the page promises. */
const MOST_MILLISECONDS = 50;
const ROUNDS = 15;
const COMPANIES = 50;

test('answers beside the match', async ({ page }) => {
  test.setTimeout(240_000);
  const api = new ApiPage(page);
  await api.open();
  const names = ['a machine shop', 'land to build on', 'a large works with one crane hall'];
  for (const name of names) {
    const waits = await page.evaluate(
      async ({ request, today, rounds, companies }) => {
        const matcher = await window.api.Matcher.open(new URL('/catalogs/hengyang.json', location.href));
        const [first, second, third] = matcher.match(request, { today }).matches.map((match) => match.site);
        const staged = { ...request, ways_in: ['rent', 'land'] as const, phases: [{}, { from: '2029-01-01', plant_area_m2: 9000 }] };
        // No two companies alike.
        const several = Array.from({ length: companies }, (_, place) => ({
          format: request.format,
          ways_in: [(['rent', 'buy', 'land'] as const)[place % 3]!],
          requirements: [
            { criterion: 'plant_area_m2' as const, want: 800 + 370 * place, hard: true },
            { criterion: 'clear_height_m' as const, want: 5 + (place % 5), hard: true },
            { criterion: 'floor_load_kn_per_m2' as const, want: 10 },
            { criterion: 'power_kva' as const, want: 200 + 20 * place },
          ],
        }));
        const questions = {
          match: () => matcher.match(request, { today }),
          relax: () => matcher.relax(request, { today }),
          combine: () => matcher.combine(request, { today }),
          plan: () => matcher.plan({ ...staged, ways_in: [...staged.ways_in] }, { today }),
          first: () => matcher.first(request, third!, { today }),
          explain: () => matcher.explain(request, first!, second!, { today }),
          admission: () => matcher.admission(request, { today, sites: [first!] }),
          chain: () => matcher.chain(request),
          leads: () => matcher.leads(first!, several, { today }),
          assign: () => matcher.assign(several, { today }),
          cost: () => matcher.cost(request, first!, { today }),
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
      { request: REQUESTS[name]!, today: TODAY, rounds: ROUNDS, companies: COMPANIES },
    );
    console.log(name);
    for (const [question, times] of waits) {
      const [median, late, worst] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
      console.log(`  ${question.padEnd(12)} median ${median} ms, p95 ${late} ms, worst ${worst} ms`);
      expect.soft(quantile(times, 0.95), `${name}: ${question}`).toBeLessThan(MOST_MILLISECONDS);
    }
  }
});
