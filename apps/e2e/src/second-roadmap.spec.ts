import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/journey.js';
import { ADMINISTRATOR, DONOR, enterAs, namedPages, signInAs } from './support/personas.js';
import { expectNoSidewaysScroll, expectNote, expectTexts, linesOf, notIsolated } from './support/texts.js';

// Colours are judged at rest, not while they change.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SECOND = '/r/reintegration';
const MINISTRY = 'وزارة الداخلية';

interface Country {
  designation: string;
  code: string;
  footnote: string | null;
  footnoteMark: string | null;
}

const participantsOf = (folder: string): Country[] =>
  JSON.parse(readFileSync(new URL(`../../api/sample/${folder}/countries.json`, import.meta.url), 'utf8')).participants;

const ofTheFirst = new RegExp(
  ['Balkan', ...participantsOf('data').map(({ designation }) => designation.replace('*', ''))].join('|'),
);
const marked = participantsOf('reintegration').filter(({ footnote }) => footnote !== null);

interface Stop {
  path: string;
  /** Something that is true there, and nowhere made up. */
  says?: string | RegExp;
  axe?: boolean;
  /** Whether a catalogue of the deployment stands there: all its countries, or all its frameworks. */
  catalogue?: boolean;
}

/** Every stop of the walk is whole, in the words of this roadmap alone. */
async function walk(page: Page, stops: readonly Stop[]): Promise<void> {
  for (const { path, says, axe = false, catalogue = false } of stops) {
    await page.goto(`${SECOND}${path}`);
    await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible();
    await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0);
    if (says) await expect(page.getByText(says).filter({ visible: true }).first(), path).toBeVisible();
    if (!catalogue) {
      for (const { designation, code, footnote, footnoteMark } of marked)
        await expectNote(page, [designation, `${code}${footnoteMark}`], footnote ?? '');
      await expectTexts(page);
      const lines = await linesOf(page);
      expect
        .soft(
          lines.filter((line) => ofTheFirst.test(line)),
          path,
        )
        .toEqual([]);
    }
    expect.soft(await notIsolated(page), path).toEqual([]);
    await expect(page.getByText(/could not be loaded|There is nothing here/), path).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    if (axe) await expectAccessible(page, path);
  }
}

test('the secretariat walks every page of the second roadmap', async ({ page }) => {
  test.setTimeout(240_000);
  await enterAs(page, DONOR);
  const named = (await namedPages(page, SECOND)).map((path) => path.slice(SECOND.length));
  for (const path of [
    '',
    '/priorities',
    '/validation',
    '/steps',
    '/progress',
    '/people',
    '/setup',
    '/import',
    '/ledger',
  ])
    expect(named).toContain(path);
  await walk(page, [
    ...named.map((path) => ({ path, axe: true, catalogue: ['/setup', '/alignment'].includes(path) })),
    ...['', '?tab=steps', '?tab=evidence', '?tab=discussion', '?tab=history'].map((tab) => ({
      path: `/priorities/p1${tab}`,
    })),
    { path: '/priorities/p3', axe: true },
    { path: '/steps/1.1', says: MINISTRY, axe: true },
    { path: '/steps/2.2' },
    { path: '/steps/3.3' },
    { path: '/steps/1.1/jo', says: MINISTRY, axe: true },
    { path: '/steps/2.1/xm' },
    { path: '/steps/2.2/xo' },
    { path: '/steps/3.3/tn' },
    { path: '/validation/round-1', says: 'تتوقف خطوات هذه الأولوية' },
    { path: '/validation/round-1b' },
    { path: '/validation/round-2' },
    { path: '/progress?view=table' },
    { path: '/progress?asOf=2026-10-01' },
    { path: '/people?tab=institutions', says: MINISTRY, axe: true },
    { path: '/people?tab=beside' },
    { path: '/people?tab=secretariat' },
    { path: '/people?tab=invitations' },
  ]);
});

test('a delegation, an institution and a guest walk their pages of the second roadmap', async ({ page }) => {
  test.setTimeout(180_000);
  await enterAs(page, 'Head of delegation, Jordan');
  await walk(page, [
    { path: '', says: 'What needs you', axe: true },
    { path: '/priorities/p2', says: 'Record our position' },
    { path: '/priorities/p3?tab=discussion' },
    { path: '/validation' },
    { path: '/people' },
  ]);
  await enterAs(page, `Focal point, ${MINISTRY}`);
  await walk(page, [
    { path: '' },
    { path: '/work', axe: true },
    { path: '/work?action=1.1-jo' },
    { path: '/steps/1.1/jo' },
  ]);
  await enterAs(page, 'National coordinator, Jordan');
  await walk(page, [
    { path: '/work', says: 'My work' },
    { path: '/work?action=1.2-jo' },
    { path: '/people', says: MINISTRY },
  ]);
  await enterAs(page, 'Observer, European Commission');
  await walk(page, [{ path: '' }, { path: '/priorities/p1' }, { path: '/validation' }, { path: '/progress' }]);
});

test('whoever sits in both changes from one to the other, and acts in another role', async ({ page }) => {
  await signInAs(page, DONOR);
  await expect(page).toHaveURL(/\/roadmaps$/);
  await page.getByRole('link', { name: /Assisted Voluntary Return/ }).click();
  await expect(page).toHaveURL(new RegExp(`${SECOND}$`));
  // A page that opens takes the focus to its heading, and closes what is open.
  await expect(page.getByRole('heading', { level: 1, name: /Assisted Voluntary Return/ })).toBeFocused();
  await page.getByRole('button', { name: /Return and reintegration/ }).click();
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitemradio')).toHaveCount(2);
  await expect(menu.getByRole('menuitemradio', { checked: true })).toContainText('Secretariat for return');
  await menu.getByRole('menuitemradio', { name: /Donor, contributing partner/ }).click();
  await expect(page).toHaveURL(/\/r\/screening$/);
  await enterAs(page, ADMINISTRATOR);
  await page.goto('/roadmaps');
  await expect(page.getByRole('heading', { name: /Assisted Voluntary Return/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Improve Screening/ })).toBeVisible();
});

test('whoever sits in the first alone finds nothing of the second', async ({ page }) => {
  await enterAs(page, 'Head of delegation, Montenegro');
  await page.goto(`${SECOND}/priorities`);
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
});

test('the set-up page shows another week', async ({ page }) => {
  await enterAs(page, DONOR);
  await page.goto(`${SECOND}/setup`);
  const days = page.getByRole('group', { name: /Working days/ }).first();
  await expect(days.getByRole('checkbox', { name: /Sun/ })).toBeChecked();
  await expect(days.getByRole('checkbox', { name: /Fri/ })).not.toBeChecked();
});
