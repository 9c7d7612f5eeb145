// The public face of site-match.js: all of matcher.js, and the element.
import type { MatchResult, Request, SiteMatchError } from './matcher.js';

export * from './matcher.js';

/** All that configures an element. */
export interface SavedElement {
  /** The `catalog` attribute: address of a catalog, relative to the page; null for the one beside the module. */
  catalog: string | null;
  /** The `lang` attribute, a BCP 47 tag; null for that of the page, else of the browser. */
  lang: string | null;
  /** The `theme` attribute; null for that of the device. */
  theme: string | null;
  /** The `hash` attribute, `''` where it is set: the page may read and write the address; null: it touches neither. */
  hash: string | null;
  /** The `kiosk` attribute, `''` where it is set: the page stands at a fair, and starts in fair mode; null: it does not. */
  kiosk: string | null;
  /** What is asked; null before the element is ready, and to ask nothing. */
  request: Request | null;
}

/** What {@link SiteMatchElement.restore} takes: also true and false for `hash` and `kiosk`. */
export type RestoredElement = Partial<Omit<SavedElement, 'hash' | 'kiosk'>> & {
  hash?: string | boolean | null | undefined;
  kiosk?: string | boolean | null | undefined;
};

/** Detail of `site-match-result`; made when it is looked at. */
export interface ResultDetail {
  readonly request: Request | null;
  readonly result: MatchResult | null;
}

/**
 * `<site-match catalog lang theme hash kiosk>`: the whole page as an element, in a shadow root of its own.
 *
 * It opens its catalog when it is connected, keeps what was asked when it is moved, removed and added again, and
 * frees its memory when it is removed. With `hash` it opens what stands behind the `#` of the address (docs/LINKS.md)
 * and keeps what is asked in the state of the history's entries, so that a reload and Back lose nothing; one element of
 * a page should have it. Without it neither address nor history is touched.
 *
 * What stands in the slot `waiting` is seen until the element is alive: the name of the park and one sentence, say.
 *
 * What stands in the slot `base-map` (a picture, say) lies under the map in place of the schematic: the sub-parks are
 * then drawn true to scale on it. `data-bounds="west north east south"` on it says which corners it shows, in the units
 * of the catalog's map (x grows to the east, y to the south); without it, those of all that the catalog places. It is
 * stretched to the map's box and does not move.
 *
 * Where a catalog cannot be opened it says why and keeps what it had.
 *
 * With `kiosk` it stands at a fair: it starts on the idle screen of fair mode, and no visit leaves anything in storage,
 * address or history but a contact that is left with consent. Removing the attribute, and the staff's corner, leave it.
 *
 * What it keeps in `localStorage`, where the browser lets it: `site-match/shortlist/<catalog>` (the reader's shortlist),
 * `site-match/tour` (the tour of the first visit was shown; only with `hash`), and for the staff of a fair
 * `site-match/fair` (settings, and whether fair mode is on), `site-match/fair-pin` (a salted hash of the PIN, and how
 * often a wrong one was given) and `site-match/contacts` (contacts that visitors left, until they are deleted).
 */
export class SiteMatchElement extends HTMLElement {
  /** The `catalog` attribute; empty where it is missing. Null and undefined remove it. */
  get catalog(): string;
  set catalog(address: string | null | undefined);

  /** The `theme` attribute, `light` or `dark`; empty where it is missing. Null and undefined remove it. */
  get theme(): string;
  set theme(theme: string | null | undefined);

  /** Whether the `hash` attribute is there. */
  get hash(): boolean;
  set hash(hash: boolean | null | undefined);

  /** Whether the `kiosk` attribute is there. */
  get kiosk(): boolean;
  set kiosk(kiosk: boolean | null | undefined);

  /**
   * What is asked, as the page holds it: with what it assumes for the trade, and every default written out. Setting it
   * asks anew; before the element is ready it is kept until then, and read back as set. Null and undefined ask nothing. With
   * `hash`, a link that is opened, and what is remembered over a reload, come after what was set before the element is
   * ready.
   *
   * @throws SiteMatchError on setting a request with problems; what was asked stays. Before the element is ready
   * only what is no data is refused at once, the rest becomes `site-match-error`.
   */
  get request(): Request | null;
  set request(request: Request | null | undefined);

  /** The last answer, null before the first. */
  get result(): MatchResult | null;

  /** All that configures the element, for {@link SiteMatchElement.restore}. */
  save(): SavedElement;

  /**
   * Takes over the keys that are there and leaves the others; null removes an attribute, and asks nothing. Resolves when
   * the catalog is open, or could not be opened (`site-match-error`).
   *
   * @throws SiteMatchError for a key that does not exist (`unknown_key`), a value that it cannot take (`bad_option`), or
   * a request with problems; then nothing is changed.
   */
  restore(partial: RestoredElement): Promise<void>;

  addEventListener<K extends keyof SiteMatchEventMap>(
    type: K,
    listener: (this: SiteMatchElement, event: SiteMatchEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Events of the element; they bubble and leave shadow roots. */
export interface SiteMatchEventMap extends HTMLElementEventMap {
  /** A catalog is open. */
  'site-match-ready': CustomEvent<null>;
  /** There is a new answer. */
  'site-match-result': CustomEvent<ResultDetail>;
  /** The visitor chose a site. */
  'site-match-select': CustomEvent<{ site: string }>;
  /** A catalog could not be opened, or the engine crashed. */
  'site-match-error': CustomEvent<SiteMatchError>;
}

declare global {
  interface HTMLElementTagNameMap {
    'site-match': SiteMatchElement;
  }
}
