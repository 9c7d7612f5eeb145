// Matches a company's needs to the sites of an industrial park: `Matcher`, for programs. Importing it does nothing else.
// What each public item promises stands in matcher.d.ts.
import { WasmMatcher, take_names } from './pkg/sitematch.js';
import {
  ENGLISH, SiteMatchError, enter, generation, json, known, loadAnswers, loadLexicon, loadReports, loadVoice, localToday, openEngine,
  requestJson, textOf,
} from './engine.js';

export { SiteMatchError };

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
    return this.#ask('match', requestJson(request), [], settings(options, { limit: 50 }));
  }

  assess(request, siteId, options) {
    return this.#ask('assess', requestJson(request), [siteId], settings(options));
  }

  compare(request, a, b, options) {
    return this.#ask('compare', requestJson(request), [a, b], settings(options));
  }

  relax(request, options) {
    return this.#ask('relax', requestJson(request), [], settings(options));
  }

  combine(request, options) {
    return this.#ask('combine', requestJson(request), [], settings(options));
  }

  robustness(request, options) {
    return this.#ask('robustness', requestJson(request), [], settings(options));
  }

  admission(request, options) {
    return this.#ask('admission', requestJson(request), [], settings(options));
  }

  explain(request, a, b, options) {
    return this.#ask('explain', requestJson(request), [a, b], settings(options));
  }

  plan(request, options) {
    return this.#ask('plan', requestJson(request), [], settings(options));
  }

  first(request, siteId, options) {
    return this.#ask('first', requestJson(request), [siteId], settings(options));
  }

  chain(request) {
    return this.#ask('chain', requestJson(request), [], settings());
  }

  leads(siteId, requests, options) {
    return this.#ask('leads', json(requests, 'requests'), [siteId], settings(options));
  }

  assign(requests, options) {
    return this.#ask('assign', json(requests, 'requests'), [], settings(options));
  }

  weigh(request, by) {
    return this.#ask('weigh', requestJson(request), [], json(by, 'options'));
  }

  cost(request, siteId, options) {
    return this.#ask('cost', requestJson(request), [siteId], settings(options));
  }

  costSideBySide(request, options) {
    return this.#ask('costSideBySide', requestJson(request), [], settings(options));
  }

  frontier(request, options) {
    return this.#ask('frontier', requestJson(request), [], settings(options));
  }

  link(request, options) {
    return this.#ask('link', requestJson(request), [], settings(options, SPOKEN));
  }

  readLink(link) {
    return this.#ask('readLink', String(link), [], '{}');
  }

  async letter(request, siteId, options) {
    const language = [String(options?.language ?? SPOKEN.language)];
    const [names] = await Promise.all([loadLexicon(), loadVoice(language), loadReports(language)]);
    enter(() => take_names(names));
    return this.#ask('letter', requestJson(request), [siteId], settings(options, SPOKEN));
  }

  close() {
    if (this.#generation === generation) this.#engine?.free();
    this.#engine = undefined;
  }

  /** Asks by the name of the method, of which the engine has one as well. */
  #ask(question, text, sites, options) {
    if (this.#engine === undefined) throw closed('It was closed');
    if (this.#generation !== generation) throw closed('The engine that held it crashed');
    return enter(() => this.#engine.ask(question, text, sites.map(String), options));
  }
}

/** What is written for people. */
const SPOKEN = { language: 'en' };

const closed = (why) =>
  new SiteMatchError({ code: 'closed', message: `This matcher no longer answers. ${why}; open the catalog again.` });

/** Options as JSON: one that is undefined or null takes its default; the strict reader behind refuses the rest. */
function settings(options = {}, defaults = {}) {
  if (options === null || typeof options !== 'object') return json(options, 'options');
  const given = Object.entries(options).filter(([, value]) => value != null);
  return json({ ...defaults, today: localToday(), ...Object.fromEntries(given) }, 'options');
}
