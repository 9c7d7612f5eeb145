// The public face of frame.js: for a page that shows sitematch in an `<iframe>` and speaks with it. What is said, for
// those who speak without this module, stands in docs/FRAMES.md.
import type { Bounds, Counts, Request, Standing } from './matcher.js';

/** What a framed page keeps and takes over. */
export interface FramedState {
  /** What is asked; null before the page is ready, and to ask nothing. */
  request: Request | null;
  /** A BCP 47 tag; null or empty: that of the browser. */
  lang: string | null;
  /** `light` or `dark`; null: that of the device. */
  theme: string | null;
}

/** The answer in short. */
export interface ResultSummary {
  /** How many sites there are of each standing. */
  counts: Counts;
  /** The first five at most, best first. Scores are shares, 0 to 1. */
  first: { site: string; standing: Standing; score: Bounds }[];
}

export interface ConnectOptions {
  /**
   * The origin that the page inside must have, `https://sites.example.org`. Default: that of the frame's `src`; in a
   * sandbox without `allow-same-origin` it is `'null'`.
   */
  origin?: string;
  /** Whether the frame takes the height of what it shows; else it scrolls inside. Default: false. */
  fit?: boolean;
  /** Ends the conversation when it aborts, and what waits with it. */
  signal?: AbortSignal;
}

/**
 * Shakes hands with the page inside `iframe`, and resolves when its catalog is open. It waits as long as the page takes
 * to load; a signal, such as `AbortSignal.timeout(20_000)`, ends that.
 *
 * @throws FrameError `origin_refused` where the page inside does not name this page's origin among those who may read
 * what is asked, `closed` where the signal aborted or the frame was connected to again. `TypeError` for what is no frame.
 *
 * @example
 * const frame = await connect(document.querySelector('iframe'), { fit: true });
 * frame.addEventListener('select', ({ detail }) => console.log(detail.site));
 */
export function connect(iframe: HTMLIFrameElement, options?: ConnectOptions): Promise<Frame>;

/** A conversation with a framed page. It outlives a reload of the frame; another `connect` to the same frame ends it. */
export class Frame extends EventTarget {
  private constructor();

  /**
   * Takes over the keys that are there and leaves the others; null goes back to what the page would do by itself.
   * Resolves when it is done.
   *
   * @throws FrameError for a key that is none (`unknown_key`) and for a request with problems, which changes nothing.
   */
  restore(partial: Partial<FramedState>): Promise<void>;

  /** What is asked, in which language and theme, for {@link Frame.restore}. */
  save(): Promise<FramedState>;

  /** Ends the conversation; what waits for an answer is rejected with `closed`. */
  close(): void;

  addEventListener<K extends keyof FrameEventMap>(
    type: K,
    listener: (this: Frame, event: FrameEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export interface FrameEventMap {
  /** The page inside is ready, also after the frame was loaded anew. */
  ready: CustomEvent<{ restored: FramedState }>;
  /** There is a new answer; while somebody types, not at every key. */
  result: CustomEvent<ResultSummary>;
  /** The visitor chose a site. */
  select: CustomEvent<{ site: string }>;
  /** The height of what the page shows, CSS pixels; useful with `fit`. */
  height: CustomEvent<{ height_px: number }>;
  /** Something failed that nobody waits for. */
  error: CustomEvent<FrameError>;
}

/** What went wrong: `code` for programs, `message` for people, `path` where in the data, all `problems`. */
export class FrameError extends Error {
  readonly name: 'FrameError';
  readonly code: string;
  readonly path: string;
  readonly problems: readonly { code: string; path: string; message: string }[];
  constructor(told: { code: string; path?: string; message: string; problems?: FrameError['problems'] });
}

// -- The messages themselves -----------------------------------------------------------------------------------

/** From the page around to the framed page. All carry the version and the nonce of `hello`. */
export type HostMessage = { siteMatch: 1; nonce: string } & (
  | { type: 'hello'; fit?: boolean }
  | { type: 'restore'; id: string; partial: Partial<FramedState> }
  | { type: 'save'; id: string }
);

/** From the framed page to the page around. All but the first carry the nonce of `hello`. */
export type FrameMessage =
  | { siteMatch: 1; type: 'here' }
  | ({ siteMatch: 1; nonce: string } & (
      | { type: 'ready'; restored: FramedState }
      | { type: 'done'; id: string }
      | { type: 'saved'; id: string; saved: FramedState }
      | ({ type: 'result' } & ResultSummary)
      | { type: 'select'; site: string }
      | { type: 'height'; height_px: number }
      | { type: 'error'; id?: string; code: string; path?: string; message: string; problems?: FrameError['problems'] }
    ));
