// The hosted page without a network, and when it is new.
import { createHash } from 'node:crypto';

import type { Page } from '@playwright/test';

import { expectAccessible } from '../support/axe';
import { expect, test as base } from '../support/fixtures';
import { Hosting } from '../support/hosting';

const test = base.extend<{ site: Hosting }>({
  site: async ({}, use) => {
    const site = await Hosting.start();
    await use(site);
    await site.goesDown();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

test.use({ serviceWorkers: 'allow' });

const PAGE = '/';
const WORKER = '/sw.js';
const CATALOG = '/catalogs/hengyang.json';

/** Settles once the page needs no network any more. */
const isKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((claimed) => navigator.serviceWorker.addEventListener('controllerchange', claimed, { once: true }));
    }
  });

const keptVersions = (page: Page) => page.evaluate(() => caches.keys());

/** A version of the site that describes itself otherwise: its page, and the worker that keeps it. */
async function nextVersion(site: Hosting): Promise<{ page: string; worker: string }> {
  const [page, worker] = [await site.built(PAGE), await site.built(WORKER)];
  const next = page.replace(/(<meta name="description" content=")[^"]*/, '$1The next version');
  const heldTo = (text: string) => `["./","sha256-${createHash('sha256').update(text).digest('base64')}"]`;
  expect(worker).toContain(heldTo(page));
  return { page: next, worker: worker.replace(heldTo(page), heldTo(next)).replace('"version":"', '"version":"next ') };
}

test('after one visit the whole page works with the network off', async ({ match, page, site }) => {
  await match.open();
  await isKept(page);
  await site.goesDown();
  await page.reload();
  await expect(match.cards.first()).toBeVisible();
  await match.makes('chache');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
  await match.speaks('en');
  await match.opensCard(0);
  await match.shows('map');
  await expect(match.host.locator('.see svg').first()).toBeVisible();
  await match.shows('chain');
  await expect(match.chain).toBeVisible();
});

test('it can be installed: a manifest with icons that are there', async ({ match, page }) => {
  await match.open();
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({ display: 'standalone', start_url: './' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's window keeps nothing, so it never offers to install; nothing else may stand in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('a visit during which a file fails keeps nothing by halves, and the next one keeps all', async ({ match, page, site, watch }) => {
  watch.allow(/503/);
  const part = await site.named('pkg/split_answers');
  site.fails(part);
  await match.open();
  await expect.poll(() => site.times(part)).toBe(1);
  await expect.poll(() => keptVersions(page)).toEqual([]);
  site.mends(part);
  await page.reload();
  await isKept(page);
  await site.goesDown();
  await page.reload();
  await expect(match.cards.first()).toBeVisible();
});

test('what a browser has thrown out is fetched and put back', async ({ match, page, site }) => {
  const views = await site.named('pkg/split_views');
  await match.open();
  await isKept(page);
  const isThere = () => page.evaluate(async (views) => Boolean(await caches.match(views)), views);
  const thrownOut = await page.evaluate(async (views) => {
    const [version] = await caches.keys();
    return (await caches.open(version ?? '')).delete(views);
  }, views);
  expect([thrownOut, await isThere()]).toEqual([true, false]);
  await page.reload();
  await expect.poll(isThere).toBe(true);
  await site.goesDown();
  await page.reload();
  await match.opensCard(0);
});

test('of what a browser has thrown out all is fetched at the next visit, also what that does not need', async ({ match, page, site }) => {
  await match.open();
  await isKept(page);
  const kept = () =>
    page.evaluate(async () => {
      const [version] = await caches.keys();
      return (await (await caches.open(version ?? '')).keys()).length;
    });
  const all = await kept();
  await page.evaluate(async () => {
    const [version] = await caches.keys();
    const cache = await caches.open(version ?? '');
    for (const request of await cache.keys()) {
      if (!request.url.endsWith('/')) await cache.delete(request);
    }
  });
  expect(await kept()).toBe(1);
  await page.reload();
  await expect.poll(kept).toBe(all);
  await site.goesDown();
  await page.reload();
  await match.speaks('ko');
  await page.goto('/sites.html');
  await expect(page.locator('tbody tr').first()).toBeVisible();
});

test('a new version waits until the reader takes it, and is whole then', async ({ match, page, site }) => {
  await match.open();
  await isKept(page);
  const description = page.locator('meta[name=description]');
  const first = (await description.getAttribute('content')) ?? '';
  const before = await keptVersions(page);
  const next = await nextVersion(site);
  site.sends(PAGE, next.page);
  site.sends(WORKER, next.worker);
  await page.reload();
  const renewal = page.getByRole('status').filter({ hasText: '有新版本' });
  await expect(renewal).toBeVisible();
  await expect(description).toHaveAttribute('content', first);
  await renewal.getByRole('button').click();
  await expect(description).toHaveAttribute('content', 'The next version');
  await expect(match.cards.first()).toBeVisible();
  await expect(renewal).toBeHidden();
  expect(await keptVersions(page)).toEqual([expect.not.stringMatching(before[0] ?? '')]);
  await site.goesDown();
  await page.reload();
  await expect(description).toHaveAttribute('content', 'The next version');
  await expect(match.cards.first()).toBeVisible();
});

test('a version that is half uploaded is none', async ({ match, page, site }) => {
  await match.open();
  await isKept(page);
  const before = await keptVersions(page);
  const asked = site.times(PAGE);
  site.sends(WORKER, (await nextVersion(site)).worker);
  await page.reload();
  await expect.poll(() => site.times(PAGE)).toBeGreaterThan(asked);
  await expect.poll(() => keptVersions(page)).toEqual(before);
  await expect(match.cards.first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '有新版本' })).toBeHidden();
});

test('a catalog that the park has replaced is a new version too, told in the language of the page', async ({ match, page, site }) => {
  await match.openInEnglish();
  await isKept(page);
  const named = (await site.built(CATALOG)).replace('"en":"Hengyang High-Tech Zone"', '"en":"Another Name"');
  site.sends(CATALOG, named.replace('"zh-Hans":"衡阳高新区"', '"zh-Hans":"另一个名字"'));
  // As a second tab does.
  await page.evaluate(async (catalog) => void (await fetch(catalog)), CATALOG);
  const inEnglish = page.getByRole('status').filter({ hasText: 'There is a new version' });
  await expect(inEnglish.getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(inEnglish.getByRole('button')).toHaveCount(1);
  await expectAccessible(page);
  await inEnglish.getByRole('button').click();
  await expect(match.host.getByText(/另一个名字|Another Name/).first()).toBeVisible();
  await site.goesDown();
  await page.reload();
  await expect(match.host.getByText(/另一个名字|Another Name/).first()).toBeVisible();
});

test('a catalog that was replaced since the last visit is told at the next', async ({ match, page, site }) => {
  await match.open();
  await isKept(page);
  site.sends(CATALOG, (await site.built(CATALOG)).replace('"as_of":"', '"as_of": "'));
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: '有新版本' })).toBeVisible();
});
