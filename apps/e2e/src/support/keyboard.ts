import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.js';

/** More stops than any page of the sample has before what a journey looks for. */
const FAR = 220;

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses Tab until the one that is meant has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < FAR; stop += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target.toString()} was not reached with ${FAR} presses of ${key}`);
}

/** Goes there and presses Enter. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses among radio buttons: Tab reaches the group, arrows move within it. */
export async function chooseByArrows(page: Page, radios: Locator, choice: string): Promise<void> {
  const count = await radios.count();
  const checked = radios.and(page.locator(':checked'));
  const entry = (await checked.count()) > 0 ? checked : radios.first();
  for (let stop = 0; stop < FAR && !(await isFocused(entry)); stop += 1) await page.keyboard.press('Tab');
  const wanted = page.getByRole('radio', { name: choice, exact: true }).and(radios);
  // Space takes the one in focus where none was chosen yet.
  if ((await checked.count()) === 0) await page.keyboard.press('Space');
  for (let press = 0; press < count && !(await wanted.isChecked()); press += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}
