import type { Page } from '@playwright/test';
import { expect } from '../support/journey.js';
import { ROADMAP, SECRETARIAT } from '../support/personas.js';
import { button, field, type Forms } from './row.js';

/** A text that nobody has read yet, in its editor. */
async function openNewText(page: Page): Promise<void> {
  await page.goto(`${ROADMAP}/draft?add`);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('A text that stays where it is');
  await button(dialog, /^Add a priority/).click();
  await expect(page.getByText('secretariat only').first()).toBeVisible();
}
async function discardNewText(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await button(page, /^Discard this draft/).click();
  await button(page.getByRole('dialog'), /^Discard this draft/).click();
  await expect(page).toHaveURL(/\/draft$/);
}

/** Texts in the making. */
export const DRAFTING: Forms = {
  'adding a priority': {
    files: ['features/drafting/AddPriorityDialog.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/draft?add`);
      return page.getByRole('dialog');
    },
    write: field(/^Title/),
    act: { button: /^Add a priority/, operation: 'AddPriority' },
  },
  'writing a passage': {
    files: ['features/drafting/OpenPassage.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await openNewText(page);
      await button(page, /^Edit ¶3, Summary/).click();
      return page.getByRole('group', { name: 'Editing ¶3, Summary' });
    },
    write: field(/^Text of/),
    saves: 'SavePassage',
    undo: discardNewText,
  },
  'discarding a text': {
    files: ['features/drafting/DiscardMaking.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await openNewText(page);
      await button(page, /^Discard this draft/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Discard this draft/, operation: 'DiscardMaking' },
    undo: discardNewText,
  },
  'circulating a draft': {
    files: ['shared/drafting/CirculateDialog.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      temper.change('Circulation', ({ data }: { data: { circulation: { hindrances: unknown[] } } }) => {
        data.circulation.hindrances = [];
      });
      await page.goto(`${ROADMAP}/documents`);
      await button(page, /^Review and circulate/).click();
      return page.getByRole('dialog');
    },
    write: field(/^Change note/),
    act: { button: /^Circulate draft/, operation: 'Circulate' },
  },
};
