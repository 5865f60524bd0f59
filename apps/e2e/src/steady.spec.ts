import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { ACCOUNTS } from './steady/accounts.js';
import { DRAFTING } from './steady/drafting.js';
import { IMPORTS } from './steady/imports.js';
import { PEOPLE } from './steady/people.js';
import { PLAN } from './steady/plan.js';
import { POSITIONS } from './steady/positions.js';
import { button, FOCAL_POINT, WRITABLE, type FormRow, type Forms } from './steady/row.js';
import { SET_UP } from './steady/setUp.js';
import { SIGN_IN } from './steady/signIn.js';
import { TRANSLATIONS } from './steady/translations.js';
import { VALIDATION } from './steady/validation.js';
import { WORK } from './steady/work.js';
import { expect, test } from './support/journey.js';
import { enterAs, ROADMAP } from './support/personas.js';
import { atRest, expectControlsHeld, holdControls } from './support/steadiness.js';
import { Temper } from './support/temper.js';

const FORMS: Forms = {
  ...SIGN_IN,
  ...WORK,
  ...POSITIONS,
  ...ACCOUNTS,
  ...SET_UP,
  ...PEOPLE,
  ...VALIDATION,
  ...DRAFTING,
  ...TRANSLATIONS,
  ...PLAN,
  ...IMPORTS,
};

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

const written = (count: number): string => `Words that were written ${'again '.repeat(count)}`.trim();

async function walk(page: Page, temper: Temper, row: FormRow): Promise<void> {
  const form = await row.open(page, temper);
  await expect(form).toBeVisible();
  await form.scrollIntoViewIfNeeded();
  const write = async (count: number) => row.write?.(form, written(count));
  await atRest(page);
  await holdControls(page);
  const saved = row.saves && temper.next(row.saves);
  await write(0);
  await saved;
  await atRest(page);
  await expectControlsHeld(page, 'after something was written');
  if (row.saves) await saveTwice(page, temper, row.saves, write);
  if (row.act) {
    const { operation } = row.act;
    temper.refuse(operation);
    temper.hold(operation);
    const asked = temper.next(operation, 'asked');
    // Without the pointer, which would bring it into view first.
    await button(form, row.act.button).evaluate((element: HTMLElement) => element.click());
    await asked;
    await atRest(page);
    const answered = temper.next(operation);
    temper.release(operation);
    await answered;
    await atRest(page);
    await expectControlsHeld(page, 'after the act was refused');
    temper.accept(operation);
  }
  await page.context().setOffline(true);
  await page.waitForFunction(() => !navigator.onLine);
  await atRest(page);
  await expectControlsHeld(page, 'when the connection went');
  await write(3);
  await page.waitForTimeout(row.saves ? 1_200 : 0);
  await expectControlsHeld(page, 'while writing without a connection');
  await page.context().setOffline(false);
  // What was written without a connection is on its way now.
  if (row.saves) await page.waitForTimeout(1_500);
}

/** Once so that it takes its time, once so that it is refused. */
async function saveTwice(
  page: Page,
  temper: Temper,
  operation: string,
  write: (count: number) => Promise<void>,
): Promise<void> {
  temper.hold(operation);
  const asked = temper.next(operation, 'asked');
  await write(1);
  await asked;
  await atRest(page);
  await expectControlsHeld(page, 'while it was being saved');
  const saved = temper.next(operation);
  temper.release(operation);
  await saved;
  await atRest(page);
  await expectControlsHeld(page, 'after it was saved');
  temper.refuse(operation);
  const refused = temper.next(operation);
  await write(2);
  await refused;
  await atRest(page);
  await expectControlsHeld(page, 'after saving was refused');
  temper.accept(operation);
}

const PERSONAS = [...new Set(Object.values(FORMS).map(({ persona }) => persona))];
for (const persona of PERSONAS) {
  test(`nothing that appears by itself moves a control: ${persona ?? 'nobody'}`, async ({ page }) => {
    const rows = Object.entries(FORMS).filter(([, row]) => row.persona === persona);
    test.setTimeout(60_000 + rows.length * 10_000);
    // As high as the longest form, so that writing brings nothing into view that was not.
    await page.setViewportSize({ width: 1280, height: 2_600 });
    if (persona) await enterAs(page, persona);
    const temper = await Temper.of(page);
    for (const [name, row] of rows) {
      await test.step(name, async () => {
        await walk(page, temper, row);
        temper.calm();
        await row.undo?.(page);
      });
    }
  });
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

test('an update that is sent right after typing is sent, however long the button is held', async ({ page }) => {
  test.setTimeout(120_000);
  await enterAs(page, FOCAL_POINT);
  const temper = await Temper.of(page);
  temper.refuse('SubmitUpdate');
  let presses = 0;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto(`${ROADMAP}/work?action=${WRITABLE}`);
    const send = button(page, /^Send update/);
    // The first press comes before there is a draft, the second on one that is there.
    for (const text of ['Typed and sent at once.', 'Typed and sent again.']) {
      await page.getByLabel(/^What has changed/).fill(text);
      await send.hover();
      await page.mouse.down();
      await page.waitForTimeout(1_000);
      await page.mouse.up();
      presses += 1;
      await expect.poll(() => temper.count('SubmitUpdate'), `${size.width} px`).toBe(presses);
      await expect(page.getByRole('alert').filter({ hasText: 'The update was not sent.' })).toBeVisible();
    }
    await button(page, /^Discard draft/).click();
    await button(page.getByRole('dialog').last(), /^Discard the draft|^Discard draft/).click();
    await expect(page.getByText('Draft discarded.')).toBeVisible();
  }
});
