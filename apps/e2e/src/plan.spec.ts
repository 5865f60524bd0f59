import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { DONOR, ROADMAP } from './support/personas.js';

const COORDINATOR = 'National coordinator, Montenegro';
const FOCAL_POINT = 'Focal point, Ministry of Interior, Montenegro';
const ADAPTED = 'Two consulates begin; the others follow once their staff are trained.';
const REASON = 'The procurement of devices takes one quarter longer.';

/** Fills a form that opens over the page, and sends it. */
async function send(page: Page, open: string, field: string, words: string, act: string): Promise<void> {
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(field).fill(words);
  await dialog.getByRole('button', { name: act }).click();
  await expect(dialog).toHaveCount(0);
}

test('a coordinator adapts a step, says that another does not apply, and takes that back', async ({ as }) => {
  const [coordinator, donor] = [await as(COORDINATOR), await as(DONOR)];
  await coordinator.goto(`${ROADMAP}/steps/2.2/me`);
  await send(coordinator, 'Change the plan', 'How the step is adapted', ADAPTED, 'Save the plan');
  await expect(coordinator.getByRole('main')).toContainText(ADAPTED);
  await donor.goto(`${ROADMAP}/steps/2.2/me`);
  await expect(donor.getByRole('main')).toContainText(ADAPTED);

  const reason = 'There is no such border crossing.';
  await coordinator.goto(`${ROADMAP}/steps/6.2/me`);
  await coordinator.getByRole('button', { name: 'Does not apply here' }).click();
  const dialog = coordinator.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Record that it does not apply' }).click();
  await expect(dialog.getByText('Give a reason; it stays in the record.')).toBeVisible();
  await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: 'Record that it does not apply' }).click();
  await expect(coordinator.getByRole('main')).toContainText(`No: ${reason}`);
  await donor.goto(`${ROADMAP}/steps/6.2/me`);
  await expect(donor.getByRole('main')).toContainText(`No: ${reason}`);

  await send(coordinator, 'Applies again', 'Reason', 'A crossing is opened.', 'Record that it applies again');
  await expect(coordinator.getByRole('main')).not.toContainText(`No: ${reason}`);
});

test('a milestone slips: its forecast moves with a reason, its baseline stays', async ({ as }) => {
  const [focalPoint, donor] = [await as(FOCAL_POINT), await as(DONOR)];
  await focalPoint.goto(`${ROADMAP}/work`);
  await focalPoint
    .getByRole('link', { name: 'Agree and apply a minimum checklist for work-related applications' })
    .click();
  const move = focalPoint.getByRole('button', { name: /^Move forecast: / }).last();
  const milestone = ((await move.getAttribute('aria-label')) ?? '').replace('Move forecast: ', '');
  await move.click();
  await focalPoint.getByLabel('New forecast').fill('30/11/2028');
  await focalPoint.getByRole('button', { name: /^Move forecast to/ }).click();
  await expect(focalPoint.getByText('Give a reason; it stays in the record.')).toBeVisible();
  await focalPoint.getByLabel('Why the forecast moves').fill(REASON);
  await focalPoint.getByRole('button', { name: /^Move forecast to/ }).click();
  await expect(focalPoint.getByText('Forecast moved to 30 November 2028.')).toBeVisible();

  await donor.goto(`${ROADMAP}/steps/1.1/me`);
  const main = donor.getByRole('main');
  await expect(main).toContainText(milestone);
  await expect(main).toContainText(/forecast 30 Nov 2028, \d+ days later than baseline/);
});
