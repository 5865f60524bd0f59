import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { startMailServer, type MailServer } from './support/mailServer.js';
import { startProduct, type Product } from './support/product.js';

/** Clicks, choices and filled fields that setting up may take a new organisation. */
const MOST = 80;
const PASSWORD = 'a long password of ours';

let mails: MailServer;
let product: Product;
let printed = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  mails = await startMailServer();
  product = await startProduct(
    (address) => ({
      WAYMARK_SAMPLE: '0',
      SMTP_URL: mails.url,
      MAIL_FROM: 'Waymark <waymark@example.org>',
      PUBLIC_URL: address,
    }),
    (text) => (printed += text),
  );
});
test.afterAll(async () => {
  await product?.stop();
  await mails?.stop();
});

/** What people do, counted. */
class Hands {
  count = 0;

  async click(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.count += 1;
    await target.fill(text);
  }

  async choose(target: Locator, label: string): Promise<void> {
    this.count += 1;
    await target.selectOption({ label });
  }
}

const somebody = async (browser: Browser): Promise<Page> => (await browser.newContext({ locale: 'en-GB' })).newPage();

/** Comes in by the link that was mailed to an address. */
async function comeIn(hands: Hands, page: Page, email: string): Promise<void> {
  await page.goto(await mails.linkTo(email));
  await hands.fill(page.getByLabel('Password', { exact: true }), PASSWORD);
  await hands.click(page.getByRole('button', { name: 'Accept the invitation' }));
}

test('a new organisation sets up its region from an empty database', async ({ browser }) => {
  test.setTimeout(180_000);
  const hands = new Hands();
  const link = () => /https?:\/\/\S+\/first\/\S+/.exec(printed)?.[0];
  await expect.poll(link).toBeDefined();

  const administrator = await somebody(browser);
  await administrator.goto(new URL(link() ?? '').pathname.replace(/^/, product.address));
  await hands.fill(administrator.getByLabel('E-mail'), 'platform@example.org');
  await hands.fill(administrator.getByLabel('Name of the account'), 'Platform administrator');
  await hands.fill(administrator.getByLabel(/password/i), PASSWORD);
  await hands.click(administrator.getByRole('button', { name: 'Open the account' }));
  await hands.click(administrator.getByRole('link', { name: 'Set up the first roadmap' }));
  await hands.fill(administrator.getByLabel('Title', { exact: true }), 'Voluntary return and reintegration');
  await hands.fill(administrator.getByLabel('Short name'), 'Return');
  await hands.fill(administrator.getByLabel('E-mail of its secretariat'), 'secretariat@example.org');
  await hands.click(administrator.getByRole('button', { name: 'Create the roadmap' }));
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText(
    'Voluntary return and reintegration was created',
  );

  const secretariat = await somebody(browser);
  await comeIn(hands, secretariat, 'secretariat@example.org');
  await expect(secretariat.getByRole('heading', { level: 1 })).toHaveText('Set up a roadmap');
  const missing = secretariat.getByRole('complementary');
  await expect(missing).toContainText('3 things are missing.');
  const participants = secretariat.getByRole('region', { name: '2. Participants' });
  for (const name of ['Jordan', 'Morocco']) {
    await hands.choose(participants.getByLabel('Add from the catalogue'), name);
    await hands.click(participants.getByRole('button', { name: 'Add' }).first());
    await expect(participants.getByRole('button', { name: `Edit ${name}` })).toBeVisible();
  }
  const period = secretariat.getByRole('region', { name: '3. Period and reporting' });
  await hands.fill(period.getByLabel('Starts'), '1 January 2027');
  await hands.fill(period.getByLabel('Ends'), '31 December 2028');
  await hands.fill(period.getByLabel('Add a date'), '30 June 2027');
  await hands.click(period.getByRole('button', { name: 'Add' }).first());
  await expect(missing).toContainText('2 things are missing.');

  for (const name of ['Jordan', 'Morocco']) {
    await hands.click(secretariat.getByRole('button', { name: `Invite a head for ${name}` }));
    const dialog = secretariat.getByRole('dialog');
    await hands.fill(dialog.getByLabel('E-mail'), `head.${name.toLowerCase()}@example.org`);
    await hands.click(dialog.getByRole('button', { name: 'Invite' }));
    await hands.click(dialog.getByRole('button', { name: 'Close' }));
    await expect(dialog).toBeHidden();
  }

  // Whoever is invited comes in while the roadmap is being set up, and is told to wait.
  const heads: Page[] = [];
  for (const name of ['Jordan', 'Morocco']) {
    const head = await somebody(browser);
    await comeIn(hands, head, `head.${name.toLowerCase()}@example.org`);
    await expect(head.getByRole('heading', { level: 1 })).toHaveText('This roadmap is being set up');
    heads.push(head);
  }

  await hands.click(missing.getByRole('button', { name: 'Start drafting' }));
  await hands.click(secretariat.getByRole('dialog').getByRole('button', { name: 'Start drafting' }));
  await expect(secretariat.getByRole('heading', { level: 1 })).toHaveText('Settings');

  // The first signatory counts on a letter that one person records and another one confirms.
  await hands.click(secretariat.getByRole('link', { name: 'People and institutions' }).first());
  await hands.click(secretariat.getByRole('link', { name: 'Jordan' }));
  await hands.click(secretariat.getByRole('button', { name: 'Record the letter: Head of delegation, Jordan' }));
  const letter = secretariat.getByRole('dialog');
  await hands.fill(letter.getByLabel('Reference of the letter'), 'Note verbale 12/2027');
  await hands.click(letter.getByRole('button', { name: 'Record the letter' }));
  await expect(letter).toBeHidden();
  await hands.click(administrator.getByRole('link', { name: 'All roadmaps' }));
  await hands.click(administrator.getByRole('link', { name: 'People of Voluntary return and reintegration' }));
  await hands.click(administrator.getByRole('link', { name: 'Jordan' }));
  await hands.click(administrator.getByRole('button', { name: 'Confirm: Head of delegation, Jordan' }));
  await hands.click(administrator.getByRole('dialog').getByRole('button', { name: 'Confirm this seat' }));
  await expect(administrator.getByRole('row', { name: /Head of delegation, Jordan/ })).toContainText('May sign');

  // The administrator reads nothing of what it has created; its delegations do.
  await administrator.goto(`${product.address}/r/return`);
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  await heads[0]?.reload();
  await expect(heads[0]!.getByRole('heading', { level: 1 })).toContainText('Voluntary return');
  expect(hands.count, 'clicks, choices and filled fields').toBeLessThanOrEqual(MOST);
});
