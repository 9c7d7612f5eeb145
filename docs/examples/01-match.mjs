// Which sites fit, which may, and what shuts out the others.
import { Matcher } from 'sitematch';
import catalog from 'sitematch/catalogs/hengyang.json' with { type: 'json' };

const request = {
  format: 'sitematch-request/1',
  ways_in: ['rent'],
  project: { industry: '3821' },
  requirements: [
    { criterion: 'plant_area_m2', want: 4000, hard: true },
    { criterion: 'clear_height_m', accept: 8, want: 10, hard: true },
    { criterion: 'rent_yuan_per_m2_month', want: 8, accept: 18, importance: 80 },
  ],
};

const matcher = await Matcher.open(catalog);
const { counts, matches, shut_out } = matcher.match(request, { limit: 3, today: '2026-11-20' });
console.log(`${counts.fits} fit, ${counts.conditional} may fit, of ${counts.candidates}`);
for (const { rank, site, standing, score } of matches) console.log(rank, site, standing, score.low.toFixed(2));
for (const { criterion, missed, alone } of shut_out) console.log(`${criterion} shuts out ${missed}, ${alone} of them alone`);
matcher.close();
