import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { ADMINISTRATOR, enterAs, ROADMAP, SECRETARIAT, signInAs } from './support/personas.js';
import { Temper } from './support/temper.js';
import { expectNoSidewaysScroll } from './support/texts.js';

const HEAD = 'Head of delegation, Bosnia and Herzegovina';
const FOCAL_POINT = 'Focal point, Ministry of Security of Bosnia and Herzegovina';

/** What stands still while `scroller` (the page, or a surface over it) is scrolled, and so covers what is read. */
const standsStill = (page: Page, scroller: string): Promise<string[]> =>
  page.evaluate(async (selector) => {
    const scrolled = document.querySelector(selector);
    if (!scrolled) return [`no ${selector}`];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    scrolled.scrollTop = 120;
    await frame();
    const shown = [...scrolled.querySelectorAll('body *, *')].filter((element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      return width > 1 && bottom - top > 1 && bottom > 0 && top < innerHeight && element.checkVisibility();
    });
    const before = shown.map((element) => element.getBoundingClientRect().top);
    const from = scrolled.scrollTop;
    scrolled.scrollTop = from + 40;
    await frame();
    if (scrolled.scrollTop === from) return ['nothing scrolls'];
    return shown
      .filter((element, index) => element.getBoundingClientRect().top === before[index])
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ''}`);
  }, scroller);

const PAGES: Record<string, string[]> = {
  [HEAD]: [
    '',
    '/priorities',
    '/priorities/p4',
    '/priorities/p4?tab=history',
    '/validation',
    '/steps',
    '/steps/1.1',
    '/steps/1.1/ba',
    '/progress',
  ],
  [SECRETARIAT]: ['/ledger', '/validation'],
  [FOCAL_POINT]: ['/work'],
};

test('at 400% zoom nothing covers the page, and nothing is too wide', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await standsStill(page, 'html'), 'on the sign-in page').toEqual([]);
  for (const [persona, paths] of Object.entries(PAGES)) {
    await enterAs(page, persona);
    for (const path of paths) {
      await page.goto(`${ROADMAP}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await standsStill(page, 'html'), `on ${path || 'the overview'}`).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
  }
  const padding = await page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingTop);
  expect(Number.parseInt(padding, 10)).toBeLessThan(20);

  await page.goto(`${ROADMAP}/work?action=1.2-ba`);
  await expect(page.getByRole('button', { name: 'Send update' })).toBeAttached();
  expect(await standsStill(page, '.MuiDrawer-paper'), 'in the drawer of an update').toEqual([]);
  await signInAs(page, ADMINISTRATOR);
  expect(await standsStill(page, 'html'), 'on the accounts').toEqual([]);
  await expectNoSidewaysScroll(page);
});

interface ThreadAnswer {
  id: string;
  visibility: string;
  comments: { id: string; text: string }[];
}

test('paper holds the discussion whole, without what only the delegation reads', async ({ page }) => {
  await enterAs(page, HEAD);
  const temper = await Temper.of(page);
  // Eight threads of five comments, and the first of them the delegation's own.
  temper.change('Priority', ({ data }: { data: { priorityPage: { discussion: { items: ThreadAnswer[] } } } }) => {
    const { discussion } = data.priorityPage;
    const [pattern] = discussion.items;
    const [comment] = pattern?.comments ?? [];
    if (!pattern || !comment) throw new Error('The sample has no thread on this priority');
    discussion.items = Array.from({ length: 8 }, (_, thread) => ({
      ...pattern,
      id: `thread-${thread}`,
      visibility: thread === 0 ? 'delegation' : 'participants',
      commentCount: 5,
      comments: Array.from({ length: 5 }, (__, number) => ({
        ...comment,
        number: number + 1,
        id: `comment-${thread}-${number}`,
        text: `Comment ${thread}.${number}.`,
      })),
    }));
  });
  await page.goto(`${ROADMAP}/priorities/p3`);
  const comments = page.getByText(/^Comment \d\.\d\.$/);
  await expect(page.getByRole('button', { name: 'Show 3 earlier threads' })).toBeVisible();
  await expect(comments.filter({ visible: true })).toHaveCount(5 * 3);
  await page.emulateMedia({ media: 'print' });
  await expect(comments.filter({ visible: true })).toHaveCount(7 * 5);
  await expect(page.getByText('Comment 0.', { exact: false }).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(/^Not in this print: Steps \(5\), Evidence \(3\), History\./)).toBeVisible();
  await expect(page.getByRole('button', { name: /earlier/ })).toHaveCount(0);
});

test('a page whose file is gone says that there is a new version, within its frame', async ({ page }) => {
  await signInAs(page, HEAD);
  await page.route('**/assets/StepsPage*', (route) => route.fulfill({ status: 404, body: '' }));
  const steps = page.getByRole('link', { name: 'Steps and actions' });
  await steps.click();
  await expect(page.getByRole('heading', { name: 'A new version is available' })).toBeVisible();
  await expect(steps).toBeVisible();
  await page.goto(`${ROADMAP}/steps`);
  await expect(page.getByRole('heading', { name: 'A new version is available' })).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load the new version' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Steps/ })).toBeVisible();
});
