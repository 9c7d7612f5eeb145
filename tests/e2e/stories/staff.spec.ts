// The park's staff: which companies a site suits, and a site for each of several companies.
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';

const format = 'sitematch-request/1';

const asking = (plant: number): object => ({
  format,
  ways_in: ['rent'],
  requirements: [{ criterion: 'plant_area_m2', want: plant, hard: true }],
});

test('opens a site and sees which companies it suits, each with its reasons', async ({ match, page }) => {
  await match.openInEnglish();
  await match.makes('forklift');
  await match.opensCard(0);
  const staff = match.staff('why');
  await expect(staff.locator('.suits > li')).toHaveCount(0);
  await staff.locator('summary').click();
  await expect(staff.locator('.suits > li')).toHaveCount(6);
  await expect(staff.locator('.suits > li').first()).toContainText(/number \d+ of \d+ sites for it|its first choice/);
  await expect(staff.locator('.suits > li.barred').last()).toContainText('Not offered by its way in');
  await expectAccessible(page);

  const name = await staff.locator('.suits-name').first().innerText();
  await staff.getByRole('button', { name: `Ask this: ${name}` }).click();
  await expect(match.summary).toContainText('fit');
});

test('gives several companies a site each, says who gives way to whom, and keeps nothing', async ({ match, page }) => {
  await match.openInEnglish();
  const staff = match.staff('see');
  await staff.locator('summary').first().click();
  const files = staff.locator('input[type="file"]');
  const file = (name: string, content: object) => ({
    name: `${name}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });
  await files.setInputFiles([file('first', asking(5000)), file('second', asking(5000))]);
  await expect(staff.locator('.leads li')).toHaveText([/first/, /second/]);
  const rows = staff.locator('.assign tbody tr');
  await expect(rows.nth(0)).toContainText('Its own first choice.');
  await expect(rows.nth(1)).toContainText(/goes to first; .*Asks the same as first\./);
  const sites = await staff.locator('.assign-site').allInnerTexts();
  expect(new Set(sites).size).toBe(2);

  await files.setInputFiles(file('wrong', { format, requirement: [] }));
  await expect(staff.locator('.problems')).toContainText('wrong.json: requirement');
  await expect(rows).toHaveCount(2);

  await staff.getByText('Or paste a request file').click();
  await staff.getByRole('textbox', { name: 'Or paste a request file' }).fill(JSON.stringify([asking(900), asking(400_000)]));
  await staff.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(3)).toContainText('No site suits it. Nearest: ');
  await expect(staff.locator('.assign-served')).toHaveText('4 companies: 3 get a site that fits, 1 gets none');
  await expectAccessible(page);

  expect(await match.keeps()).toEqual([]);
  await staff.getByRole('button', { name: 'Remove all' }).click();
  await expect(staff.locator('.assign')).toHaveCount(0);
});
