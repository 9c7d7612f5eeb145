// Which pictures are made, and where they lie.
import path from 'node:path';

import type { State } from '../pages/walk';

export const ALBUM = path.resolve(import.meta.dirname, '../../../target/shots');

export const THEMES = ['light', 'dark'] as const;

export const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
] as const;

/** Where a picture lies, below the album. */
export const picture = (state: State, language: string, theme: string, width: number): string =>
  path.join(state, `${language}-${theme}-${width}.png`);
