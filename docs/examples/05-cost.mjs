// What a site costs over ten years, by which way in, and what money buys.
import { Matcher } from 'sitematch';
import catalog from 'sitematch/catalogs/hengyang.json' with { type: 'json' };

const matcher = await Matcher.open(catalog);
const request = {
  format: 'sitematch-request/1',
  ways_in: ['rent', 'buy', 'land'],
  requirements: [{ criterion: 'plant_area_m2', want: 4000, hard: true }, { criterion: 'clear_height_m', want: 9 }],
};
const day = { today: '2026-11-20' };

const { ways, without, crossovers, horizon_years } = matcher.costSideBySide(request, day);
for (const { way_in, accepted, site, cumulated_yuan, production } of ways) {
  const months = production.months === null ? 'nobody knows when' : `${Math.ceil(production.months)} months to production`;
  console.log(way_in, accepted ? 'asked' : 'not asked', site, `${Math.round(cumulated_yuan.at(-1) / 10_000)} 万 yuan in ${horizon_years} years`, months);
}
console.log('without a cost:', without.map(({ way_in, reason }) => `${way_in} (${reason})`).join(', ') || 'none');
for (const { before, after, years } of crossovers) console.log(`${after} is cheaper than ${before} from year ${years.toFixed(1)}`);

const { ways: [cost] } = matcher.cost(request, ways[0].site, day);
console.log(cost.lines.map(({ item, yuan_by_year }) => `${item} ${yuan_by_year.reduce((sum, yuan) => sum + yuan, 0)}`).join(', '));

const { sites } = matcher.frontier(request, day);
for (const { site, yuan_per_year, fit } of sites.filter(({ efficient }) => efficient)) {
  console.log(site, `${Math.round(yuan_per_year)} yuan a year`, `fit ${fit.low.toFixed(2)}`);
}
