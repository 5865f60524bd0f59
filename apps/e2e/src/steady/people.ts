import type { Page } from '@playwright/test';
import { expect } from '../support/journey.js';
import { ROADMAP, SECRETARIAT } from '../support/personas.js';
import { button, HEAD, type Forms } from './row.js';

const openInstitution = (act: RegExp) => async (page: Page) => {
  await page.goto(`${ROADMAP}/people?tab=institutions`);
  await button(page.getByRole('main'), act).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
};

/** Seats and institutions. */
export const PEOPLE: Forms = {
  'recording an accreditation': {
    files: ['features/people/AccreditationDialog.tsx', 'shared/forms/DayInput.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people`);
      await button(page.getByRole('main'), /^Accreditation:/).click();
      return page.getByRole('dialog');
    },
    write: (form, text) => form.getByLabel('Last day').fill(text.length > 10 ? '30/9/2028' : '1/3/2029'),
    act: { button: /^Record the accreditation/, operation: 'SetAccreditation' },
  },
  'inviting to a seat': {
    files: ['features/people/InviteForm.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people?tab=beside`);
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel('Function').selectOption('Observer');
      await form.getByLabel('Title').fill(text);
      await form.getByLabel(/^Email/).fill('somebody@example.org');
    },
    act: { button: /^Make the invitation/, operation: 'InviteMember' },
  },
  'handing a seat over': {
    files: ['features/people/HandOverDialog.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people`);
      await button(page.getByRole('main'), /^Hand over:/).click();
      return page.getByRole('dialog');
    },
    write: (form, text) => form.getByLabel(/^Email/).fill(`${text.length}@example.org`),
    act: { button: /^Hand over this seat/, operation: 'HandOverSeat' },
  },
  'ending a seat': {
    files: ['features/people/SeatDialog.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people`);
      await button(page.getByRole('main'), /^End:/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^End this seat/, operation: 'EndMembership' },
  },
  'choosing institutions': {
    files: ['features/people/InstitutionsTab.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people?tab=institutions`);
      return page.getByRole('search');
    },
    write: (form, text) => form.getByLabel(/^Name/).fill(text),
  },
  'adding an institution': {
    files: ['features/people/InstitutionForm.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/people?tab=institutions`);
      return page.getByRole('region', { name: 'Add an institution' });
    },
    write: async (form, text) => {
      await form.getByLabel('Name').fill(text);
      await form.getByLabel('Participant').selectOption('Serbia');
      // Short: a text area grows with what is written into it, by hand.
      await form.getByLabel('Mandate').fill(text.slice(0, 20));
    },
    act: { button: /^Add the institution/, operation: 'AddInstitution' },
  },
  'renaming an institution': {
    files: ['features/people/RenameInstitution.tsx'],
    persona: SECRETARIAT,
    open: openInstitution(/^Rename/),
    write: async (form, text) => {
      await form.getByLabel('New name').fill(text);
      await form.getByLabel('From which day').fill('1/11/2026');
    },
    act: { button: /^Rename the institution/, operation: 'RenameInstitution' },
  },
  'merging institutions': {
    files: ['features/people/MergeInstitution.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      const dialog = await openInstitution(/^Merge/)(page);
      await expect(dialog.getByText('What moves')).toBeVisible();
      return dialog;
    },
    write: async (form) => {
      await form.getByLabel('Into which institution').selectOption({ index: 1 });
      await form.getByLabel('From which day').fill('1/11/2026');
    },
    act: { button: /^Merge the institutions/, operation: 'MergeInstitutions' },
  },
  'archiving an institution': {
    files: ['features/people/ArchiveInstitution.tsx'],
    persona: SECRETARIAT,
    open: openInstitution(/^Archive/),
    act: { button: /^Archive the institution/, operation: 'ArchiveInstitution' },
  },
};
