// The command line tool on this machine, for tests that compare it with the browser.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { required } from './environment';

/** What `sitematch` prints for these arguments; fails with its problems where it does not succeed. */
export async function sitematch(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(required('SITEMATCH_BIN'), args, { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}
