import { expect } from '../support/journey.js';
import { ROADMAP, SECRETARIAT } from '../support/personas.js';
import { field, type Forms } from './row.js';

/** Files that are read in. */
export const IMPORTS: Forms = {
  'importing a file': {
    files: ['features/imports/ColumnsSection.tsx'],
    persona: SECRETARIAT,
    open: async (page) => {
      await page.goto(`${ROADMAP}/import?kind=people`);
      const buffer = Buffer.from('Address,Function,Title\nsteady@example.org,Observer,Observer that never comes\n');
      await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
      await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible();
      return page.locator('main');
    },
    act: { button: /^Import 1 record/, operation: 'ApplyImport' },
  },
  'importing what changes what was agreed': {
    files: ['features/imports/ImportAside.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      temper.change('Import', ({ data }: { data: { import: { check: { asksReason: boolean } | null } } }) => {
        if (data.import.check) data.import.check.asksReason = true;
      });
      await page.goto(`${ROADMAP}/import?kind=people`);
      const buffer = Buffer.from('Address,Function,Title\nsteady@example.org,Observer,Observer that never comes\n');
      await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
      await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible();
      return page.locator('main');
    },
    write: field(/^Why what was agreed changes/),
    act: { button: /^Import 1 record/, operation: 'ApplyImport' },
  },
};
