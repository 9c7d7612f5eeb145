// A page's side of `<iframe>`: speaks with the page inside. What it promises stands in frame.d.ts, what is said in
// docs/FRAMES.md.

const VERSION = 1;

/** What the page inside answers in place of what was asked. */
export class FrameError extends Error {
  constructor({ code, path = '', message, problems = [{ code, path, message }] }) {
    super(message);
    this.name = 'FrameError';
    Object.assign(this, { code, path, problems });
  }
}

/** With whom each frame speaks: a page inside listens to the last who shook hands. */
const spoken = new WeakMap();

/** A shaken hand. */
export class Frame extends EventTarget {
  #iframe;
  #origin;
  #fit;
  #nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  #end = new AbortController();
  #count = 0;
  /** How to settle what was asked, by its number. */
  #waiting = new Map();
  #ready;

  constructor(iframe, { origin = originOf(iframe), fit = false }) {
    super();
    this.#iframe = iframe;
    this.#origin = origin;
    this.#fit = fit;
    this.#ready = this.#wait('hello');
    spoken.get(iframe)?.close();
    spoken.set(iframe, this);
    addEventListener('message', (event) => this.#hear(event), { signal: this.#end.signal });
    // One that is not there yet says so when it is; a document of another origin cannot be looked at.
    if (iframe.contentDocument?.URL !== 'about:blank') this.#hello();
  }

  /** @internal */
  get ready() {
    return this.#ready;
  }

  restore(partial) {
    return this.#ask('restore', { partial });
  }

  save() {
    return this.#ask('save', {});
  }

  close() {
    this.#end.abort();
    const why = new FrameError({ code: 'closed', message: 'The conversation with the frame was closed.' });
    this.#waiting.forEach(({ fail }) => fail(why));
    this.#waiting.clear();
  }

  #hello() {
    this.#post('hello', { fit: this.#fit });
  }

  #ask(type, rest) {
    if (this.#end.signal.aborted) return Promise.reject(new FrameError({ code: 'closed', message: 'This frame was closed; connect again.' }));
    this.#count += 1;
    const id = String(this.#count);
    const answered = this.#wait(id);
    this.#post(type, { id, ...rest });
    return answered;
  }

  #wait(id) {
    return new Promise((settle, fail) => this.#waiting.set(id, { settle, fail }));
  }

  #post(type, rest) {
    // A sandboxed page has no origin to name; what it is told is checked to be meant for it by the frame alone.
    const target = this.#origin === 'null' ? '*' : this.#origin;
    this.#iframe.contentWindow?.postMessage({ siteMatch: VERSION, nonce: this.#nonce, type, ...rest }, target);
  }

  #hear({ source, origin, data }) {
    if (source === null || source !== this.#iframe.contentWindow || origin !== this.#origin || data?.siteMatch !== VERSION) return;
    // Also after the frame has loaded anew.
    if (data.type === 'here') return this.#hello();
    if (data.nonce !== this.#nonce) return;
    const { siteMatch, nonce, type, id, ...detail } = data;
    if (type === 'ready') this.#settle('hello', (waiting) => waiting.settle(this));
    else if (type === 'done') this.#settle(id, (waiting) => waiting.settle());
    else if (type === 'saved') this.#settle(id, (waiting) => waiting.settle(detail.saved));
    else if (type === 'error') this.#fail(id ?? 'hello', new FrameError(detail));
    else if (type === 'height' && this.#fit) this.#iframe.style.height = `${detail.height_px}px`;
    if (['ready', 'result', 'select', 'height'].includes(type)) this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #fail(id, error) {
    if (!this.#settle(id, (waiting) => waiting.fail(error))) this.dispatchEvent(new CustomEvent('error', { detail: error }));
  }

  #settle(id, how) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (waiting) how(waiting);
    return waiting !== undefined;
  }
}

/** Shakes hands with the page inside a frame; settles once it can be asked. */
export async function connect(iframe, options = {}) {
  if (iframe?.tagName !== 'IFRAME') throw new TypeError(`connect() takes an <iframe> of the page; this is ${iframe === null ? 'null' : typeof iframe}.`);
  const frame = new Frame(iframe, options);
  options.signal?.addEventListener('abort', () => frame.close());
  try {
    return await frame.ready;
  } catch (error) {
    frame.close();
    throw error;
  }
}

/** The origin that the page inside will have, by the frame's attributes. */
function originOf(iframe) {
  const { src, sandbox } = iframe;
  const shut = iframe.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  return shut ? 'null' : new URL(src, document.baseURI).origin;
}
