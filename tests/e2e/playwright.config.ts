// Started by `cargo xtask test` and `cargo xtask bench`, which build the page, serve it and say where it is.
import { defineConfig } from '@playwright/test';

import { chromium, shared } from './support/settings';

export default defineConfig({
  ...shared,
  testDir: '.',
  testMatch: ['stories/**/*.spec.ts', 'support/**/*.spec.ts'],
  workers: 2,
  fullyParallel: true,
  // A test that passes only at the second attempt has failed.
  retries: 0,
  forbidOnly: true,
  // A picture that is missing is a mistake, and no reason to make one.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  projects: [chromium],
});
