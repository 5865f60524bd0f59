import { test as base, type Page } from '@playwright/test';
import { enterAs } from './personas.js';
import { startProduct } from './product.js';

interface Journey {
  /** A page in a browser of its own, signed in and not yet on its way to anywhere. */
  as: (persona: string) => Promise<Page>;
}

/** What a page says when something went wrong that nobody showed to its reader. */
export function watch(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Minified React error/.test(message.text())) {
      problems.push(`${page.url()}: ${message.text()}`);
    }
  });
}

/**
 * Journeys with several people, each in a browser of their own. A journey fails when a page threw an error or broke
 * its content security policy, even where the reader noticed nothing.
 */
export const test = base.extend<Journey, { product: string }>({
  // Whoever runs journeys side by side brings a product of its own: they meet in no database and on no port.
  product: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the parameter what a fixture needs
    async ({}, use) => {
      const { address, stop } = await startProduct();
      await use(address);
      await stop();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  baseURL: ({ product }, use) => use(product),
  as: async ({ browser, contextOptions }, use) => {
    const problems: string[] = [];
    const pages: Page[] = [];
    await use(async (persona) => {
      const context = await browser.newContext(contextOptions);
      const page = await context.newPage();
      pages.push(page);
      watch(page, problems);
      await enterAs(page, persona);
      return page;
    });
    for (const page of pages) await page.context().close();
    if (problems.length > 0) throw new Error(`Errors on the pages:\n${problems.join('\n')}`);
  },
  page: async ({ page }, use) => {
    const problems: string[] = [];
    watch(page, problems);
    await use(page);
    if (problems.length > 0) throw new Error(`Errors on the pages:\n${problems.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
