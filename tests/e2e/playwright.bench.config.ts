// Measurements run alone, one after the other, so that they do not slow each other down.
import { defineConfig } from '@playwright/test';

import { chromium, shared } from './support/settings';

export default defineConfig({
  ...shared,
  testDir: './bench',
  testMatch: '**/*.bench.ts',
  workers: 1,
  retries: 0,
  projects: [chromium],
});
