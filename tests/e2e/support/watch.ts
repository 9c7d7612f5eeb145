// Sees what a user would not: errors in the console, broken policy, and requests that leave the page's own house.
import type { BrowserContext, Request } from '@playwright/test';

/** What went wrong behind the page's back while a test ran. */
export class Watch {
  private readonly seen: string[] = [];
  private readonly allowed: RegExp[] = [];

  private constructor(private readonly origin: string) {}

  /** Watches every page of a context; call it before the first page opens. */
  static async over(context: BrowserContext, origin: string): Promise<Watch> {
    const watch = new Watch(origin);
    context.on('console', (message) => {
      if (message.type() === 'error') {
        watch.note(`console: ${message.text()} (${message.location().url})`);
      }
    });
    context.on('weberror', (error) => watch.note(`page error: ${error.error().message}`));
    context.on('request', (request) => watch.judge(request));
    await context.exposeBinding('__policyViolated', (_source, what: string) => watch.note(what));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = (window as unknown as { __policyViolated: (what: string) => void }).__policyViolated;
        report(`policy: ${event.violatedDirective} blocked ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
      });
    });
    return watch;
  }

  /** For tests that provoke an error on purpose: troubles that match are no failure. */
  allow(trouble: RegExp): void {
    this.allowed.push(trouble);
  }

  /** Everything that happened, allowed or not. */
  everything(): string[] {
    return [...this.seen];
  }

  /** Everything that happened and was not allowed. */
  troubles(): string[] {
    return this.seen.filter((trouble) => !this.allowed.some((allowed) => allowed.test(trouble)));
  }

  private note(trouble: string): void {
    this.seen.push(trouble);
  }

  /** The only requests are GETs for our own files, without query or body: no word leaves the device. */
  private judge(request: Request): void {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') {
      return;
    }
    if (url.origin !== this.origin) {
      this.note(`foreign request: ${request.method()} ${request.url()}`);
    } else if (request.method() !== 'GET' || url.search !== '' || request.postData() !== null) {
      this.note(`request that carries more than a name: ${request.method()} ${request.url()}`);
    }
  }
}
