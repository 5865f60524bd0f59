import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { ROADMAP, signInAs } from './support/personas.js';

type Sent = 'whole' | 'unchanged' | 'not asked';

/** How the document's pages, which are asked for by their address, came: an unchanged one travels as headers alone. */
const sent = (page: Page): Promise<Sent[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.includes('/graphql?'))
      .map(({ transferSize, encodedBodySize }) => {
        if (transferSize === 0) return 'not asked';
        return transferSize < encodedBodySize ? 'unchanged' : 'whole';
      }),
  );

test('a page that is the same still is not sent again, and nobody is shown what was kept for another account', async ({
  as,
}) => {
  const page = await as('Head of delegation, Montenegro');
  const priority = `${ROADMAP}/priorities/p4`;
  const signedBy = (country: string) => page.getByText(`Signed by Head of delegation, ${country},`).first();
  await page.goto(priority);
  await expect(signedBy('Montenegro')).toBeVisible();

  await page.reload();
  await expect(signedBy('Montenegro')).toBeVisible();
  await expect.poll(() => sent(page)).toContain('unchanged');

  await signInAs(page, 'Head of delegation, Serbia');
  for (const way of ['goBack', 'goto'] as const) {
    await (way === 'goto' ? page.goto(priority) : page.goBack());
    await expect(page.getByRole('button', { name: /^Head of delegation, Serbia/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.content()).not.toContain('Signed by Head of delegation, Montenegro');
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => sent(page)).toContain('whole');
});
