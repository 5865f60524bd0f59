import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { ROADMAP, signInAs } from './support/personas.js';

/** What the server answered to each page that was asked for by its address, before the browser made a page of it. */
async function answersTo(page: Page): Promise<number[]> {
  const statuses: number[] = [];
  const asked = new Set<string>();
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.includes('/graphql?')) asked.add(requestId);
  });
  devtools.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    if (asked.has(requestId)) statuses.push(statusCode);
  });
  await devtools.send('Network.enable');
  return statuses;
}

test('a page that is the same still is not sent again, and nobody is shown what was kept for another account', async ({
  as,
}) => {
  const page = await as('Head of delegation, Montenegro');
  const priority = `${ROADMAP}/priorities/p4`;
  const signedBy = (country: string) => page.getByText(`Signed by Head of delegation, ${country},`).first();
  await page.goto(priority);
  await expect(signedBy('Montenegro')).toBeVisible();

  const statuses = await answersTo(page);
  await page.reload();
  await expect(signedBy('Montenegro')).toBeVisible();
  await expect.poll(() => statuses).toContain(304);

  await signInAs(page, 'Head of delegation, Serbia');
  statuses.length = 0;
  for (const way of ['goBack', 'goto'] as const) {
    await (way === 'goto' ? page.goto(priority) : page.goBack());
    await expect(page.getByRole('button', { name: /^Head of delegation, Serbia/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.content()).not.toContain('Signed by Head of delegation, Montenegro');
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(statuses).toContain(200);
});
