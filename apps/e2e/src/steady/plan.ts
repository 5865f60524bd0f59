import { expect } from '../support/journey.js';
import { ROADMAP, SECRETARIAT } from '../support/personas.js';
import { button, field, type Forms } from './row.js';

/** Plan and figures, and what is shown of them. */
export const PLAN: Forms = {
  'planning a step': {
    files: ['shared/plan/PlanDialog.tsx', 'shared/plan/PlanControl.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/steps/1.1`);
      await button(page, /^Change the plan/).click();
      return page.getByRole('dialog');
    },
    write: field(/^Reason/),
    act: { button: /^Save the plan/, operation: 'SavePlanOfStep' },
  },
  'entering an indicator': {
    files: ['features/figures/FigureForm.tsx', 'features/figures/Checks.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/figures`);
      await button(page.getByRole('main'), /^Add an indicator/).click();
      return page.getByRole('dialog');
    },
    write: async (form, text) => {
      await form.getByLabel('Code').fill(text.length > 10 ? 'I9.1' : 'I9.2');
      await form.getByLabel('Title').fill(text);
      await form.getByLabel('What it measures').selectOption({ index: 1 });
      await form.getByLabel('Unit').fill('persons');
      // Short: a text area grows with what is written into it, by hand.
      await form.getByLabel('What is counted').fill(text.slice(0, 20));
    },
    act: { button: /^Add an indicator/, operation: 'AddIndicator' },
  },
  'choosing what is aligned': {
    files: ['features/alignment/AlignmentPage.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/alignment`);
      await expect(page.getByLabel('Framework')).toBeVisible();
      return page.getByRole('main');
    },
  },
  'choosing steps': {
    files: ['features/step/StepsPage.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/steps`);
      return page.getByRole('group', { name: 'Choose what is shown' });
    },
  },
  'choosing a day': {
    files: ['features/progress/AsOfControl.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/progress`);
      return page.locator('main form');
    },
    write: (form, text) => form.getByRole('textbox').fill(text),
  },
};
