// An empty page of a host that embeds `site-match.js`, under the strict policy; the module is at `window.api`.
import type { Page } from '@playwright/test';

import { EMBEDDING } from '../support/embedding';

export class ApiPage {
  constructor(readonly page: Page) {}

  /** Opens the page and waits until the module has run. */
  async open(): Promise<void> {
    const policy = (await this.page.request.get('/')).headers()['content-security-policy'] ?? '';
    const headers = { 'content-security-policy': policy };
    const serve = (path: string, contentType: string, body: string) =>
      this.page.route(`**/${path}`, (route) => route.fulfill({ contentType, body, headers }));
    await serve('host-page.html', 'text/html; charset=utf-8', EMBEDDING.page);
    await serve('host-page.js', 'text/javascript', EMBEDDING.script);
    await this.page.goto('/host-page.html');
    await this.page.waitForFunction(() => 'api' in window);
  }
}
