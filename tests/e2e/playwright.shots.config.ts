// Pictures of the page for people to look at: `cargo xtask shots`. Nothing is compared.
import { defineConfig } from '@playwright/test';

import { chromium, shared } from './support/settings';

export default defineConfig({
  ...shared,
  testDir: './shots',
  timeout: 300_000,
  workers: 2,
  maxFailures: 1,
  fullyParallel: true,
  retries: 0,
  projects: [
    { ...chromium, name: 'states', testMatch: 'states.shots.ts' },
    { ...chromium, name: 'sheets', testMatch: 'sheets.shots.ts', dependencies: ['states'] },
  ],
});
