// How a page in TypeScript uses the built module. Compiled only, by `stories/types.spec.ts`.
import {
  Matcher,
  SiteMatchElement,
  SiteMatchError,
  type Assessment,
  type Criterion,
  type MatchResult,
  type Problem,
  type Request,
} from '../../../dist/site-match.js';

const height: Criterion = 'clear_height_m';

const request: Request = {
  format: 'sitematch-request/1',
  ways_in: ['rent', 'land'],
  project: { industry: '3433', move_in: '2027-03-01', investment_yuan: 1e8 },
  requirements: [
    { criterion: height, want: 8, hard: true, importance: 80 },
    { criterion: 'plant_area_m2', want: [3000, 4500], limit: [3000, null] },
    { criterion: 'ground_floor', want: true },
    { criterion: 'fire_class', want: 'ding', never_relax: true },
  ],
};

// @ts-expect-error a criterion that does not exist
export const misspelt: Request = { format: 'sitematch-request/1', requirements: [{ criterion: 'hight_m', want: 8 }] };
// @ts-expect-error a key that the format does not have
export const unknownKey: Request = { format: 'sitematch-request/1', requirement: [] };
// @ts-expect-error another version
export const otherVersion: Request = { format: 'sitematch-request/2' };

function words(assessment: Assessment): string[] {
  return assessment.verdicts.map(({ criterion, asked, offered, verdict, provenance }) => {
    const source = provenance === undefined ? '' : ` (${provenance.source}, ${provenance.year})`;
    const has = offered.offer === 'known' ? offered.value : offered.offer;
    switch (verdict.verdict) {
      case 'meets':
        return `${criterion}: ${String(asked.want)} met by ${has}, margin ${verdict.margin ?? 0}${source}`;
      case 'falls_short':
        return `${criterion}: short by ${verdict.by}`;
      case 'can_be_met':
        return `${criterion}: ${verdict.from ?? verdict.works?.en ?? 'later'}`;
      case 'unknown':
        return `${criterion}: unknown`;
    }
  });
}

function told(problem: Problem): string {
  switch (problem.code) {
    case 'out_of_range':
      return `${problem.path}: ${problem.value} is not in ${problem.min}..${problem.max}`;
    case 'unknown_key':
      return `${problem.path}: ${problem.nearest ?? 'no such key'}`;
    case 'not_loaded':
      return `${problem.url}: ${problem.status}`;
    default:
      return problem.message;
  }
}

export async function use(): Promise<string[]> {
  const problems = await Matcher.check('{}');
  try {
    const matcher = await Matcher.open(new URL('catalog.json', location.href), { signal: AbortSignal.timeout(5000) });
    const result: MatchResult = matcher.match(request, { limit: 10, today: '2026-11-20' });
    const [best] = result.matches;
    if (!best) return result.notes;
    const rows = matcher.compare(request, best.site, best.site).rows;
    // @ts-expect-error an option that does not exist
    matcher.match(request, { limits: 10 });
    // @ts-expect-error assess has no limit
    matcher.assess(request, best.site, { limit: 10 });
    // @ts-expect-error made by open alone
    new Matcher();
    matcher.close();
    return [...words(best), ...rows.map((row) => `${row.criterion} ${row.a?.low ?? '-'}`), ...problems.map(told)];
  } catch (error) {
    if (error instanceof SiteMatchError && error.code === 'not_loaded') return error.problems.map(told);
    throw error;
  }
}

export async function embed(): Promise<void> {
  const element = document.createElement('site-match');
  const same: SiteMatchElement = element;
  element.request = request;
  element.addEventListener('site-match-select', ({ detail }) => console.log(detail.site));
  element.addEventListener('site-match-result', ({ detail }) => console.log(detail.result?.counts.fits));
  element.addEventListener('site-match-error', ({ detail }) => console.log(detail.problems.map(told)));
  document.body.append(same);
  const saved = element.save();
  await element.restore({ lang: 'en', request: saved.request });
  // @ts-expect-error a key that does not exist
  await element.restore({ language: 'en' });
}
