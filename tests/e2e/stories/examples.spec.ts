// docs/EXAMPLES.md, snippet by snippet: each runs in Node from the packed package and prints what stands beside it; one of
// them runs in a worker of the browser too.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from '../support/fixtures';
import { NpmProject } from '../support/npm-project';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../docs/examples');

test('every example prints in Node what its page says', async () => {
  test.slow();
  const project = await NpmProject.start();
  const names = (await readdir(EXAMPLES)).filter((name) => name.endsWith('.mjs'));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    await project.write(name, await readFile(path.join(EXAMPLES, name), 'utf8'));
    const told = await readFile(path.join(EXAMPLES, name.replace('.mjs', '.txt')), 'utf8');
    expect.soft(await project.prints(name), name).toBe(told);
  }
  await project.remove();
});

test('no method of the matcher is without an example', async () => {
  const types = await readFile(path.resolve(EXAMPLES, '../../www/matcher.d.ts'), 'utf8');
  const [, matcher = ''] = /^export class Matcher \{\n(.*?)^\}/ms.exec(types) ?? [];
  const methods = [...matcher.matchAll(/^  (?:static )?(\w+)\(/gm)].map(([, name]) => name).filter((name) => name !== 'constructor');
  expect(methods.length).toBeGreaterThan(15);
  const page = await readFile(path.resolve(EXAMPLES, '../EXAMPLES.md'), 'utf8');
  expect(methods.filter((name) => !new RegExp(`[mM]atcher\\.${name}\\(`).test(page))).toEqual([]);
});

test('a worker of the browser answers as Node does', async ({ page }) => {
  const example = await readFile(path.join(EXAMPLES, '01-match.mjs'), 'utf8');
  const told = await readFile(path.join(EXAMPLES, '01-match.txt'), 'utf8');
  // Browsers resolve no names of packages in workers, and print to nobody.
  const script = example
    .replace("from 'sitematch'", "from '/site-match.js'")
    .replace(/^import catalog .*$/m, "const catalog = new URL('/catalogs/hengyang.json', location.href);")
    .replaceAll('console.log(', 'print(');
  const answer = "const lines = []; const print = (...words) => lines.push(words.join(' '));\n";
  const serve = (name: string, contentType: string, body: string) =>
    page.route(`**/${name}`, (route) => route.fulfill({ contentType, body }));
  await serve('worker.mjs', 'text/javascript', `${answer}${script}\npostMessage(lines.join('\\n') + '\\n');`);
  await serve('worker.html', 'text/html', '<!doctype html><html lang="en"><title>worker</title><link rel="icon" href="data:,">');
  await page.goto('/worker.html');
  const printed = await page.evaluate(
    () =>
      new Promise((settle, fail) => {
        const worker = new Worker('/worker.mjs', { type: 'module' });
        worker.onmessage = ({ data }) => settle(data);
        worker.onerror = ({ message }) => fail(new Error(message));
      }),
  );
  expect(printed).toBe(told);
});
