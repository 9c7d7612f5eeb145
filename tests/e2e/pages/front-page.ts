// The page a visitor meets first. A page object says what a user does and sees; how, only it knows.
import { expect, type Page } from '@playwright/test';

export class FrontPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/');
  }

  async expectTitle(): Promise<void> {
    await expect(this.page).toHaveTitle(/\S/);
  }
}
