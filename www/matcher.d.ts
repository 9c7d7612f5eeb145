// The public face of matcher.js. Data types come from the engine itself; what they mean stands with them.
import type {
  Admission,
  Assessment,
  Assignment,
  Combinations,
  Comparison,
  CostOverYears,
  Criterion,
  Emphasis,
  Explanation,
  Frontier,
  Language,
  LeadFit,
  Letter,
  MatchResult,
  Plans,
  Problem as FileProblem,
  Relaxation,
  Request,
  SharedAnswer,
  ShortAsked,
  SupplyChain,
  Sureness,
  ToBeFirst,
} from './pkg/sitematch.js';

export type {
  Admission,
  AnswerMark,
  Arrangement,
  Assessment,
  AskedOtherwise,
  Assignment,
  Barred,
  Benefit,
  BenefitMeasure,
  BenefitTerm,
  Bound,
  Bounds,
  BuildingType,
  CashLine,
  ChainDivision,
  ChainFirm,
  ChainRow,
  ChainSide,
  Changed,
  Combination,
  Combinations,
  Comparison,
  ComparisonRow,
  Concession,
  ConditionFinding,
  Correction,
  CostItem,
  CostLine,
  CostOverYears,
  CostTerm,
  CostTerms,
  Counts,
  Criterion,
  Crossover,
  Dominance,
  DrawsLevel,
  Emphasis,
  EnergyReview,
  EnergyReviewLevel,
  EnvironmentGate,
  Exchange,
  ExchangeRate,
  Explanation,
  Fill,
  Finding,
  FireGate,
  FirmsIn,
  Front,
  Frontier,
  FrontierSite,
  Gap,
  Held,
  Indication,
  Instead,
  Interval,
  Label,
  Land,
  LandBasis,
  Language,
  LeadFit,
  LeftOut,
  Letter,
  Levels,
  MarkedSite,
  MatchResult,
  Move,
  Neighbour,
  NoCost,
  NoCostReason,
  NotCounted,
  NotCountedReason,
  NotUnderstood,
  Note,
  Offered,
  OrderRule,
  Pairing,
  PaperNeeded,
  Phase,
  Plan,
  PlanCost,
  Plans,
  ParkQuestion,
  PolicyFinding,
  PresentFact,
  Process,
  Production,
  Project,
  ProjectQuestion,
  Provenance,
  Question,
  Relaxation,
  Remark,
  Remedy,
  Request,
  Requirement,
  Reservation,
  RuleFinding,
  Served,
  SharedAnswer,
  Shift,
  ShortAsked,
  ShutOut,
  SiteKind,
  SiteSureness,
  Standing,
  StandingSureness,
  Status,
  Step,
  SubParkChain,
  SubParkCount,
  SupplyChain,
  Sureness,
  TakenUnit,
  TermBasis,
  TermInForce,
  TermValue,
  ToBeFirst,
  TwoHighSector,
  TwoHighs,
  UnpricedSite,
  Verdict,
  WayCost,
  WayIn,
  WeightGiven,
  WeightRange,
  WouldOffer,
  YearlyCost,
} from './pkg/sitematch.js';

/** What goes wrong outside of a file: each with its own `code`. */
export type CallProblem =
  /** The matcher was closed, or the engine that held it crashed. */
  | { code: 'closed'; path: string }
  /** The engine crashed and was started afresh: open the catalog again. Please report it. */
  | { code: 'crashed'; path: string }
  /** Nothing came from that address; `status` is that of the answer, null where nothing answered. */
  | { code: 'not_loaded'; path: string; url?: string; status?: number | null }
  /** The browser lacks WebAssembly or cannot read ours, or the page's policy lacks `'wasm-unsafe-eval'`. */
  | { code: 'cannot_run'; path: string }
  /** A value that an option of the element cannot take. */
  | { code: 'bad_option'; path: string }
  /** What JSON cannot hold: NaN, Infinity, a function, a Date, a Map, a loop, undefined in a list. A key of a plain
   * object that is undefined counts as absent. */
  | { code: 'not_data'; path: string; found: string }
  /** A text that is no link to an answer, one that is damaged, and one of a later version. */
  | { code: 'no_link' | 'broken_link' | 'newer_link'; path: string };

/** One problem: where, what, and in words with the way out. */
export type Problem = (FileProblem | CallProblem) & {
  /** For people, in English (on the element: in its language). */
  message: string;
};

/** `code` of an error: that of its first problem, or `unknown_site` where the catalog has no such site. */
export type ErrorCode = Problem['code'] | 'unknown_site';

/**
 * What every call throws (or rejects with) when it cannot do what was asked.
 *
 * A failed call changes nothing: the matcher answers the next one as before. Two errors are not of this class:
 * the reason of an aborted `signal`, and the `TypeError` of `new Matcher()`.
 */
export class SiteMatchError extends Error {
  readonly name: 'SiteMatchError';
  /** For programs. */
  readonly code: ErrorCode;
  /**
   * Where the first problem is: in a request or catalog as in `requirements[0].want`, in options as in
   * `options.limit`, or the name of the argument. Empty for the whole.
   */
  readonly path: string;
  /** All problems, at least one; the error itself speaks of the first. */
  readonly problems: Problem[];
}

/** A catalog: its address (fetched), or its content as JSON text, UTF-8 bytes or a plain object. */
export type CatalogSource = URL | string | ArrayBuffer | ArrayBufferView | object;

export interface OpenOptions {
  /** Gives up fetching and opening; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface DayOption {
  /** The day of the answer, `2026-11-20`, 1900 to 2200. Default: the device's local date. */
  today?: string;
}

export interface LanguageOption extends DayOption {
  /** `zh-Hans`, `zh-Hant`, `en`, `ja` or `ko`. Default: `en`. */
  language?: Language;
}

export interface LinkOptions extends LanguageOption {
  /** The address of the page that opens the link; what stands there behind a `#` is left out. Default: the catalog's. */
  publicUrl?: string;
}

export interface AdmissionOptions extends DayOption {
  /** Ids of the sites to hold the project against. Default: none, only the land as asked. */
  sites?: string[];
}

export interface MatchOptions extends DayOption {
  /** At most so many matches, a whole number from 0. Default: 50. The counts speak of all sites. */
  limit?: number;
}

/**
 * A catalog, ready to answer. The same request on the same day gives the same numbers, bit for bit, on every
 * machine; nothing leaves the device.
 *
 * ```js
 * const matcher = await Matcher.open(new URL('./catalogs/hengyang.json', location.href));
 * const { counts, matches } = matcher.match({
 *   format: 'sitematch-request/1',
 *   requirements: [{ criterion: 'clear_height_m', want: 8, hard: true }],
 * });
 * ```
 */
export class Matcher {
  /** Use {@link Matcher.open}. */
  private constructor();

  /**
   * Opens a catalog. A string is read as JSON text; pass a `URL` to fetch one.
   *
   * @throws SiteMatchError with all problems of the file (`not_json`, `unknown_key`, `out_of_range`, …);
   * `not_loaded` where it, or the engine, could not be fetched; `not_text` where bytes are not UTF-8.
   */
  static open(catalog: CatalogSource, options?: OpenOptions): Promise<Matcher>;

  /**
   * All problems of a catalog; an empty array where it can be opened.
   *
   * @throws SiteMatchError only with `not_loaded` or `crashed`.
   */
  static check(catalog: CatalogSource): Promise<Problem[]>;

  /**
   * Which sites fit, how well and why: counts over all sites, the first `limit` assessed and in order. Their
   * `neighbours` are left empty; {@link Matcher.assess} fills them in.
   *
   * @throws SiteMatchError with all problems of request and options; `closed`.
   */
  match(request: Request, options?: MatchOptions): MatchResult;

  /**
   * One site, whatever its kind and status; its `rank` is 0.
   *
   * @throws SiteMatchError as {@link Matcher.match}, and `unknown_site` (path `siteId`) with the nearest id.
   */
  assess(request: Request, siteId: string, options?: DayOption): Assessment;

  /**
   * Two sites side by side; the rows' differences add up to the difference of the low scores.
   *
   * @throws SiteMatchError as {@link Matcher.match}, and `unknown_site` (path `a` or `b`).
   */
  compare(request: Request, a: string, b: string, options?: DayOption): Comparison;

  /**
   * What it would take where sites miss: all smallest sets of limits to give way on, the smallest concession first,
   * each with the level to move to and the sites that it opens. A `never_relax` stays as it is.
   *
   * @throws SiteMatchError as {@link Matcher.match}.
   */
  relax(request: Request, options?: DayOption): Relaxation;

  /**
   * Plant units of one building, of two next to each other or of one sub-park that together reach the plant area: none
   * of those named is as good as another in cost, number of units and surplus. What only a part of the area needs
   * (`for_area_m2`) is asked of the units that hold that part. Null where the request asks for no plant area.
   *
   * @throws SiteMatchError as {@link Matcher.match}.
   */
  combine(request: Request, options?: DayOption): Combinations | null;

  /**
   * How sure the order is while nobody knows the weights exactly: shares of all weightings (never probabilities),
   * the range of each weight in which the first stays first, the smallest shift by which another overtakes it. With
   * what the weights say that requirements are worth in terms of each other.
   *
   * @throws SiteMatchError as {@link Matcher.match}.
   */
  robustness(request: Request, options?: DayOption): Sureness;

  /**
   * The park's side: the project against the rules of entry in the four verdicts, with what would satisfy them (yuan,
   * m² of land), environmental paper, fire class, two highs, energy review, benefit per mu, and policies with their
   * conditions; in general, for the land as asked, and at each of `options.sites`. What the project does not tell is
   * unknown and named in `tell`; nothing is derived, tax least of all.
   *
   * @throws SiteMatchError as {@link Matcher.match}, and `unknown_site` (path `options.sites[0]`).
   */
  admission(request: Request, options?: AdmissionOptions): Admission;

  /**
   * Why `a` is ahead of `b`: the rule that decides it, the smallest set of reasons that outweighs all that speaks
   * against it, and what `b` would have to offer to draw level. Where `b` comes first, `ahead` is false.
   *
   * @throws SiteMatchError as {@link Matcher.match}, and `unknown_site` (path `a` or `b`).
   */
  explain(request: Request, a: string, b: string, options?: DayOption): Explanation;

  /**
   * A site for each of the request's `phases`, in one sub-park or the nearest that has one: each stage held to its own
   * hard limits on its day, scored by the months of use, costed as one plan by year (yuan). Without phases, and where
   * both rent and land are accepted: plots with a temporary plant until they are built (`temporary`). Null where
   * neither is asked.
   *
   * @throws SiteMatchError as {@link Matcher.match}.
   */
  plan(request: Request, options?: DayOption): Plans | null;

  /**
   * What would make a site first without a limit missed: `asks`, one requirement asked otherwise (levels move towards
   * what the site offers), and `offers`, what the site would have to offer on one requirement to draw level with the
   * first; the smallest step first, empty where nothing alone does. Null where the site does not come in question.
   *
   * @throws SiteMatchError as {@link Matcher.assess}.
   */
  first(request: Request, siteId: string, options?: DayOption): ToBeFirst | null;

  /**
   * Who sells to the project's industry and who buys from it in each sub-park: by division with its share (0..=1 of
   * what is bought from, or sold to, manufacturing; national input-output table 2020), firms by name with source and
   * year, those of the same trade apart, what is missing, and which firms lack what the newcomer is. Null where the
   * request names no industry.
   *
   * @throws SiteMatchError as {@link Matcher.match}.
   */
  chain(request: Request): SupplyChain | null;

  /**
   * For the park's staff: which of several companies a site suits, the best first, each assessed as by
   * {@link Matcher.assess}. Those for which the site is `barred` (gone, or not their way in) come last.
   *
   * @throws SiteMatchError as {@link Matcher.assess}, with paths such as `requests[2].project.industry`;
   * `list_length` (path `requests`) for more than 50 requests.
   */
  leads(siteId: string, requests: Request[], options?: DayOption): LeadFit[];

  /**
   * A site for each of several companies, none twice (one that can be split as well), so that together they are served
   * best: most get a site that fits, among these most get one that may fit, among these the low scores add up to most.
   * Exact. A company that does not get its own first choice is told who has it and what giving it up costs.
   *
   * @throws SiteMatchError as {@link Matcher.match}, with paths such as `requests[2].project.industry`;
   * `list_length` (path `requests`) for more than 50 requests.
   */
  assign(requests: Request[], options?: DayOption): Assignment;

  /**
   * The request with other importances, and nothing else changed: those of an emphasis, or rank-sum weights by what
   * would be lifted first, second and so on ("a site only just meets everything").
   *
   * @throws SiteMatchError as {@link Matcher.match}, and `missing`, `not_one_of`, `unknown_reference` or `unknown_key`
   * with a path in `options` for `by`.
   */
  weigh(request: Request, by: { emphasis: Emphasis } | { first: Criterion[] }): Request;

  /**
   * What one site costs over the years, in yuan, by each way in that it offers: cash line by line and added up at the
   * end of year 0 (the start), 1, 2, … of the horizon, with what is assumed and what is left out; the years at which
   * one way becomes cheaper than another; months to production. `yuan_per_year` is that cash over the years, the same
   * as the site's yearly cost. `request.cost` says what is counted with; tax is never in.
   *
   * @throws SiteMatchError as {@link Matcher.match}, and `unknown_site` (path `siteId`).
   */
  cost(request: Request, siteId: string, options?: DayOption): CostOverYears;

  /**
   * Rent, buy, custom-built, land and workspace side by side: of each way in, accepted or not, the best-ranked site
   * that fits or may fit and whose price is known. Ways without such a site are named with the reason.
   *
   * @throws SiteMatchError as {@link Matcher.match}.
   */
  costSideBySide(request: Request, options?: DayOption): CostOverYears;

  /**
   * Yearly cost (yuan) against fit without cost (0..1, the score without rent, prices and yearly cost): the sites
   * that are the best that their money buys, what outdoes each of the others, and apart those without a known price.
   *
   * @throws SiteMatchError as {@link Matcher.match}.
   */
  frontier(request: Request, options?: DayOption): Frontier;

  /**
   * The link that opens the answer on the page, on any device: the same that "Take this along" makes. It holds the
   * request, the language, the day and the answer in short, all behind the `#`, which no server sees; at 25
   * requirements it is below 1,200 characters. It leads to `options.publicUrl`, else to the `public_url` of the
   * catalog; where there is neither, the text begins with `#` and goes behind the address of any page that shows the
   * catalog in `<site-match hash>`.
   *
   * @throws SiteMatchError as {@link Matcher.match}, and `not_one_of` (path `options.language`).
   */
  link(request: Request, options?: LinkOptions): string;

  /**
   * What a link asks, whole or from its `#` on: one that the page or {@link Matcher.link} has made (`kind: 'share'`),
   * of any version, with what has changed since where it is of this catalog; or one that a person has written
   * (`kind: 'short'`, docs/LINKS.md), with what of it was not understood. Nothing is asked and nothing opened by it.
   *
   * @throws SiteMatchError with `no_link` for any other address, `broken_link` where it was cut off or changed,
   * `newer_link` where a later version has made it, and with the problems of the request where it cannot be asked;
   * `closed`.
   */
  readLink(link: string | URL): SharedAnswer | ShortAsked;

  /**
   * The letter that the page writes to the park on a site: what the site and the rules of entry leave open as
   * questions, and what the company asked itself. Numbers and days are written as `Intl` of the browser, or of Node,
   * does; areas are in m². Resolves when the words of the language are here.
   *
   * @throws SiteMatchError (rejects) as {@link Matcher.assess}; `not_one_of` (path `options.language`); `not_loaded`
   * where the words could not be fetched.
   */
  letter(request: Request, siteId: string, options?: LanguageOption): Promise<Letter>;

  /** Frees the catalog's memory. Calling it again does nothing; any other call then throws `closed`. */
  close(): void;
}
