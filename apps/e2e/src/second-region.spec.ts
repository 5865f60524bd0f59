import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
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

const builder = fileURLToPath(new URL('../../../tools/second-region.mjs', import.meta.url));
const region = JSON.parse(
  readFileSync(new URL('../../../tools/second-region/region.json', import.meta.url), 'utf8'),
) as Region;
const ROADMAP = `/r/${region.roadmap.code}`;
const PEOPLE = {
  secretariat: region.secretariat.email,
  head: 'chef.qm@neuf-rives.example',
  signatoryWithReservation: 'chef.qs@neuf-rives.example',
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

async function expectWhole(page: Page, path: string): Promise<void> {
  await page.goto(`${ROADMAP}${path}`);
  await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible();
  await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0);
  await expect
    .soft(page.getByText(/could not be loaded|There is nothing here|went wrong/), path)
    .toHaveCount(0, { timeout: 1000 });
  visited.add(path.split('?')[0] ?? '');
  await expectNote(page, [noted!.name, noted!.chip], noted!.footnote ?? '');
  // Whoever sets up chooses among all countries of the catalogue.
  if (path !== '/setup')
    expect
      .soft(
        (await linesOf(page)).filter((line) => ofElsewhere.test(line)),
        path,
      )
      .toEqual([]);
  expect.soft(await notIsolated(page), path).toEqual([]);
  await expectNoSidewaysScroll(page);
  // What one reader was shown without a fault is not looked at again for the next.
  if (looked.has(path)) return;
  looked.add(path);
  await expectAccessible(page, path);
}

const tabs = (path: string, ...names: string[]): string[] => names.map((name) => `${path}?tab=${name}`);

/** Pages that lie behind those that the navigation names. */
const BEHIND: Record<keyof typeof PEOPLE, string[]> = {
  secretariat: [
    ...['/priorities/p1', ...tabs('/priorities/p1', 'steps', 'discussion', 'history')],
    ...['/draft/p1', '/documents/0.1-draft', '/documents/0.1', '/compare?from=0.1-draft&to=0.1'],
    ...['/steps/1.1', '/steps/1.2', '/steps/1.1/qm', '/steps/2.1/qv', '/validation/round-1', '/progress?view=table'],
    ...tabs('/figures', 'risks', 'budget', 'rates'),
    ...tabs('/people', 'institutions', 'secretariat', 'invitations', 'beside'),
  ],
  head: ['/priorities/p2', '/validation/round-1', '/steps/1.1/qm'],
  signatoryWithReservation: ['/validation/round-1'],
  coordinator: ['/work?action=1.1-qm', '/steps/1.1/qm'],
  focalPoint: ['/work', '/steps/1.1/qn'],
};

for (const [who, email] of Object.entries(PEOPLE) as [keyof typeof PEOPLE, string][]) {
  test(`${who} walks every page of a region that nobody programmed`, async ({ browser }) => {
    test.setTimeout(120_000);
    const problems: string[] = [];
    const page = await enter(browser, email, problems);
    const named = (await namedPages(page, ROADMAP)).map((path) => path.slice(ROADMAP.length));
    for (const path of new Set([...named, ...BEHIND[who]])) await expectWhole(page, path);
    await page.context().close();
    expect(problems).toEqual([]);
  });
}

test('what the region did is there to be read: its texts, positions, report and words in three scripts', async ({
  browser,
}) => {
  const page = await enter(browser, PEOPLE.head, []);
  await page.goto(`${ROADMAP}/priorities/p1`);
  for (const words of ['Informer avant le départ', 'اقرأ قبل التوقيع', 'Прочитайте перед підписанням'])
    await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
  await page.goto(`${ROADMAP}/validation/round-1`);
  await expect(page.getByText('La délégation réserve sa position').filter({ visible: true }).first()).toBeVisible();
  await page.goto(`${ROADMAP}/steps/1.1/qm`);
  await expect(page.getByText('Un premier texte de la notice').filter({ visible: true }).first()).toBeVisible();
  await page.context().close();
});

test('no page was left out', () => {
  const missed = patternsOfPages().filter((pattern) => ![...visited].some((path) => pattern.test(path)));
  expect(missed.map(String)).toEqual([]);
});
