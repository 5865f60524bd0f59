import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.js';
import { ROADMAP } from './personas.js';

/** The delegation's own place on a priority's page, under whichever of its headings. */
export const ownPosition = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Record our position|Prepare our position|Our position)$/ });

/** Goes to a priority and waits until the delegation's own place stands there. */
export async function openPriority(page: Page, code: string): Promise<Locator> {
  await page.goto(`${ROADMAP}/priorities/${code.toLowerCase()}`);
  const panel = ownPosition(page);
  await expect(panel).toBeVisible();
  return panel;
}

/** The delegation's square in the strip on a priority's page, with the words under it. */
export const inStrip = (page: Page, designation: string): Locator =>
  page
    .getByRole('list', { name: /^Positions in / })
    .getByRole('listitem')
    .filter({ hasText: designation });

/** A head endorses as the text stands: from choosing to the answer that it is on record. */
export async function signEndorsement(page: Page, code: string): Promise<void> {
  const panel = await openPriority(page, code);
  await panel.getByRole('radio', { name: 'Endorse', exact: true }).check();
  await panel.getByRole('button', { name: 'Review and record' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Endorse');
  await dialog.getByRole('button', { name: 'Record position' }).click();
  await expect(panel.getByText(/^Position recorded at /)).toBeVisible();
}
