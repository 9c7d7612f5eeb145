// Matches a company's needs to the sites of an industrial park: `Matcher` and `<site-match>`.
// What each public item promises stands in site-match.d.ts.
import init, { WasmMatcher, WasmWidget, fetch_answers, fetch_reports, fetch_voice, on_crash, schedule_renewal } from './pkg/sitematch.js';
import { fetchWhole, styleSheet } from './pkg/parts.js';

/** What every method throws: `code` for programs, `message` for people, all `problems` with their paths. */
export class SiteMatchError extends Error {
  constructor({ code, path = '', message, problems = [{ code, path, message }] }, options) {
    super(message, options);
    this.name = 'SiteMatchError';
    Object.assign(this, { code, path, problems });
  }
}

/** A catalog, ready to answer. */
export class Matcher {
  #engine;
  #generation = generation;

  constructor(engine) {
    if (!(engine instanceof WasmMatcher)) throw new TypeError('A Matcher is made by `await Matcher.open(catalog)`.');
    this.#engine = engine;
  }

  static async open(catalog, options = {}) {
    const { signal } = known(options, ['signal']);
    const [engine] = await Promise.all([openEngine(catalog, { signal, languages: ENGLISH }), loadAnswers()]);
    return new Matcher(engine);
  }

  static async check(catalog) {
    await Promise.all([loadVoice(ENGLISH), loadReports(ENGLISH)]);
    try {
      const text = await textOf(catalog);
      return enter(() => WasmMatcher.check(text, ENGLISH));
    } catch (error) {
      if (error.code === 'not_data' || error.code === 'not_text') return error.problems;
      throw error;
    }
  }

  match(request, options) {
    return this.#ask((engine) => engine.ask('match', json(request), [], settings(options, { limit: 50 })));
  }

  assess(request, siteId, options) {
    return this.#ask((engine) => engine.ask('assess', json(request), [String(siteId)], settings(options)));
  }

  compare(request, a, b, options) {
    return this.#ask((engine) => engine.ask('compare', json(request), [String(a), String(b)], settings(options)));
  }

  relax(request, options) {
    return this.#ask((engine) => engine.ask('relax', json(request), [], settings(options)));
  }

  combine(request, options) {
    return this.#ask((engine) => engine.ask('combine', json(request), [], settings(options)));
  }

  robustness(request, options) {
    return this.#ask((engine) => engine.ask('robustness', json(request), [], settings(options)));
  }

  admission(request, options) {
    return this.#ask((engine) => engine.ask('admission', json(request), [], settings(options)));
  }

  explain(request, a, b, options) {
    return this.#ask((engine) => engine.ask('explain', json(request), [String(a), String(b)], settings(options)));
  }

  plan(request, options) {
    return this.#ask((engine) => engine.ask('plan', json(request), [], settings(options)));
  }

  first(request, siteId, options) {
    return this.#ask((engine) => engine.ask('first', json(request), [String(siteId)], settings(options)));
  }

  chain(request) {
    return this.#ask((engine) => engine.ask('chain', json(request), [], settings()));
  }

  leads(siteId, requests, options) {
    return this.#ask((engine) => engine.ask('leads', json(requests, 'requests'), [String(siteId)], settings(options)));
  }

  assign(requests, options) {
    return this.#ask((engine) => engine.ask('assign', json(requests, 'requests'), [], settings(options)));
  }

  weigh(request, by) {
    return this.#ask((engine) => engine.ask('weigh', json(request), [], json(by, 'options')));
  }

  cost(request, siteId, options) {
    return this.#ask((engine) => engine.ask('cost', json(request), [String(siteId)], settings(options)));
  }

  costSideBySide(request, options) {
    return this.#ask((engine) => engine.ask('costSideBySide', json(request), [], settings(options)));
  }

  frontier(request, options) {
    return this.#ask((engine) => engine.ask('frontier', json(request), [], settings(options)));
  }

  close() {
    if (this.#generation === generation) this.#engine?.free();
    this.#engine = undefined;
  }

  #ask(question) {
    if (this.#engine === undefined) throw closed('It was closed');
    if (this.#generation !== generation) throw closed('The engine that held it crashed');
    return enter(() => question(this.#engine));
  }
}

const closed = (why) =>
  new SiteMatchError({ code: 'closed', message: `This matcher no longer answers. ${why}; open the catalog again.` });

// -- Data in ---------------------------------------------------------------------------------------------------

/** The text of a catalog, however it is given. */
async function textOf(catalog, signal) {
  signal?.throwIfAborted();
  if (typeof catalog === 'string') return catalog;
  if (catalog instanceof URL) return decode(await fetched(catalog, signal));
  if (catalog instanceof ArrayBuffer || ArrayBuffer.isView(catalog)) return decode(catalog);
  return json(catalog);
}

async function fetched(url, signal) {
  const notLoaded = (why, status, cause) => {
    const told = { code: 'not_loaded', path: '', message: `${url} could not be loaded: ${why}.` };
    return new SiteMatchError({ ...told, problems: [{ ...told, url: url.href, status }] }, { cause });
  };
  let response;
  try {
    response = await fetchWhole(url, { signal });
    if (response.ok) return await response.arrayBuffer();
  } catch (error) {
    throw signal?.aborted ? error : notLoaded('nothing answered, or a policy forbids it', null, error);
  }
  throw notLoaded(`the answer was ${response.status} ${response.statusText}`.trim(), response.status);
}

function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = 'The bytes are not UTF-8 text; save the catalog as UTF-8.';
    throw new SiteMatchError({ code: 'not_text', message }, { cause });
  }
}

/** A value as JSON, refusing what JSON would quietly turn into something else. */
function json(value, path = '') {
  const problems = strange(value, path, []);
  if (problems.length > 0) throw new SiteMatchError({ ...problems[0], problems });
  return JSON.stringify(value);
}

const DEEPEST = 100;

function strange(value, path, above) {
  const problem = (found) => {
    const message = `${path || 'The value'} is ${found}, which is no data; give a finite number, a text, true, false, null, a list or a plain object.`;
    return [{ code: 'not_data', path, message, found }];
  };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : problem(String(value));
  if (typeof value !== 'object') return problem(value === undefined ? 'undefined' : `a ${typeof value}`);
  if (above.includes(value)) return problem('inside of itself');
  if (above.length === DEEPEST) return problem(`nested deeper than ${DEEPEST} levels`);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value).flatMap((entry, index) => strange(entry, `${path}[${index}]`, inside));
  }
  const prototype = Object.getPrototypeOf(value);
  // Plain objects of other frames have another Object.prototype, but it too is the end of the chain.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return problem(`a ${prototype.constructor?.name || 'special object'}`);
  }
  return Object.entries(value).flatMap(([key, entry]) => strange(entry, path === '' ? key : `${path}.${key}`, inside));
}

/** Options as JSON: an option that is undefined takes its default; the strict reader behind refuses the rest. */
function settings(options = {}, defaults = {}) {
  if (options === null || typeof options !== 'object') return json(options, 'options');
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return json({ ...defaults, today: localToday(), ...Object.fromEntries(given) }, 'options');
}

/** Options that are no data, such as a signal: only these names may stand there. */
function known(options, names) {
  const unknown = Object.keys(options ?? {}).find((name) => !names.includes(name));
  if (unknown === undefined) return options ?? {};
  const message = `There is no option \`${unknown}\`; there is ${names.map((name) => `\`${name}\``).join(', ')}.`;
  throw new SiteMatchError({ code: 'unknown_key', path: `options.${unknown}`, message });
}

/** The date of the device, `2026-11-20`. */
function localToday() {
  const now = new Date();
  const digits = (number, width) => String(number).padStart(width, '0');
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}

// -- The wasm --------------------------------------------------------------------------------------------------

const widgets = new Set();
/** Grows when the instance crashes and a fresh one starts: what an older one made must not be used. */
let generation = 0;
/** The words of the panic that is ending the instance. */
let panic;
let loading;

/** Loads the wasm when it is first needed, and only once. */
function load() {
  const wasm = new URL('./pkg/sitematch_bg.wasm', import.meta.url);
  loading ??= init({ module_or_path: fetchWhole(wasm) }).then(listen, (cause) => {
    loading = undefined;
    const message = `The engine could not be loaded: ${cause.message}`;
    throw new SiteMatchError({ code: 'not_loaded', message }, { cause });
  });
  return loading;
}

/** The language in which programs are spoken to. */
const ENGLISH = ['en'];

/** Loads the part of the wasm that answers programs; a page does without. */
const loadAnswers = () => loadPart(() => fetch_answers());

/** Loads the part that tells hosts and programs of results and problems. */
const loadReports = (languages) => loadPart(() => fetch_reports(languages));

/** Loads the words of the first of the languages that there is. */
const loadVoice = (languages) => loadPart(() => fetch_voice(languages));

async function loadPart(fetchPart) {
  await load();
  try {
    await enter(fetchPart);
  } catch (error) {
    throw error instanceof Error ? error : new SiteMatchError({ ...error, problems: undefined });
  }
}

function listen() {
  const mine = generation;
  panic = undefined;
  on_crash((message) => {
    panic = message;
    // It is still on its way out of the wasm, which must not be entered until it is out.
    queueMicrotask(() => renew(mine, message));
  });
}

/** Starts a fresh instance in place of a crashed one. */
function renew(crashed, message) {
  if (crashed !== generation) return;
  console.error(`sitematch crashed and starts afresh: ${message}`);
  const orphans = [...widgets];
  orphans.forEach((widget) => widget.keep());
  generation += 1;
  schedule_renewal();
  listen();
  orphans.forEach((widget) => widget.crashed(new SiteMatchError({ code: 'crashed', message: crashWords(message) })));
}

const crashWords = (message) => `The engine crashed and was started afresh; open the catalog again. (${message})`;

/** One call into the wasm. What it reports becomes a SiteMatchError; anything else it throws is a crash. */
function enter(call) {
  const entered = generation;
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof SiteMatchError) throw thrown;
    if (!(thrown instanceof Error)) throw new SiteMatchError(thrown);
    const why = panic ?? thrown.message;
    renew(entered, why);
    throw new SiteMatchError({ code: 'crashed', message: crashWords(why) }, { cause: thrown });
  }
}

async function openEngine(catalog, { signal, languages }) {
  const [text] = await Promise.all([textOf(catalog, signal), loadVoice(languages)]);
  signal?.throwIfAborted();
  const open = () => enter(() => WasmMatcher.open(text, languages));
  try {
    return open();
  } catch (error) {
    if (error.code !== 'not_loaded') throw error;
    // What words the problems is fetched for those who have some.
    await loadReports(languages);
    return open();
  }
}

// -- The lexicon -----------------------------------------------------------------------------------------------

let lexicon;

/** Brings product words and pinyin, which the search alone needs, to all widgets; after a failure it tries again. */
async function bringLexicon() {
  lexicon ??= fetched(new URL('./pkg/lexicon.txt', import.meta.url)).then(decode).catch(() => (lexicon = undefined));
  const file = await lexicon;
  widgets.forEach((widget) => widget.takeLexicon(file));
}

/** In the task after the next frame, and not before the page has painted at all: what that needs goes before. */
async function afterPaint(act) {
  await painted();
  requestAnimationFrame(() => setTimeout(act));
}

/** Settles once the page shows anything; at once in browsers that do not tell. */
function painted() {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return Promise.resolve();
  return new Promise((settle) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      settle();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

// -- The element -----------------------------------------------------------------------------------------------

/** All attributes; the style sheet alone reads `theme`. */
const CONFIGURED = ['catalog', 'lang', 'theme', 'hash'];

/** The words that must be there before the engine is, which has all others. */
const WORDS = {
  zh: { tag: 'zh-Hans', title: '无法完成', again: '重试' },
  'zh-Hant': { tag: 'zh-Hant', title: '無法完成', again: '重試' },
  en: { tag: 'en', title: 'This could not be done', again: 'Try again' },
  ja: { tag: 'ja', title: '実行できませんでした', again: '再試行' },
};
const TRADITIONAL = /^zh(?!-hans).*-(hant|tw|hk|mo)\b/i;
const wordsOf = (tag) => WORDS[TRADITIONAL.test(tag) ? 'zh-Hant' : tag.split('-')[0]];

/** `<site-match>`: the whole page as an element. */
export class SiteMatchElement extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['catalog', 'lang', 'hash'];

  #trouble = make('section', { className: 'sm-trouble', hidden: true, role: 'alert' });
  #host = make('div', { className: 'sm-root', hidden: true });
  #widget;
  #opening;
  #opened = Promise.resolve();
  /** What to ask as soon as there is a widget. */
  #asked;
  #result = null;
  /** Settles once the widget can tell what it asks and answers, and whether it can. */
  #reports = Promise.resolve();
  #readable = false;
  /** How the module reaches this element: when the wasm crashes, and when the lexicon is here. */
  #link = {
    keep: () => this.#keep(),
    crashed: (error) => this.#crashed(error),
    takeLexicon: (file) => this.#enter((widget) => widget.take_lexicon(file)),
  };

  constructor() {
    super();
    const style = styleSheet(new URL('./site-match.css', import.meta.url));
    for (const end of ['load', 'error']) style.addEventListener(end, () => (this.#host.hidden = false));
    this.attachShadow({ mode: 'open' }).append(style, this.#trouble, this.#host);
  }

  connectedCallback() {
    // A property set before the element was defined hides the accessor.
    if (Object.hasOwn(this, 'request')) {
      const { request } = this;
      delete this.request;
      this.request = request;
    }
    if (this.#opening === undefined) this.#open();
  }

  disconnectedCallback() {
    // An element that is only moved is back at once and keeps everything.
    queueMicrotask(() => this.isConnected || this.#close());
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || this.#opening === undefined) return;
    if (name === 'catalog') this.#open();
    else if (name === 'hash') this.#enter((widget) => widget.set_hash(after !== null));
    else this.#speak();
  }

  get request() {
    return this.#asked ?? this.#enter((widget) => widget.request()) ?? null;
  }

  set request(request) {
    const text = json(request);
    if (this.#readable) this.#enter((widget) => widget.set_request(text, this.#languages()));
    else this.#asked = JSON.parse(text);
  }

  get result() {
    this.#result ??= this.#enter((widget) => widget.result()) ?? null;
    return this.#result;
  }

  save() {
    const attributes = CONFIGURED.map((name) => [name, this.getAttribute(name)]);
    return { ...Object.fromEntries(attributes), request: this.request };
  }

  async restore(partial) {
    const { request, ...attributes } = known(partial, [...CONFIGURED, 'request']);
    if (request !== undefined && request !== null) this.request = request;
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) this.removeAttribute(name);
      else if (value !== undefined) this.setAttribute(name, value);
    }
    await this.#opened;
  }

  /** Speaks another language once its words are here; where they cannot be fetched, the one that was spoken stays. */
  async #speak() {
    try {
      await loadVoice(this.#languages());
      this.#enter((widget) => widget.set_language(this.#languages()));
    } catch (error) {
      if (error.code !== 'crashed') this.#fail(error);
    }
  }

  #open() {
    this.#opening?.abort();
    this.#opening = new AbortController();
    this.#opened = this.#take(this.#opening.signal);
  }

  /** Opens the catalog; where that fails, what was there stays. */
  async #take(signal) {
    try {
      const engine = await openEngine(this.#address(), { signal, languages: this.#languages() });
      this.#trouble.hidden = true;
      if (this.#widget) this.#enter((widget) => widget.replace_catalog(engine));
      else this.#mount(engine);
      engine.free();
      await this.#reports;
      signal.throwIfAborted();
      this.#tell('ready', null);
      this.#askAgain();
    } catch (error) {
      // Who aborted has begun anew; a crash has been told already.
      if (!signal.aborted && error.code !== 'crashed') this.#fail(error);
    }
  }

  #mount(engine) {
    widgets.add(this.#link);
    const onEvent = (kind, site) => {
      if (kind === 'result') this.#result = null;
      // A listener may call back, so it must not run inside the wasm; and it may look at the result.
      this.#reports.then(() => this.#tell(kind, kind === 'select' ? { site } : this.#answer()));
    };
    this.#widget = enter(() => WasmWidget.mount(this.#host, engine, this.#languages(), localToday(), this.hasAttribute('hash'), onEvent));
    this.#reports = loadReports(this.#languages()).then(() => (this.#readable = true), (error) => this.#tell('error', error));
    afterPaint(bringLexicon);
    // Who turns to the search gets another attempt where the first one failed.
    this.#host.addEventListener('focusin', ({ target }) => {
      if (target.id === 'industry' && lexicon === undefined) bringLexicon();
    });
  }

  /** Asks what was asked before there was a widget. What cannot be asked is not kept. */
  #askAgain() {
    const request = this.#asked;
    this.#asked = undefined;
    if (request !== undefined) this.request = request;
  }

  /** Request and result, made only for listeners that look. */
  #answer() {
    const element = this;
    return {
      get request() {
        return element.request;
      },
      get result() {
        return element.result;
      },
    };
  }

  #enter(call) {
    return this.#widget && enter(() => call(this.#widget));
  }

  #keep() {
    try {
      this.#asked = this.#widget?.request() ?? this.#asked;
      this.#result ??= this.#widget?.result() ?? null;
    } catch {
      // A crashed instance may have lost what was asked.
    }
  }

  #close() {
    this.#opening?.abort();
    this.#opening = undefined;
    this.#keep();
    this.#enter((widget) => widget.free());
    this.#forget();
  }

  #crashed(error) {
    this.#forget();
    this.#fail(error);
  }

  /** Yew never stops listening on its host, so no host is used twice. */
  #forget() {
    widgets.delete(this.#link);
    this.#widget = undefined;
    this.#readable = false;
    const host = make('div', { className: 'sm-root', hidden: this.#host.hidden });
    this.#host.replaceWith(host);
    this.#host = host;
  }

  #fail(error) {
    const words = this.#languages().map(wordsOf).find(Boolean) ?? WORDS.en;
    const list = make('ul', {});
    list.append(...(error.problems ?? [error]).map(({ message }) => make('li', { textContent: message })));
    const again = make('button', { type: 'button', textContent: words.again });
    again.addEventListener('click', () => this.#open());
    this.#trouble.lang = words.tag;
    this.#trouble.replaceChildren(make('h2', { textContent: words.title }), list, again);
    this.#trouble.hidden = false;
    this.#tell('error', error);
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`site-match-${what}`, { detail, bubbles: true, composed: true }));
  }

  #languages() {
    return [this.closest('[lang]')?.lang, ...navigator.languages].filter(Boolean);
  }

  #address() {
    const given = this.getAttribute('catalog');
    if (given === null) return new URL('./catalogs/hengyang.json', import.meta.url);
    if (URL.canParse(given, document.baseURI)) return new URL(given, document.baseURI);
    throw new SiteMatchError({ code: 'not_loaded', message: `\`${given}\` is not the address of a catalog.` });
  }
}

const make = (name, properties) => Object.assign(document.createElement(name), properties);

if (globalThis.customElements && !customElements.get('site-match')) {
  customElements.define('site-match', SiteMatchElement);
}
