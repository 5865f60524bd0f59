import { expect, test } from './support/journey.js';
import { ROADMAP } from './support/personas.js';

const COMMENT = 'Caught on its way by a reload.';

test('a comment whose answer a reload cut off is neither lost nor posted twice', async ({ as }) => {
  const page = await as('Delegate, Montenegro');
  await page.goto(`${ROADMAP}/priorities/p5?tab=discussion`);
  const box = page.getByLabel('Add a comment');
  const onRecord = page.getByRole('article').getByText(COMMENT, { exact: true });
  await box.fill(COMMENT);

  // The server records it, and nobody hears of it.
  const recorded = new Promise<void>((resolve) => {
    void page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('PostComment')) return route.fallback();
      await route.fetch();
      resolve();
    });
  });
  await box.press('Control+Enter');
  await recorded;
  // In this order: a request that still waits for its answer is sent once more by the browser when its route ends.
  await page.reload();
  await page.unroute('**/graphql');

  await expect(onRecord).toHaveCount(1);
  await expect(box).toHaveValue(COMMENT);
  await expect(page.getByText('This was on its way when the page was left.')).toBeVisible();
  await box.press('Control+Enter');
  await expect(page.getByText('Posted to Montenegro only.')).toBeVisible();
  await expect(box).toHaveValue('');
  await page.reload();
  await expect(onRecord).toHaveCount(1);
  await expect(box).toHaveValue('');
});
