// What tests and measurements share: where the page is, which browser, how to report.
import type { PlaywrightTestConfig, PlaywrightTestProject } from '@playwright/test';

import { CHROMIUM_FLAGS } from './chromium-flags.js';
import { required } from './environment';

export const shared: PlaywrightTestConfig = {
  outputDir: '../../target/e2e',
  timeout: 60_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['./support/closing-line.ts']],
};

export const chromium: PlaywrightTestProject = {
  name: 'chromium',
  use: {
    baseURL: required('BASE_URL'),
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Answers of a service worker cannot be replaced by a test; the stories of what it does let it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: CHROMIUM_FLAGS,
    },
  },
};
