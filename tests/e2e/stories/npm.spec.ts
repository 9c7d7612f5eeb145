// The npm package, installed into an empty project and used as its README says: by bundlers, by Node, by TypeScript.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import type { Page } from '@playwright/test';
import * as esbuild from 'esbuild';
import { build as vite, createServer } from 'vite';
import webpack from 'webpack';

import { expect, test } from '../support/fixtures';
import { NpmProject } from '../support/npm-project';

const E2E = path.resolve(import.meta.dirname, '..');
/** A host of its own, which only answers with what a bundler wrote. */
const BUNDLE = 'https://bundle.test';
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
};

/** Shows what the snippets of the README come to. */
const MAIN = `
  import { nearest } from './program.js';
  import './element.js';
  nearest(4000).then((lines) => (document.querySelector('output').textContent = lines.join('\\n')));
`;
const page = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bundle</title><link rel="icon" href="data:,"></head><body><output></output>${script}</body></html>`;

let project: NpmProject;

test.describe.configure({ mode: 'default', timeout: 90_000 });

test.beforeAll(async () => {
  project = await NpmProject.start();
  await project.write('program.js', await project.snippet('program'));
  await project.write('element.js', await project.snippet('element'));
  await project.write('inline.js', await project.snippet('inline'));
  await project.write('main.js', MAIN);
  await project.write('index.html', page('<script type="module" src="/main.js"></script>'));
  await project.write('node.js', `import { nearest } from './program.js'; console.log((await nearest(4000)).join('\\n'));`);
});

test.afterAll(() => project.remove());

/** Serves a folder under the strict policy of the hosted page, and opens its page. */
async function open(page: Page, folder: string, name = ''): Promise<void> {
  const policy = (await page.request.get('/')).headers()['content-security-policy'] ?? '';
  await page.route(`${BUNDLE}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
    const contentType = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const body = search === '' ? await readFile(file).catch(() => undefined) : undefined;
    if (body === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ body, contentType, headers: { 'content-security-policy': policy } });
  });
  await page.goto(`${BUNDLE}/${name}`);
}

/** Program and element both answer, as Node does. */
async function expectAnswers(page: Page): Promise<void> {
  await expect(page.locator('output')).toHaveText((await project.prints('node.js')).trim(), { timeout: 20_000 });
  await expect(page).toHaveTitle(/^\d+ sites fit$/, { timeout: 20_000 });
  await expect(page.locator('site-match .card').first()).toBeVisible();
  const dressed = await page.locator('site-match .card').first().evaluate((card) => getComputedStyle(card).borderRadius);
  expect(dressed).toBe('14px');
}

test.beforeEach(({ watch }) => watch.allow(new RegExp(`^foreign request: GET ${BUNDLE}/[^?]*$`)));

test('Vite finds all files without settings', async ({ page }) => {
  await vite({ root: project.folder, logLevel: 'error' });
  await open(page, project.at('dist'));
  await expectAnswers(page);
});

test('Vite serves all files while the page is written', async ({ page, watch }) => {
  const server = await createServer({ root: project.folder, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  try {
    await server.listen();
    const [address = ''] = server.resolvedUrls?.local ?? [];
    watch.allow(new RegExp(`^foreign request: GET ${address}`));
    await page.goto(address);
    await expectAnswers(page);
  } finally {
    await page.goto('about:blank');
    await server.close();
  }
});

test('webpack finds all files without settings', async ({ page: browser }) => {
  const output = { path: project.at('packed') };
  const stats = await new Promise<webpack.Stats | undefined>((settle, fail) => {
    webpack({ mode: 'production', context: project.folder, entry: './main.js', output }, (error, stats) =>
      error ? fail(error) : settle(stats),
    );
  });
  expect(stats?.toJson().errors).toEqual([]);
  await project.write('packed/index.html', page('<script src="main.js"></script>'));
  await open(browser, project.at('packed'));
  await expectAnswers(browser);
});

test('a page imports the modules as they are', async ({ page: browser }) => {
  const script = `import '/node_modules/sitematch/site-match.js'; document.body.append(document.createElement('site-match'));`;
  await project.write('plain.js', script);
  await project.write('plain.html', page('<script type="module" src="/plain.js"></script>'));
  await open(browser, project.folder, 'plain.html');
  const card = browser.locator('site-match .card').first();
  await expect(card).toHaveCSS('border-top-left-radius', '14px', { timeout: 20_000 });
  // Adopted styles are those of one document: in another it needs others.
  await browser.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(document.querySelector('site-match')!);
  });
  const moved = browser.frameLocator('iframe').locator('site-match .card').first();
  await expect(moved).toHaveCSS('border-top-left-radius', '14px', { timeout: 20_000 });
  await browser.evaluate(() => document.body.append(document.querySelector('iframe')!.contentDocument!.querySelector('site-match')!));
  await expect(card).toHaveCSS('border-top-left-radius', '14px', { timeout: 20_000 });
});

test('esbuild makes one script of the one module, which runs from a file and fetches nothing', async ({ page: browser, watch }) => {
  await esbuild.build({
    entryPoints: [project.at('inline.js')],
    outfile: project.at('stick/main.js'),
    bundle: true,
    format: 'iife',
    logLevel: 'error',
    absWorkingDir: project.folder,
  });
  await project.write('stick/index.html', page('<script src="main.js"></script>'));
  watch.allow(/^foreign request: GET file:.*\/stick\/(index\.html|main\.js)$/);
  await browser.goto(pathToFileURL(project.at('stick/index.html')).href);
  await expect(browser.locator('site-match .card').first()).toBeVisible({ timeout: 20_000 });
});

test('a bundle for programs holds no element', async () => {
  const bundle = await esbuild.build({
    stdin: { contents: `export { Matcher } from 'sitematch'; import 'sitematch';`, resolveDir: project.folder },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const text = bundle.outputFiles[0]?.text ?? '';
  expect(text).toMatch(/Matcher = class|class Matcher/);
  expect(text).not.toMatch(/customElements|class SiteMatchElement|light-dark/);
});

test('Node answers from the files and from the one module alike', async () => {
  const program = await project.snippet('program');
  await project.write('inline-program.js', program.replace("'sitematch'", "'sitematch/inline'"));
  await project.write(
    'inline-node.js',
    `import { nearest } from './inline-program.js'; console.log((await nearest(4000)).join('\\n'));`,
  );
  const printed = await project.prints('node.js');
  expect(printed).toMatch(/^\S+ fits\n/);
  expect(await project.prints('inline-node.js')).toBe(printed);
  const catalog = pathToFileURL(project.installed('catalogs/hengyang.json')).href;
  for (const entry of ['sitematch', 'sitematch/inline']) {
    await project.write('from-file.js', `import { Matcher } from '${entry}'; (await Matcher.open(new URL('${catalog}'))).close(); console.log('open');`);
    expect(await project.prints('from-file.js')).toBe('open\n');
  }
});

test('strict TypeScript compiles against the package, however it resolves modules', async () => {
  const sample = await readFile(path.join(E2E, 'types/sample.ts'), 'utf8');
  for (const entry of ['element', 'inline']) {
    await project.write(`types/${entry}.ts`, sample.replace('../../../dist/site-match.js', `sitematch/${entry}`));
  }
  await project.write(
    'types/frame.ts',
    `import { connect, type FrameMessage, type HostMessage } from 'sitematch/frame';
     const frame = await connect(document.createElement('iframe'), { fit: true, signal: AbortSignal.timeout(20_000) });
     await frame.restore({ lang: 'en', request: { format: 'sitematch-request/1' } });
     frame.addEventListener('result', ({ detail }) => console.log(detail.counts.fits, detail.first[0]?.score.low));
     // @ts-expect-error what the framed page alone decides
     await frame.restore({ catalog: 'https://example.org' });
     export const hello: HostMessage = { siteMatch: 1, nonce: 'n'.repeat(32), type: 'hello' };
     export const site = (message: FrameMessage) => (message.type === 'select' ? message.site : undefined);`,
  );
  await project.write(
    'types/program.ts',
    `import { Matcher, type MatchResult } from 'sitematch';
     // @ts-expect-error the element is not for programs
     import { SiteMatchElement } from 'sitematch';
     export const ask = async (text: string): Promise<MatchResult> =>
       (await Matcher.open(text)).match({ format: 'sitematch-request/1' });`,
  );
  await project.link('react', '@types/react');
  await project.write('types/react.tsx', await project.snippet('react'));
  await project.write(
    'types/react-props.tsx',
    `import 'sitematch/react';
     export const none = <site-match request={undefined} hash={false} theme="dark" className="wide" />;
     // @ts-expect-error no such property
     export const wrong = <site-match catalogue="park.json" />;
     // @ts-expect-error a request is an object
     export const text = <site-match request="all" />;`,
  );
  const tsc = path.join(E2E, 'node_modules/typescript/bin/tsc');
  const compile = (module: string, resolution: string) => {
    const settings = ['--module', module, '--moduleResolution', resolution, '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
    const files = ['element.ts', 'inline.ts', 'frame.ts', 'program.ts', 'react.tsx', 'react-props.tsx'].map((name) => project.at('types', name));
    const options = ['--strict', '--noEmit', '--jsx', 'react-jsx', ...settings, ...files];
    return promisify(execFile)(process.execPath, [tsc, ...options], { cwd: project.folder }).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
  };
  expect(await Promise.all([compile('nodenext', 'nodenext'), compile('es2022', 'bundler')])).toEqual(['', '']);
});
