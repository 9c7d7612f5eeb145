// The page in a frame: what it tells the page around, and what it lets it ask. What is said stands in docs/FRAMES.md.
import { SiteMatchError, known } from './engine.js';

const VERSION = 1;
/** Short ones could be guessed, long ones are none. */
const NONCE = /^[\w-]{16,128}$/;
/** What the page around may set. The catalog and the address stay this page's own. */
const MAY_SET = ['request', 'lang', 'theme'];
/** As many sites as a summary names. */
const FIRST = 5;
/** Whoever types is not followed key by key. */
const A_WHILE_MS = 200;

/** Tells the reader who reads along. */
const READS = {
  en: (origin) => `The page around this one, ${origin}, can read what you enter here.`,
  'zh-Hans': (origin) => `嵌入本页的网站 ${origin} 能看到您在这里填的内容。`,
  'zh-Hant': (origin) => `嵌入本頁的網站 ${origin} 看得到您在這裡填的內容。`,
  ja: (origin) => `このページを埋め込んでいるサイト（${origin}）は、ここに入力した内容を読むことができます。`,
  ko: (origin) => `이 페이지를 담은 사이트 ${origin}에서 여기에 입력한 내용을 볼 수 있습니다.`,
};

/** Those who may read what is asked here, as the page's head names them. */
function allowedOrigins() {
  const meta = document.querySelector('meta[name="site-match-frame-origins"]');
  return (meta?.content ?? '').split(/[\s,]+/).filter(Boolean);
}

/** Answers the page around, for as long as this page lives. */
function answerHost(element) {
  const allowed = allowedOrigins();
  // Whoever serves this page may read it anyway. Pages without an origin are all called `null`, so they are not one.
  const mayRead = (origin) => allowed.includes(origin) || (origin !== 'null' && origin === location.origin);
  /** With whom hands were shaken. */
  let session;

  const post = ({ nonce, origin }, type, rest) =>
    parent.postMessage({ siteMatch: VERSION, nonce, type, ...rest }, origin === 'null' ? '*' : origin);
  const say = (type, rest) => session && post(session, type, rest);

  const reads = Object.assign(document.createElement('p'), { className: 'reads-along' });
  /** Says who reads along, in the language that is spoken; the page's own operator is no other. */
  function warn() {
    if (session === undefined || session.origin === location.origin) return reads.remove();
    const { lang } = element.shadowRoot.querySelector('.page[lang]') ?? { lang: 'en' };
    Object.assign(reads, { lang, textContent: READS[lang](session.origin) });
    document.body.prepend(reads);
  }

  const asked = {
    async hello(message) {
      document.documentElement.classList.toggle('fitted', message.fit === true);
      const { signal } = session;
      warn();
      // Settles when the catalog is open, or could not be opened.
      await element.restore({});
      if (signal.aborted) return;
      say('ready', { restored: saved() });
      const resized = new ResizeObserver(() => say('height', { height_px: Math.ceil(document.body.getBoundingClientRect().height) }));
      resized.observe(document.body);
      signal.addEventListener('abort', () => resized.disconnect());
      tellResult();
    },
    async restore({ id, partial }) {
      await element.restore(known(partial, MAY_SET));
      warn();
      say('done', { id });
    },
    async save({ id }) {
      say('saved', { id, saved: saved() });
    },
  };

  function saved() {
    const { request, lang, theme } = element.save();
    return { request, lang, theme };
  }

  let later;
  /** Soon, once: making a result of it costs more than a keystroke may. */
  function tellResult() {
    warn();
    clearTimeout(later);
    if (session) later = setTimeout(() => element.result && say('result', summary(element.result)), A_WHILE_MS);
  }

  element.addEventListener('site-match-result', tellResult);
  element.addEventListener('site-match-select', ({ detail }) => say('select', detail));
  element.addEventListener('site-match-error', ({ detail }) => say('error', problem(detail)));

  addEventListener('message', async ({ source, origin, data }) => {
    if (source !== parent || typeof data?.siteMatch !== 'number') return;
    const { siteMatch, nonce, type, id } = data;
    const stranger = { nonce: NONCE.test(nonce) ? nonce : null, origin };
    if (type === 'hello') {
      const refused = !mayRead(origin)
        ? { code: 'origin_refused', message: `This page does not answer ${origin}; its operator names who may read what is asked here.` }
        : siteMatch !== VERSION
          ? { code: 'other_version', message: `Version ${siteMatch} is not understood; this page speaks version ${VERSION}.` }
          : stranger.nonce === null
            ? { code: 'bad_nonce', message: 'A nonce is a text of 16 to 128 letters, digits, `-` and `_`.' }
            : undefined;
      if (refused) return post(stranger, 'error', refused);
      ending?.abort();
      ending = new AbortController();
      session = { nonce, origin, signal: ending.signal };
    } else if (session === undefined || nonce !== session.nonce || origin !== session.origin || siteMatch !== VERSION) {
      return;
    }
    if (!Object.keys(asked).includes(type)) return;
    try {
      await asked[type](checked(data));
    } catch (error) {
      say('error', { id, ...problem(error) });
    }
  });
  let ending;

  // Says nothing but that somebody is here, so that the page around knows when to begin.
  parent.postMessage({ siteMatch: VERSION, type: 'here' }, '*');
}

/** A message in its whole shape. */
function checked(message) {
  const { type, id, partial } = message;
  const bad = (path, rule) => {
    throw new SiteMatchError({ code: 'malformed', path, message: `\`${path}\` of \`${type}\` must be ${rule}.` });
  };
  if (type !== 'hello' && typeof id !== 'string') bad('id', 'a text, which the answer repeats');
  if (type === 'restore' && (partial === null || typeof partial !== 'object')) bad('partial', 'an object');
  return message;
}

function summary({ counts, matches }) {
  return { counts, first: matches.slice(0, FIRST).map(({ site, standing, score }) => ({ site, standing, score })) };
}

function problem({ code, path, message, problems }) {
  return { code: code ?? 'failed', path: path ?? '', message, problems };
}

answerHost(document.querySelector('site-match'));
