import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { postGraphql } from './support/graphql.js';
import { watch } from './support/journey.js';
import { namedPages } from './support/personas.js';
import { startProduct, type Product } from './support/product.js';
import { patternsOfPages } from './support/routes.js';
import { expectNoSidewaysScroll, expectNote, linesOf, notIsolated } from './support/texts.js';

interface Region {
  password: string;
  roadmap: { code: string; shortTitle: string };
  secretariat: { email: string };
  participants: { name: string; chip: string; footnote?: string }[];
}
/** Words by the French ones, by language. */
type Translations = Record<'ar' | 'uk', Record<string, string>>;

const tools = new URL('../../../tools/', import.meta.url);
const builder = fileURLToPath(new URL('second-region.mjs', tools));
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`second-region/${file}`, tools), 'utf8'));
const region = read('region.json') as Region;
const translations = read('translations.json') as Translations;
const ROADMAP = `/r/${region.roadmap.code}`;
const PEOPLE = {
  secretariat: region.secretariat.email,
  head: 'chef.qm@neuf-rives.example',
  coordinator: 'coordination.qm@neuf-rives.example',
  focalPoint: 'point.focal.qn@neuf-rives.example',
};

/** Names that only the sample has, or that every installation has in its catalogue alone. */
const ofElsewhere = new RegExp(
  [
    'Balkan|ICMPD|Illustrative data',
    ...['data', 'reintegration'].flatMap((folder) => {
      const file = new URL(`../../api/sample/${folder}/countries.json`, import.meta.url);
      const { participants } = JSON.parse(readFileSync(file, 'utf8')) as { participants: { designation: string }[] };
      return participants.map(({ designation }) => designation.replace('*', ''));
    }),
  ].join('|'),
);

let product: Product;
const visited = new Set<string>();
const looked = new Set<string>();

test.beforeAll(async () => {
  test.setTimeout(180_000);
  let printed = '';
  product = await startProduct(
    (address) => ({ WAYMARK_SAMPLE: '0', PUBLIC_URL: address }),
    (text) => (printed += text),
  );
  const token = () => /\/first\/(\S+)/.exec(printed)?.[1];
  await expect.poll(token).toBeDefined();
  const build = spawn(process.execPath, [builder, `${product.address}/first/${token()}`], { stdio: 'inherit' });
  expect(await once(build, 'exit'), 'the region stands').toEqual([0, null]);
});
test.afterAll(() => product?.stop());

/** A page of somebody who has signed in with the password; what goes wrong on it unseen comes into `problems`. */
async function enter(browser: Browser, email: string, problems: string[]): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.address, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  watch(page, problems);
  page.on('response', async (response) => {
    const answer = response.url().includes('/graphql') ? await response.text().catch(() => '') : '';
    if (response.status() >= 400 || answer.startsWith('{"errors"'))
      problems.push(`${page.url()}: ${response.status()} ${answer.slice(0, 300)}`);
  });
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }';
  const { password } = region;
  const answer = await page.request.post('/graphql', { data: { query, variables: { input: { email, password } } } });
  expect((await answer.json()).errors, email).toBeUndefined();
  return page;
}

/** The one participant whose designation has a note. */
const [noted] = region.participants.filter(({ footnote }) => footnote);

/** What the region did is there to be read, in three scripts. */
const SAYS: Record<string, string[]> = {
  '/priorities/p1': ['Informer avant le départ', 'اقرأ قبل التوقيع', 'Прочитайте перед підписанням'],
  '/validation/round-1': ['La délégation réserve sa position'],
  '/steps/1.1/qm': ['Un premier texte de la notice'],
};

/** Until the page is there with its data; it is looked for in every frame, not now and then. */
const stands = (page: Page) =>
  page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[aria-busy="true"]'));

/** By its address, as a link in a mail leads to it. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${ROADMAP}${path}`, { waitUntil: 'commit' });
  await stands(page);
}

/** By its link in the navigation: the page takes the focus to its heading when it has come. */
async function follow(page: Page, path: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Roadmap' }).locator(`a[href="${ROADMAP}${path}"]`).click();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await stands(page);
}

async function expectWhole(page: Page, path: string): Promise<void> {
  await expect
    .soft(page.getByText(/could not be loaded|There is nothing here|went wrong/), path)
    .toHaveCount(0, { timeout: 1000 });
  for (const words of SAYS[path] ?? [])
    await expect.soft(page.getByText(words).filter({ visible: true }).first(), path).toBeVisible();
  visited.add(path.split('?')[0] ?? '');
  await expectWellSet(page, path);
  // What one reader was shown without a fault is not looked at again for the next.
  if (looked.has(path)) return;
  looked.add(path);
  await expectAccessible(page, path);
}

async function expectWellSet(page: Page, path: string): Promise<void> {
  await expectNote(page, [noted!.name, noted!.chip], noted!.footnote ?? '');
  // Whoever sets up chooses among all countries of the catalogue.
  const foreign = path === '/setup' ? [] : (await linesOf(page)).filter((line) => ofElsewhere.test(line));
  expect.soft(foreign, path).toEqual([]);
  expect.soft(await notIsolated(page), path).toEqual([]);
  await expectNoSidewaysScroll(page);
}

/** A text beside its translation, which runs the way of its own script and was hashed when it was circulated. */
async function expectTranslated(page: Page): Promise<void> {
  const query = `query ($roadmap: String!) {
    priorityPage(roadmap: $roadmap, code: "P1") { translations { language hash } } }`;
  const { data } = await postGraphql(page, { query, variables: { roadmap: region.roadmap.code } });
  const hashed = { hash: expect.stringMatching(/^[0-9a-f]{64}$/) };
  expect(data.priorityPage.translations).toEqual([
    { language: 'ar', ...hashed },
    { language: 'uk', ...hashed },
  ]);
  await open(page, '/priorities/p1');
  const source = 'Informer avant le départ';
  for (const { tag, name, direction } of [
    { tag: 'ar', name: 'Arabic', direction: 'rtl' },
    { tag: 'uk', name: 'Ukrainian', direction: 'ltr' },
  ] as const) {
    await page.getByRole('radio', { name }).check();
    const words = page.getByText(translations[tag][source] ?? '', { exact: true });
    await expect(words).toHaveAttribute('lang', tag);
    await expect(words).toHaveCSS('direction', direction);
    await expectWellSet(page, name);
  }
  await page.getByRole('radio', { name: 'Arabic' }).check();
  await expectAccessible(page, 'in Arabic');
}

const tabs = (path: string, ...names: string[]): string[] => names.map((name) => `${path}?tab=${name}`);

/** Pages that lie behind those that the navigation names. */
const BEHIND: Record<keyof typeof PEOPLE, string[]> = {
  secretariat: [
    ...['/priorities/p1', ...tabs('/priorities/p1', 'steps', 'discussion', 'history')],
    ...['/draft', '/draft/p1', '/draft/p1/translations', '/draft/p1/translations/ar', '/import'],
    ...['/documents/0.1-draft', '/documents/0.1', '/compare?from=0.1-draft&to=0.1'],
    ...['/steps/1.1', '/steps/1.2', '/steps/1.1/qm', '/steps/2.1/qv', '/validation/round-1', '/progress?view=table'],
    ...tabs('/figures', 'risks', 'budget', 'rates'),
    ...tabs('/people', 'institutions', 'secretariat', 'invitations', 'beside'),
  ],
  head: ['/priorities/p2', '/validation/round-1', '/steps/1.1/qm'],
  coordinator: ['/work?action=1.1-qm', '/steps/1.1/qm'],
  focalPoint: ['/steps/1.1/qn'],
};

for (const [who, email] of Object.entries(PEOPLE) as [keyof typeof PEOPLE, string][]) {
  test(`${who} walks every page of a region that nobody programmed`, async ({ browser }) => {
    test.setTimeout(120_000);
    const problems: string[] = [];
    const page = await enter(browser, email, problems);
    const [, ...named] = (await namedPages(page, ROADMAP)).map((path) => path.slice(ROADMAP.length));
    await stands(page);
    await expectWhole(page, '');
    for (const path of named) {
      await follow(page, path);
      await expectWhole(page, path);
    }
    for (const path of BEHIND[who]) {
      await open(page, path);
      await expectWhole(page, path);
    }
    if (who === 'head') await expectTranslated(page);
    await page.context().close();
    expect(problems).toEqual([]);
  });
}

test('no page was left out', () => {
  const patterns = patternsOfPages();
  expect(patterns).not.toEqual([]);
  const missed = patterns.filter((pattern) => ![...visited].some((path) => pattern.test(path)));
  expect(missed.map(String)).toEqual([]);
});
