// `<site-match>` on a page of somebody else's: its public API, whatever the page inside looks like.
import type { Request, SavedElement, SiteMatchElement } from '../../../www/site-match.js';
import { ApiPage } from '../pages/api-page';
import { expect, test as base } from '../support/fixtures';

const test = base.extend<{ host: ApiPage }>({
  host: async ({ page }, use) => {
    await page.addInitScript(ASK);
    const host = new ApiPage(page);
    await host.open();
    await use(host);
  },
});

/** In the page: asks and waits for the answer, which a page gives in its own time. */
const ASK = `window.ask = (element, request) => new Promise((resolve) => {
  element.addEventListener('site-match-result', function answered({ detail }) {
    if (detail.request.requirements.length !== request.requirements.length) return;
    element.removeEventListener('site-match-result', answered);
    resolve(detail.result);
  });
  element.request = request;
});`;

declare global {
  interface Window {
    ask(element: SiteMatchElement, request: Request): Promise<unknown>;
  }
}

const REQUEST: Request = {
  format: 'sitematch-request/1',
  ways_in: ['rent'],
  requirements: [{ criterion: 'clear_height_m', want: 8, hard: true }],
};

test('it opens the catalog beside the module, says so, and answers', async ({ host }) => {
  const { events, counts, height } = await host.page.evaluate(async (request) => {
    const element = document.createElement('site-match');
    const events: string[] = [];
    for (const name of ['ready', 'result', 'error'] as const) {
      // Heard from outside: the events bubble.
      document.body.addEventListener(`site-match-${name}`, () => events.push(name));
    }
    const answered = new Promise((resolve) =>
      element.addEventListener('site-match-result', ({ detail }) => detail.request?.requirements?.length && resolve(0)),
    );
    element.request = request;
    document.querySelector('main')!.append(element);
    await answered;
    return { events, counts: element.result?.counts, height: element.request?.requirements?.[0]?.want };
  }, REQUEST);
  expect(events[0]).toBe('ready');
  expect(events).toContain('result');
  expect(events).not.toContain('error');
  expect(counts?.candidates).toBeGreaterThan(10);
  expect(height).toBe(8);
});

test('the first answer that is told is to what was asked, and so is the one that is there when it is ready', async ({ host }) => {
  const told = await host.page.evaluate(async (request) => {
    const element = document.createElement('site-match');
    const told: [string, number | undefined, number | undefined][] = [];
    const note = (what: string) => told.push([what, element.request?.requirements?.length, element.result?.shut_out?.length]);
    element.addEventListener('site-match-ready', () => note('ready'));
    element.addEventListener('site-match-result', () => note('result'));
    element.request = request;
    document.querySelector('main')!.append(element);
    await new Promise((resolve) => element.addEventListener('site-match-result', resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return told;
  }, REQUEST);
  expect(told).toEqual([['ready', 1, 1], ['result', 1, 1]]);
});

test('with `hash` a link that a visitor opens comes after what the host has set', async ({ page }) => {
  const body = `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><script type="module" src="/host-page.js"></script>`;
  const script = `import '/site-match.js';
    const element = document.createElement('site-match');
    Object.assign(element, { hash: true, request: ${JSON.stringify(REQUEST)} });
    document.body.append(element);`;
  await page.route('**/linked.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.route('**/host-page.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto('/linked.html#plant=8000');
  await expect(page.locator('site-match #area')).toHaveValue('8,000');
  const asked = () => page.evaluate(() => document.querySelector('site-match')?.request?.requirements?.map(({ criterion }) => criterion));
  await expect.poll(asked).toEqual(['plant_area_m2']);
});

test('null and undefined ask nothing, before and after it is ready', async ({ host }) => {
  const asked = await host.page.evaluate(async (request) => {
    const element = document.createElement('site-match');
    const count = () => element.request?.requirements?.length ?? null;
    const asked: (number | null)[] = [];
    element.request = request;
    element.request = null;
    asked.push(count());
    const ready = new Promise((resolve) => element.addEventListener('site-match-ready', resolve));
    document.querySelector('main')!.append(element);
    await ready;
    for (const nothing of [null, undefined]) {
      element.request = request;
      asked.push(count());
      element.request = nothing;
      asked.push(count());
    }
    element.request = { ...request, project: undefined };
    await element.restore({ lang: 'en' });
    asked.push(count());
    await element.restore({ request: null });
    asked.push(count());
    return asked;
  }, REQUEST);
  expect(asked).toEqual([null, 1, 0, 1, 0, 1, 0]);
});

test('a request that was set before the element was defined is asked', async ({ page }) => {
  const blank = { contentType: 'text/html', body: '<!doctype html><html lang="en"><title>late</title><link rel="icon" href="data:,"><main></main>' };
  await page.route('**/late.html', (route) => route.fulfill(blank));
  await page.goto('/late.html');
  const asked = await page.evaluate(async (request) => {
    const early = document.createElement('site-match') as SiteMatchElement;
    (early as unknown as { request: Request }).request = request;
    document.querySelector('main')!.append(early);
    const ready = new Promise((resolve) => early.addEventListener('site-match-ready', resolve));
    const module = '/site-match.js';
    await import(module);
    await ready;
    return early.request?.requirements?.[0]?.criterion;
  }, REQUEST);
  expect(asked).toBe('clear_height_m');
});

test('moved, removed and added again it keeps what was asked, and holds no memory while it is away', async ({ host }) => {
  const { moved, away, back, first, last } = await host.page.evaluate(async (request) => {
    const { default: init } = await import(window.fetched('pkg/sitematch'));
    const element = document.createElement('site-match');
    const added = () => {
      const ready = new Promise((resolve) => element.addEventListener('site-match-ready', resolve, { once: true }));
      document.querySelector('main')!.append(element);
      return ready;
    };
    await added();
    await window.ask(element, request);
    let readyAgain = 0;
    element.addEventListener('site-match-ready', () => (readyAgain += 1));
    document.body.append(element);
    await new Promise(requestAnimationFrame);
    const moved = { readyAgain, asked: element.request?.requirements?.length };
    const memory: number[] = [];
    let away;
    for (let round = 0; round < 30; round += 1) {
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      away = element.request?.requirements?.length;
      await added();
      memory.push((await init()).memory.buffer.byteLength);
    }
    await new Promise(requestAnimationFrame);
    return { moved, away, back: element.request?.requirements?.length, first: memory[4], last: memory[29] };
  }, REQUEST);
  expect(moved).toEqual({ readyAgain: 0, asked: 1 });
  expect([away, back]).toEqual([1, 1]);
  // A catalog takes about a megabyte, so 25 that stay would more than double it; Yew's own scraps wait for the browser.
  expect(last).toBeLessThan(2 * (first ?? 0));
});

test('a catalog that cannot be opened is told, and what was there stays', async ({ host, watch }) => {
  watch.allow(/404|console: Failed to load resource/);
  await host.page.route('**/broken.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"format": "sitematch-catalog/1", "id": "Ä"}' }),
  );
  const { codes, before, after, messages } = await host.page.evaluate(async (request) => {
    const element = document.createElement('site-match');
    const next = (name: 'ready' | 'error') =>
      new Promise<CustomEvent>((resolve) =>
        element.addEventListener(`site-match-${name}`, (event) => resolve(event as CustomEvent), { once: true }),
      );
    document.querySelector('main')!.append(element);
    await next('ready');
    await window.ask(element, request);
    const before = element.result?.counts;
    const codes: string[] = [];
    const messages: number[] = [];
    for (const address of ['/broken.json', '/catalogs/none.json', 'http://[']) {
      const told = next('error');
      element.setAttribute('catalog', address);
      const { detail } = await told;
      codes.push(detail.code);
      messages.push(detail.problems.length);
    }
    return { codes, before, after: element.result?.counts, messages };
  }, REQUEST);
  expect(codes).toEqual([expect.stringMatching(/missing|bad_id/), 'not_loaded', 'not_loaded']);
  expect(messages[0]).toBeGreaterThan(3);
  expect(after).toEqual(before);
  const trouble = host.page.getByRole('alert');
  await expect(trouble).toBeVisible();
  await expect(trouble.getByRole('listitem')).toHaveCount(1);
  await host.page.evaluate(() => document.querySelector('site-match')?.removeAttribute('catalog'));
  await expect(trouble).toBeHidden();
});

test('a request with problems is refused and what was asked stays', async ({ host }) => {
  const { thrown, asked, flags } = await host.page.evaluate(async (request) => {
    const element = document.createElement('site-match');
    const ready = new Promise((resolve) => element.addEventListener('site-match-ready', resolve));
    document.querySelector('main')!.append(element);
    await ready;
    await window.ask(element, request);
    const set = (value: unknown) => window.thrown(() => (element.request = value as Request));
    const thrown = [
      await set({ format: 'sitematch-request/1', requirements: [{ criterion: 'gas', want: 3 }] }),
      await set({ format: 'sitematch-request/1', project: { staff: Number.NaN } }),
      await set('{"format": "sitematch-request/1"}'),
      await window.thrown(() => element.restore({ language: 'en' } as Partial<SavedElement>)),
      await window.thrown(() => element.restore({ lang: 5 as unknown as string, request: null })),
      await window.thrown(() => element.restore({ theme: 'pink' })),
      await window.thrown(() => element.restore({ hash: false, kiosk: true })),
    ];
    const flags = [element.hash, element.kiosk];
    return { thrown: thrown.map((error) => error && `${error.code} ${error.path}`), asked: element.request?.requirements?.length, flags };
  }, REQUEST);
  expect(thrown).toEqual([
    'level_not_taken requirements[0].want',
    'not_data project.staff',
    'wrong_kind ',
    'unknown_key options.language',
    'bad_option options.lang',
    'bad_option options.theme',
    null,
  ]);
  expect(flags).toEqual([false, true]);
  expect(asked).toBe(1);
});

test('what is saved from one element is restored in another, and a part leaves the rest', async ({ host }) => {
  const { saved, restored, partly } = await host.page.evaluate(async (request) => {
    const add = async (attributes: Record<string, string>) => {
      const element = document.createElement('site-match');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const ready = new Promise((resolve) => element.addEventListener('site-match-ready', resolve));
      document.querySelector('main')!.append(element);
      await ready;
      return element;
    };
    const one = await add({ lang: 'en', theme: 'dark', catalog: '/catalogs/hengyang.json' });
    await window.ask(one, request);
    const two = await add({});
    const saved = one.save();
    await two.restore(saved);
    const restored = two.save();
    await two.restore({ theme: null });
    return { saved, restored, partly: two.save() };
  }, REQUEST);
  expect(saved).toMatchObject({ lang: 'en', theme: 'dark', catalog: '/catalogs/hengyang.json' });
  expect(restored).toEqual(saved);
  expect(partly).toEqual({ ...saved, theme: null });
});

test('a host puts its own base map under the sub-parks, true to the corners that it states', async ({ host }) => {
  await host.page.evaluate(() => {
    const element = document.createElement('site-match');
    element.lang = 'en';
    const own = Object.assign(document.createElement('div'), { slot: 'base-map', textContent: 'the host’s own map' });
    own.dataset['bounds'] = '-4 -4 12 12';
    element.append(own);
    document.querySelector('main')!.append(element);
  });
  await host.page.getByRole('button', { name: 'Map', exact: true }).click();
  const stage = host.page.locator('.map-stage');
  await expect(stage).toHaveClass(/based/);
  await expect(host.page.getByText('the host’s own map')).toBeVisible();
  await expect(stage.locator('.map-line')).toHaveCount(0);
  // Baishazhou lies at 3.5, 6.5 of the catalog's map.
  const [whole, disc] = await Promise.all([stage.boundingBox(), stage.locator('[data-sub-park="baishazhou"] .halo').boundingBox()]);
  expect((disc!.x + disc!.width / 2 - whole!.x) / whole!.width).toBeCloseTo(7.5 / 16, 1);
  expect((disc!.y + disc!.height / 2 - whole!.y) / whole!.height).toBeCloseTo(10.5 / 16, 1);

  await host.page.evaluate(() => document.querySelector('[slot="base-map"]')!.remove());
  await expect(stage).not.toHaveClass(/based/);
  await expect(stage.locator('.map-line')).not.toHaveCount(0);
});

test('after a crash every element says so, and starts again with what was asked', async ({ host, watch }) => {
  watch.allow(/sitematch crashed and starts afresh/);
  await host.page.evaluate(async (request) => {
    const main = document.querySelector('main')!;
    const elements = [document.createElement('site-match'), document.createElement('site-match')];
    for (const element of elements) {
      element.lang = 'en';
      const ready = new Promise((resolve) => element.addEventListener('site-match-ready', resolve));
      main.append(element);
      await ready;
      await window.ask(element, request);
    }
    const { WasmMatcher } = await import(window.fetched('pkg/sitematch'));
    const { ask } = WasmMatcher.prototype;
    WasmMatcher.prototype.ask = function (...asked: unknown[]) {
      this.__wbg_ptr = 0x7fffff00;
      return ask.apply(this, asked);
    };
    const matcher = await window.api.Matcher.open(new URL('/catalogs/hengyang.json', location.href));
    await window.thrown(() => matcher.match(request));
    WasmMatcher.prototype.ask = ask;
  }, REQUEST);
  const alerts = host.page.getByRole('alert');
  await expect(alerts).toHaveCount(2);
  await alerts.first().getByRole('button').click();
  await expect(alerts).toHaveCount(1);
  await alerts.first().getByRole('button').click();
  await expect(alerts).toHaveCount(0);
  const asked = () =>
    host.page.evaluate(() => [...document.querySelectorAll('site-match')].map(({ request }) => request?.requirements?.length));
  await expect.poll(asked).toEqual([1, 1]);
});
