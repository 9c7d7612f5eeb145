// The page as a visitor uses it: three rooms. How a room is built, only this file knows.
import { expect, type Locator, type Page } from '@playwright/test';

/** The views of the middle room, as their row has them. */
export const VIEWS = ['list', 'map', 'frontier', 'compare', 'shortlist', 'chain'] as const;

export class MatchPage {
  readonly host: Locator;

  constructor(readonly page: Page) {
    this.host = page.locator('site-match');
  }

  /** Opens the page in English, whatever the browser's language, and waits for the first answer. */
  async openInEnglish(): Promise<void> {
    await this.open();
    await this.speaks('en');
  }

  /** Chooses a language and waits until the page speaks it. */
  async speaks(language: string): Promise<void> {
    await this.host.locator('select.language').selectOption(language);
    await expect(this.host.locator('.page')).toHaveAttribute('lang', language);
  }

  /** Waits for all that comes behind the first paint: from then on the page needs no network. */
  async isWhole(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.cards.first()).toBeVisible();
  }

  /** On a phone the first room alone is on screen. */
  async openOnPhone(): Promise<void> {
    await this.page.goto('/');
    await expect(this.product).toBeVisible();
  }

  /** The keys of all that the browser keeps for the page, but that the tour was shown. */
  keeps(): Promise<string[]> {
    return this.page.evaluate(() => [localStorage, sessionStorage].flatMap(Object.keys).filter((key) => key !== 'site-match/tour'));
  }

  /** The tour of the first visit. */
  get tour(): Locator {
    return this.host.locator('.tour');
  }

  get product(): Locator {
    return this.host.locator('#industry');
  }

  get area(): Locator {
    return this.host.locator('#area');
  }

  get cards(): Locator {
    return this.host.locator('.cards > li');
  }

  get summary(): Locator {
    return this.host.locator('.see .summary');
  }

  /** The smallest ways out, where nothing fits. */
  get concessions(): Locator {
    return this.host.locator('.takes .take');
  }

  /** Several units that together do. */
  get combinations(): Locator {
    return this.host.locator('.combination');
  }

  /** Ways to come in stages. */
  get plans(): Locator {
    return this.host.locator('.card.plan');
  }

  /** What would make the opened site first. */
  get movesUp(): Locator {
    return this.why.locator('.move-up');
  }

  /** A second stage: from which day, with how much plant. */
  async growsLater(from: string, area: string): Promise<void> {
    const stages = this.host.locator('details.phases');
    await stages.locator('summary').click();
    await stages.locator('#phase-day').fill(from);
    await stages.locator('#phase-area').fill(area);
    await stages.locator('#phase-area').blur();
  }

  /** How sure the order is. */
  get sureness(): Locator {
    return this.host.locator('.sure');
  }

  /** What sets the importances, once it is open. */
  get weights(): Locator {
    return this.host.locator('.weights');
  }

  /** One importance among all, by the requirement's id in request files. */
  weight(criterion: string): Locator {
    return this.weights.locator(`[data-weight="${criterion}"]`);
  }

  /** One line of the present plant, by its criterion's id in request files. */
  present(criterion: string): Locator {
    return this.host.locator(`[data-present="${criterion}"]`);
  }

  get undo(): Locator {
    return this.host.getByRole('button', { name: /^(Undo|撤销)/ });
  }

  /** What can be taken along, once it is open. */
  get takeAway(): Locator {
    return this.host.locator('.take-away');
  }

  async takesAway(): Promise<void> {
    await this.takeAway.locator('.add-button').click();
  }

  get link(): Locator {
    return this.takeAway.locator('.link-field');
  }

  get code(): Locator {
    return this.takeAway.locator('.qr svg');
  }

  /** What a link has brought. */
  get brought(): Locator {
    return this.host.locator('.brought');
  }

  /** The sub-parks of the map. */
  get subParks(): Locator {
    return this.host.locator('.map-stage .map-sub-park');
  }

  /** One sub-park of the map, by its id in the catalog. */
  subPark(id: string): Locator {
    return this.host.locator(`[data-sub-park="${id}"]`);
  }

  /** A sub-park from near by. */
  get near(): Locator {
    return this.host.locator('.near');
  }

  get announcement(): Locator {
    return this.host.locator('.see [role="status"]').first();
  }

  get why(): Locator {
    return this.host.locator('.why');
  }

  /** Cost over the years, in the third room. */
  get costs(): Locator {
    return this.why.locator('.cost-years');
  }

  /** Cost against fit, in the second room. */
  get frontier(): Locator {
    return this.host.locator('.frontier');
  }

  /** States what costs are counted with. */
  async countsWith(term: string, value: string): Promise<void> {
    const row = this.costs.locator(`[data-term="${term}"]`);
    if (!(await row.isVisible())) await this.costs.locator('.cost-terms summary').click();
    await row.getByRole('textbox').fill(value);
    await row.getByRole('textbox').blur();
  }

  get chain(): Locator {
    return this.host.locator('.chain');
  }

  /** What only the park's staff look at: in the middle room several companies, in the right one a single site. */
  staff(room: 'see' | 'why'): Locator {
    return this.host.locator(`.${room} .staff`);
  }

  /** How the park sees the project at the opened site. */
  get parkSide(): Locator {
    return this.why.locator('.park-side');
  }

  /** The figures of the project, closed at first. */
  get project(): Locator {
    return this.host.locator('details.project');
  }

  async tellsProject(figure: string, value: string): Promise<void> {
    const field = this.host.locator(`input[id^="project-${figure}"]`);
    if (!(await field.isVisible())) await this.project.locator('summary').click();
    await field.fill(value);
    await field.blur();
  }

  /** One row of the requirements, by its id in request files. */
  requirement(criterion: string): Locator {
    return this.host.locator(`[data-criterion="${criterion}"]`);
  }

  /** In English: a forklift maker who would rent 12,000 m² and insists on the clear height that the trade needs. */
  async asksForForklifts(): Promise<void> {
    await this.openInEnglish();
    await this.isWhole();
    await this.makes('forklift');
    await this.comesBy('Rent');
    await this.needs('12000');
    await this.insistsOn('clear_height_m');
  }

  async makes(query: string): Promise<void> {
    await this.product.fill(query);
    await this.product.press('Enter');
  }

  async needs(area: string): Promise<void> {
    await this.area.fill(area);
    await this.area.blur();
  }

  async comesBy(way: string): Promise<void> {
    await this.host.getByRole('button', { name: way, exact: true }).click();
  }

  async asks(criterion: string, level: string): Promise<void> {
    await this.requirement(criterion).getByRole('textbox').fill(level);
    await this.requirement(criterion).getByRole('textbox').blur();
  }

  async adds(name: string): Promise<void> {
    await this.host.locator('.add-requirement .add-button').click();
    await this.host.locator('.add-groups').getByRole('button', { name, exact: true }).click();
  }

  async insistsOn(criterion: string): Promise<void> {
    const must = this.requirement(criterion).locator('.must');
    await must.click();
    await expect(must).toHaveAttribute('aria-pressed', 'true');
  }

  async opensCard(index: number): Promise<string> {
    const open = this.cards.nth(index).locator('.card-open');
    const name = (await open.innerText()).trim();
    await open.click();
    await expect(this.why.locator('.why-title')).toContainText(name);
    return name;
  }

  /** Copies the letter to the park, which then is shown. */
  async copiesLetter(): Promise<string> {
    const part = this.why.locator('.why-part:has(> .mail)');
    await part.locator('> button').click();
    return (await part.locator('.letter').textContent()) ?? '';
  }

  /** The sites on the shortlist, while it is open. */
  get shortlist(): Locator {
    return this.host.locator('.shortlist-site');
  }

  async keepsFirst(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      await this.cards.nth(index).locator('.keep').click();
    }
  }

  async comparesFirst(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      await this.cards.nth(index).locator('.compare-toggle:not(.keep)').click();
    }
  }

  async shows(view: (typeof VIEWS)[number]): Promise<void> {
    await this.host.locator('.views').getByRole('button').nth(VIEWS.indexOf(view)).click();
  }

  async step(room: 'ask' | 'see' | 'why'): Promise<void> {
    await this.host.locator('.steps').getByRole('button').nth(['ask', 'see', 'why'].indexOf(room)).click();
  }

  /** Opens all that is folded in a room. */
  async unfolds(room: 'ask' | 'see' | 'why'): Promise<void> {
    await this.host.locator(`.${room} details`).evaluateAll((folded) => {
      for (const one of folded) (one as HTMLDetailsElement).open = true;
    });
  }

  /** Scores of the shown cards, in order, as printed: the low end. */
  async scores(): Promise<number[]> {
    const texts = await this.cards.locator('.score-number').allInnerTexts();
    return texts.map((text) => Number.parseInt(text, 10));
  }
}
