// A page that embeds the module, as small as one can be.
import type * as api from '../../../www/site-match.js';

declare global {
  interface Window {
    /** The module under test. */
    api: typeof api;
    /** What a call threw, as data; null where it threw nothing. */
    thrown(call: () => unknown): Promise<Thrown | null>;
    /** Where a file was fetched that has a hash between its name and its ending. */
    fetched(name: string): string;
  }
}

export interface Thrown {
  name: string;
  code: string;
  path: string;
  message: string;
  problems: { code: string; path: string; message: string; [detail: string]: unknown }[];
}

export const EMBEDDING = {
  page: '<!doctype html><html lang="en"><title>host page</title><link rel="icon" href="data:,"><script type="module" src="/host-page.js"></script><main></main>',
  script: `
    import * as api from '/site-match.js';
    window.thrown = async (call) => {
      try {
        await call();
        return null;
      } catch ({ name, code, path, message, problems }) {
        return { name, code, path, message, problems };
      }
    };
    window.fetched = (name) =>
      performance.getEntriesByType('resource').find((file) => file.name.includes('/' + name + '.')).name;
    window.api = api;
  `,
};
