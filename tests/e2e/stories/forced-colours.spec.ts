// In the reader's own colours, as high contrast sets them, every drawing can be seen: nothing is left in the page's own.
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures';

/** Classes of shapes whose paint neither is the ground's nor stands out from it 3 to 1, and how many shapes do. */
async function painted(room: Locator): Promise<{ faint: string[]; seen: number }> {
  return room.evaluate((node) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const ground = getComputedStyle(probe).color;
    probe.remove();
    const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const linear = parts(colour)
        .slice(0, 3)
        .map((share) => share / 255)
        .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const contrast = (colour: string): number => {
      const [one, other] = [light(colour), light(ground)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    const faint = new Set<string>();
    let seen = 0;
    for (const shape of node.querySelectorAll('svg :is(rect, circle, path, polygon, polyline, line, text)')) {
      const { fill, stroke, strokeOpacity, opacity } = getComputedStyle(shape);
      for (const paint of [fill, stroke]) {
        const clear = paint === 'none' || parts(paint)[3] === 0 || shape.closest('.qr') !== null;
        if (clear || paint === ground) continue;
        if (contrast(paint) < 3 || Number(strokeOpacity) < 0.7 || Number(opacity) < 0.7) faint.add(shape.getAttribute('class') ?? shape.tagName);
        else seen += 1;
      }
    }
    return { faint: [...faint], seen };
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    test('every drawing stands out from the ground, in each view and beside it', async ({ match }) => {
      test.setTimeout(90_000);
      await match.open();
      await match.isWhole();
      await match.makes('3433');
      await match.needs('12000');
      await match.comesBy('租厂房');
      await match.comparesFirst(3);
      const looks = async (name: string, room: Locator): Promise<void> => {
        const { faint, seen } = await painted(room);
        expect(faint, name).toEqual([]);
        expect(seen, name).toBeGreaterThan(3);
      };
      const see = match.host.locator('.see');
      for (const view of ['list', 'map', 'frontier', 'compare', 'chain'] as const) {
        await match.shows(view);
        await expect(see.locator('svg').first()).toBeVisible();
        await looks(view, see);
      }
      await match.shows('map');
      await match.subPark('baishazhou').click();
      await expect(match.near).toBeVisible();
      await looks('near', match.near);
      await match.shows('list');
      await match.opensCard(0);
      await expect(match.costs.locator('svg').first()).toBeVisible();
      await looks('why', match.why);
    });
  });
}
