import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.js';
import { enterAs } from '../support/personas.js';
import { atRest, expectControlsHeld, holdControls } from '../support/steadiness.js';
import { Temper } from '../support/temper.js';
import { FORMS } from './forms.js';
import { button, type FormRow } from './row.js';

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

/** A test that walks through every form of one reader; undefined is whoever has not signed in. */
export function walkFormsOf(persona: string | undefined): void {
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
