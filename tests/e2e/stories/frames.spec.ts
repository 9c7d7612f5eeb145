// The page in a frame, and the page around it: who may speak with it, and what is said.
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';

import type { FrameLocator, Page } from '@playwright/test';

import type { Frame, FrameMessage } from '../../../www/frame.js';
import { expect, test as base } from '../support/fixtures';
import { required } from '../support/environment';

declare global {
  interface Window {
    frame: Frame;
    /** What the page around has heard, of every window. */
    heard: FrameMessage[];
    /** Says something to the frame, as a page without our module would. */
    say(message: unknown): void;
  }
}

/** A page of another origin; `allowed` are the origins that the framed page names. */
interface Around {
  open(page: Page, options?: { allowed?: string; body?: string }): Promise<FrameLocator>;
  origin: string;
}

const HOST = (inside: string, sandbox?: string) => `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">
  <iframe title="sites" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="${inside}/" width="1200" height="700"></iframe>
  <script>
    window.heard = [];
    addEventListener('message', ({ data }) => data?.siteMatch && heard.push(data));
    window.say = (message) => document.querySelector('iframe').contentWindow.postMessage(message, '*');
  </script>`;

const test = base.extend<{ around: Around }>({
  around: async ({ watch }, use) => {
    const inside = required('BASE_URL');
    let served = '';
    const server: Server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(served));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    watch.allow(new RegExp(`^foreign request: GET ${origin}/$`));
    await use({
      origin,
      async open(page, { allowed, body = HOST(inside) } = {}) {
        served = body;
        if (allowed !== undefined) await allow(page, allowed);
        await page.goto(origin);
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('site-match .card').first()).toBeVisible({ timeout: 15_000 });
        return frame;
      },
    });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

/** Serves the page as an operator who names these origins would. */
async function allow(page: Page, origins: string): Promise<void> {
  await page.route(`${required('BASE_URL')}/`, async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace('name="site-match-frame-origins" content=""', `name="site-match-frame-origins" content="${origins}"`);
    await route.fulfill({ response, body: text });
  });
}

/** Our own module, which a host has from us. */
async function moduleText(page: Page): Promise<string> {
  const source = await (await page.request.get('/frame.js')).text();
  const [, name = ''] = /'\.\/(.*?)'/.exec(source) ?? [];
  return (await page.request.get(`/${name}`)).text();
}

/** Shakes hands by our own module. */
async function connect(page: Page, options: { fit?: boolean } = {}): Promise<void> {
  const module = await moduleText(page);
  await page.evaluate(
    async ([module, options]) => {
      const { connect } = await import(URL.createObjectURL(new Blob([module], { type: 'text/javascript' })));
      window.frame = await connect(document.querySelector('iframe'), options);
    },
    [module, options] as const,
  );
}

const REQUEST = {
  format: 'sitematch-request/1',
  requirements: [{ criterion: 'plant_area_m2', want: 4000, hard: true }],
} as const;

test('a host of another origin that is named sets what is asked, and hears what fits and what is chosen', async ({ page, around }) => {
  const inside = await around.open(page, { allowed: `https://elsewhere.example ${around.origin}` });
  await connect(page);
  const heard = await page.evaluate(async (request) => {
    const { frame } = window;
    const next = (kind: string) =>
      new Promise<unknown>((resolve) => frame.addEventListener(kind, (event) => resolve((event as CustomEvent).detail), { once: true }));
    const result = next('result');
    await frame.restore({ request, lang: 'ja', theme: 'dark' } as Parameters<Frame['restore']>[0]);
    const kept = await frame.save();
    const problem = await frame
      .restore({ request: { ...request, requirements: [{ criterion: 'gas', want: 3 }] } as never })
      .catch(({ name, code, path }) => ({ name, code, path }));
    const key = await frame.restore({ catalog: 'https://elsewhere.example/' } as never).catch(({ code, path }) => ({ code, path }));
    Object.assign(window, { selected: next('select') });
    return { result: (await result) as { counts: { fits: number }; first: unknown[] }, kept, problem, key };
  }, REQUEST);
  expect(heard.result.counts.fits).toBeGreaterThan(3);
  expect(heard.result.first).toHaveLength(5);
  expect(heard.kept).toMatchObject({ lang: 'ja', theme: 'dark', request: { requirements: [{ criterion: 'plant_area_m2', hard: true }] } });
  expect(heard.problem).toEqual({ name: 'FrameError', code: 'level_not_taken', path: 'requirements[0].want' });
  expect(heard.key).toEqual({ code: 'unknown_key', path: 'options.catalog' });
  await expect(inside.locator('site-match .page')).toHaveAttribute('lang', 'ja');
  // The reader is told who reads along.
  await expect(inside.getByText(around.origin)).toBeVisible();
  await inside.locator('.card-open').nth(1).click();
  const selected = await page.evaluate(() => (window as unknown as { selected: Promise<{ site: string }> }).selected);
  expect(selected.site).toMatch(/\w/);
});

test('a host that is not named learns nothing', async ({ page, around }) => {
  const inside = await around.open(page);
  const refused = await connect(page).catch((error: Error) => error.message);
  expect(refused).toContain(around.origin);
  await page.evaluate(() => window.say({ siteMatch: 1, nonce: 'x'.repeat(32), type: 'save', id: '1' }));
  await inside.locator('#area').fill('4000');
  await inside.locator('.card-open').first().click();
  await expect(inside.locator('.why-title')).toBeVisible();
  await page.waitForTimeout(500);
  const heard = await page.evaluate(() => window.heard);
  expect(heard.map((message) => [message.type, 'code' in message ? message.code : ''])).toEqual([['here', ''], ['error', 'origin_refused']]);
});

test('a page of the same origin needs no permission, and the frame is as high as what it shows', async ({ page }) => {
  const source = HOST('');
  await page.route('**/around.html', (route) => route.fulfill({ contentType: 'text/html', body: source }));
  await page.goto('/around.html');
  const inside = page.frameLocator('iframe');
  await connect(page, { fit: true });
  await expect(inside.locator('.card').first()).toBeVisible();
  const heights = () =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const { scrollHeight } = frame.contentDocument!.documentElement;
      return { frame: frame.clientHeight, inside: scrollHeight };
    });
  await expect.poll(async () => (await heights()).frame).toBeGreaterThan(1500);
  await page.evaluate((request) => window.frame.restore({ request } as never), { ...REQUEST, requirements: [{ criterion: 'plant_area_m2', want: 400_000, hard: true }] });
  await expect.poll(async () => { const { frame, inside } = await heights(); return frame - inside; }).toBe(0);
});

test('null asks nothing again, and whoever connects anew ends what was said before', async ({ page }) => {
  await page.route('**/around.html', (route) => route.fulfill({ contentType: 'text/html', body: HOST('') }));
  await page.goto('/around.html');
  const told = await page.evaluate(
    async ([module, request]) => {
      const { connect } = (await import(URL.createObjectURL(new Blob([module], { type: 'text/javascript' })))) as typeof import('../../../www/frame.js');
      const iframe = document.querySelector('iframe')!;
      const first = await connect(iframe);
      const count = async (frame: Frame) => (await frame.save()).request?.requirements?.length;
      await first.restore({ request: request as never });
      const asked = [await count(first)];
      await first.restore({ request: null });
      asked.push(await count(first));
      const left = first.save().catch(({ code }) => code as string);
      const second = await connect(iframe);
      const codes = [await left, await first.save().catch(({ code }) => code as string)];
      asked.push(await count(second));
      const wrong = await connect(null as never).catch((error: Error) => `${error.name}: ${error.message}`);
      return { asked, codes, wrong };
    },
    [await moduleText(page), REQUEST] as const,
  );
  expect(told.asked).toEqual([1, 0, 0]);
  expect(told.codes).toEqual(['closed', 'closed']);
  expect(told.wrong).toBe('TypeError: connect() takes an <iframe> of the page; this is null.');
});

test('an element in a sandbox whose page opens no links gives the text of one', async ({ page, around }) => {
  const element = `<html lang='en'><script type='module' src='${required('BASE_URL')}/site-match.js'></script><site-match></site-match>`;
  const body = `<!doctype html><title>host</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" srcdoc="${element}" width="1200" height="700"></iframe>`;
  const inside = await around.open(page, { body });
  await inside.locator('#area').fill('4000');
  await inside.getByRole('button', { name: 'Share or save' }).click();
  await expect(inside.getByText('the page around opens no links')).toBeVisible();
  await expect(inside.getByText('In a window of its own it can')).toHaveCount(0);
  const fragment = await inside.locator('.link-field').inputValue();
  await page.goto(`/${fragment}`);
  await expect(page.locator('site-match #area')).toHaveValue('4,000');
});

test('a reader copies the link out of a frame of another origin', async ({ page, around, watch }) => {
  watch.allow(/^console: Permissions policy violation: The Clipboard API/);
  const inside = await around.open(page, { body: `${HOST(`${required('BASE_URL')}/#lang=en" data-src="`)}<textarea></textarea>` });
  await inside.locator('#area').fill('4000');
  await inside.getByRole('button', { name: 'Share or save' }).click();
  await inside.getByRole('button', { name: 'Copy link' }).click();
  await expect(inside.locator('.take-away .copied')).toHaveText('Copied');
  await page.locator('textarea').press('Control+V');
  await expect(page.locator('textarea')).toHaveValue(/#share=/);
});

test('the script that speaks with the page around is held to its content, as all others are', async ({ page }) => {
  await page.route('**/around.html', (route) => route.fulfill({ contentType: 'text/html', body: HOST('') }));
  await page.goto('/around.html');
  const script = page.frameLocator('iframe').locator('body > script[src*="framed."]');
  await expect(script).toHaveAttribute('integrity', /^sha256-/);
});

test('a sandboxed frame speaks with its own host', async ({ page }) => {
  // On the same host: a browser lets no page without an origin fetch from this machine for a page from elsewhere.
  await page.route('**/around.html', (route) => route.fulfill({ contentType: 'text/html', body: HOST('', 'allow-scripts') }));
  await page.goto('/around.html');
  await expect(page.frameLocator('iframe').locator('site-match .card').first()).toBeVisible({ timeout: 15_000 });
  await connect(page);
  expect(await page.evaluate(() => window.frame.save())).toMatchObject({ theme: null });
});

test('a page without an origin cannot even frame it', async ({ page, watch }) => {
  watch.allow(/^console: (Framing .* violates .* "frame-ancestors \*"|Failed to load resource)/);
  await page.route('**/around.html', (route) =>
    route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': 'sandbox allow-scripts' }, body: HOST('') }),
  );
  await page.goto('/around.html');
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
  expect(await page.evaluate(() => [window.origin, window.heard.length])).toEqual(['null', 0]);
});

test('where an operator lets anybody frame it, a page from a file still learns nothing', async ({ page, watch }, info) => {
  const file = info.outputPath('host.html');
  watch.allow(/^foreign request: GET file:/);
  const inside = required('BASE_URL');
  await page.route(`${inside}/`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await writeFile(file, HOST(inside));
  await page.goto(pathToFileURL(file).href);
  await expect.poll(() => page.evaluate(() => window.heard.length)).toBe(1);
  const nonce = 'n'.repeat(32);
  for (const type of ['hello', 'save']) await page.evaluate((message) => window.say(message), { siteMatch: 1, nonce, type, id: '1' });
  const heard = () => page.evaluate(() => window.heard.map((message) => [message.type, 'code' in message ? message.code : '']));
  await expect.poll(heard).toEqual([['here', ''], ['error', 'origin_refused']]);
});

test('other windows, wrong nonces and what nobody understands are ignored; what is malformed is answered', async ({ page, around }) => {
  const inside = await around.open(page, { allowed: around.origin });
  await connect(page);
  await page.evaluate(() => (window.heard.length = 0));
  // A window beside it, of the same origin as the host, that has learned the nonce.
  await page.evaluate(() => {
    const attacker = document.createElement('iframe');
    document.body.append(attacker);
    const script = attacker.contentDocument!.createElement('script');
    script.textContent = `
      addEventListener('message', ({ data }) => parent.heard.push({ type: 'stolen', data }));
      for (const nonce of ['n'.repeat(32), '']) for (const type of ['hello', 'save', 'restore'])
        parent.frames[0].postMessage({ siteMatch: 1, nonce, type, id: '9', partial: { lang: 'ko' } }, '*');`;
    attacker.contentDocument!.body.append(script);
  });
  const say = (message: unknown) => page.evaluate((message) => window.say(message), message);
  await say({ siteMatch: 1, nonce: 'wrong'.repeat(5), type: 'save', id: '7' });
  await say('hello');
  await say({ type: 'hello' });
  await say(null);
  await say({ siteMatch: 2, nonce: 'n'.repeat(32), type: 'hello' });
  await say({ siteMatch: 1, nonce: 'short', type: 'hello' });
  // Shakes hands anew, by a nonce that the test knows.
  const nonce = 'm'.repeat(32);
  await say({ siteMatch: 1, nonce, type: 'hello' });
  await expect.poll(() => page.evaluate(() => window.heard.at(-1)?.type)).not.toBe('error');
  await say({ siteMatch: 1, nonce, type: 'dance' });
  await say({ siteMatch: 1, nonce, type: 'toString' });
  await say({ siteMatch: 1, nonce, type: 'restore', id: '1', partial: 'all' });
  await say({ siteMatch: 1, nonce, type: 'restore', partial: {} });
  await say({ siteMatch: 1, nonce, type: 'save', id: '2' });
  const heard = () =>
    page.evaluate(() => window.heard.filter(({ type }) => type !== 'height' && type !== 'result').map((message) => [message.type, 'code' in message ? message.code : '']));
  await expect.poll(heard).toEqual([
    ['error', 'other_version'],
    ['error', 'bad_nonce'],
    ['ready', ''],
    ['error', 'malformed'],
    ['error', 'malformed'],
    ['saved', ''],
  ]);
  await page.locator('iframe').nth(1).evaluate((attacker) => attacker.remove());
  await expect(inside.locator('site-match .page')).toHaveAttribute('lang', 'zh-Hans');
});

test('the types of the messages and of the module are those that are told', async () => {
  const types = await readFile(new URL('../../../www/frame.d.ts', import.meta.url), 'utf8');
  const page = await readFile(new URL('../../../docs/FRAMES.md', import.meta.url), 'utf8');
  for (const [, type] of types.matchAll(/type: '(\w+)'/g)) expect(page).toContain(`\`${type}\``);
});
