// The stopwatch must not stop before the answer is there, nor miss one that is quick.
import { expect, test } from './fixtures';
import { keystrokesToPaint, quantile } from './painted';

const page_whose_answer_takes = (milliseconds: number) => `
  <input aria-label="need"><output>0</output>
  <script>
    document.querySelector('input').addEventListener('input', ({ target }) => {
      const until = performance.now() + ${milliseconds};
      while (performance.now() < until);
      document.querySelector('output').textContent = target.value.length;
    });
  </script>`;

test('the wait from keystroke to paint holds the work in between', async ({ page }) => {
  await page.setContent(page_whose_answer_takes(40));
  const waits = await keystrokesToPaint(page.getByLabel('need'), page.locator('output'), ['1', '2', '3']);
  expect(waits).toHaveLength(3);
  for (const wait of waits) {
    expect(wait).toBeGreaterThanOrEqual(40);
  }
});

test('a quick answer is measured as quick', async ({ page }) => {
  await page.setContent(page_whose_answer_takes(0));
  const waits = await keystrokesToPaint(page.getByLabel('need'), page.locator('output'), [...'12345']);
  expect(quantile(waits, 0.5)).toBeLessThan(100);
});

test('a quantile is a measure that was made', () => {
  expect(quantile([30, 10, 20], 0.5)).toBe(20);
  expect(quantile([30, 10, 20], 1)).toBe(30);
  expect(quantile([], 0.5)).toBeNaN();
});
