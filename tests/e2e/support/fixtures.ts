// The `test` of all stories: any trouble behind the page's back fails the test that caused it.
import { test as base, expect } from '@playwright/test';

import { FrontPage } from '../pages/front-page';
import { MatchPage } from '../pages/match-page';
import { Watch } from './watch';

interface Fixtures {
  /** Nobody was here before: the tour of the first visit comes. Else it stays away. */
  firstVisit: boolean;
  /** Fails the test on console errors, page errors, policy violations and foreign requests. */
  watch: Watch;
  /** The page as a visitor opens it. */
  front: FrontPage;
  /** The three rooms. */
  match: MatchPage;
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await Watch.over(context, new URL(baseURL ?? '').origin);
      await use(watch);
      expect(watch.troubles(), 'troubles behind the page').toEqual([]);
    },
    { auto: true },
  ],
  firstVisit: [false, { option: true }],
  context: async ({ context, firstVisit }, use) => {
    if (!firstVisit) {
      await context.addInitScript(() => {
        try {
          localStorage.setItem('site-match/tour', 'shown');
        } catch {
          // A browser that keeps nothing shows no tour.
        }
      });
    }
    await use(context);
  },
  front: async ({ page }, use) => {
    await use(new FrontPage(page));
  },
  match: async ({ page }, use) => {
    await use(new MatchPage(page));
  },
});

export { expect };
