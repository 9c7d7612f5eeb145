// How sure the order is, what the weights are worth, and other weights.
import { Matcher } from 'sitematch';
import catalog from 'sitematch/catalogs/hengyang.json' with { type: 'json' };

const matcher = await Matcher.open(catalog);
const request = {
  format: 'sitematch-request/1',
  ways_in: ['rent'],
  requirements: [
    { criterion: 'plant_area_m2', want: 4000 },
    { criterion: 'clear_height_m', accept: 8, want: 12 },
    { criterion: 'rent_yuan_per_m2_month', want: 10, accept: 20 },
    { criterion: 'power_kva', accept: 400, want: 1600 },
  ],
};
const { standings, exchange } = matcher.robustness(request, { today: '2026-11-20' });
const [{ sites: [leader] }] = standings;
console.log(`${leader.site} is first in ${Math.round(leader.first * 100)} % of weightings`);
for (const { criterion, step, equals } of exchange.rates) {
  console.log(`${step} of ${criterion} = ${equals.toFixed(2)} of ${exchange.yardstick}`);
}
const cheap = matcher.weigh(request, { emphasis: 'lowest_cost' });
console.log(cheap.requirements.map(({ criterion, importance }) => `${criterion} ${importance}`).join(', '));
