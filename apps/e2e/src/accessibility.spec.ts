import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { expect, test, watch } from './support/journey.js';
import { ADMINISTRATOR, DONOR, enterAs, namedPages, ROADMAP, SECRETARIAT } from './support/personas.js';
import { expectNoSidewaysScroll, expectTexts, type ExpectedTexts } from './support/texts.js';

const HEAD = 'Head of delegation, Montenegro';
const FOCAL_POINT = 'Focal point, Ministry of Interior, Montenegro';

interface Look extends ExpectedTexts {
  name: string;
  /** Nobody: the page before signing in. */
  persona?: string;
  path: string;
  /** A heading that stands on the page once it is complete. */
  heading: string | RegExp;
  /** What the reader does before the page is looked at. */
  open?: (page: Page) => Promise<void>;
}

/** A page that the navigation names needs no row where nothing is special about its reader or its state. */
const looks: Look[] = [
  { name: 'sign-in', path: '/sign-in', heading: 'Demonstration', sample: false },
  { name: 'overview of a head of delegation', persona: HEAD, path: ROADMAP, heading: 'What needs you' },
  { name: 'overview of a donor', persona: DONOR, path: ROADMAP, heading: 'Priorities' },
  { name: 'priorities', persona: HEAD, path: `${ROADMAP}/priorities`, heading: 'Priorities' },
  { name: 'priority, text', persona: HEAD, path: `${ROADMAP}/priorities/p3`, heading: 'Record our position' },
  ...['steps', 'evidence', 'discussion', 'history'].map((tab) => ({
    name: `priority, ${tab}`,
    persona: HEAD,
    path: `${ROADMAP}/priorities/p4?tab=${tab}`,
    heading: 'Our position',
  })),
  {
    name: 'priority, before a position is replaced',
    persona: 'Head of delegation, Kosovo*',
    path: `${ROADMAP}/priorities/p1`,
    heading: 'Our position',
    surfaces: 2,
    open: async (page) => {
      await page.getByRole('button', { name: 'Replace this position' }).click();
      await page.getByRole('button', { name: 'Review and replace' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'texts in the making', persona: SECRETARIAT, path: `${ROADMAP}/draft`, heading: 'Texts in the making' },
  { name: 'a text that is not written', persona: SECRETARIAT, path: `${ROADMAP}/draft/p2`, heading: 'No draft of P2.' },
  { name: 'validation of the secretariat', persona: SECRETARIAT, path: `${ROADMAP}/validation`, heading: 'Chair' },
  {
    name: 'validation, a closed round',
    persona: HEAD,
    path: `${ROADMAP}/validation/round-1`,
    heading: 'Statements',
  },
  { name: 'steps', persona: HEAD, path: `${ROADMAP}/steps`, heading: 'Steps and actions' },
  { name: 'step', persona: HEAD, path: `${ROADMAP}/steps/2.2`, heading: 'National actions' },
  { name: 'national action', persona: HEAD, path: `${ROADMAP}/steps/2.2/me`, heading: 'Latest report' },
  { name: 'my work', persona: FOCAL_POINT, path: `${ROADMAP}/work`, heading: 'My work' },
  {
    name: 'my work, an update being written',
    persona: FOCAL_POINT,
    path: `${ROADMAP}/work?action=4.3-me`,
    heading: 'Earlier updates',
    open: async (page) => {
      await page.getByRole('radio', { name: 'Delayed' }).check();
      await expect(page.getByLabel('Next date')).toBeVisible();
    },
  },
  {
    name: 'my work, an update under review',
    persona: 'National coordinator, Serbia',
    path: `${ROADMAP}/work?action=2.4-rs`,
    heading: 'Unpublished update',
  },
  { name: 'progress', persona: DONOR, path: `${ROADMAP}/progress`, heading: 'Delays and blockers' },
  {
    name: 'progress as a table',
    persona: DONOR,
    path: `${ROADMAP}/progress?view=table`,
    heading: 'Delays and blockers',
  },
  {
    name: 'people of a coordinator',
    persona: 'National coordinator, Montenegro',
    path: `${ROADMAP}/people`,
    heading: 'Invite to Montenegro',
  },
  {
    name: 'institutions',
    persona: SECRETARIAT,
    path: `${ROADMAP}/people?tab=institutions`,
    heading: 'Add an institution',
  },
  ...['risks', 'budget', 'rates'].map((tab) => ({
    name: `${tab} of the roadmap`,
    persona: SECRETARIAT,
    path: `${ROADMAP}/figures?tab=${tab}`,
    heading: 'Indicators and money',
  })),
  {
    name: 'two editions compared',
    persona: SECRETARIAT,
    path: `${ROADMAP}/compare?from=0.9&to=1.2-draft`,
    heading: 'Edition 0.9 compared with 1.2-draft',
  },
  { name: 'alignment', persona: SECRETARIAT, path: `${ROADMAP}/alignment`, heading: 'Alignment' },
  { name: 'documents', persona: SECRETARIAT, path: `${ROADMAP}/documents`, heading: 'Documents' },
  { name: 'an edition', persona: SECRETARIAT, path: `${ROADMAP}/documents/1.1`, heading: 'Edition 1.1' },
  { name: 'roadmaps', persona: ADMINISTRATOR, path: '/roadmaps', heading: 'Roadmaps', sample: false },
  { name: 'accounts', persona: ADMINISTRATOR, path: '/accounts', heading: 'Accounts', sample: false },
  {
    name: 'personal data of an account',
    persona: ADMINISTRATOR,
    path: '/accounts',
    heading: 'Accounts',
    sample: false,
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Personal data of/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];

/** Light and dark, wide and narrow. */
async function expectNothingForAxe(page: Page, texts: ExpectedTexts = {}): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 720 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `${colorScheme}, ${width} px`, colorScheme === 'dark');
    }
    await expectTexts(page, texts);
    await expectNoSidewaysScroll(page);
  }
}

let page: Page;
let present: string | undefined;
const problems: string[] = [];

test.beforeAll(async ({ browser, product }) => {
  // Colours are judged at rest, not while they change.
  const context = await browser.newContext({ baseURL: product, reducedMotion: 'reduce' });
  // Each look begins as in a browser of its own, but for the files of the app, which are asked for once.
  await context.addInitScript(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  page = await context.newPage();
  watch(page, problems);
});
test.afterAll(() => page.context().close());
test.afterEach(() => expect(problems.splice(0), 'errors on the pages').toEqual([]));

/** The page as it is for somebody who has come just now. */
async function begin(persona: string | undefined): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ colorScheme: 'light' });
  if (persona === present) return;
  await page.context().clearCookies();
  if (persona) await enterAs(page, persona);
  present = persona;
}

for (const { name, persona, path, heading, open, ...texts } of looks) {
  test(`${name}: nothing for axe`, async () => {
    await begin(persona);
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible();
    await open?.(page);
    await expectNothingForAxe(page, texts);
  });
}

test('every other page that the navigation names: nothing for axe', async () => {
  test.slow();
  await begin(SECRETARIAT);
  const others = (await namedPages(page)).filter((path) => !looks.some((look) => look.path === path));
  expect(others).toContain(`${ROADMAP}/ledger`);
  for (const path of others) {
    await begin(SECRETARIAT);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expectNothingForAxe(page);
  }
});
