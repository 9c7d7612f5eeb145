// What `Matcher` and `<site-match>` share: values on their way into the wasm, the wasm itself, and what follows its crash.
import init, { WasmFile, WasmMatcher, fetch_answers, fetch_reports, fetch_voice, on_crash, schedule_renewal } from './pkg/sitematch.js';
import { fetchWhole } from './pkg/parts.js';

/** What every method throws: `code` for programs, `message` for people, all `problems` with their paths. */
export class SiteMatchError extends Error {
  constructor({ code, path = '', message, problems = [] }, options) {
    super(message, options);
    this.name = 'SiteMatchError';
    Object.assign(this, { code, path, problems: problems.length > 0 ? problems : [{ code, path, message }] });
  }
}

// -- Data in ---------------------------------------------------------------------------------------------------

/** The text of a catalog, however it is given. */
export async function textOf(catalog, signal) {
  signal?.throwIfAborted();
  if (typeof catalog === 'string') return catalog;
  if (catalog instanceof URL) return decode(await fetched(catalog, signal));
  if (catalog instanceof ArrayBuffer || ArrayBuffer.isView(catalog)) return decode(catalog);
  return json(catalog);
}

export async function fetched(url, signal) {
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

export function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = 'The bytes are not UTF-8 text; save the catalog as UTF-8.';
    throw new SiteMatchError({ code: 'not_text', message }, { cause });
  }
}

/** A value as JSON, refusing what JSON would quietly turn into something else. */
export function json(value, path = '') {
  const problems = strange(value, path, []);
  if (problems.length > 0) throw new SiteMatchError({ ...problems[0], problems });
  return JSON.stringify(value);
}

/** A request as JSON. */
export function requestJson(request) {
  if (request !== null && typeof request !== 'string') return json(request);
  const found = request === null ? 'null' : 'text';
  const message = `The request is ${found}; give an object such as { format: 'sitematch-request/1' }.`;
  const told = { code: 'wrong_kind', path: '', message, found, expected: 'object' };
  throw new SiteMatchError({ ...told, problems: [told] });
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
  // As in JSON, a key that is undefined is not there.
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return entries.flatMap(([key, entry]) => strange(entry, path === '' ? key : `${path}.${key}`, inside));
}

/** Options that are no data, such as a signal: only these names may stand there. */
export function known(options, names) {
  const unknown = Object.keys(options ?? {}).find((name) => !names.includes(name));
  if (unknown === undefined) return options ?? {};
  const message = `There is no option \`${unknown}\`; there is ${names.map((name) => `\`${name}\``).join(', ')}.`;
  throw new SiteMatchError({ code: 'unknown_key', path: `options.${unknown}`, message });
}

/** The date of the device, `2026-11-20`. */
export function localToday() {
  const now = new Date();
  const digits = (number, width) => String(number).padStart(width, '0');
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}

// -- The wasm --------------------------------------------------------------------------------------------------

export const widgets = new Set();
/** Grows when the instance crashes and a fresh one starts: what an older one made must not be used. */
export let generation = 0;
/** The words of the panic that is ending the instance. */
let panic;
let loading;

/** Loads the wasm when it is first needed, and only once. */
function load() {
  if (!globalThis.WebAssembly) return Promise.reject(cannotRun('it has no WebAssembly, or it is switched off'));
  const wasm = new URL('./pkg/sitematch_bg.wasm', import.meta.url);
  // A browser's first number format takes as long as a dozen milliseconds; now, while the wasm is on its way.
  if (loading === undefined) setTimeout(() => new Intl.NumberFormat());
  loading ??= init({ module_or_path: fetchWhole(wasm) }).then(listen, (cause) => {
    loading = undefined;
    // It came, and is not understood here; or the page's policy lacks 'wasm-unsafe-eval'.
    if (cause instanceof WebAssembly.CompileError) throw cannotRun(cause.message, cause);
    const message = `The engine could not be loaded: ${cause.message}`;
    throw new SiteMatchError({ code: 'not_loaded', message }, { cause });
  });
  return loading;
}

const cannotRun = (why, cause) =>
  new SiteMatchError({ code: 'cannot_run', message: `The engine cannot run here: ${why}` }, { cause });

/** The language in which programs are spoken to. */
export const ENGLISH = ['en'];

/** Loads the part of the wasm that answers programs; a page does without. */
export const loadAnswers = () => loadPart(() => fetch_answers());

/** Loads the part that tells hosts and programs of results and problems. */
export const loadReports = (languages) => loadPart(() => fetch_reports(languages));

/** Loads the words of the first of the languages that there is. */
export const loadVoice = (languages) => loadPart(() => fetch_voice(languages));

/** The text of the lexicon, on its way or here; undefined before it is asked for, and after a failure. */
export let lexicon;

/** Loads product words, pinyin and the names of industries, which the first answer does without. */
export function loadLexicon() {
  lexicon ??= fetched(new URL('./pkg/lexicon.txt', import.meta.url)).then(decode).catch((error) => {
    lexicon = undefined;
    throw error;
  });
  return lexicon;
}

async function loadPart(fetchPart) {
  await load();
  try {
    await enter(fetchPart);
  } catch (error) {
    throw error instanceof Error ? error : new SiteMatchError(error);
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
export function enter(call) {
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

export async function openEngine(catalog, { signal, languages }) {
  const [text] = await Promise.all([textOf(catalog, signal), loadVoice(languages)]);
  signal?.throwIfAborted();
  const begun = generation;
  const file = enter(() => WasmFile.parse(text));
  await nextTask();
  signal?.throwIfAborted();
  // A crash in between has taken the file with it.
  if (generation !== begun) return openEngine(text, { signal, languages });
  const open = () => enter(() => WasmMatcher.open(file, languages));
  try {
    return open();
  } catch (error) {
    if (error.code !== 'not_loaded') throw error;
    // What words the problems is fetched for those who have some.
    await loadReports(languages);
    return open();
  } finally {
    file.free();
  }
}

/** Settles in a task of its own: what is long is done in pieces, so that the reader may act in between. */
export const nextTask = () => new Promise((settle) => setTimeout(settle));
