// An empty project that has installed the built npm package, as its users do: packed by npm, and nothing beside it.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

export class NpmProject {
  private constructor(readonly folder: string) {}

  static async start(): Promise<NpmProject> {
    const project = new NpmProject(await mkdtemp(path.join(tmpdir(), 'sitematch-npm-')));
    await project.write('package.json', '{ "name": "empty", "private": true, "type": "module" }');
    const packed = await project.npm('pack', path.join(ROOT, 'dist/npm'), '--json');
    const [{ filename }] = Object.values(JSON.parse(packed)) as [{ filename: string }];
    await project.npm('install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
    return project;
  }

  /** Where a file of the project, or of the installed package, lies. */
  at(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  installed(...names: string[]): string {
    return this.at('node_modules/sitematch', ...names);
  }

  /** Packages of the tests themselves, as if they were installed here too. */
  async link(...names: string[]): Promise<void> {
    for (const name of names) {
      await mkdir(path.dirname(this.at('node_modules', name)), { recursive: true });
      await symlink(path.join(ROOT, 'tests/e2e/node_modules', name), this.at('node_modules', name), 'junction');
    }
  }

  async write(name: string, text: string): Promise<void> {
    await mkdir(path.dirname(this.at(name)), { recursive: true });
    await writeFile(this.at(name), text);
  }

  /** What a module of the project prints in Node. */
  async prints(name: string): Promise<string> {
    // As into a file: Playwright asks all below it for colours.
    const env = { ...process.env, FORCE_COLOR: '0' };
    return (await run(process.execPath, ['--no-warnings', this.at(name)], { cwd: this.folder, env })).stdout;
  }

  /** A snippet of the package's own README, by the word behind its language. */
  async snippet(word: string): Promise<string> {
    const readme = await readFile(this.installed('README.md'), 'utf8');
    const [, snippet] = new RegExp(`\`\`\`(?:js|tsx) ${word}\\n(.*?)\`\`\``, 's').exec(readme) ?? [];
    if (snippet === undefined) throw new Error(`The README of the package has no snippet called ${word}.`);
    return snippet;
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }

  private async npm(...command: string[]): Promise<string> {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    return (await run(npm, command, { cwd: this.folder })).stdout;
  }
}
