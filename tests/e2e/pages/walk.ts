// One reader after another, through all states of the page that matter: pictures are made of them, and they are held
// to what every state must be.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, type Page } from '@playwright/test';

import type { MatchPage } from './match-page';

export const STATES = [
  'opening',
  'answer',
  'why',
  'costs',
  'map',
  'frontier',
  'compare',
  'chain',
  'take-away',
  'nothing-fits',
  'report',
  'fair',
] as const;

export type State = (typeof STATES)[number];

const REQUESTS = path.resolve(import.meta.dirname, '../../requests');
const FORKLIFTS = JSON.parse(readFileSync(path.join(REQUESTS, 'forklifts.json'), 'utf8'));
/** What no site has: a heavy crane, high under it, in large plant. */
const NOWHERE = {
  ...FORKLIFTS,
  requirements: [
    { criterion: 'plant_area_m2', want: 20000, importance: 60, hard: true },
    { criterion: 'clear_height_m', want: 14, importance: 60, hard: true },
    { criterion: 'crane_t', want: 50, hard: true },
    { criterion: 'rent_yuan_per_m2_month', want: 12, hard: true },
  ],
};

/** On one page, by requests, so that it is the same in every language. */
export class Walk {
  constructor(
    private readonly page: Page,
    private readonly match: MatchPage,
    private readonly phone: boolean,
  ) {}

  async through(shoot: (state: State) => Promise<void>): Promise<void> {
    const { match, page } = this;
    await page.goto('/');
    await match.isWhole();
    await shoot('opening');
    await match.tour.locator('.tour-buttons button').first().click();
    await expect(match.tour).toHaveCount(0);

    await this.asks(FORKLIFTS);
    await this.step('see');
    await shoot('answer');

    await this.step('why');
    await this.toTop('.why');
    await shoot('why');
    await match.costs.scrollIntoViewIfNeeded();
    await expect(match.costs.locator('svg').first()).toBeVisible();
    await this.toTop('.cost-years');
    await shoot('costs');

    await this.step('see');
    await match.comparesFirst(3);
    for (const view of ['map', 'frontier', 'compare', 'chain'] as const) {
      await match.shows(view);
      await page.mouse.move(0, 0);
      await this.toTop('.see-tools');
      await shoot(view);
    }

    await match.shows('list');
    await match.takesAway();
    await expect(match.code).toBeVisible();
    await this.toTop('.see-tools');
    await shoot('take-away');

    await match.takeAway.locator('.add-button').click();
    await expect(match.code).toHaveCount(0);
    await this.asks(NOWHERE);
    await expect(match.concessions.first()).toBeVisible();
    await this.toTop('.summary');
    await shoot('nothing-fits');

    await this.report(shoot);
    await page.evaluate(() => document.querySelector('site-match')?.setAttribute('kiosk', ''));
    await match.isWhole();
    await expect(match.host.locator('.fair-idle')).toBeVisible();
    await shoot('fair');
  }

  private async asks(request: unknown): Promise<void> {
    await this.page.evaluate(async (asked) => {
      const element = document.querySelector('site-match') as HTMLElement & { request: unknown };
      const answered = new Promise((settle) => element.addEventListener('site-match-result', settle, { once: true }));
      element.request = asked;
      await answered;
    }, request);
  }

  private async step(room: 'ask' | 'see' | 'why'): Promise<void> {
    if (this.phone) await this.match.step(room);
  }

  private async toTop(selector: string): Promise<void> {
    await this.match.host.locator(selector).first().evaluate((node) => node.scrollIntoView({ block: 'start' }));
  }

  /** As on paper: the browser's own window of printing opens and closes around it. */
  private async report(shoot: (state: State) => Promise<void>): Promise<void> {
    const { match, page } = this;
    await this.asks(FORKLIFTS);
    await page.evaluate(() => {
      window.print = () => document.body.toggleAttribute('data-printed', true);
    });
    await this.step('see');
    await match.shows('list');
    await match.host.locator('.print-open').click();
    await match.host.locator('.print-buttons .secondary').click();
    await expect(page.locator('body')).toHaveAttribute('data-printed');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.scrollTo(0, 0));
    await shoot('report');
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
}
