// From a keystroke to the painted answer, on the default catalog and a forklift maker's request.
import { expect, test } from '../support/fixtures';
import { keystrokesToPaint, quantile } from '../support/painted';

// Every key makes another number that can be asked for.
const AREAS = ['12000', '8500', '3200', '640', '25000'];
const HEIGHTS = ['8', '9', '45', '7', '30', '24', '6', '51'];
/** What the page promises. */
const MOST_MILLISECONDS = 100;

test('keystroke to painted answer', async ({ match }) => {
  test.setTimeout(120_000);
  await match.openInEnglish();
  await match.makes('forklift');
  await match.comesBy('Rent');
  const height = match.requirement('clear_height_m').getByRole('textbox');
  const rows: [string, number[]][] = [];
  for (const [name, field, texts] of [
    ['area', match.area, AREAS],
    ['clear height', height, HEIGHTS],
  ] as const) {
    const waits: number[] = [];
    for (const text of texts) {
      await field.fill('');
      // The right room repeats what is asked beside what is offered: it changes with every key, and is painted with
      // the list, whose order need not change.
      waits.push(...(await keystrokesToPaint(field, match.why, [...text])));
      await field.blur();
    }
    rows.push([name, waits]);
  }
  rows.push(['all', rows.flatMap(([, waits]) => waits)]);
  console.log(table(rows));
  for (const [name, waits] of rows) {
    expect(quantile(waits, 0.95), name).toBeLessThan(MOST_MILLISECONDS);
  }
});

function table(rows: [string, number[]][]): string {
  const line = (cells: string[]) => cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(8))).join('');
  const figures = (waits: number[]) => [0.5, 0.95, 1].map((share) => quantile(waits, share).toFixed(1));
  return [
    line(['keystroke (ms)', 'keys', 'median', 'p95', 'worst']),
    ...rows.map(([name, waits]) => line([name, String(waits.length), ...figures(waits)])),
  ].join('\n');
}
