// The watch itself must see what it is there for, or every quiet test would mean nothing.
import { expect, test } from './fixtures';

test.beforeEach(async ({ front, watch }) => {
  watch.allow(/./);
  await front.open();
});

/** The troubles that one deed in the page leaves, read as soon as the first is there. */
const seen = (watch: { everything(): string[] }) => expect.poll(() => watch.everything().join('\n'));

test('an error in the console is seen', async ({ page, watch }) => {
  await page.evaluate(() => console.error('broken on purpose'));
  await seen(watch).toContain('console: broken on purpose');
});

test('an uncaught error is seen', async ({ page, watch }) => {
  await page.evaluate(() => void setTimeout(() => { throw new Error('thrown on purpose'); }));
  await seen(watch).toContain('page error: thrown on purpose');
});

test('a style attribute is seen as a broken policy', async ({ page, watch }) => {
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await seen(watch).toContain('policy: style-src-attr');
});

test('a request to elsewhere is seen', async ({ page, watch }) => {
  await page.evaluate(() => fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined));
  await seen(watch).toMatch(/policy: connect-src|foreign request/);
});

test('a request with a query or a body is seen', async ({ page, watch }) => {
  await page.evaluate(() => fetch('/index.html?q=forklift').catch(() => undefined));
  await seen(watch).toContain('more than a name: GET');
  await page.evaluate(() => fetch('/index.html', { method: 'POST', body: 'forklift' }).catch(() => undefined));
  await seen(watch).toContain('more than a name: POST');
});
