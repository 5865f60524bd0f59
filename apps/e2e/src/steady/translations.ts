import type { Page } from '@playwright/test';
import { expect } from '../support/journey.js';
import { ROADMAP, SECRETARIAT } from '../support/personas.js';
import type { Temper } from '../support/temper.js';
import { button, field, type Forms } from './row.js';

/** The sample is in one language: its text as if it were translated into another one. */
const TRANSLATED = ['title', 'objective', 'summary'].map((part, at) => ({
  __typename: 'TranslatedPassage',
  id: `00000000-0000-4000-8000-00000000000${at}`,
  kind: `priority_${part}`,
  stepCode: null,
  label: String(at + 1),
  source: `The ${part} of a text`,
  text: '',
  madeFrom: '',
  state: 'missing',
  version: 0,
  editedAt: null,
  editedBy: null,
}));
const BROUGHT = {
  passageId: TRANSLATED[1]?.id,
  label: '2',
  what: 'new',
  fault: null,
  stale: false,
  source: 'The objective of a text',
  before: '',
  text: 'Objektivi',
  version: 0,
};
async function openTranslation(page: Page, temper: Temper): Promise<void> {
  temper.change(
    'Translation',
    ({ data }: { data: { translationPage: { priorityId: string; translation: unknown } } }) => {
      const progress = { done: 0, stale: 0, missing: 3, required: true, circulatedAt: null };
      data.translationPage.translation = {
        __typename: 'Translation',
        priorityId: data.translationPage.priorityId,
        code: 'P3',
        inMaking: true,
        circulable: true,
        sourceLanguage: 'en',
        language: 'sq',
        languages: [{ __typename: 'LanguageProgress', language: 'sq', ...progress }],
        passages: TRANSLATED,
      };
    },
  );
  await page.goto(`${ROADMAP}/draft/p3/translations`);
  await expect(page.getByRole('heading', { name: 'P3, translation: Albanian' })).toBeVisible();
}

/** Texts in another language. */
export const TRANSLATIONS: Forms = {
  'translating a passage': {
    files: ['features/translations/OpenTranslation.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      await openTranslation(page, temper);
      await button(page, /^Translate ¶2/).click();
      return page.getByRole('group', { name: '¶2, objective' });
    },
    write: field(/^Translation of/),
    saves: 'SaveTranslation',
  },
  'circulating a translation': {
    files: ['features/translations/CirculateTranslation.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      await openTranslation(page, temper);
      await button(page, /^Circulate this translation/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Circulate this translation/, operation: 'CirculateTranslation' },
  },
  'taking a translation from a file': {
    files: ['features/translations/FilePreview.tsx'],
    persona: SECRETARIAT,
    open: async (page, temper) => {
      await openTranslation(page, temper);
      await page.route('**/translations/**', (route) => route.fulfill({ json: { passages: [BROUGHT] } }));
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'p3.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from('<xliff/>') });
      return page.getByRole('dialog');
    },
    act: { button: /^Take 1 passage/, operation: 'TakeTranslations' },
  },
};
