// The built site behind Debian's nginx, with the files that docs/HOSTING.md tells hosts to include.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

import { expect, test as base } from '../support/fixtures';

const NGINX = process.env.NGINX ?? '';
/** What Debian's libnginx-mod-http-brotli-static brings. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const ROOT = path.resolve(import.meta.dirname, '../../..');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Settles once something listens. */
async function listens(port: number, nginx: ChildProcess): Promise<void> {
  while (nginx.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const [outcome] = await Promise.race([once(socket, 'connect').then(() => ['here']), once(socket, 'error').then(() => ['not yet'])]).catch(() => ['not yet']);
    socket.destroy();
    if (outcome === 'here') return;
  }
  throw new Error(`nginx ended with ${nginx.exitCode}`);
}

/** How files are sent: with gzip by what every nginx has, with brotli by one module and one line more. */
type Coding = 'gzip' | 'br';

const test = base.extend<{ coding: Coding; nginx: string }>({
  coding: ['gzip', { option: true }],
  nginx: async ({ coding }, use, testInfo) => {
    const folder = testInfo.outputPath('nginx');
    await mkdir(folder, { recursive: true });
    const port = await freePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
    await writeFile(
      path.join(folder, 'nginx.conf'),
      `${coding === 'br' ? `load_module ${BROTLI};` : ''} daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
      events {}
      http {
        access_log off; ${temporary.join(' ')}
        include ${ROOT}/docs/hosting/nginx-http.conf;
        server { listen 127.0.0.1:${port}; root ${ROOT}/dist; include ${ROOT}/docs/hosting/nginx.conf; ${coding === 'br' ? 'brotli_static on;' : ''} }
      }`,
    );
    const nginx = spawn(NGINX, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'inherit' });
    await listens(port, nginx);
    await use(`http://127.0.0.1:${port}`);
    nginx.kill();
    await once(nginx, 'exit');
  },
  baseURL: async ({ nginx }, use) => use(nginx),
});

test.skip(NGINX === '', 'nginx is not installed (on Debian: apt-get install nginx-light libnginx-mod-http-brotli-static)');

for (const coding of ['gzip', 'br'] as const) {
  test.describe(() => {
    test.use({ coding });

    test(`behind nginx the page works, under the policy, and is sent as ${coding}`, async ({ match, page, nginx }) => {
      test.skip(coding === 'br' && !existsSync(BROTLI), 'nginx has no brotli (on Debian: apt-get install libnginx-mod-http-brotli-static)');
      const answers = new Map<string, Record<string, string>>();
      page.on('response', (response) => answers.set(new URL(response.url()).pathname, response.headers()));
      await match.open();
      await match.isWhole();
      const built = await (await fetch(process.env.BASE_URL ?? '')).headers.get('content-security-policy');
      for (const [name, headers] of answers) {
        expect(headers['content-security-policy'], name).toBe(built);
        expect(headers, name).toMatchObject({ 'referrer-policy': 'no-referrer', 'access-control-allow-origin': '*', vary: 'Accept-Encoding' });
        const sealed = /\.([\w-]{12}|[\w-]{43})\.\w+$/.test(name);
        expect(headers['cache-control'], name).toBe(sealed ? 'public, max-age=31536000, immutable' : 'no-cache');
        expect(headers['content-encoding'], name).toBe(coding);
      }
      for (const ending of ['.wasm', '.js', '.css', '.json']) expect([...answers.keys()].some((name) => name.endsWith(ending)), ending).toBe(true);
      const type = (ending: string) => [...answers].find(([name]) => name.endsWith(ending))?.[1]['content-type'];
      expect([type('.wasm'), type('.js')]).toEqual(['application/wasm', 'text/javascript; charset=utf-8']);
      const taken = (coding: string) => fetch(`${nginx}/site-match.js`, { headers: { 'accept-encoding': coding } });
      expect((await taken('gzip')).headers.get('content-encoding')).toBe('gzip');
      expect((await taken('identity')).headers.get('content-encoding')).toBe(null);
      expect((await fetch(`${nginx}/none.html`)).status).toBe(404);
      expect((await fetch(nginx, { method: 'POST', body: 'forklift' })).status).toBe(403);
    });
  });
}
