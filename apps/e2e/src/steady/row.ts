import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/journey.js';
import { ROADMAP } from '../support/personas.js';
import type { Temper } from '../support/temper.js';

export const HEAD = 'Head of delegation, Bosnia and Herzegovina';
export const FOCAL_POINT = 'Focal point, Ministry of Security of Bosnia and Herzegovina';

export interface FormRow {
  /** The files below `apps/web/src` whose fields or dialogs it walks through. */
  files: string[];
  /** Undefined: nobody is signed in. */
  persona?: string;
  /** Opens the form. */
  open: (page: Page, temper: Temper) => Promise<Locator>;
  /** Writes into it; a second time something else. */
  write?: (form: Locator, text: string) => Promise<void>;
  /** The operation that saves what is written by itself. */
  saves?: string;
  /** The button that is pressed, and the operation that it sends. */
  act?: { button: RegExp; operation: string };
  /** Leaves everything as it was. */
  undo?: (page: Page) => Promise<void>;
}

export type Forms = Record<string, FormRow>;

export const button = (place: Locator | Page, name: RegExp): Locator => place.getByRole('button', { name }).first();
export const field =
  (label: RegExp) =>
  (form: Locator, text: string): Promise<void> =>
    form.getByLabel(label).first().fill(text);

/** An action that the institution may write on. */
export const WRITABLE = '1.2-ba';

export async function openDrawer(page: Page, action = WRITABLE): Promise<Locator> {
  await page.goto(`${ROADMAP}/work?action=${action}`);
  const drawer = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'Milestones' }) });
  await expect(drawer).toBeVisible();
  return drawer;
}
