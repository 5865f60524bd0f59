import type { Page, Request } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { personaButton } from './support/personas.js';

const KB = 1024;
const BUDGET = 250 * KB;

/** Counts the JavaScript that a browser receives, as it travels: compressed. */
class Scripts {
  private readonly requests: Request[] = [];

  constructor(page: Page) {
    page.on('requestfinished', (request) => this.requests.push(request));
  }

  /** @returns bytes of every script so far, and which of the built ones came uncompressed */
  async received(): Promise<{ bytes: number; files: number; uncompressed: string[] }> {
    let bytes = 0;
    let files = 0;
    const uncompressed: string[] = [];
    for (const request of this.requests) {
      const response = await request.response();
      if (!response?.headers()['content-type']?.includes('javascript')) continue;
      bytes += (await request.sizes()).responseBodySize;
      files += 1;
      const { pathname } = new URL(request.url());
      const encoding = response.headers()['content-encoding'];
      if (pathname.startsWith('/assets/') && encoding !== 'br')
        uncompressed.push(`${pathname} (${encoding ?? 'plain'})`);
    }
    return { bytes, files, uncompressed };
  }
}

const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

test('sign-in, and overview after it, load at most 250 KB of JavaScript', async ({ page }) => {
  const scripts = new Scripts(page);
  await page.goto('/sign-in');
  await expect(personaButton(page, 'Head of delegation, Montenegro')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const signIn = await scripts.received();

  await personaButton(page, 'Head of delegation, Montenegro').click();
  await expect(page.getByRole('heading', { name: 'What needs you' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const both = await scripts.received();

  console.log(
    `JavaScript received: sign-in ${inKb(signIn.bytes)} in ${signIn.files} files; ` +
      `with overview ${inKb(both.bytes)} in ${both.files} files`,
  );
  expect(both.uncompressed).toEqual([]);
  expect(signIn.bytes).toBeGreaterThan(50 * KB);
  expect(both.bytes).toBeGreaterThan(signIn.bytes);
  expect(both.bytes).toBeLessThanOrEqual(BUDGET);
});
