// What the hosted page is beyond the element: it can be installed, works without a network, and says when it is new.
/** None where nothing can be kept, as in a frame of an origin of its own, which refuses even to look. */
const workers = globalThis.origin === 'null' ? undefined : navigator.serviceWorker;
const picker = document.querySelector('site-match');

const WORKER = new URL('./sw.js', import.meta.url).href;
/** The policy's name can be taken once in a page: who needs another worker lets its address be trusted here. */
const trusted = globalThis.trustedTypes?.createPolicy('sitematch', { createScriptURL: () => WORKER });

// Where the element cannot come to life, what stands inside is for that.
const plain = () => picker.replaceWith(...picker.childNodes);
if (!globalThis.WebAssembly) plain();
picker.addEventListener('site-match-error', ({ detail }) => detail.code === 'cannot_run' && plain());

/** Runs a script that few visits need. An import could not be held to its content, a script is. */
const run = (name) => document.body.append(document.querySelector(name).content.cloneNode(true));

// In a frame: what the page around may know and ask.
if (parent !== window) run('.framed');

/** The visit itself comes first, and what does not work is not worth keeping. */
const ready = new Promise((settle) => picker.addEventListener('site-match-ready', settle, { once: true }));

if (workers) {
  workers.addEventListener('message', () => ready.then(tell));
  ready.then(keep);
}

async function keep() {
  let controlled = Boolean(workers.controller);
  let awaited = false;
  const registration = await workers.register(trusted?.createScriptURL('') ?? WORKER).catch(() => undefined);
  if (!registration) return;

  document.querySelector('.renewal').addEventListener('click', ({ target }) => {
    if (!target.closest('button')) return;
    awaited = true;
    if (registration.waiting) registration.waiting.postMessage('take-over');
    else location.reload();
  });
  const watch = (worker) => {
    const settled = () => registration.waiting && controlled && tell();
    worker?.addEventListener('statechange', settled);
    settled();
  };
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  workers.addEventListener('controllerchange', () => {
    if (awaited) location.reload();
    else if (controlled) tell();
    controlled = true;
  });
  const renew = () => registration.update().catch(() => {});
  if (controlled) {
    renew();
    // Of what it keeps, a browser may have thrown out a part.
    workers.controller?.postMessage('make-whole');
  }
  // An installed page may stay open for days.
  document.addEventListener('visibilitychange', renew);
}

/** Says that there is a new version; a script runs once. */
const tell = () => run('.renewed');

// From here on in the page in one file, too (xtask/src/build/one_file.rs).
// The tab is named, and the page around spoken of, in the language that the element speaks.
picker.addEventListener('site-match-ready', speakAlong);
picker.addEventListener(
  'site-match-ready',
  () => new MutationObserver(speakAlong).observe(picker.shadowRoot, { subtree: true, attributeFilter: ['lang'] }),
  { once: true },
);

function speakAlong() {
  const spoken = picker.shadowRoot.querySelector('.page');
  if (spoken === null) return;
  document.documentElement.lang = spoken.lang;
  // After the language changed its words follow.
  setTimeout(() => (document.title = [...spoken.querySelector('h1').childNodes].map((part) => part.textContent).join(' · ')));
}
