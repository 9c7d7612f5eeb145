// Matches a company's needs to the sites of an industrial park: `Matcher`, for programs. Importing it does nothing else.
// What each public item promises stands in matcher.d.ts.
import { WasmMatcher, take_names } from './pkg/sitematch.js';
import {
  ENGLISH, SiteMatchError, enter, generation, json, known, loadAnswers, loadLexicon, loadReports, loadVoice, localToday, openEngine,
  textOf,
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

  link(request, options) {
    return this.#ask((engine) => engine.ask('link', json(request), [], settings(options, SPOKEN)));
  }

  readLink(link) {
    return this.#ask((engine) => engine.ask('readLink', String(link), [], '{}'));
  }

  async letter(request, siteId, options) {
    const asked = [json(request), [String(siteId)], settings(options, SPOKEN)];
    const language = [String(options?.language ?? SPOKEN.language)];
    const [names] = await Promise.all([loadLexicon(), loadVoice(language), loadReports(language)]);
    return this.#ask((engine) => {
      take_names(names);
      return engine.ask('letter', ...asked);
    });
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

/** What is written for people. */
const SPOKEN = { language: 'en' };

const closed = (why) =>
  new SiteMatchError({ code: 'closed', message: `This matcher no longer answers. ${why}; open the catalog again.` });

/** Options as JSON: an option that is undefined takes its default; the strict reader behind refuses the rest. */
function settings(options = {}, defaults = {}) {
  if (options === null || typeof options !== 'object') return json(options, 'options');
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return json({ ...defaults, today: localToday(), ...Object.fromEntries(given) }, 'options');
}
