// Keeps the hosted page for visits without a network. One version at a time is in use, and whole: a new one is filled
// beside it and takes over when the page says so. The build writes `SITE` above this line: its `version`, and `files`
// as pairs of address and what a file is held to.

const OURS = `sitematch ${registration.scope} `;
const VERSION = OURS + SITE.version;

/** How an address is kept: without what is for the page alone, and the page under one name. */
const kept = (address) => {
  const { origin, pathname } = new URL(address, registration.scope);
  return new URL(pathname.replace(/\/index\.html$/, '/'), origin).href;
};

const FILES = new Map(SITE.files.map(([address, integrity]) => [kept(address), integrity]));
/** What a park may replace without building anew. */
const isCatalog = (address) => address.startsWith(kept('catalogs/'));

addEventListener('install', (event) => event.waitUntil(fill()));
addEventListener('activate', (event) => event.waitUntil(takeOver()));
addEventListener('message', (event) => {
  if (event.data === 'take-over') skipWaiting();
  if (event.data === 'make-whole') event.waitUntil(makeWhole());
});

addEventListener('fetch', (event) => {
  const address = kept(event.request.url);
  if (event.request.method !== 'GET' || !FILES.has(address)) return;
  event.respondWith(answer(event.request, address));
  if (isCatalog(address)) event.waitUntil(renew(address));
});

/** All or nothing: where a file is missing or not what was built, as half-way through an upload, there is no new version yet. */
async function fill() {
  const cache = await caches.open(VERSION);
  try {
    await cache.addAll([...FILES].map(([address, integrity]) => new Request(address, { integrity, cache: 'no-cache' })));
  } catch (error) {
    await caches.delete(VERSION);
    throw error;
  }
}

/** What a browser has thrown out is fetched, while there is a network; what the host no longer has stays away. */
async function makeWhole() {
  const cache = await caches.open(VERSION);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  for (const [address, integrity] of FILES) {
    if (!here.has(address)) await cache.add(new Request(address, { integrity, cache: 'no-cache' })).catch(() => {});
  }
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== VERSION).map((name) => caches.delete(name)));
  await clients.claim();
}

/** From the cache; what a browser has thrown out of it is fetched and put back. */
async function answer(request, address) {
  const cache = await caches.open(VERSION);
  const here = await cache.match(address);
  if (here) return here;
  try {
    await cache.add(new Request(address, { integrity: FILES.get(address), cache: 'no-cache' }));
    return await cache.match(address);
  } catch {
    // The host may have another version by now, whole in itself.
    return fetch(request);
  }
}

/** A catalog that was replaced where nothing else was is told to the pages as a new version is. */
async function renew(address) {
  try {
    await registration.update();
    if (registration.installing ?? registration.waiting) return;
    const cache = await caches.open(VERSION);
    const [before, now] = await Promise.all([cache.match(address), fetch(address, { cache: 'no-cache' })]);
    if (!before || !now.ok || (await before.text()) === (await now.clone().text())) return;
    await cache.put(address, now);
    for (const page of await clients.matchAll({ type: 'window' })) page.postMessage('renewed');
  } catch {
    // Without a network there is nothing new.
  }
}
