import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { startMailServer, type MailServer } from './support/mailServer.js';
import { startProduct, type Product } from './support/product.js';
import { ReadmeWalk } from './support/readme.js';

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

test('a new organisation sets up its region from an empty database, by the words of the README', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const hands = new Hands();
  const readme = new ReadmeWalk('Your own roadmap in ten minutes');
  const administrator = await somebody(browser);
  const secretariat = await somebody(browser);
  const missing = secretariat.getByRole('complementary');
  const heads: Page[] = [];

  await readme.follow(
    'WAYMARK_SAMPLE=0 npm start in an empty folder prints a link for the first administrator: open it, and choose a password. (npm run admin:create -- name@example.org opens an account as well.)',
    async () => {
      const link = () => /https?:\/\/\S+\/first\/\S+/.exec(printed)?.[0];
      await expect.poll(link).toBeDefined();
      await administrator.goto(new URL(link() ?? '').pathname.replace(/^/, product.address));
      await hands.fill(administrator.getByLabel('Email address'), 'platform@example.org');
      await hands.fill(administrator.getByLabel('Name of the account'), 'Platform administrator');
      await hands.fill(administrator.getByLabel(/password/i), PASSWORD);
      await hands.click(administrator.getByRole('button', { name: 'Open the account' }));
    },
  );

  await readme.follow(
    '"Set up the first roadmap" asks for a title, a short name and the e-mail of one person of its secretariat. Hand that person the link, or let it be mailed (SMTP_URL, MAIL_FROM, PUBLIC_URL).',
    async () => {
      await hands.click(administrator.getByRole('link', { name: 'Set up the first roadmap' }));
      await hands.fill(administrator.getByLabel('Title', { exact: true }), 'Voluntary return and reintegration');
      await hands.fill(administrator.getByLabel('Short name'), 'Return');
      await hands.fill(administrator.getByLabel('Email address of its secretariat'), 'secretariat@example.org');
      await hands.click(administrator.getByRole('button', { name: 'Create the roadmap' }));
      await expect(administrator.getByRole('heading', { level: 1 })).toHaveText(
        'Voluntary return and reintegration was created',
      );
    },
  );

  await readme.follow(
    'The secretariat opens the link and comes to "Set up a roadmap". What is missing stands beside the page: participants, the period with a first reporting date, and a head for each delegation, who is invited by e-mail.',
    async () => {
      await comeIn(hands, secretariat, 'secretariat@example.org');
      await expect(secretariat.getByRole('heading', { level: 1 })).toHaveText('Set up a roadmap');
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
        await hands.fill(dialog.getByLabel('Email address'), `head.${name.toLowerCase()}@example.org`);
        await hands.click(dialog.getByRole('button', { name: 'Invite' }));
        await hands.click(dialog.getByRole('button', { name: 'Close' }));
        await expect(dialog).toBeHidden();
      }
    },
  );

  await readme.follow(
    'Heads open their links and are told to wait. "Start drafting" appears when nothing is missing.',
    async () => {
      for (const name of ['Jordan', 'Morocco']) {
        const head = await somebody(browser);
        await comeIn(hands, head, `head.${name.toLowerCase()}@example.org`);
        await expect(head.getByRole('heading', { level: 1 })).toHaveText('This roadmap is being set up');
        heads.push(head);
      }
      await hands.click(missing.getByRole('button', { name: 'Start drafting' }));
      await hands.click(secretariat.getByRole('dialog').getByRole('button', { name: 'Start drafting' }));
      await expect(secretariat.getByRole('heading', { level: 1 })).toHaveText('Settings');
    },
  );

  await readme.follow(
    'Before a first head signs, the secretariat records the letter under "People and institutions", and an administrator confirms the seat.',
    async () => {
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
    },
  );
  expect(hands.count, 'clicks, choices and filled fields until the region stands').toBeLessThanOrEqual(MOST);

  await test.step('the administrator reads nothing of what it has created; its delegations do', async () => {
    await administrator.goto(`${product.address}/r/return`);
    await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
    await heads[0]?.reload();
    await expect(heads[0]!.getByRole('heading', { level: 1 })).toContainText('Voluntary return');
  });

  await readme.follow(
    'Heads invite their delegates and coordinator; institutions and people can be imported from a workbook under "Import".',
    async () => {
      const head = heads[0]!;
      await head.getByRole('link', { name: 'People and institutions' }).first().click();
      for (const seat of ['delegate', 'national_coordinator']) {
        await head.getByLabel('Function').selectOption(seat);
        await head.getByLabel('Email address').fill(`${seat}@example.org`);
        await head.getByRole('button', { name: 'Make the invitation' }).click();
        // The form is empty again for the next one.
        await expect(head.getByLabel('Email address')).toHaveValue('');
        await mails.linkTo(`${seat}@example.org`);
      }
      await secretariat.getByRole('link', { name: 'Import', exact: true }).first().click();
      await secretariat.getByRole('radio', { name: 'Institutions' }).check({ force: true });
      const csv = 'Code;Name;Participant;Type;Level\njo-borders;Border department;Jordan;border police;central\n';
      await secretariat
        .locator('input[type=file]')
        .setInputFiles({ name: 'institutions.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      await secretariat.getByRole('button', { name: 'Import 1 record' }).click();
      await expect(secretariat.getByText('1 new, 0 changed, 0 left as they were.')).toBeVisible();
    },
  );
  readme.expectWhole();
});
