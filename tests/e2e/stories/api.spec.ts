// The JavaScript API as a park's web team meets it, in a real browser.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { MatchResult, Request } from '../../../www/site-match.js';
import { ApiPage } from '../pages/api-page';
import { expect, test as base } from '../support/fixtures';
import { TAGS } from '../support/languages';
import { sitematch } from '../support/host';
import { REQUESTS, TODAY } from '../support/requests';

const CATALOG = path.resolve(import.meta.dirname, '../../../www/catalogs/hengyang.json');

interface Fixtures {
  /** A page that holds the module at `window.api`. */
  api: ApiPage;
  /** The text of the default catalog. */
  catalog: string;
}

const test = base.extend<Fixtures>({
  api: async ({ page }, use) => {
    const api = new ApiPage(page);
    await api.open();
    await use(api);
  },
  catalog: async ({}, use) => use(await readFile(CATALOG, 'utf8')),
});

/** Where two parsed JSON values differ, every number compared bit for bit. */
function differences(a: unknown, b: unknown, at = '$'): string[] {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b) ? [] : [`${at}: ${String(a)} and ${String(b)}`];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${at}.${key}`),
  );
}

test.describe('opening', () => {
  test('a catalog opens from an address, an object, JSON text and bytes, and answers alike', async ({ api, catalog }) => {
    const results = await api.page.evaluate(
      async ({ text, request, today }) => {
        const { Matcher } = window.api;
        const bytes = new TextEncoder().encode(text);
        const sources = [new URL('/catalogs/hengyang.json', location.href), JSON.parse(text), text, bytes, bytes.buffer];
        const matchers = await Promise.all(sources.map((source) => Matcher.open(source)));
        return matchers.map((matcher) => JSON.stringify(matcher.match(request, { today, limit: 1000 })));
      },
      { text: catalog, request: REQUESTS['a machine shop']!, today: TODAY },
    );
    expect(results).toHaveLength(5);
    expect(new Set(results).size).toBe(1);
    expect(JSON.parse(results[0]!).matches.length).toBeGreaterThan(50);
  });

  test('an address without a catalog is not loaded, and the error names address and status', async ({ api, watch }) => {
    watch.allow(/404|console: Failed to load resource/);
    const thrown = await api.page.evaluate(() =>
      window.thrown(() => window.api.Matcher.open(new URL('/catalogs/none.json', location.href))),
    );
    expect(thrown).toMatchObject({ name: 'SiteMatchError', code: 'not_loaded', problems: [{ status: 404 }] });
    expect(thrown?.message).toMatch(/\/catalogs\/none\.json.*404/);
  });

  test('an aborted opening rejects with the reason', async ({ api, catalog }) => {
    const reasons = await api.page.evaluate(async (text) => {
      const { Matcher } = window.api;
      const late = new AbortController();
      const opening = window.thrown(() => Matcher.open(text, { signal: late.signal }));
      late.abort();
      return [await window.thrown(() => Matcher.open(text, { signal: AbortSignal.abort() })), await opening];
    }, catalog);
    expect(reasons.map((reason) => reason?.name)).toEqual(['AbortError', 'AbortError']);
  });

  test('the engine is fetched when first needed, and once', async ({ api, catalog }) => {
    const fetched = () => api.page.evaluate(() => performance.getEntries().filter(({ name }) => name.includes('/pkg/sitematch_bg.')).length);
    expect(await fetched()).toBe(0);
    await api.page.evaluate(async (text) => {
      await Promise.all([window.api.Matcher.open(text), window.api.Matcher.check(text)]);
      await window.api.Matcher.open(text);
    }, catalog);
    expect(await fetched()).toBe(1);
  });
});

test.describe('answers', () => {
  for (const [name, request] of Object.entries(REQUESTS)) {
    test(`match in the browser equals match on the host, bit for bit: ${name}`, async ({ api }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'sitematch-'));
      const file = path.join(folder, 'request.json');
      await writeFile(file, JSON.stringify(request));
      const onHost = JSON.parse(await sitematch('match', CATALOG, file, '--today', TODAY, '--limit', '1000', '--with', 'relax,combine,sureness,chain,admission,cost,frontier,first,phases')) as unknown;
      await rm(folder, { recursive: true });
      // As text: what Playwright carries between page and test is not our concern.
      const inBrowser = await api.page.evaluate(
        async ({ request, today }) => {
          const matcher = await window.api.Matcher.open(new URL('/catalogs/hengyang.json', location.href));
          const [relax, combine, sureness, chain, cost, frontier] = [
            matcher.relax(request, { today }),
            matcher.combine(request, { today }),
            matcher.robustness(request, { today }),
            matcher.chain(request),
            matcher.costSideBySide(request, { today }),
            matcher.frontier(request, { today }),
          ];
          const match = matcher.match(request, { today, limit: 1000 });
          const admission = matcher.admission(request, { today, sites: match.matches.map(({ site }) => site) });
          const phases = matcher.plan(request, { today });
          const first = match.matches.slice(1, 6).map(({ site }) => matcher.first(request, site, { today }));
          return JSON.stringify({ ...match, first, ...(phases && { phases }), relax, ...(combine && { combine }), sureness, ...(chain && { chain }), admission, cost, frontier });
        },
        { request, today: TODAY },
      );
      expect(differences(JSON.parse(inBrowser), onHost)).toEqual([]);
      expect((onHost as MatchResult).matches.length).toBeGreaterThan(10);
    });
  }

  test('importances are those of an emphasis, or go by what is lifted first, and a present plant is asked for', async ({ api, catalog }) => {
    const weighed = await api.page.evaluate(
      async ({ text, request }) => {
        const matcher = await window.api.Matcher.open(text);
        const importances = (weighed: { requirements?: { criterion: string; importance?: number }[] }) =>
          weighed.requirements?.map(({ criterion, importance }) => `${criterion} ${importance}`);
        return {
          exporter: importances(matcher.weigh(request, { emphasis: 'exporter' })),
          lifted: importances(matcher.weigh(request, { first: ['gas', 'crane_t'] })),
          wrong: await window.thrown(async () => matcher.weigh(request, { emphasis: 'cheapest' as 'exporter' })),
          present: importances(
            matcher.weigh({ format: 'sitematch-request/1', present_plant: [{ criterion: 'crane_t', has: 10 }] }, { first: [] }),
          ),
        };
      },
      {
        text: catalog,
        request: {
          format: 'sitematch-request/1',
          requirements: [{ criterion: 'crane_t', want: 10 }, { criterion: 'gas' }, { criterion: 'bonded' }],
        } as Request,
      },
    );
    expect(weighed.exporter).toEqual(['crane_t 30', 'gas 40', 'bonded 100']);
    expect(weighed.lifted).toEqual(['crane_t 67', 'gas 100', 'bonded 33']);
    expect(weighed.wrong).toMatchObject({ code: 'not_one_of' });
    expect(weighed.present).toEqual(['crane_t 100']);
  });

  test('a result is plain data: what JSON makes of it is the same', async ({ api, catalog }) => {
    const same = await api.page.evaluate(
      async ({ text, request }) => {
        const result = (await window.api.Matcher.open(text)).match(request);
        const plain = (value: unknown): boolean =>
          value === null ||
          ['string', 'boolean'].includes(typeof value) ||
          (typeof value === 'number' && Number.isFinite(value)) ||
          (Array.isArray(value) && value.every(plain)) ||
          (Object.getPrototypeOf(value) === Object.prototype && Object.values(value as object).every(plain));
        return plain(result);
      },
      { text: catalog, request: REQUESTS['land to build on']! },
    );
    expect(same).toBe(true);
  });

  test('today is the date of the device and fifty the limit, unless said otherwise', async ({ api, catalog }) => {
    const [usual, said] = await api.page.evaluate(async (text) => {
      const matcher = await window.api.Matcher.open(text);
      const request: Request = { format: 'sitematch-request/1' };
      const date = new Date();
      date.setMinutes(date.getMinutes() - date.getTimezoneOffset());
      const usual = matcher.match(request, { limit: undefined, today: null as unknown as undefined });
      const said = matcher.match(request, { limit: 3, today: '2030-01-31' });
      return [
        { ...usual, matches: usual.matches.length, expected: date.toISOString().slice(0, 10) },
        { ...said, matches: said.matches.length },
      ] as const;
    }, catalog);
    expect(usual).toMatchObject({ matches: 50, today: usual.expected });
    expect(said).toMatchObject({ matches: 3, today: '2030-01-31' });
  });

  test('assess and compare say of a site what match says of it', async ({ api, catalog }) => {
    const { matched, assessed, compared } = await api.page.evaluate(
      async ({ text, request, today }) => {
        const matcher = await window.api.Matcher.open(text);
        const [first, second] = matcher.match(request, { today }).matches;
        if (!first || !second) throw new Error('two matches are needed');
        const assessed = matcher.assess(request, first.site, { today });
        const compared = matcher.compare(request, first.site, second.site, { today });
        return { matched: [first, second], assessed, compared };
      },
      { text: catalog, request: REQUESTS['a machine shop']!, today: TODAY },
    );
    // A match leaves out the neighbours, which only who looks at one site wants to see.
    const alone = { rank: 0, neighbours: expect.any(Array) };
    expect(assessed).toEqual({ ...matched[0], ...alone });
    expect(compared.a).toEqual(assessed);
    expect(compared.b).toEqual({ ...matched[1], ...alone });
    const gap = compared.rows.reduce((sum, row) => sum + row.difference, 0);
    expect(gap).toBeCloseTo(compared.a.score.low - compared.b.score.low, 12);
  });

  test('leads and assign say of several companies what match says of each, and refuse what is wrong with its path', async ({ api, catalog }) => {
    const told = await api.page.evaluate(
      async ({ text, requests, today }) => {
        const matcher = await window.api.Matcher.open(text);
        const { pairings, served } = matcher.assign(requests, { today });
        const [first] = matcher.match(requests[0]!, { today }).matches;
        const fits = matcher.leads(first!.site, requests, { today });
        const matched = requests.map((request) => matcher.match(request, { today, limit: 1000 }).matches);
        return {
          pairings,
          served,
          first: first!.site,
          fits: fits.map(({ lead, place, barred }) => ({ lead, place, barred })),
          places: matched.map((matches) => matches.find(({ site }) => site === first!.site)?.rank ?? null),
          ranks: pairings.map(({ lead, site }) => matched[lead]!.find((own) => own.site === site?.site)?.rank ?? null),
          nobody: [matcher.assign([], { today }).pairings, matcher.leads(first!.site, [], { today })],
          thrown: [
            await window.thrown(() => matcher.assign(requests[0] as unknown as Request[])),
            await window.thrown(() => matcher.assign([{ format: 'sitematch-request/1', project: { industry: 'x9' } }])),
            await window.thrown(() => matcher.leads('nowhere', requests)),
            await window.thrown(() => matcher.assign(Array(51).fill(requests[0]))),
            await window.thrown(() => matcher.assign([undefined as unknown as Request])),
          ],
        };
      },
      { text: catalog, requests: Object.values(REQUESTS), today: TODAY },
    );
    const given = told.pairings.flatMap(({ site }) => (site ? [site.site] : []));
    expect(new Set(given).size).toBe(given.length);
    expect(told.served.fits + told.served.conditional).toBe(given.length);
    expect(told.pairings.map(({ site }) => site?.rank ?? null)).toEqual(told.ranks);
    for (const { lead, place, barred } of told.fits) {
      expect(place).toBe(told.places[lead]);
      expect(barred === null).toBe(place !== null);
    }
    expect(told.nobody).toEqual([[], []]);
    expect(told.thrown.map((error) => `${error?.code} ${error?.path}`)).toEqual([
      'wrong_kind requests',
      'unknown_industry requests[0].project.industry',
      'unknown_site siteId',
      'list_length requests',
      'not_data requests[0]',
    ]);
  });

  test('what a site costs over the years is its yearly cost, and follows the terms of the request', async ({ api, catalog }) => {
    const { yearly, cost, short } = await api.page.evaluate(
      async ({ text, request, today }) => {
        const matcher = await window.api.Matcher.open(text);
        const site = matcher.match(request, { today }).matches[0]!;
        const shorter = { ...request, cost: { horizon_years: 3, discount_per_year: 0.05 } };
        const short = matcher.cost(shorter, site.site, { today });
        return { yearly: site.yearly_cost, cost: matcher.cost(request, site.site, { today }), short };
      },
      { text: catalog, request: REQUESTS['a machine shop']!, today: TODAY },
    );
    const way = cost.ways.find((one) => one.way_in === yearly?.way_in);
    expect(way).toMatchObject({ accepted: true, yuan_per_year: yearly?.yuan_per_year, discounted_yuan: null });
    expect(way?.cumulated_yuan).toHaveLength(11);
    expect(way?.cumulated_yuan.at(-1)).toBeCloseTo(10 * (yearly?.yuan_per_year ?? 0), 3);
    expect(short).toMatchObject({ horizon_years: 3, discount_per_year: 0.05 });
    expect(short.ways[0]?.discounted_yuan).toHaveLength(4);
  });

  test('two matchers answer at once, each from its own catalog', async ({ api, catalog }) => {
    const totals = await api.page.evaluate(async (text) => {
      const { Matcher } = window.api;
      const whole = JSON.parse(text);
      const request: Request = { format: 'sitematch-request/1' };
      const [all, few] = await Promise.all([
        Matcher.open(whole),
        Matcher.open({ ...whole, id: 'few', sites: whole.sites.slice(0, 7) }),
      ]);
      const total = (matcher: InstanceType<typeof Matcher>) => matcher.match(request).counts.total;
      const before = [total(all), total(few), total(all)];
      all.close();
      return [...before, total(few), whole.sites.length];
    }, catalog);
    expect(totals).toEqual([totals[4], 7, totals[4], 7, totals[4]]);
  });
});

test.describe('what is taken along', () => {
  test('a link is the one that the page makes, and brings back what was asked', async ({ api, catalog, match }) => {
    await match.asksForForklifts();
    await match.takesAway();
    const shown = await match.link.inputValue();

    await api.open();
    const { own, read, moved, alone } = await api.page.evaluate(
      async ({ text, shown }) => {
        const matcher = await window.api.Matcher.open(text);
        const read = matcher.readLink(shown);
        if (read.kind !== 'share') throw new Error('it is a link of the page');
        const { request, language, day } = read;
        const own = matcher.link(request, { language, today: day, publicUrl: new URL('/#old', location.href).href });
        const older = JSON.parse(text);
        older.as_of = '2026-01-01';
        older.sites = older.sites.filter(({ id }: { id: string }) => id !== read.answer.first[0]?.site);
        const moved = (await window.api.Matcher.open(older)).readLink(shown);
        const other = await window.api.Matcher.open({ ...older, id: 'other', public_url: 'https://park.example/' });
        return { own, read, moved, alone: [matcher.link(request), other.link(request), other.readLink(new URL(shown))] as const };
      },
      { text: catalog, shown },
    );
    expect(own).toBe(shown);
    expect(read).toMatchObject({ language: 'en', catalog: 'hengyang-htz', changes: [] });
    expect(read.request.requirements).toContainEqual(expect.objectContaining({ criterion: 'clear_height_m', hard: true }));
    const changes = moved.kind === 'share' ? moved.changes : null;
    expect(changes?.map(({ change }) => change)).toEqual(expect.arrayContaining(['data', 'counts', 'gone', 'moved']));
    expect(alone[0]).toMatch(/^#share=/);
    expect(alone[1]).toMatch(/^https:\/\/park\.example\/#share=/);
    expect(alone[2]).toMatchObject({ kind: 'share', catalog: 'hengyang-htz', changes: null });
  });

  test('a link that a person has written is read, and what is not understood is told', async ({ api, catalog }) => {
    const read = await api.page.evaluate(
      async (text) => (await window.api.Matcher.open(text)).readLink('https://park.example/#plant=8000&way=rent&lang=ja&height=high&indusrty=38'),
      catalog,
    );
    expect(read).toMatchObject({
      kind: 'short',
      language: 'ja',
      request: { ways_in: ['rent'], requirements: [{ criterion: 'plant_area_m2', want: [8000, 8000] }] },
      not_understood: [
        { name: 'height', value: 'high', code: 'not_a_number' },
        { name: 'indusrty', value: '38', code: 'unknown_name', message: expect.stringContaining('industry') },
      ],
    });
  });

  test('the letter to the park is the one that the page copies, in every language', async ({ api, catalog, match }) => {
    const request = REQUESTS['a machine shop']!;
    await match.openInEnglish();
    await match.isWhole();
    const site = await match.host.evaluate(async (element, request) => {
      const page = element as InstanceType<typeof window.api.SiteMatchElement>;
      const answered = new Promise((settle) => page.addEventListener('site-match-result', settle, { once: true }));
      page.request = request;
      await answered;
      return page.result?.matches[2]?.site ?? '';
    }, request);
    await match.opensCard(2);
    const written: Record<string, string> = {};
    for (const language of TAGS) {
      await match.speaks(language);
      written[language] = await match.copiesLetter();
    }
    await api.open();
    const letters = await api.page.evaluate(
      async ({ text, request, site, languages }) => {
        const matcher = await window.api.Matcher.open(text);
        const letters = await Promise.all(languages.map(async (language) => [language, await matcher.letter(request, site, { language })] as const));
        return Object.fromEntries(letters);
      },
      { text: catalog, request, site, languages: TAGS },
    );
    expect(Object.fromEntries(Object.entries(letters).map(([language, { body }]) => [language, body]))).toEqual(written);
    expect(new Set(Object.values(letters).map(({ subject }) => subject)).size).toBe(5);
  });

  test('what cannot be taken along is refused with the way out', async ({ api, catalog }) => {
    const thrown = await api.page.evaluate(async (text) => {
      const matcher = await window.api.Matcher.open(text);
      const request: Request = { format: 'sitematch-request/1' };
      const site: string = JSON.parse(text).sites[0].id;
      const link = matcher.link(request);
      return [
        await window.thrown(() => matcher.readLink('https://park.example/#contact')),
        await window.thrown(() => matcher.readLink(link.slice(0, -4))),
        // The first byte of a link is its version.
        await window.thrown(() => matcher.readLink(link.replace('#share=AX', '#share=Bn'))),
        await window.thrown(() => matcher.link(request, { language: 'fr' as 'en' })),
        await window.thrown(() => matcher.link({ ...request, requirement: [] } as Request, { publicUrl: '' })),
        await window.thrown(() => matcher.letter(request, `${site}x`)),
        await window.thrown(() => matcher.letter(request, site, { language: 'fr' as 'en' })),
        await window.thrown(() => matcher.letter(request, site, { page: 1 } as object)),
        matcher.readLink(link).kind,
      ];
    }, catalog);
    const told = thrown.map((error) => {
      if (typeof error === 'string' || error === null) return error;
      const [first, ...more] = error.problems;
      return [`${error.code} ${first?.path}`, ...more.map(({ code, path }) => `${code} ${path}`)];
    });
    expect(told).toEqual([
      ['no_link link'],
      ['broken_link link'],
      ['newer_link link'],
      ['not_one_of options.language'],
      ['unknown_key requirement', 'text_length options.publicUrl'],
      ['unknown_site siteId'],
      ['not_one_of options.language'],
      ['unknown_key options.page'],
      'share',
    ]);
    for (const error of thrown) if (typeof error === 'object') expect(error?.message).toMatch(/\S/);
  });
});

test.describe('bad input', () => {
  test('check tells every problem of a catalog with its path, and open throws the same', async ({ api, catalog }) => {
    const { checked, thrown } = await api.page.evaluate(async (text) => {
      const broken = JSON.parse(text);
      broken.sites[0].facts.area_m2.value = 10_000_000_000;
      broken.sites[1].flour_load = 3;
      broken.sites[2].sub_park = 'nowhere';
      broken.sites[4].id = broken.sites[3].id;
      broken.sites[5].facts.area_m2.value = -5;
      const checked = await window.api.Matcher.check(broken);
      return { checked, thrown: await window.thrown(() => window.api.Matcher.open(broken)) };
    }, catalog);
    const told = checked.map(({ path, code }) => `${path} ${code}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'sites[0].facts.area_m2.value out_of_range',
        'sites[1].flour_load unknown_key',
        'sites[2].sub_park unknown_reference',
        'sites[4].id duplicate_id',
        'sites[5].facts.area_m2.value out_of_range',
      ]),
    );
    for (const { message } of checked) expect(message).not.toBe('');
    expect(thrown?.problems).toEqual(checked);
    expect(thrown).toMatchObject({ name: 'SiteMatchError', code: checked[0]!.code, path: checked[0]!.path });
    expect(thrown?.message).toContain(checked[0]!.message);
  });

  test('a catalog without a problem has none', async ({ api, catalog }) => {
    expect(await api.page.evaluate((text) => window.api.Matcher.check(text), catalog)).toEqual([]);
  });

  test('what is no catalog at all is told as one problem', async ({ api }) => {
    const codes = await api.page.evaluate(async () => {
      const loop: Record<string, unknown> = {};
      loop['again'] = loop;
      let deep: unknown = 1;
      for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
      const sources: object[] = [
        { format: 'sitematch-catalog/2', other: 1 },
        new Uint8Array([0xff, 0xfe, 0x7b]),
        [],
        new Map(),
        new Date(0),
        loop,
        { deep },
        { format: 'sitematch-catalog/1', id: undefined },
        { format: 'sitematch-catalog/1', as_of: () => 1 },
      ];
      const texts = ['', '{', '{"format": 1e999}', '"text"', '[[['.repeat(50_000), '\ufeff{"format":"sitematch-catalog/0"}'];
      const checked = [];
      for (const source of [...sources, ...texts]) {
        checked.push((await window.api.Matcher.check(source)).map(({ code, path }) => `${code} ${path}`.trim()).join());
      }
      return checked;
    });
    expect(codes).toEqual([
      'wrong_format format',
      'not_text',
      'wrong_kind',
      'not_data',
      'not_data',
      'not_data again',
      expect.stringMatching(/^not_data deep(\[0\])+$/),
      expect.stringMatching(/(^|,)missing id/),
      'not_data as_of',
      'not_json',
      'not_json',
      'not_json',
      'wrong_kind',
      'not_json',
      'wrong_format format',
    ]);
  });

  test('every problem of a request is told, and the matcher answers the next one as before', async ({ api, catalog }) => {
    const { before, after, thrown } = await api.page.evaluate(
      async ({ text, request, today }) => {
        const matcher = await window.api.Matcher.open(text);
        const ask = (bad: unknown, options?: object) =>
          window.thrown(() => matcher.match(bad as Request, { today, ...options }));
        const format = 'sitematch-request/1';
        const one = (requirement: object) => ({ format, requirements: [requirement] });
        const before = JSON.stringify(matcher.match(request, { today }));
        const thrown = {
          version: await ask({ format: 'sitematch-request/9' }),
          'no request': await ask(undefined),
          text: await ask('{"format": "sitematch-request/1"}'),
          'unknown key': await ask({ format, requirement: [] }),
          'unknown criterion': await ask(one({ criterion: 'clear_hight_m', want: 8 })),
          'absurd size': await ask(one({ criterion: 'plant_area_m2', want: 10e6 })),
          negative: await ask(one({ criterion: 'power_kva', want: -1 })),
          'not a number': await ask(one({ criterion: 'power_kva', want: Number.NaN })),
          infinite: await ask(one({ criterion: 'power_kva', want: 5, accept: Infinity })),
          undefined: await ask(one({ criterion: 'power_kva', want: undefined })),
          hole: await ask({ format, ways_in: [, 'rent'] }),
          big: await ask(one({ criterion: 'power_kva', want: 10n })),
          date: await ask({ format, project: { move_in: new Date(0) } }),
          day: await ask({ format, project: { move_in: '2027-02-30' } }),
          'two of them': await ask({ format, project: { industry: 'x9' }, requirements: [{ criterion: 'gas', want: 1 }] }),
          'unknown option': await ask({ format }, { limits: 3 }),
          'options and request': await ask({ format, requirement: [] }, { limit: -1, today: 'tomorrow' }),
          'limit with a part': await ask({ format }, { limit: 1.5 }),
          'limit of no number': await ask({ format }, { limit: Number.NaN }),
        };
        return { before, after: JSON.stringify(matcher.match(request, { today })), thrown };
      },
      { text: catalog, request: REQUESTS['a machine shop']!, today: TODAY },
    );
    const told = Object.fromEntries(
      Object.entries(thrown).map(([name, error]) => [name, error?.problems.map(({ code, path }) => `${code} ${path}`.trim())]),
    );
    expect(told).toEqual({
      version: ['wrong_format format'],
      'no request': ['not_data'],
      text: ['wrong_kind'],
      'unknown key': ['unknown_key requirement'],
      'unknown criterion': ['unknown_reference requirements[0].criterion'],
      'absurd size': ['out_of_range requirements[0].want'],
      negative: ['out_of_range requirements[0].want'],
      'not a number': ['not_data requirements[0].want'],
      infinite: ['not_data requirements[0].accept'],
      undefined: ['missing requirements[0].want'],
      hole: ['not_data ways_in[0]'],
      big: ['not_data requirements[0].want'],
      date: ['not_data project.move_in'],
      day: ['bad_day project.move_in'],
      'two of them': ['unknown_industry project.industry', 'level_not_taken requirements[0].want'],
      'unknown option': ['unknown_key options.limits'],
      'options and request': ['unknown_key requirement', 'out_of_range options.limit', 'bad_day options.today'],
      'limit with a part': ['not_whole options.limit'],
      'limit of no number': ['not_data options.limit'],
    });
    for (const error of Object.values(thrown)) {
      expect(error).toMatchObject({ name: 'SiteMatchError', code: error?.problems[0]?.code, path: error?.problems[0]?.path });
      expect(error?.message).not.toBe('');
    }
    expect(after).toBe(before);
  });

  test('a site that the catalog lacks is named, with the nearest', async ({ api, catalog }) => {
    const { id, thrown } = await api.page.evaluate(async (text) => {
      const matcher = await window.api.Matcher.open(text);
      const request: Request = { format: 'sitematch-request/1' };
      const id: string = JSON.parse(text).sites[0].id;
      return {
        id,
        thrown: [
          await window.thrown(() => matcher.assess(request, `${id}x`)),
          await window.thrown(() => matcher.compare(request, id, 'nothing like it')),
          await window.thrown(() => matcher.assess(request, undefined as unknown as string)),
          await window.thrown(() => matcher.admission(request, { sites: [id, 'nowhere'] })),
        ],
      };
    }, catalog);
    expect(thrown.map((error) => `${error?.code} ${error?.path}`)).toEqual([
      'unknown_site siteId',
      'unknown_site b',
      'unknown_site siteId',
      'unknown_site options.sites[1]',
    ]);
    expect(thrown[0]?.message).toContain(`${id}x`);
    expect(thrown[0]?.problems[0]?.['nearest']).toMatch(/\S/);
  });

  test('an option of open that does not exist is refused', async ({ api, catalog }) => {
    const thrown = await api.page.evaluate(
      (text) => window.thrown(() => window.api.Matcher.open(text, { signals: 1 } as object)),
      catalog,
    );
    expect(thrown).toMatchObject({ code: 'unknown_key', path: 'options.signals' });
  });
});

test.describe('the end', () => {
  test('a closed matcher says so, and closing twice does nothing', async ({ api, catalog }) => {
    const thrown = await api.page.evaluate(async (text) => {
      const matcher = await window.api.Matcher.open(text);
      const request: Request = { format: 'sitematch-request/1' };
      matcher.close();
      matcher.close();
      return [
        await window.thrown(() => matcher.match(request)),
        await window.thrown(() => matcher.assess(request, 'x')),
        await window.thrown(() => matcher.compare(request, 'x', 'y')),
      ];
    }, catalog);
    expect(thrown.map((error) => error?.code)).toEqual(['closed', 'closed', 'closed']);
  });

  test('opening and closing again and again does not grow the memory', async ({ api, catalog }) => {
    const [after_few, after_many] = await api.page.evaluate(async (text) => {
      // The instance is shared, so the bindings' own `init` hands out its memory.
      const { default: init } = await import(window.fetched('pkg/sitematch'));
      const rounds = async (count: number) => {
        for (let round = 0; round < count; round += 1) {
          const matcher = await window.api.Matcher.open(text);
          await window.thrown(() => matcher.match({ format: 'sitematch-request/1', x: 1 } as Request));
          matcher.match({ format: 'sitematch-request/1' });
          matcher.close();
        }
        return (await init()).memory.buffer.byteLength;
      };
      return [await rounds(5), await rounds(40)];
    }, catalog);
    expect(after_many).toBe(after_few);
  });

  test('after a crash its matchers are closed and a fresh instance opens the next', async ({ api, catalog, watch }) => {
    watch.allow(/sitematch crashed and starts afresh/);
    const { crashed, after, others, fresh } = await api.page.evaluate(async (text) => {
      const { Matcher } = window.api;
      const { WasmMatcher } = await import(window.fetched('pkg/sitematch'));
      const request: Request = { format: 'sitematch-request/1' };
      const [first, other] = await Promise.all([Matcher.open(text), Matcher.open(text)]);
      const { ask } = WasmMatcher.prototype;
      // A pointer beyond all memory: a real trap of the real instance.
      WasmMatcher.prototype.ask = function (...asked: unknown[]) {
        this.__wbg_ptr = 0x7fffff00;
        return ask.apply(this, asked);
      };
      const crashed = await window.thrown(() => first.match(request));
      WasmMatcher.prototype.ask = ask;
      const after = await window.thrown(() => first.match(request));
      const others = await window.thrown(() => other.match(request));
      first.close();
      other.close();
      const fresh = (await Matcher.open(text)).match(request).counts.total;
      return { crashed, after, others, fresh };
    }, catalog);
    expect(crashed).toMatchObject({ name: 'SiteMatchError', code: 'crashed' });
    expect([after?.code, others?.code]).toEqual(['closed', 'closed']);
    expect(fresh).toBe(JSON.parse(catalog).sites.length);
  });

  test('a matcher is made by open alone', async ({ api }) => {
    const thrown = await api.page.evaluate(() =>
      window.thrown(() => new (window.api.Matcher as unknown as new () => unknown)()),
    );
    expect(thrown?.name).toBe('TypeError');
  });
});
