// `<site-match>`: the whole page as an element, and `Matcher` with it.
// What each public item promises stands in site-match.d.ts.
import { WasmWidget } from './pkg/sitematch.js';
import { dress } from './pkg/parts.js';
import {
  SiteMatchError, enter, known, lexicon, loadLexicon, loadReports, loadVoice, localToday, nextTask, openEngine, requestJson, widgets,
} from './engine.js';

export { Matcher, SiteMatchError } from './matcher.js';

// -- The lexicon -----------------------------------------------------------------------------------------------

/** Brings product words and pinyin, which the search alone needs, to all widgets; after a failure it tries again. */
async function bringLexicon() {
  const file = await loadLexicon().catch(() => undefined);
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
const CONFIGURED = ['catalog', 'lang', 'theme', 'hash', 'kiosk'];

/** The words that must be there before the engine is, which has all others. */
const WORDS = {
  zh: { tag: 'zh-Hans', title: '无法完成', again: '重试' },
  'zh-Hant': { tag: 'zh-Hant', title: '無法完成', again: '重試' },
  en: { tag: 'en', title: 'This could not be done', again: 'Try again' },
  ja: { tag: 'ja', title: '実行できませんでした', again: '再試行' },
  ko: { tag: 'ko', title: '처리하지 못했습니다', again: '다시 시도' },
};
const TRADITIONAL = /^zh(?!-hans).*-(hant|tw|hk|mo)\b/i;
const wordsOf = (tag) => WORDS[TRADITIONAL.test(tag) ? 'zh-Hant' : tag.split('-')[0]];

const FLAGS = ['hash', 'kiosk'];
/** What asks nothing. */
const NOTHING = '{"format":"sitematch-request/1"}';

/** An attribute's text to be restored, null where it shall go. */
function restored(name, value) {
  if (value === null || (typeof value === 'string' && (name !== 'theme' || /^(light|dark|)$/.test(value)))) return value;
  if (typeof value === 'boolean' && FLAGS.includes(name)) return value ? '' : null;
  const give = name === 'theme' ? '`light`, `dark`' : FLAGS.includes(name) ? 'true, false' : 'a text';
  throw new SiteMatchError({ code: 'bad_option', path: `options.${name}`, message: `\`${name}\` is \`${value}\`; give ${give} or null.` });
}

/** `<site-match>`: the whole page as an element. */
export class SiteMatchElement extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['catalog', 'lang', 'hash', 'kiosk'];

  #trouble = make('section', { className: 'sm-trouble', part: 'trouble', hidden: true, role: 'alert' });
  #host = make('div', { className: 'sm-root', hidden: true });
  /** What the host shows until the element is alive. */
  #waiting = make('slot', { name: 'waiting' });
  #widget;
  #opening;
  #opened = Promise.resolve();
  /** What to ask as soon as there is a widget. */
  #asked;
  /** Whether the widget has taken it, though it can tell it only later. */
  #taken = false;
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
    this.attachShadow({ mode: 'open' });
    // Who turns to the search gets another attempt where the first one failed.
    this.#host.addEventListener('focusin', ({ target }) => {
      if (target.id === 'industry' && lexicon === undefined) bringLexicon();
    });
    // The last input event of an input method still counts as composing.
    this.#host.addEventListener('compositionend', ({ target }) => {
      target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    this.#dress();
  }

  connectedCallback() {
    // A property set before the element was defined hides the accessor.
    for (const name of Object.keys(this).filter((name) => name in SiteMatchElement.prototype)) {
      const { [name]: value } = this;
      delete this[name];
      this[name] = value;
    }
    if (this.#opening === undefined) this.#open();
  }

  /** Adopted style sheets stay behind with their document. */
  adoptedCallback() {
    this.#close();
    this.#dress();
  }

  disconnectedCallback() {
    // An element that is only moved is back at once and keeps everything.
    queueMicrotask(() => this.isConnected || this.#close());
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || this.#opening === undefined) return;
    if (name === 'catalog') this.#open();
    else if (name === 'lang') this.#speak();
    else this.#enter((widget) => widget.configure(...this.#flags()));
  }

  get request() {
    return this.#asked ?? this.#enter((widget) => widget.request()) ?? null;
  }

  set request(request) {
    const text = request == null ? NOTHING : requestJson(request);
    if (this.#readable) {
      this.#enter((widget) => widget.set_request(text, this.#languages()));
    } else {
      this.#asked = request == null ? undefined : JSON.parse(text);
      this.#askEarly(text);
    }
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
    const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
    const settings = given.map(([name, value]) => [name, restored(name, value)]);
    if (request !== undefined) this.request = request;
    for (const [name, value] of settings) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
    await this.#opened;
  }

  #dress() {
    const tree = this.shadowRoot;
    tree.replaceChildren(this.#waiting, this.#trouble, this.#host);
    dress(tree, new URL('./site-match.css', import.meta.url)).then(() => (this.#host.hidden = false));
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
      await nextTask();
      if (signal.aborted) engine.free();
      signal.throwIfAborted();
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
    this.#widget = enter(() => WasmWidget.mount(this.#host, engine, this.#languages(), localToday(), ...this.#flags(), onEvent));
    // Before it answers for the first time, so that the first answer is to what was asked.
    if (this.#asked !== undefined) this.#askEarly(JSON.stringify(this.#asked));
    this.#waiting.hidden = true;
    this.#reports = nextTask().then(() => loadReports(this.#languages())).then(() => this.#read(), (error) => this.#tell('error', error));
    afterPaint(bringLexicon);
  }

  /** Asks a widget that cannot yet tell what is wrong with a request: that is told as soon as it can be. */
  #askEarly(text) {
    this.#taken = false;
    try {
      this.#enter((widget) => widget.set_request(text, this.#languages()));
      this.#taken = this.#widget !== undefined;
    } catch {
      // It is asked again by `#askAgain`.
    }
  }

  /** From now on the widget tells what it asks. */
  #read() {
    this.#readable = true;
    if (this.#taken) this.#asked = undefined;
  }

  /** Asks what could not be asked before there were words for what is wrong with it. What cannot be asked is not kept. */
  #askAgain() {
    if (!this.#readable) return;
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

  #forget() {
    widgets.delete(this.#link);
    this.#widget = undefined;
    this.#readable = false;
    this.#host.replaceChildren();
  }

  #fail(error) {
    this.#waiting.hidden = true;
    const words = this.#languages().map(wordsOf).find(Boolean) ?? WORDS.en;
    const list = make('ul', {});
    list.append(...(error.problems ?? [error]).map(({ message }) => make('li', { textContent: message })));
    const again = make('button', { type: 'button', textContent: words.again });
    again.addEventListener('click', () => this.#open());
    this.#trouble.lang = words.tag;
    this.#trouble.replaceChildren(make('h2', { textContent: words.title }), list, again);
    this.#trouble.hidden = false;
    this.#tell('error', error);
    if (error.code === 'cannot_run' && this.isConnected) this.#explain(words.tag, list, again);
  }

  /** What few need to read is fetched for them. */
  async #explain(language, list, again) {
    const { CANNOT } = await import('./cannot.js');
    list.replaceChildren(make('li', { textContent: CANNOT[language] }));
    again.remove();
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`site-match-${what}`, { detail, bubbles: true, composed: true }));
  }

  #flags() {
    return [this.hasAttribute('hash'), this.hasAttribute('kiosk')];
  }

  #languages() {
    return [this.closest('[lang]')?.lang, ...navigator.languages].filter(Boolean);
  }

  #address() {
    const given = this.getAttribute('catalog');
    if (given === null) return new URL('./catalogs/hengyang.json', import.meta.url);
    try {
      return new URL(given, this.baseURI);
    } catch (cause) {
      throw new SiteMatchError({ code: 'not_loaded', message: `\`${given}\` is not the address of a catalog.` }, { cause });
    }
  }
}

// As in built-in elements, an attribute is a property too; `lang` is one already.
for (const name of CONFIGURED.filter((name) => name !== 'lang')) {
  Object.defineProperty(SiteMatchElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return FLAGS.includes(name) ? this.hasAttribute(name) : (this.getAttribute(name) ?? '');
    },
    set(value) {
      if (value === false || value == null) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : value);
    },
  });
}

const make = (name, properties) => Object.assign(document.createElement(name), properties);

if (globalThis.customElements && !customElements.get('site-match')) {
  customElements.define('site-match', SiteMatchElement);
}
