// The life of a `<site-match>`: added, moved, adopted by another document, taken away, five hundred times over.
import type { CDPSession } from '@playwright/test';

import type { Request, SiteMatchElement } from '../../../www/site-match.js';
import { ApiPage } from '../pages/api-page';
import { expect, test } from '../support/fixtures';

const REQUEST: Request = {
  format: 'sitematch-request/1',
  ways_in: ['rent'],
  requirements: [{ criterion: 'clear_height_m', want: 8, hard: true }],
};

declare global {
  interface Window {
    /** Adds and removes an element that often, and says how much memory the wasm has. */
    rounds(count: number): Promise<number>;
  }
}

interface Held {
  nodes: number;
  listeners: number;
  heapBytes: number;
  wasmBytes: number;
}

/** What the page holds once the collector has been through. */
async function held(cdp: CDPSession, wasmBytes: number): Promise<Held> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heapBytes: metric('JSHeapUsedSize'),
    wasmBytes,
  };
}

test('five hundred times added and taken away it leaves nothing behind', async ({ page }) => {
  test.setTimeout(90_000);
  const host = new ApiPage(page);
  await host.open();
  // Few sites, so that the rounds are quick; what one round holds it holds with many sites too.
  const catalog = await (await page.request.get('/catalogs/hengyang.json')).json();
  const small = { ...catalog, sites: catalog.sites.slice(0, 6), firms: [], placements: [] };
  await page.route('**/catalogs/small.json', (route) => route.fulfill({ json: small }));
  await page.evaluate((request) => {
    const element = document.createElement('site-match');
    element.lang = 'en';
    element.catalog = '/catalogs/small.json';
    element.request = request;
    window.rounds = async (count) => {
      for (let round = 0; round < count; round += 1) {
        const ready = new Promise((resolve) => element.addEventListener('site-match-ready', resolve, { once: true }));
        document.querySelector('main')!.append(element);
        await ready;
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }
      const { default: init } = await import(window.fetched('pkg/sitematch'));
      return (await init()).memory.buffer.byteLength;
    };
  }, REQUEST);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const after = async (count: number) =>
    held(cdp, await page.evaluate((count) => window.rounds(count), count));
  const early = await after(100);
  const late = await after(400);
  expect(late.nodes).toBe(early.nodes);
  expect(late.listeners).toBe(early.listeners);
  expect(late.wasmBytes).toBe(early.wasmBytes);
  // What the browser compiles and caches meanwhile; a single card that stayed would hold more.
  expect(late.heapBytes - early.heapBytes).toBeLessThan(200_000);
});

test('what was set before it was defined is taken over, attributes and properties alike', async ({ page }) => {
  const blank = '<!doctype html><html lang="en"><title>late</title><link rel="icon" href="data:,"><main></main>';
  await page.route('**/late.html', (route) => route.fulfill({ contentType: 'text/html', body: blank }));
  await page.goto('/late.html');
  const after = await page.evaluate(async (request) => {
    const early = document.createElement('site-match');
    Object.assign(early, { request, theme: 'dark', catalog: '/catalogs/hengyang.json', hash: true });
    document.querySelector('main')!.append(early);
    const ready = new Promise((resolve) => early.addEventListener('site-match-ready', resolve));
    const module = '/site-match.js';
    await import(module);
    await ready;
    const own = Object.keys(early);
    const attributes = early.getAttributeNames().map((name) => [name, early.getAttribute(name)]);
    const properties = [early.theme, early.catalog, early.hash];
    Object.assign(early, { theme: null, hash: false });
    return { own, attributes, properties, left: early.getAttributeNames(), asked: early.request?.requirements?.length };
  }, REQUEST);
  expect(after).toEqual({
    own: [],
    attributes: [['theme', 'dark'], ['catalog', '/catalogs/hengyang.json'], ['hash', '']],
    properties: ['dark', '/catalogs/hengyang.json', true],
    left: ['catalog'],
    asked: 1,
  });
});

test('adopted by another document it is dressed again and keeps what was asked', async ({ page }) => {
  const host = new ApiPage(page);
  await host.open();
  await page.evaluate(async (request) => {
    const frame = Object.assign(document.createElement('iframe'), { width: 1200, height: 900, title: 'other' });
    document.body.append(frame);
    const element = document.createElement('site-match');
    element.lang = 'en';
    element.request = request;
    const ready = () => new Promise((resolve) => element.addEventListener('site-match-ready', resolve, { once: true }));
    let open = ready();
    document.querySelector('main')!.append(element);
    await open;
    open = ready();
    frame.contentDocument!.body.append(element);
    await open;
  }, REQUEST);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('site-match .card').first()).toHaveCSS('border-top-left-radius', '14px');
  // What comes behind the first paint is dressed too.
  await inside.locator('.card-open').first().click();
  await expect(inside.locator('.why-title')).toBeVisible();
  await expect(inside.locator('.requirement')).toHaveCount(1);
  await inside.locator('#area').fill('4000');
  await expect(inside.locator('.summary')).toContainText('fit');
  const sheets = await page.evaluate(
    () => document.querySelector('iframe')!.contentDocument!.querySelector('site-match')!.shadowRoot!.adoptedStyleSheets.length,
  );
  expect(sheets).toBeGreaterThan(0);
});
