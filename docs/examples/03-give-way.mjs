// What to give way on where nothing fits, units that together do, and what would make a site first.
import { Matcher } from 'sitematch';
import catalog from 'sitematch/catalogs/hengyang.json' with { type: 'json' };

const matcher = await Matcher.open(catalog);
const day = { today: '2026-11-20' };
const asked = (...requirements) => ({ format: 'sitematch-request/1', ways_in: ['rent'], requirements });
const area = (want) => ({ criterion: 'plant_area_m2', want, hard: true });

const heavy = asked(area(12000), { criterion: 'crane_t', want: 32, hard: true }, { criterion: 'clear_height_m', want: 12, hard: true });
for (const { nearest } of matcher.relax(heavy, day).corrections) {
  const moves = nearest.moves.map(({ criterion, from, to }) => `${criterion} ${from} → ${to}`);
  console.log(moves.join(' and '), 'opens', nearest.opens.join(', '));
}

const { fronts } = matcher.combine(asked(area(14000)), day);
for (const { arrangement, combinations } of fronts) console.log(arrangement, combinations.length);

const light = asked(area(4000), { criterion: 'power_kva', accept: 400, want: 1600 }, { criterion: 'clear_height_m', accept: 6, want: 12 });
const [, second] = matcher.match(light, { ...day, limit: 2 }).matches;
const { first, asks } = matcher.first(light, second.site, day);
console.log(`${second.site} would come before ${first}:`, asks.map(({ criterion, from, to }) => `${criterion} ${from} → ${to}`).join(' or '));
