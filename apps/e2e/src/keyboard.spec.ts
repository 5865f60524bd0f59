import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { chooseByArrows, enterOn, tabTo } from './support/keyboard.js';
import { personaButton, ROADMAP, SECRETARIAT } from './support/personas.js';
import { openPriority } from './support/positions.js';

test.setTimeout(120_000);

/** Where whoever signed in stands. */
async function openHome(page: Page): Promise<void> {
  await page.goto(ROADMAP);
  // Keys that are pressed before belong to no page yet.
  await expect(page.getByRole('heading', { name: 'What needs you' })).toBeVisible();
}

test('signing in, the skip link and the way through the frame', async ({ page }) => {
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel('Email address'));
  await page.keyboard.type('head.me@demo.waymark.example');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Password')).toBeFocused();
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'is not right' })).toBeFocused();
  await tabTo(page, page.getByLabel('Password'));
  await page.keyboard.type('waymark-demo-2026');
  await page.keyboard.press('Enter');
  // A new page begins at its heading.
  await expect(page.getByRole('heading', { level: 1, name: /^Joint Regional Roadmap/ })).toBeFocused();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'What needs you' })).toBeVisible();
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await tabTo(page, skip);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

  const menu = page.getByRole('button', { name: /account/i });
  await tabTo(page, menu, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Sign out', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await enterOn(page, page.getByRole('button', { name: 'Sign out', exact: true }));
  await expect(page.getByText('You are signed out.')).toBeVisible();

  await enterOn(page, personaButton(page, SECRETARIAT));
  await expect(page.getByRole('heading', { level: 1, name: /^Joint Regional Roadmap/ })).toBeFocused();
});

test('the keyboard walks in the order of the page, and each stop is seen', async ({ as }) => {
  const page = await as('Head of delegation, Montenegro');
  for (const path of ['', '/priorities/p3', '/work', '/steps/2.2', '/progress', '/validation']) {
    await page.goto(`${ROADMAP}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const problems: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(() => {
        const place = window as unknown as { lastStop?: Element };
        const element = document.activeElement;
        if (!element || element === document.body) return 'end';
        const last = place.lastStop;
        place.lastStop = element;
        const name = `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}"`;
        if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) {
          return `${name} comes before the stop ahead of it`;
        }
        const box = element.getBoundingClientRect();
        // A radio drawn as a tile is as large as its label.
        if (box.width < 1 || box.height < 1) return `${name} has no size`;
        const seen = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
        if (!seen) return `${name} is out of sight`;
        const labelled = element.closest('label') ?? element;
        const ringed = [element, labelled].some((one) => getComputedStyle(one).outlineStyle !== 'none');
        return ringed ? null : `${name} shows no focus`;
      });
      if (problem === 'end') break;
      if (problem) problems.push(problem);
    }
    expect(problems, path).toEqual([]);
  }
});

test('a position is replaced, and its dialog gives the focus back', async ({ as }) => {
  const page = await as('Head of delegation, Serbia');
  const panel = await openPriority(page, 'P1');
  await enterOn(page, panel.getByRole('button', { name: 'Replace this position' }));
  await chooseByArrows(page, panel.getByRole('radio'), 'Endorse');
  await tabTo(page, panel.getByLabel('Statement for the record'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Written without a mouse.');
  await page.keyboard.press('Control+s');
  await expect(panel.getByText(/^Draft saved /)).toBeVisible();
  const review = panel.getByRole('button', { name: 'Review and replace' });
  await enterOn(page, review);
  const dialog = page.getByRole('dialog', { name: 'Replace the position of Serbia on P1' });
  await expect(dialog).toContainText('Written without a mouse.');
  await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(review).toBeFocused();
  await page.keyboard.press('Enter');
  await enterOn(page, dialog.getByRole('button', { name: 'Replace position' }));
  await expect(panel.getByText(/^Position replaced at /)).toBeVisible();
  await expect(dialog).toBeHidden();
  // What was pressed is gone; whoever goes on with Tab must not start at the top of the page again.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('an update is sent by the focal point and published by the coordinator', async ({ as }) => {
  const focalPoint = await as('Focal point, Ministry of Interior, Albania');
  await openHome(focalPoint);
  await focalPoint.keyboard.press('g');
  await focalPoint.keyboard.press('m');
  await expect(focalPoint.getByRole('heading', { level: 1, name: 'My work' })).toBeFocused();
  await expect(focalPoint.locator('[data-row]').nth(1)).toBeVisible();
  await focalPoint.keyboard.press('j');
  await focalPoint.keyboard.press('j');
  const row = focalPoint.locator('[data-row]:focus');
  const title = await row.innerText();
  await focalPoint.keyboard.press('Enter');
  const drawer = focalPoint.getByRole('complementary', { name: title });
  await expect(drawer.getByRole('heading', { name: title, level: 2 })).toBeFocused();
  await focalPoint.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(focalPoint.getByRole('link', { name: title })).toBeFocused();
  await focalPoint.keyboard.press('Enter');
  await tabTo(focalPoint, drawer.getByLabel(/^What has changed/));
  await focalPoint.keyboard.type('Sent without a mouse.');
  await enterOn(focalPoint, drawer.getByRole('button', { name: 'Send update' }));
  await expect(drawer.getByRole('status').filter({ hasText: 'Update sent.' })).toBeFocused();

  const coordinator = await as('National coordinator, Albania');
  await coordinator.goto(`${ROADMAP}/work`);
  await enterOn(coordinator, coordinator.getByRole('link', { name: title }));
  const review = coordinator.getByRole('complementary', { name: title });
  const publish = review.getByRole('button', { name: 'Publish' });
  await enterOn(coordinator, publish);
  const dialog = coordinator.getByRole('dialog', { name: /^Publish the update on / });
  await expect(dialog).toContainText('Sent without a mouse.');
  await coordinator.keyboard.press('Escape');
  await expect(publish).toBeFocused();
  await coordinator.keyboard.press('Enter');
  await enterOn(coordinator, dialog.getByRole('button', { name: 'Publish update' }));
  await expect(review.getByRole('status').filter({ hasText: 'Update published at' })).toBeFocused();
});

test('a comment is written with c, posted with Ctrl+Enter, and widened only after a question', async ({ as }) => {
  const page = await as('Delegate, Montenegro');
  await page.goto(`${ROADMAP}/priorities/p5?tab=discussion`);
  await expect(page.getByRole('heading', { name: 'Discussion' })).toBeVisible();
  await page.keyboard.press('c');
  const box = page.getByLabel('Add a comment');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.keyboard.type('Posted without a mouse.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Posted to Montenegro only.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Posted without a mouse.' }).first()).toBeVisible();

  await page.keyboard.type('For all delegations.');
  await chooseByArrows(
    page,
    page.getByRole('group', { name: 'Who can read this' }).getByRole('radio'),
    'All delegations',
  );
  await enterOn(page, page.getByRole('button', { name: 'Post to all delegations' }));
  const dialog = page.getByRole('dialog', { name: 'Let all delegations read this?' });
  await expect(dialog).toContainText('For all delegations.');
  await enterOn(page, dialog.getByRole('button', { name: 'Post to all delegations' }));
  await expect(page.getByText('Posted to all delegations.')).toBeVisible();
});

test('the chair reaches its acts, and a dialog left with Escape changes nothing', async ({ as }) => {
  const page = await as(SECRETARIAT);
  await openHome(page);
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await expect(page.getByRole('heading', { level: 1, name: 'Validation' })).toBeFocused();
  const extend = page.getByRole('button', { name: 'Extend the deadline' });
  await enterOn(page, extend);
  const dialog = page.getByRole('dialog', { name: 'Extend the deadline of Round 2' });
  await expect(dialog).toBeVisible();
  // The keyboard stays within the dialog.
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(extend).toBeFocused();

  // The board is a table whose cells are links: arrows move among them.
  const board = page.getByRole('region', { name: 'Positions', exact: true });
  await tabTo(page, board.getByRole('link', { name: 'P1, Albania: Endorse' }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(board.getByRole('link', { name: /^P1, Bosnia and Herzegovina: / })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(board.getByRole('link', { name: /^P2, Bosnia and Herzegovina: / })).toBeFocused();
});

test('single-letter shortcuts are listed and can be turned off', async ({ as }) => {
  const page = await as('Delegate, Montenegro');
  await openHome(page);
  await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('region', { name: 'About this page' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toContainText('Go to my work');
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Single-letter shortcuts' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const home = page.url();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  expect(page.url()).toBe(home);
  await expect(dialog).toBeHidden();

  // The account menu still opens the list, and turns them on again.
  await enterOn(page, page.getByRole('button', { name: /account/i }));
  await enterOn(page, page.getByRole('button', { name: 'Keyboard shortcuts' }));
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Single-letter shortcuts' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\/priorities$/);
});
