// `<site-match>` beside whatever a host's own page does: neither disturbs the other.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { SiteMatchElement } from '../../../www/site-match.js';
import { ApiPage } from '../pages/api-page';
import { expect, test as base } from '../support/fixtures';

const test = base.extend<{ host: ApiPage }>({
  host: async ({ page }, use) => {
    const host = new ApiPage(page);
    await host.open();
    await page.evaluate(() => {
      window.add = async (attributes, into = 'main') => {
        const element = document.createElement('site-match');
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        const ready = new Promise((resolve) => element.addEventListener('site-match-ready', resolve, { once: true }));
        document.querySelector(into)!.append(element);
        await ready;
        return element;
      };
    });
    await use(host);
  },
});

declare global {
  interface Window {
    /** Adds an element and waits until its catalog is open. */
    add(attributes: Record<string, string>, into?: string): Promise<SiteMatchElement>;
  }
}

/** What a page may be written in, at its worst. */
const HOSTILE = `
  html { font: italic 700 40px/3 cursive; }
  body { color: red; direction: rtl; text-align: center; text-transform: uppercase; letter-spacing: 1em; }
  *, *::before, *::after { all: initial !important; color: lime !important; font: 33px/2.7 fantasy !important;
    direction: rtl !important; letter-spacing: 9px !important; word-spacing: 9px !important; text-indent: 5em !important;
    text-transform: uppercase !important; white-space: pre !important; text-align: right !important;
    cursor: crosshair !important; border: 7px dotted red !important; list-style: square !important; }
  .page, .card, .summary, button, input, h1, h2, section, ul, li { background: red !important; padding: 3em !important; }
`;

/** Every property of one of each kind that stands in the tree, but sizes. */
function computed(element: Element): string[][] {
  const sized = /^(block|inline|width|height|min-|max-|perspective-origin|transform-origin)/;
  const all = [...(element.shadowRoot?.querySelectorAll('.page, .page *') ?? [])];
  const kinds = new Map(all.map((inside) => [`${inside.localName}.${inside.getAttribute('class')}`, inside]));
  return [...kinds.values()].map((inside) => {
    const style = getComputedStyle(inside);
    const told = [...style].filter((name) => !sized.test(name));
    return told.map((name) => `${inside.localName}.${inside.getAttribute('class')} { ${name}: ${style.getPropertyValue(name)} }`);
  });
}

test('no style of the host comes in, and none of ours goes out', async ({ host }) => {
  const { page } = host;
  await page.evaluate(async () => {
    const prose = document.createElement('section');
    prose.className = 'page';
    prose.append(Object.assign(document.createElement('button'), { className: 'primary', textContent: 'host' }));
    document.querySelector('main')!.append(prose);
  });
  const prose = () =>
    page.locator('main > section.page').evaluate((section) =>
      [section, ...section.children].map((part) => [...getComputedStyle(part)].map((name) => getComputedStyle(part).getPropertyValue(name)).join()),
    );
  const alone = await prose();
  await page.evaluate(() => window.add({ lang: 'en', theme: 'light' }).then(() => {}));
  const element = page.locator('site-match');
  await expect(element.locator('.card').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await prose()).toEqual(alone);
  const style = (rules: string) =>
    page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, rules);
  // Room and colour scheme are the host's to give; they stay as they are.
  await style('main > site-match { display: block !important; width: 1000px !important; border: 0 !important; color-scheme: light !important; }');
  const before = await element.evaluate(computed);
  await style(HOSTILE);
  const after = await element.evaluate(computed);
  expect(before.length).toBeGreaterThan(60);
  // Only what differs, which is easier to read than all of it.
  const changed = after.flatMap((styles, index) => styles.filter((style) => !before[index]?.includes(style)));
  expect(changed).toEqual([]);
});

test('a host hides it and shows it as any element', async ({ host }) => {
  const { page } = host;
  await page.evaluate(() => window.add({ lang: 'en' }).then(() => {}));
  const element = page.locator('site-match');
  const card = element.locator('.card').first();
  await expect(card).toBeVisible();
  await element.evaluate((element: HTMLElement) => (element.hidden = true));
  await expect(card).toBeHidden();
  await element.evaluate((element: HTMLElement) => (element.hidden = false));
  await expect(card).toBeVisible();
  await element.evaluate((element: HTMLElement) => (element.style.visibility = 'hidden'));
  await expect(card).toBeHidden();
});

test('its parts and custom properties take the colours of the host, and all that are told are there', async ({ host }) => {
  const { page } = host;
  await page.evaluate(async () => {
    await window.add({ lang: 'en', theme: 'light' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      site-match { --accent: rgb(120, 0, 120); --radius: 3px; --font: monospace; }
      site-match::part(card) { border-style: double; }
      site-match::part(summary) { text-transform: uppercase; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
  const element = page.locator('site-match');
  const card = element.locator('.card').first();
  await expect(card).toHaveCSS('border-top-style', 'double');
  await expect(card).toHaveCSS('border-top-left-radius', '3px');
  await expect(card).toHaveCSS('font-family', 'monospace');
  await expect(element.locator('.brand-name')).toHaveCSS('color', 'rgb(120, 0, 120)');
  await element.evaluate((element: SiteMatchElement) => {
    element.request = { format: 'sitematch-request/1', requirements: [{ criterion: 'plant_area_m2', want: 4000 }] };
  });
  await expect(element.locator('.summary')).toHaveCSS('text-transform', 'uppercase');
  const manifest = path.resolve(import.meta.dirname, '../../../npm/custom-elements.json');
  const [{ declarations }] = JSON.parse(await readFile(manifest, 'utf8')).modules;
  const told = declarations[0].cssParts.map(({ name }: { name: string }) => name);
  const there = await element.evaluate((element) => [
    ...new Set([...element.shadowRoot!.querySelectorAll('[part]')].flatMap((part) => [...part.part])),
  ]);
  expect(there.sort()).toEqual(told.sort());
});

test('ten on one page, each with its own catalog, language and theme', async ({ host }) => {
  const { page } = host;
  const languages = ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko'];
  const catalog = await (await page.request.get('/catalogs/hengyang.json')).json();
  await page.route('**/catalogs/park-*.json', (route) => {
    const [, number] = /park-(\d)/.exec(route.request().url()) ?? [];
    const name = { 'zh-Hans': `第${number}园区`, en: `Park ${number}` };
    const sites = catalog.sites.slice(0, 5 + Number(number));
    return route.fulfill({ json: { ...catalog, id: `park-${number}`, name, sites, placements: [] } });
  });
  const shown = await page.evaluate(async (languages) => {
    const elements = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        window.add({
          catalog: `/catalogs/park-${number}.json`,
          lang: languages[number % 5] ?? '',
          theme: number % 2 === 0 ? 'light' : 'dark',
        }),
      ),
    );
    await Promise.all(elements.map((element, number) => {
      element.request = { format: 'sitematch-request/1', project: { staff: 10 + number } };
      return new Promise((resolve) => element.addEventListener('site-match-result', resolve, { once: true }));
    }));
    return elements.map((element) => {
      const tree = element.shadowRoot!;
      return {
        lang: tree.querySelector('.page')?.getAttribute('lang'),
        name: tree.querySelector('.brand-name')?.firstChild?.textContent,
        scheme: getComputedStyle(tree.querySelector('.page')!).colorScheme,
        sites: element.result?.counts.candidates,
        staff: element.request?.project?.staff,
      };
    });
  }, languages);
  shown.forEach((one, number) => {
    const lang = languages[number % 5];
    expect(one.lang).toBe(lang);
    expect(one.name).toContain(lang?.startsWith('zh') ? (lang === 'zh-Hans' ? `第${number}园区` : `第${number}園區`) : `Park ${number}`);
    expect(one.scheme).toBe(number % 2 === 0 ? 'light' : 'dark');
    expect(one.sites).toBe(5 + number);
    expect(one.staff).toBe(10 + number);
  });
});

test('nothing of the page around is touched', async ({ host }) => {
  const { page } = host;
  const around = () =>
    page.evaluate(() => ({
      address: location.href,
      entries: history.length,
      state: JSON.stringify(history.state),
      title: document.title,
      focus: document.activeElement?.localName,
      globals: Object.keys(window).sort(),
      sheets: document.adoptedStyleSheets.length,
      head: document.head.innerHTML,
      body: [...document.body.children].map((child) => child.localName),
      root: document.documentElement.getAttributeNames(),
      scroll: [scrollX, scrollY],
      cookies: document.cookie,
      kept: Object.keys(localStorage).filter((key) => !key.startsWith('site-match/')),
      session: Object.keys(sessionStorage),
    }));
  const before = await around();
  await page.evaluate(() => window.add({ lang: 'en' }).then(() => {}));
  await page.waitForLoadState('networkidle');
  const element = page.locator('site-match');
  await expect(element.locator('.card').first()).toBeVisible();
  expect(await around()).toEqual(before);
  await element.locator('#area').fill('4000');
  await element.locator('.card-open').first().click();
  await element.locator('.card .keep').first().click();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toContain('site-match/shortlist/hengyang-htz');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.evaluate(() => scrollTo(0, 0));
  expect(await around()).toEqual(before);
  await element.evaluate((element) => element.remove());
  expect(await around()).toEqual(before);
});
