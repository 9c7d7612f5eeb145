// `<site-match>` in small sites of React 19 and Vue 3, built by Vite from the npm package: attributes, properties that
// are objects, events, and taking it away and putting it back.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import vue from '@vitejs/plugin-vue';
import type { Page } from '@playwright/test';
import { build, type PluginOption } from 'vite';

import { expect, test } from '../support/fixtures';
import { NpmProject } from '../support/npm-project';

const SITE = 'https://site.test';
const TYPES: Record<string, string> = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };

const REACT = `
  import { StrictMode, createElement, useRef, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  import 'sitematch/element';

  const asks = (areaM2) => ({ format: 'sitematch-request/1', requirements: [{ criterion: 'plant_area_m2', want: areaM2, hard: true }] });

  function App() {
    const [area, setArea] = useState(4000);
    const [theme, setTheme] = useState('light');
    const [shown, setShown] = useState(true);
    const [fits, setFits] = useState('');
    const [site, setSite] = useState('');
    const request = useRef();
    request.current ??= asks(area);
    const ask = (next) => (setArea(next), (request.current = asks(next)));
    return createElement('main', null,
      createElement('button', { onClick: () => ask(9000) }, 'larger'),
      createElement('button', { onClick: () => setTheme('dark') }, 'dark'),
      createElement('button', { onClick: () => setShown(!shown) }, 'show'),
      createElement('output', null, area + ' ' + fits + ' ' + site),
      shown && createElement('site-match', {
        lang: 'en',
        theme,
        hash: false,
        request: request.current,
        'onsite-match-result': ({ detail }) => setFits(String(detail.result?.counts.fits)),
        'onsite-match-select': ({ detail }) => setSite(detail.site),
      }),
    );
  }

  createRoot(document.querySelector('#app')).render(createElement(StrictMode, null, createElement(App)));
`;

const VUE = `
  <script setup>
  import { ref, shallowRef } from 'vue';
  import 'sitematch/element';

  const asks = (areaM2) => ({ format: 'sitematch-request/1', requirements: [{ criterion: 'plant_area_m2', want: areaM2, hard: true }] });
  const area = ref(4000);
  const request = shallowRef(asks(4000));
  const theme = ref('light');
  const shown = ref(true);
  const fits = ref('');
  const site = ref('');
  function ask(next) {
    area.value = next;
    request.value = asks(next);
  }
  </script>

  <template>
    <main>
      <button @click="ask(9000)">larger</button>
      <button @click="theme = 'dark'">dark</button>
      <button @click="shown = !shown">show</button>
      <output>{{ area }} {{ fits }} {{ site }}</output>
      <site-match v-if="shown" lang="en" :theme="theme" :hash="false" :request="request"
        @site-match-result="fits = String($event.detail.result?.counts.fits)" @site-match-select="site = $event.detail.site" />
    </main>
  </template>
`;

const page = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>site</title><link rel="icon" href="data:,"></head><body><div id="app"></div><script type="module" src="/${script}"></script></body></html>`;

let project: NpmProject;

test.describe.configure({ mode: 'default', timeout: 60_000 });

test.beforeAll(async () => {
  project = await NpmProject.start();
  await project.link('react', 'react-dom', 'vue');
});

test.afterAll(() => project.remove());

/** Builds a site and opens it. */
async function open(browser: Page, name: string, plugins: PluginOption[]): Promise<void> {
  const root = project.at(name);
  await build({ root, logLevel: 'error', plugins });
  await browser.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(root, 'dist', pathname === '/' ? 'index.html' : pathname);
    await route.fulfill({ body: await readFile(file), contentType: TYPES[path.extname(file)] ?? 'application/octet-stream' });
  });
  await browser.goto(SITE);
}

/** The same story whatever the site is made with. */
async function expectElement(browser: Page): Promise<void> {
  const element = browser.locator('site-match');
  const told = browser.locator('output');
  await expect(told).toHaveText(/^4000 [1-9]\d* $/, { timeout: 20_000 });
  const fits = await told.textContent();
  await expect(element.locator('#area')).toHaveValue('4,000');
  expect(await element.evaluate((element) => [element.getAttribute('theme'), element.getAttribute('hash')])).toEqual(['light', null]);

  await browser.getByRole('button', { name: 'dark' }).click();
  await expect(element).toHaveAttribute('theme', 'dark');
  await browser.getByRole('button', { name: 'larger' }).click();
  await expect(element.locator('#area')).toHaveValue('9,000');
  await expect(told).toHaveText(/^9000 \d+ $/);
  await expect(told).not.toHaveText(fits ?? '');
  await element.locator('.card-open').first().click();
  await expect(told).toHaveText(/^9000 \d+ \S+$/);

  // What the visitor typed is the visitor's: a rendering that changes nothing leaves it.
  await element.locator('#area').fill('2000');
  await expect(element.locator('.summary')).toContainText('fit');
  for (let times = 0; times < 3; times += 1) {
    await browser.getByRole('button', { name: 'show', exact: true }).click();
    await expect(element).toHaveCount(0);
    await browser.getByRole('button', { name: 'show', exact: true }).click();
    await expect(element.locator('#area')).toHaveValue('9,000', { timeout: 10_000 });
  }
}

test.beforeEach(({ watch }) => watch.allow(new RegExp(`^foreign request: GET ${SITE}/[^?]*$`)));

test('React 19 in strict mode', async ({ page: browser }) => {
  await project.write('react-site/index.html', page('main.js'));
  await project.write('react-site/main.js', REACT);
  await open(browser, 'react-site', []);
  await expectElement(browser);
});

test('Vue 3 in single-file components', async ({ page: browser }) => {
  await project.write('vue-site/index.html', page('main.js'));
  await project.write('vue-site/main.js', `import { createApp } from 'vue'; import App from './App.vue'; createApp(App).mount('#app');`);
  await project.write('vue-site/App.vue', VUE);
  const isCustomElement = (tag: string) => tag === 'site-match';
  await open(browser, 'vue-site', [vue({ template: { compilerOptions: { isCustomElement } } })]);
  await expectElement(browser);
});
