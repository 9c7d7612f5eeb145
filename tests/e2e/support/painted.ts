// How long a user waits: from a keystroke to the frame that shows the changed answer.
import type { Locator } from '@playwright/test';

/**
 * Types `keys` one by one into `field` and measures each until `answer` has changed and that change
 * is painted, in milliseconds. `answer` must be on screen and change with every key; it may lie in a
 * shadow root.
 */
export async function keystrokesToPaint(field: Locator, answer: Locator, keys: string[]): Promise<number[]> {
  await field.focus();
  const target = await field.elementHandle();
  const waits: number[] = [];
  for (const key of keys) {
    // The promise stays in the page, so that no round trip to the test is part of the measure.
    const painted = await answer.evaluateHandle((node, input) => {
      const result = { milliseconds: new Promise<number>(() => {}) };
      result.milliseconds = new Promise<number>((resolve) => {
        let pressed = 0;
        input?.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // A frame's callbacks run before it is painted, the message after them runs behind the paint.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - pressed);
            port2.postMessage(undefined);
          });
        });
        observer.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      return result;
    }, target);
    await field.press(key);
    waits.push(await painted.evaluate(({ milliseconds }) => milliseconds));
    await painted.dispose();
  }
  return waits;
}

/** The value below which `share` (0..=1) of the measures lie. */
export function quantile(measures: number[], share: number): number {
  const sorted = [...measures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
