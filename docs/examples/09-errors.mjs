// What is wrong with a catalog or a request, all at once, each with its path; a failed call leaves the matcher usable.
import { Matcher, SiteMatchError } from 'sitematch';
import catalog from 'sitematch/catalogs/hengyang.json' with { type: 'json' };

const wrong = structuredClone(catalog);
wrong.sites[3].facts.clear_heigth_m = { value: 9, source: 'illustrative', year: 2026 };
wrong.sites[5].kind = 'hall';
for (const { path, code, message } of await Matcher.check(wrong)) console.log(`${code} at ${path}\n  ${message}`);

const matcher = await Matcher.open(JSON.stringify(catalog));
try {
  matcher.match({ format: 'sitematch-request/1', requirements: [{ criterion: 'gas', want: 3 }, { criterion: 'crane_t', want: -1 }] });
} catch (error) {
  if (!(error instanceof SiteMatchError)) throw error;
  for (const { path, code } of error.problems) console.log(`${code} at ${path}`);
}
console.log(matcher.match({ format: 'sitematch-request/1' }, { limit: 0 }).counts.total, 'sites');
matcher.close();
