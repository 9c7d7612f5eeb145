// What is taken along: a link that opens the answer, what a link asks, and the letter to the park.
import { Matcher } from 'sitematch';
import catalog from 'sitematch/catalogs/hengyang.json' with { type: 'json' };

const matcher = await Matcher.open(catalog);
const request = {
  format: 'sitematch-request/1',
  ways_in: ['rent'],
  project: { industry: '3831' },
  requirements: [{ criterion: 'clear_height_m', want: 8, hard: true }, { criterion: 'drainage_t_per_day', want: 300 }],
};

const link = matcher.link(request, { today: '2026-11-20', language: 'zh-Hans', publicUrl: 'https://park.example/sites/' });
console.log(link.split('=')[0], 'and', link.split('=')[1].length, 'characters');

const { language, day, answer, changes } = matcher.readLink(link);
console.log(`${language}, as of ${day}: ${answer.fits} fit, ${answer.conditional} may fit; ${changes.length} things have changed since`);

const short = matcher.readLink('#plant=1.2万&height=8-10m&must=height&indusrty=38');
for (const { criterion, want, hard } of short.request.requirements) console.log(criterion, want, hard ? 'a must' : 'a wish');
for (const { message } of short.not_understood) console.log(message);

const { to, subject, body } = await matcher.letter(request, answer.first[2].site, { today: '2026-11-20' });
console.log(`To: ${to ?? 'nobody, the catalog has no address'}\nSubject: ${subject}\n\n${body}`);
