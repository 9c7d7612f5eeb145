// Why a site stands where it does, why it is before another, and what the other would have to offer.
import { Matcher } from 'sitematch';
import catalog from 'sitematch/catalogs/hengyang.json' with { type: 'json' };

const matcher = await Matcher.open(catalog);
const request = {
  format: 'sitematch-request/1',
  ways_in: ['rent'],
  project: { industry: '3831' },
  requirements: [
    { criterion: 'clear_height_m', accept: 8, want: 12, limit: 8, hard: true },
    { criterion: 'power_kva', accept: 800, want: 2000 },
    { criterion: 'drainage_t_per_day', want: 300 },
    { criterion: 'supporting_industries', want: 1 },
  ],
};
const day = { today: '2026-11-20' };
const [first, , third] = matcher.match(request, { ...day, limit: 3 }).matches.map(({ site }) => site);

const { verdicts, questions } = matcher.assess(request, third, day);
for (const { criterion, verdict, contribution } of verdicts) {
  console.log(criterion, verdict.verdict, `${contribution.low.toFixed(2)} to ${contribution.high.toFixed(2)}`);
}
console.log('to ask the park:', questions.map(({ criterion }) => criterion).join(', ') || 'nothing');

const { rule, pros, cons, draws_level } = matcher.explain(request, first, third, day);
const names = (rows) => rows.map(({ criterion }) => criterion).join(', ') || 'nothing';
console.log(`${first} is before ${third} by ${rule}: for it ${names(pros)}, against it ${names(cons)}`);
for (const { criterion, from } of draws_level) console.log(`${third} would draw level with ${criterion} from ${from}`);

for (const { criterion, difference } of matcher.compare(request, first, third, day).rows) console.log(criterion, difference.toFixed(2));
