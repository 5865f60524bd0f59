import type { Page, Request } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { personaButton, ROADMAP } from './support/personas.js';

const KB = 1024;
const BUDGET = 200 * KB;
const REQUESTS = 15;

/** What a browser asks for, and the JavaScript that it receives, as it travels: compressed. */
class Traffic {
  private requests: Request[] = [];

  constructor(page: Page) {
    page.on('requestfinished', (request) => this.requests.push(request));
  }

  /** Forgets what was asked for so far. */
  restart(): void {
    this.requests = [];
  }

  get count(): number {
    return this.requests.length;
  }

  /** @returns bytes of every script so far, and which of the built ones came uncompressed */
  async scripts(): Promise<{ bytes: number; uncompressed: string[] }> {
    let bytes = 0;
    const uncompressed: string[] = [];
    for (const request of this.requests) {
      const response = await request.response();
      if (!response?.headers()['content-type']?.includes('javascript')) continue;
      bytes += (await request.sizes()).responseBodySize;
      const { pathname } = new URL(request.url());
      const encoding = response.headers()['content-encoding'];
      if (pathname.startsWith('/assets/') && encoding !== 'br')
        uncompressed.push(`${pathname} (${encoding ?? 'plain'})`);
    }
    return { bytes, uncompressed };
  }
}

const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

test('sign-in, and overview after it, load at most 200 KB of JavaScript, each with at most 15 requests', async ({
  page,
}) => {
  const traffic = new Traffic(page);
  await page.goto('/sign-in');
  await expect(personaButton(page, 'Head of delegation, Montenegro')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const signIn = { ...(await traffic.scripts()), requests: traffic.count };

  await personaButton(page, 'Head of delegation, Montenegro').click();
  await expect(page.getByRole('heading', { name: 'What needs you' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const both = await traffic.scripts();

  // Again from nothing: a reader who is signed in opens the overview.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  traffic.restart();
  await page.goto(ROADMAP);
  await expect(page.getByRole('heading', { name: 'What needs you' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const overview = traffic.count;

  console.log(
    `JavaScript received: sign-in ${inKb(signIn.bytes)} (${signIn.requests} requests of all kinds); ` +
      `with overview ${inKb(both.bytes)}; overview alone ${overview} requests`,
  );
  expect(both.uncompressed).toEqual([]);
  expect(signIn.bytes).toBeGreaterThan(50 * KB);
  expect(both.bytes).toBeGreaterThan(signIn.bytes);
  expect(both.bytes).toBeLessThanOrEqual(BUDGET);
  expect(signIn.requests).toBeLessThanOrEqual(REQUESTS);
  expect(overview).toBeLessThanOrEqual(REQUESTS);
});
