// What Lighthouse thinks of the built page, on its desktop and its mobile preset: the best of three runs each, since
// other work on the machine can only slow a run down. Started by `cargo xtask bench`.
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

import { CHROMIUM_FLAGS } from '../e2e/support/chromium-flags.js';

const PRESETS = { desktop: desktopConfig, mobile: undefined };
const RUNS = 3;
const MEASURES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

/** One visit by a browser that has never been here. */
async function visit(config) {
  const chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: CHROMIUM_FLAGS });
  try {
    const { lhr } = await lighthouse(process.env.BASE_URL, { port: chrome.port, logLevel: 'error' }, config);
    return lhr;
  } finally {
    await chrome.kill();
  }
}

for (const [name, config] of Object.entries(PRESETS)) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await visit(config));
  const best = runs.reduce((a, b) => (b.categories.performance.score > a.categories.performance.score ? b : a));
  const scores = Object.values(best.categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  const performances = runs.map(({ categories }) => Math.round(categories.performance.score * 100));
  console.log(`${name}: ${scores.join(', ')} (performance of each run: ${performances.join(', ')})`);
  console.log(`  ${MEASURES.map((id) => `${best.audits[id].title} ${best.audits[id].displayValue}`).join(', ')}`);
}
