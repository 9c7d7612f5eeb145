// An investor without a mouse: the whole job by keys alone, and after every key the eye finds where one is.
import { Keyboard } from '../support/focus';
import { expect, test } from '../support/fixtures';

for (const [device, width, height] of [['a desk', 1280, 800], ['a phone with a keyboard', 390, 844]] as const) {
  test(`asks, sees, understands and takes away by keyboard alone, at ${device}`, async ({ match, page }) => {
    // Some three hundred keys, each of which is looked at.
    test.setTimeout(300_000);
    const phone = width < 800;
    await page.setViewportSize({ width, height });
    await (phone ? match.openOnPhone() : match.open());
    await match.isWhole();
    const keys = new Keyboard(page);
    const to = async (room: 'see' | 'ask') => {
      if (!phone) return;
      await keys.reach('.step');
      for (let steps = room === 'see' ? 1 : 0; steps > 0; steps -= 1) await keys.press('Tab');
      await keys.press('Enter');
      // The rooms stand before the steps.
      await keys.press('Shift+Tab');
    };

    // What it makes, how it comes, how much.
    await keys.reach('#industry');
    await keys.type('chache');
    await expect(match.host.locator('.hit').first()).toBeVisible();
    await keys.press('ArrowDown');
    await keys.press('ArrowUp');
    await keys.press('Enter');
    await expect(match.host.locator('.picker-code')).toHaveText('3433');
    await keys.reach('.segments .segment');
    await keys.press('Space');
    await expect(match.host.locator('.segment[aria-pressed="true"]').first()).toHaveText('租厂房');
    await keys.reach('#area');
    await keys.type('12000');
    await keys.press('Tab');
    await expect(match.area).toHaveValue('12,000');

    // One requirement more, with its level, as a must; and one less.
    await keys.reach('.add-requirement .add-button');
    await keys.press('Enter');
    for (const [wanted, typed] of [['天然气', false], ['租金', true]] as const) {
      if (wanted !== '天然气') await keys.press('Enter');
      const chip = match.host.locator('.chip.add').getByText(wanted, { exact: true });
      await keys.reach(chip);
      await keys.press('Enter');
      const row = match.host.locator('.requirement', { hasText: wanted });
      await expect(row).toBeVisible();
      // What has a level to type asks for it at once; else one may add the next.
      if (typed) {
        expect(await keys.isAt(row.locator('input.quantity-input')), wanted).toBe(true);
        await keys.type('15');
      } else expect(await keys.isAt('.add-button'), wanted).toBe(true);
    }
    await keys.reach('#area', 'Shift+Tab');
    await keys.reach('[data-criterion="clear_height_m"] input.quantity-input');
    await keys.press('Control+a');
    await keys.type('9');
    await keys.reach('[data-criterion="clear_height_m"] .must');
    await keys.press('Space');
    await expect(match.requirement('clear_height_m').locator('.must')).toHaveAttribute('aria-pressed', 'true');
    await keys.press('Tab');
    await keys.press('ArrowRight');
    await keys.press('Tab');
    await keys.press('Enter');
    await expect(match.requirement('clear_height_m')).toHaveCount(0);

    // Takes the removal back.
    await keys.press('Control+z');
    await expect(match.requirement('clear_height_m')).toHaveCount(1);

    // Why the first site, and back to where one was.
    if (phone) await to('see');
    await keys.reach('.card-open', phone ? 'Shift+Tab' : 'Tab');
    await keys.press('Enter');
    await expect(match.why.locator('.why-title')).toBeVisible();
    if (width < 1240) {
      await expect.poll(() => keys.isAt('.why .back')).toBe(true);
      await keys.press('Enter');
      await expect.poll(() => keys.isAt('.card-open')).toBe(true);
    }

    // The map, a sub-park, a unit, its Why and back again.
    await keys.reach('.view', 'Shift+Tab');
    await keys.reach('.view:nth-child(2)', 'Shift+Tab');
    await keys.press('Enter');
    await keys.reach('.map-sub-park');
    const place = await match.host.locator('.map-sub-park:focus').getAttribute('data-sub-park');
    await keys.press('Enter');
    await expect(match.near).toBeVisible();
    await keys.reach('.near [data-spot]');
    await keys.press('ArrowRight');
    const spot = await match.host.locator('[data-spot]:focus').getAttribute('data-site');
    await keys.press('Enter');
    await expect(match.why.locator('.why-title')).toBeVisible();
    if (width < 1240) {
      await expect.poll(() => keys.isAt('.why .back')).toBe(true);
      await keys.press('Enter');
      await expect.poll(() => keys.isAt(`[data-site="${spot}"]`)).toBe(true);
    }
    await keys.press('Escape');
    await expect.poll(() => keys.isAt(`[data-sub-park="${place}"]`)).toBe(true);

    // Two side by side.
    await keys.reach('.view:nth-child(1)', 'Shift+Tab');
    await keys.press('Enter');
    await keys.reach('.card:nth-child(1) .compare-toggle:not(.keep)');
    await keys.press('Space');
    await keys.reach('.card:nth-child(2) .compare-toggle:not(.keep)');
    await keys.press('Space');
    await keys.reach('.view:nth-child(4)', 'Shift+Tab');
    await keys.press('Enter');
    await expect(match.host.locator('.compare thead th')).toHaveCount(2);

    // What can be taken away; the print dialog opens and closes, and the focus is where it was.
    await keys.reach('.take-away .add-button');
    await keys.press('Enter');
    await expect(match.link).toBeVisible();
    await keys.reach('.print-open');
    await keys.press('Enter');
    await expect(match.host.locator('.print-dialog')).toBeVisible();
    await keys.press('Tab');
    await keys.press('Escape');
    await expect(match.host.locator('.print-dialog')).toBeHidden();
    expect(await keys.isAt('.print-open')).toBe(true);
    await keys.reach('.take-away .add-button', 'Shift+Tab');
    await keys.press('Space');
    await expect(match.link).toHaveCount(0);
    keys.sawAll();
  });
}
