// The park's side: rules of entry, who sells and buys nearby, whom a site suits, and a site for each.
import { Matcher } from 'sitematch';
import catalog from 'sitematch/catalogs/hengyang.json' with { type: 'json' };

const matcher = await Matcher.open(catalog);
const day = { today: '2026-11-20' };
const asks = (industry, areaM2, project = {}) => ({
  format: 'sitematch-request/1',
  ways_in: ['rent'],
  project: { industry, ...project },
  requirements: [{ criterion: 'plant_area_m2', want: areaM2, hard: true }],
});
const cables = asks('3831', 4000, { investment_yuan: 30_000_000, tax_yuan_per_year: 1_200_000 });

const { as_asked } = matcher.admission(cables, day);
for (const { metric, verdict } of as_asked.rules) console.log(metric, verdict.verdict);

const { suppliers, customers } = matcher.chain(cables);
console.log('buys from divisions', suppliers.slice(0, 3).map(({ division }) => division).join(', '));
console.log('sells to divisions', customers.slice(0, 3).map(({ division }) => division).join(', '));

const companies = [cables, asks('3670', 6000), asks('3912', 3000)];
const [{ site }] = matcher.match(cables, { ...day, limit: 1 }).matches;
for (const { lead, place, assessment } of matcher.leads(site, companies, day)) {
  console.log(`${site} for company ${lead + 1}: ${assessment.standing}, place ${place}`);
}
const { pairings } = matcher.assign(companies, day);
for (const { lead, site } of pairings) console.log(`company ${lead + 1} → ${site.site}`);
