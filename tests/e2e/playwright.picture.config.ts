// Makes the picture of the README: `cargo xtask test --stories -- --config playwright.picture.config.ts`.
import { defineConfig } from '@playwright/test';

import { chromium, shared } from './support/settings';

export default defineConfig({
  ...shared,
  testDir: './bench',
  testMatch: '**/*.picture.ts',
  workers: 1,
  retries: 0,
  projects: [chromium],
});
