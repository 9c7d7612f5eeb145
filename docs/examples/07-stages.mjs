// A plan in two stages, with its cash by year.
import { Matcher } from 'sitematch';
import catalog from 'sitematch/catalogs/hengyang.json' with { type: 'json' };

const matcher = await Matcher.open(catalog);
const { plans } = matcher.plan({
  format: 'sitematch-request/1',
  ways_in: ['rent'],
  requirements: [{ criterion: 'clear_height_m', want: 8 }],
  phases: [{ from: '2027-01-01', plant_area_m2: 3000 }, { from: '2029-01-01', plant_area_m2: 6000 }],
}, { today: '2026-11-20' });
const [best] = plans;
for (const { from, until, assessment } of best.steps) console.log(from, until ?? 'on', assessment.site);
console.log(best.cost.yuan_by_year.map((yuan) => Math.round(yuan / 10_000)).join(' '), '万 yuan');
