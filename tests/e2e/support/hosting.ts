// A host of its own in front of the built page: one that can fail, be given another version, and go down.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { required } from './environment';

/** How a file is sent until another rule is given. */
type Rule = { status: number } | { body: string };

export class Hosting {
  private readonly rules = new Map<string, Rule>();
  private readonly asked: string[] = [];

  private constructor(
    readonly url: string,
    private readonly server: Server,
  ) {}

  static async start(): Promise<Hosting> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const hosting = new Hosting(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server);
    server.on('request', ({ url }, response) => void hosting.answer(url ?? '/', response));
    return hosting;
  }

  /** Sends nothing but this status for a file. */
  fails(path: string, status = 503): void {
    this.rules.set(path, { status });
  }

  /** Sends what was built again. */
  mends(path: string): void {
    this.rules.delete(path);
  }

  /** Sends other content under the same name. */
  sends(path: string, body: string): void {
    this.rules.set(path, { body });
  }

  /** What was built, as text. */
  async built(path: string): Promise<string> {
    return (await fetch(required('BASE_URL') + path)).text();
  }

  /** The whole name of a built file that has a hash between its name and its ending. */
  async named(name: string): Promise<string> {
    const worker = await this.built('/sw.js');
    const [path] = worker.match(new RegExp(`${name}\\.[\\w-]+\\.\\w+`)) ?? [];
    if (path === undefined) throw new Error(`The service worker keeps no file called ${name}.`);
    return `/${path}`;
  }

  /** How often a file was asked for. */
  times(path: string): number {
    return this.asked.filter((asked) => asked === path).length;
  }

  /** From now on nothing answers, as without a network. */
  async goesDown(): Promise<void> {
    if (!this.server.listening) return;
    const down = new Promise((closed) => this.server.close(closed));
    this.server.closeAllConnections();
    await down;
  }

  private async answer(path: string, response: ServerResponse): Promise<void> {
    this.asked.push(path);
    const rule = this.rules.get(path);
    const built = await fetch(required('BASE_URL') + path);
    const headers = Object.fromEntries(built.headers);
    for (const name of ['content-encoding', 'content-length', 'connection', 'etag']) delete headers[name];
    if (rule !== undefined && 'status' in rule) response.writeHead(rule.status, headers).end();
    else response.writeHead(built.status, headers).end(rule?.body ?? Buffer.from(await built.arrayBuffer()));
  }
}
