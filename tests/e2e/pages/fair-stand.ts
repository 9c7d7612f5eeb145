// A stand at a fair as promoters and visitors use it. How it is built, only this file knows.
import { expect, type Locator, type Page } from '@playwright/test';

import type { MatchPage } from './match-page';

export class FairStand {
  readonly page: Page;

  constructor(readonly match: MatchPage) {
    this.page = match.page;
  }

  private part(name: string): Locator {
    return this.match.host.locator(`.fair-${name}`);
  }

  /** The idle screen between visits. */
  get idle(): Locator {
    return this.part('idle');
  }

  /** The first question to a visitor. */
  get welcome(): Locator {
    return this.part('welcome');
  }

  /** One site, large. */
  get shown(): Locator {
    return this.part('show');
  }

  /** Whether the visitor is still there. */
  get countdown(): Locator {
    return this.part('countdown');
  }

  get contactForm(): Locator {
    return this.part('form');
  }

  /** The staff's corner. */
  get corner(): Locator {
    return this.part('corner');
  }

  /** What is lacking, or wrong. */
  get lacks(): Locator {
    return this.match.host.locator('.fair-form [role="alert"]').first();
  }

  /** Opens the page and begins fair mode by its button. */
  async opens(path = '/'): Promise<void> {
    await this.page.clock.install();
    await this.page.goto(path);
    await expect(this.match.cards.first()).toBeVisible();
    await this.match.isWhole();
    await this.begins();
  }

  /** Begins fair mode by its button. */
  async begins(): Promise<void> {
    await this.match.host.locator('.fair-enter').click();
    await this.contactForm.locator('.primary').click();
    await expect(this.idle).toBeVisible();
  }

  /** A visitor touches the screen and is asked. */
  async isTouched(language?: string): Promise<void> {
    const button = language === undefined ? '.fair-begin' : `.fair-language[lang="${language}"]`;
    await this.idle.locator(button).click();
    await expect(this.welcome).toBeVisible();
  }

  /** A visitor takes one of the tiles. */
  async takesTile(index: number): Promise<void> {
    await this.welcome.locator('.example').nth(index).click();
    await expect(this.match.summary).toBeVisible();
  }

  /** A visitor says by hand what is needed. */
  async saysNeeds(): Promise<void> {
    await this.welcome.locator('.fair-own').click();
    await expect(this.match.product).toBeVisible();
  }

  async shows(): Promise<void> {
    await this.part('bar').getByRole('button').nth(1).click();
    await expect(this.shown).toBeVisible();
  }

  async asksForContact(): Promise<void> {
    await this.part('bar').locator('.primary').click();
    await expect(this.contactForm).toBeVisible();
  }

  /** Closes by its key what stands above the rest and is back there: browsers tell of that a moment after the key. */
  async closes(): Promise<void> {
    const above = this.match.host.locator('.fair-modal');
    const before = await above.count();
    await this.page.keyboard.press('Escape');
    await expect(above).toHaveCount(before - 1);
  }

  async fills(contact: { name?: string; company?: string; reach?: string; note?: string }): Promise<void> {
    for (const [field, text] of Object.entries(contact)) await this.contactForm.locator(`#contact-${field}`).fill(text);
  }

  async consents(): Promise<void> {
    await this.contactForm.getByRole('checkbox').check();
  }

  async keepsContact(): Promise<void> {
    await this.contactForm.locator('.fair-buttons .primary').click();
  }

  /** Ends the visit by hand. */
  async finishes(): Promise<void> {
    await this.part('bar').getByRole('button').first().click();
    await expect(this.idle).toBeVisible();
  }

  /** Opens the staff's corner, from the idle screen. */
  async toStaff(): Promise<void> {
    await this.part('foot').locator('button:not(.fair-pause)').click();
    await expect(this.corner).toBeVisible();
  }

  async setsPin(pin: string): Promise<void> {
    await this.corner.locator('#fair-new-pin').fill(pin);
    await this.corner.getByRole('button', { name: 'Set PIN' }).click();
  }

  async triesPin(pin: string): Promise<void> {
    await this.corner.locator('.fair-pin').fill(pin);
    await this.corner.getByRole('button', { name: 'Open' }).click();
  }

  async leaves(): Promise<void> {
    await this.corner.locator('.primary').first().click();
    await expect(this.match.host.locator('.fair-enter')).toBeVisible();
  }

  /** Seconds go by in which nobody touches anything. */
  async isStill(seconds: number): Promise<void> {
    await this.page.clock.fastForward(seconds * 1000);
  }

  /**
   * All that can be pressed, typed into or chosen and is smaller than a finger, with its size. Not the marks of the
   * drawing of cost and fit, which lie as close as the sites are alike: the table below it opens the same.
   */
  async smallTargets(): Promise<string[]> {
    return this.match.host.evaluate((host) => {
      const targets = host.shadowRoot!.querySelectorAll('button, select, summary, input, textarea, a[href], [tabindex="0"]');
      const small = [...targets].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const seen = target.checkVisibility({ visibilityProperty: true });
        if (target.matches('.frontier-mark') || !seen || (width > 47.5 && height > 47.5)) return [];
        return [`${target.tagName} ${target.getAttribute('class')} ${Math.round(width)}×${Math.round(height)}`];
      });
      return [...new Set(small)];
    });
  }
}
