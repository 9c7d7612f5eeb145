// A hard rule of the park stands in the way: who reads a list, a comparison or what a visitor is shown reads it there.
import type { Page } from '@playwright/test';

import { expect, test } from '../support/fixtures';

const ask = (page: Page, project: object, ways_in: string[]) =>
  page.evaluate(
    async (asked) => {
      const element = document.querySelector('site-match') as HTMLElement & { request: unknown };
      const answered = new Promise((settle) => element.addEventListener('site-match-result', settle, { once: true }));
      element.request = asked;
      await answered;
    },
    {
      format: 'sitematch-request/1',
      ways_in,
      project,
      requirements: [{ criterion: 'plant_area_m2', want: 12000, importance: 60, hard: true }],
    },
  );

test('where it holds for some sites their cards and their columns say so, and no others', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  // Plating is kept out of where the paper that it needs is not taken; elsewhere it is not.
  await ask(page, { industry: '3433', process: { plating: true, assembly_only: false } }, []);
  const barred = match.cards.filter({ hasText: 'A hard rule stands in the way' });
  const free = match.cards.filter({ hasNotText: 'A hard rule stands in the way' });
  await expect(barred.first()).toBeVisible();
  await expect(free.first()).toBeVisible();
  await barred.first().getByRole('button', { name: 'Add to compare' }).click();
  await free.first().getByRole('button', { name: 'Add to compare' }).click();
  await match.shows('compare');
  await expect(match.host.locator('.compare .in-the-way')).toHaveText([/A hard rule stands in the way/]);
});

test('where it holds for all of a list it is said once above it', async ({ match, page }) => {
  await match.openInEnglish();
  await match.isWhole();
  await ask(page, { industry: '2614', process: { chemical_reaction: true } }, ['rent']);
  await expect(match.host.locator('.see .note')).toContainText('in the way of all of these');
  await expect(match.host.locator('.barred')).toHaveCount(0);
});
