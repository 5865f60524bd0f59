import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FORMS } from './steady/forms.js';
import { walkFormsOf } from './steady/walk.js';
import { expect, test } from './support/journey.js';
import { SECRETARIAT } from './support/personas.js';

/** Forms on which nothing can appear: all they hold is there when they open, and their buttons close them. */
const STILL = [
  'app/shell/AccountMenu.tsx',
  'app/help/ShortcutsDialog.tsx',
  'features/drafting/HistoryDialog.tsx',
  'features/drafting/TwoEditsDialog.tsx',
  'app/shell/SignOutQuestion.tsx',
  'shared/discussion/WidenDialog.tsx',
  'shared/forms/ConflictDialog.tsx',
  'shared/frame/MaintenanceNotice.tsx',
  'shared/frame/ThemeControl.tsx',
];

test('every form of the product has its row here', () => {
  const web = fileURLToPath(new URL('../../web/src/', import.meta.url));
  const forms = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !/\.(spec|test)\.tsx$/.test(file))
    .filter((file) =>
      /<(TextArea|TextInput|DayInput|SelectInput|ChoiceGroup|ConfirmDialog|ActDialog|Dialog|PopoverButton)\b|type="checkbox"/.test(
        readFileSync(web + file, 'utf8'),
      ),
    );
  const known = new Set([...Object.values(FORMS).flatMap(({ files }) => files), ...STILL]);
  expect(forms.filter((file) => !known.has(file)).sort()).toEqual([]);
});

walkFormsOf(SECRETARIAT);
