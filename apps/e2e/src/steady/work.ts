import type { Page } from '@playwright/test';
import { expect } from '../support/journey.js';
import { button, field, FOCAL_POINT, openDrawer, type Forms } from './row.js';

const COORDINATOR = 'National coordinator, Bosnia and Herzegovina';
const SUBMITTED = '1.5-ba';
const openMilestone = (act: RegExp) => async (page: Page) => {
  const drawer = await openDrawer(page);
  await button(drawer, act).click();
  return drawer.getByRole('form', { name: act });
};
async function discardUpdate(page: Page): Promise<void> {
  const drawer = await openDrawer(page);
  const discard = button(drawer, /^Discard draft/);
  if (!(await discard.isVisible())) return;
  await discard.click();
  await button(page.getByRole('dialog'), /^Discard/).click();
  await expect(drawer.getByText('Draft discarded.')).toBeVisible();
}

/** Updates on the actions of an institution, and their milestones. */
export const WORK: Forms = {
  'an update': {
    files: ['features/work/drawer/UpdateForm.tsx', 'features/work/WorkFilters.tsx'],
    persona: FOCAL_POINT,
    open: (page) => openDrawer(page),
    write: field(/^What has changed/),
    saves: 'SaveUpdateDraft',
    act: { button: /^Send update/, operation: 'SubmitUpdate' },
  },
  'discarding an update': {
    files: ['shared/forms/DiscardDraft.tsx'],
    persona: FOCAL_POINT,
    open: async (page) => {
      const drawer = await openDrawer(page);
      await button(drawer, /^Discard draft/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Discard/, operation: 'DiscardUpdateDraft' },
    undo: discardUpdate,
  },
  'returning an update': {
    files: ['features/work/drawer/ReviewUpdate.tsx'],
    persona: COORDINATOR,
    open: async (page) => {
      const drawer = await openDrawer(page, SUBMITTED);
      await button(drawer, /^Return with a reason/).click();
      return drawer;
    },
    write: field(/^Why it is returned/),
    act: { button: /^Return update/, operation: 'ReturnUpdate' },
  },
  'publishing an update': {
    files: ['features/work/drawer/ReviewUpdate.tsx'],
    persona: COORDINATOR,
    open: async (page) => {
      await button(await openDrawer(page, SUBMITTED), /^Publish/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Publish update/, operation: 'PublishUpdate' },
  },
  'moving a forecast': {
    files: ['features/work/drawer/MilestoneForms.tsx', 'shared/forms/DayInput.tsx'],
    persona: FOCAL_POINT,
    open: openMilestone(/^Move forecast/),
    write: async (form, text) => {
      await form.getByLabel('New forecast').fill(text.length > 10 ? '30/9/2028' : '1/3/2029');
      await form.getByLabel('Why the forecast moves').fill(text);
    },
    act: { button: /^Move forecast to/, operation: 'MoveForecast' },
  },
  'reaching a milestone': {
    files: ['features/work/drawer/MilestoneForms.tsx'],
    persona: FOCAL_POINT,
    open: openMilestone(/^Record as reached/),
    write: field(/^Means of verification/),
    act: { button: /^Record as reached/, operation: 'CompleteMilestone' },
  },
};
