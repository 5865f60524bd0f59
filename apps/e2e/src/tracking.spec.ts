import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { DONOR, ROADMAP } from './support/personas.js';

const STEP = '1.1';
const TITLE = 'Agree and apply a minimum checklist for work-related applications';
const NARRATIVE = 'Two of five consulates use the checklist; training of the others is under way.';
const CAUSE = 'The translation of the checklist arrived six weeks later than agreed.';
const REASON = 'Name the day on which the last consulate starts.';
const CORRECTED = `${NARRATIVE} The last one starts on 1 March 2027.`;

/** What a reader sees of Montenegro's action: overview, progress and step page, as figures and words. */
async function figures(page: Page) {
  await page.goto(ROADMAP);
  const priority = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /^P1 / }) })
    .first();
  const countOf = async (status: string): Promise<number> => {
    await expect(priority).toBeVisible();
    const mark = priority.getByRole('img', { name: new RegExp(`^\\d+ ${status}$`) });
    return (await mark.count()) === 0 ? 0 : Number.parseInt((await mark.getAttribute('aria-label')) ?? '', 10);
  };
  const overview = { onTrack: await countOf('on track'), delayed: await countOf('delayed') };

  await page.goto(`${ROADMAP}/progress?view=table&delays=all`);
  const row = page
    .getByRole('rowgroup')
    .filter({ has: page.getByRole('rowheader', { name: /^P1 / }) })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Montenegro', exact: true }) });
  await expect(row).toHaveCount(1);
  const table = page.getByRole('table', { name: /^Reported progress by priority and participant/ });
  const heads = await table.getByRole('columnheader').allInnerTexts();
  const cells = await row.getByRole('cell').allInnerTexts();
  // The first two columns name the priority and the participant; figures follow.
  const cell = (name: string): number => Number.parseInt(cells[heads.indexOf(name) - 2] ?? '', 10);
  const progress = { percent: cell('Progress'), onTrack: cell('On track'), delayed: cell('Delayed') };
  expect(Object.values(progress), 'figures of the table').not.toContain(NaN);
  const delays = await page.getByRole('table', { name: /^Delayed and blocked actions/ }).innerText();

  await page.goto(`${ROADMAP}/steps/${STEP}/me`);
  await expect(page.getByRole('heading', { name: 'Latest report' })).toBeVisible();
  const action = await page.getByRole('main').innerText();
  return { overview, progress, delays, action };
}

const openAction = async (page: Page) => {
  await page.goto(`${ROADMAP}/work`);
  await page.getByRole('link', { name: TITLE }).click();
  const drawer = page.getByRole('complementary', { name: TITLE });
  await expect(drawer.getByRole('heading', { name: 'Milestones' })).toBeVisible();
  return drawer;
};

test('an update is submitted, returned, corrected and published; then a donor sees it', async ({ as }) => {
  test.setTimeout(120_000);
  const donor = await as(DONOR);
  const focalPoint = await as('Focal point, Ministry of Interior, Montenegro');
  const coordinator = await as('National coordinator, Montenegro');
  const before = await figures(donor);
  expect(before.action).toContain('On track');
  expect(before.action).toContain('70%');

  await test.step('the focal point submits; a delay needs cause and next date', async () => {
    const drawer = await openAction(focalPoint);
    await drawer.getByRole('radio', { name: 'Delayed' }).check();
    await drawer.getByLabel('Progress in per cent').fill('72');
    await drawer.getByLabel(/^What has changed/).fill(NARRATIVE);
    await drawer.getByRole('button', { name: 'Send update' }).click();
    await expect(drawer.getByRole('link', { name: 'A delayed or blocked action needs a cause.' })).toBeVisible();
    await expect(drawer.getByRole('link', { name: 'A delayed or blocked action needs the next date.' })).toBeVisible();
    await drawer.getByLabel('Cause').fill(CAUSE);
    await drawer.getByLabel('Next date').fill('1/3/2027');
    await drawer.getByRole('button', { name: 'Send update' }).click();
    await expect(drawer.getByText('Update sent.')).toBeVisible();
    await expect(drawer.getByRole('button', { name: 'Send update' })).toHaveCount(0);
  });

  await test.step('the coordinator returns it with a reason', async () => {
    const drawer = await openAction(coordinator);
    await expect(drawer.getByText(NARRATIVE, { exact: true })).toBeVisible();
    await drawer.getByRole('button', { name: 'Return with a reason' }).click();
    await drawer.getByRole('button', { name: 'Return update' }).click();
    await expect(drawer.getByText('Give a reason; it stays in the record.')).toBeVisible();
    await drawer.getByLabel('Why it is returned').fill(REASON);
    await drawer.getByRole('button', { name: 'Return update' }).click();
    await expect(drawer.getByText('Update returned.')).toBeVisible();
  });

  await test.step('the focal point reads the reason and sends a new version', async () => {
    await focalPoint.goto(`${ROADMAP}/work`);
    const returned = focalPoint.getByRole('region', { name: /^Returned/ });
    await expect(returned).toContainText(`Reason: ${REASON}`);
    const drawer = await openAction(focalPoint);
    await expect(drawer.getByText(REASON).first()).toBeVisible();
    await drawer.getByLabel(/^What has changed/).fill(CORRECTED);
    await drawer.getByRole('button', { name: 'Send new version' }).click();
    await expect(drawer.getByText('Update sent.')).toBeVisible();
  });

  await test.step('until it is published a donor sees what was published before', async () => {
    expect(await figures(donor)).toEqual(before);
  });

  await test.step('the coordinator publishes exactly those words', async () => {
    const drawer = await openAction(coordinator);
    await drawer.getByRole('button', { name: 'Publish' }).click();
    const dialog = coordinator.getByRole('dialog', { name: 'Publish the update on 1.1' });
    await expect(dialog).toContainText('Delayed');
    await expect(dialog).toContainText('72%');
    await expect(dialog).toContainText(CORRECTED);
    await expect(dialog).toContainText(CAUSE);
    await dialog.getByRole('button', { name: 'Publish update' }).click();
    await expect(drawer.getByText(/^Update published at /)).toBeVisible();
  });

  await test.step('overview, progress and the action change for the donor', async () => {
    const after = await figures(donor);
    expect(after.overview).toEqual({
      onTrack: before.overview.onTrack - 1,
      delayed: before.overview.delayed + 1,
    });
    expect(after.progress.onTrack).toBe(before.progress.onTrack - 1);
    expect(after.progress.delayed).toBe(before.progress.delayed + 1);
    expect(before.delays).not.toContain(CAUSE);
    expect(after.delays).toContain(CAUSE);
    expect(after.action).toContain('72%');
    expect(after.action).toContain(CORRECTED);
    expect(after.action).toContain('1 March 2027');
    expect(after.action).not.toContain(REASON);

    await donor.goto(`${ROADMAP}/steps/${STEP}`);
    const column = donor.getByRole('table', { name: /^National actions of step 1\.1/ });
    await expect(column.getByRole('row').filter({ hasText: 'Progress' })).toContainText('72%');
  });
});
