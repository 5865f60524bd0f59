import type { Page } from '@playwright/test';
import { expect } from '../support/journey.js';
import { ROADMAP, SECRETARIAT } from '../support/personas.js';
import type { Temper } from '../support/temper.js';
import { button, field, type Forms } from './row.js';

interface ValidationAnswer {
  allowedActions: string[];
  priorities: { state: string; acts: string[] }[];
}
/** The dialogs of the chair, also those for which the sample is at the wrong stage. */
const openChair = (name: RegExp, change?: (view: ValidationAnswer) => void) => async (page: Page, temper: Temper) => {
  if (change) {
    temper.change('Validation', ({ data }: { data: { validationPage: ValidationAnswer } }) =>
      change(data.validationPage),
    );
  }
  await page.goto(`${ROADMAP}/validation`);
  await button(page.getByRole('main'), name).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
};
const mayMove = (act: string) => (view: ValidationAnswer) => {
  for (const priority of view.priorities) priority.acts = [act];
};

/** The acts of the chair. */
export const VALIDATION: Forms = {
  'moving a deadline': {
    files: [
      'features/validation/chair/ActDialog.tsx',
      'features/validation/chair/DeadlineFields.tsx',
      'features/validation/chair/ExtendDeadline.tsx',
    ],
    persona: SECRETARIAT,
    open: openChair(/^Extend the deadline/),
    write: (form, text) => form.getByLabel('Day').fill(text.length > 10 ? '30/9/2028' : '1/3/2029'),
    act: { button: /^Move the deadline/, operation: 'ExtendDeadline' },
  },
  'opening a round': {
    files: ['features/validation/chair/OpenRound.tsx'],
    persona: SECRETARIAT,
    open: openChair(/^Open a round/, (view) => {
      view.allowedActions.push('open_round');
      for (const priority of view.priorities) priority.state = 'frozen';
    }),
    write: async (form, text) => {
      await form.getByLabel('Title of the round').fill(text);
      await form.getByLabel('Day').fill('30/9/2028');
    },
    act: { button: /^Open/, operation: 'OpenRound' },
  },
  'closing a round': {
    files: ['features/validation/chair/CloseRound.tsx'],
    persona: SECRETARIAT,
    open: openChair(/^Close the round/, (view) => view.allowedActions.push('close_round')),
    act: { button: /^Close/, operation: 'CloseRound' },
  },
  'cancelling a ballot': {
    files: ['features/validation/chair/CancelBallot.tsx', 'features/validation/chair/ReasonField.tsx'],
    persona: SECRETARIAT,
    open: openChair(/^Cancel/),
    write: field(/^Reason/),
    act: { button: /^Cancel the ballot/, operation: 'CancelBallot' },
  },
  'moving a text': {
    files: ['features/validation/chair/MovePriority.tsx'],
    persona: SECRETARIAT,
    open: openChair(/^Withdraw/, mayMove('withdraw')),
    write: field(/^Reason/),
    act: { button: /^Withdraw/, operation: 'MovePriority' },
  },
  'putting the document to adoption': {
    files: ['features/validation/chair/Adoption.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      temper.change('Validation', ({ data }: { data: { validationPage: { roadmap: { phase: string } } } }) => {
        data.validationPage.roadmap.phase = 'validation';
      });
      await page.goto(`${ROADMAP}/validation`);
      await button(page, /^Put the whole document to adoption/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Put the whole document to adoption/, operation: 'PutToAdoption' },
  },
};
