// The declarations beside the module hold together, and a page in strict TypeScript can be written against them.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from '@playwright/test';

const E2E = path.resolve(import.meta.dirname, '..');

test('a page in strict TypeScript compiles against the built declarations', async () => {
  test.slow();
  const tsc = path.join(E2E, 'node_modules/typescript/bin/tsc');
  const compiled = await promisify(execFile)(process.execPath, [tsc, '--project', path.join(E2E, 'types')]).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(compiled).toBe('');
});
