import { pino } from 'pino';
import { config, startApi, type TestApi } from '../../../test/api.js';
import { startDatabaseProxy } from '../../../test/database-proxy.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { SmtpServer } from '../../../test/smtp.mjs';
import { Database } from '../index.js';
import { MailSender } from './mail-sender.js';
import { Mail } from './mail.js';

let database: TestDatabase;
let api: TestApi;
const smtp = new SmtpServer();
const lines: string[] = [];
const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
let senders: MailSender[] = [];

beforeAll(async () => {
  await smtp.start();
  database = await cloneDatabase();
  api = await startApi(database.url, { publicUrl: 'https://roadmap.example.org/', mail: mailConfig() });
});
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.beforeApplicationShutdown()));
  senders = [];
  smtp.replies = {};
});
afterAll(async () => {
  await api.stop();
  await database.drop();
  await smtp.stop();
});

const mailConfig = () => ({ url: smtp.url, from: 'Waymark <waymark@example.org>' });
/** A process that sends: it tries again after a tenth of a second. */
const send = (url = database.url): MailSender => {
  const sender = new MailSender({ ...config, mail: mailConfig() }, url, log, [0.1]);
  sender.onApplicationBootstrap();
  senders.push(sender);
  return sender;
};

let named = 0;
const somebody = () => `reader-${(named += 1)}@example.org`;
const SECRET = 'https://roadmap.example.org/invitation/the-secret';
const content = (subject = 'Žádost: a link') => ({
  language: 'en',
  subject,
  lead: ['You are invited & welcome.'],
  facts: [['Participant', 'Kosovo*']] as const,
  link: { label: 'Open the invitation', address: SECRET },
  closing: ['Once.'],
  footnotes: ['* A note on <status>.'],
});
const write = (address: string, usefulUntil?: Date): Promise<string> =>
  api
    .get(Database)
    .inTransaction(() =>
      api.get(Mail).write({ kind: 'spec', address, content: content(), ...(usefulUntil && { usefulUntil }) }),
    );

interface Row {
  state: string;
  subject: string | null;
  plain: string | null;
  html: string | null;
  attempts: number;
}
const rowOf = async (id: string): Promise<Row | undefined> =>
  (await api.rows<Row>('select state, subject, plain, html, attempts from mails where id = $1', [id]))[0];

/** The row as soon as it is so. */
async function until(id: string, is: (row: Row) => boolean): Promise<Row> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const row = await rowOf(id);
    if (row && is(row)) return row;
    if (performance.now() > deadline) throw new Error(`the mail is still ${JSON.stringify(row)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const untilEnded = (id: string) => until(id, ({ state }) => state !== 'waiting');
const erased = { subject: null, plain: null, html: null };

test('what an act has written is sent, as text and as plain HTML, and then forgotten', async () => {
  send();
  const address = somebody();
  const id = await write(address);
  const [mail] = await smtp.waitFor(address);
  expect(mail).toMatchObject({
    from: 'waymark@example.org',
    to: [address],
    subject: 'Žádost: a link',
    messageId: `<${id}@example.org>`,
    links: [SECRET],
  });
  expect(mail?.plain).toContain('Participant: Kosovo*\n');
  expect(mail?.html).toContain('<html lang="en">');
  expect(mail?.html).toContain('invited &amp; welcome');
  expect(mail?.html).toContain('* A note on &lt;status&gt;.');
  expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated/im);
  expect(await untilEnded(id)).toMatchObject({ state: 'sent', attempts: 1, ...erased });
});

test('an act that is undone sends nothing, and what is not an act writes nothing', async () => {
  send();
  const address = somebody();
  const undone = api.get(Database).inTransaction(async () => {
    await api.get(Mail).write({ kind: 'spec', address, content: content() });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const after = somebody();
  await write(after);
  await smtp.waitFor(after);
  expect(smtp.to(address)).toEqual([]);
  await expect(api.get(Mail).write({ kind: 'spec', address, content: content() })).rejects.toThrow('by an act');
});

test('two that send, send each once', async () => {
  const addresses = Array.from({ length: 20 }, somebody);
  const ids = await Promise.all(addresses.map((address) => write(address)));
  send();
  send();
  for (const id of ids) expect((await untilEnded(id)).state).toBe('sent');
  for (const address of addresses) expect(smtp.to(address)).toHaveLength(1);
});

test('while the mail server is away nothing is lost; once it is back everything is sent once', async () => {
  await smtp.stop();
  send();
  send();
  const addresses = Array.from({ length: 5 }, somebody);
  const ids = await Promise.all(addresses.map((address) => write(address)));
  for (const id of ids) await until(id, ({ attempts }) => attempts > 0);
  for (const id of ids) expect(await rowOf(id)).toMatchObject({ state: 'waiting', subject: 'Žádost: a link' });
  await smtp.start();
  for (const id of ids) expect(await untilEnded(id)).toMatchObject({ state: 'sent', ...erased });
  for (const address of addresses) expect(smtp.to(address)).toHaveLength(1);
});

test('an address that is refused for good is not tried again; one that is to wait is', async () => {
  const [nobody, later, after] = [somebody(), somebody(), somebody()];
  smtp.replies = { [nobody]: 550, [later]: 450 };
  send();
  const [refused, waiting, other] = [await write(nobody), await write(later), await write(after)];
  expect(await untilEnded(refused)).toMatchObject({ state: 'refused', attempts: 1, ...erased });
  await until(waiting, ({ attempts }) => attempts > 1);
  // It holds up nobody.
  expect((await untilEnded(other)).state).toBe('sent');
  smtp.replies = {};
  expect((await untilEnded(waiting)).state).toBe('sent');
  expect(smtp.to(nobody)).toEqual([]);
});

test('what is of no use any more is given up and forgotten', async () => {
  const address = somebody();
  const id = await write(address, new Date(Date.now() - 1000));
  send();
  expect(await untilEnded(id)).toMatchObject({ state: 'given_up', ...erased });
  expect(smtp.to(address)).toEqual([]);
  const [{ days } = { days: 0 }] = await api.rows<{ days: number }>(
    'select extract(epoch from give_up_at - created_at)::int / 86400 as days from mails where id = $1',
    [await write(somebody())],
  );
  expect(days).toBe(3);
});

test('what is taken back before it went never goes; what has gone stays gone', async () => {
  const [first, second] = [somebody(), somebody()];
  const id = await write(first);
  await api.get(Mail).takeBack(id);
  send();
  const sent = await write(second);
  await untilEnded(sent);
  await api.get(Mail).takeBack(sent);
  expect((await rowOf(sent))?.state).toBe('sent');
  expect(smtp.to(first)).toEqual([]);
});

test('a mail whose database goes away while it is handed over is not sent twice', async () => {
  const proxy = await startDatabaseProxy(database.url);
  send(proxy.url);
  const address = somebody();
  await write(somebody());
  await new Promise((resolve) => setTimeout(resolve, 300)); // it is connected
  const id = await write(address);
  await smtp.waitFor(address);
  await proxy.takeAway();
  await proxy.bringBack();
  await untilEnded(id);
  expect(smtp.to(address)).toHaveLength(1);
  await Promise.all(senders.map((sender) => sender.beforeApplicationShutdown()));
  senders = [];
  await proxy.takeAway();
});

test('the log names no address, no link and no word of a mail server', () => {
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('')).not.toMatch(/reader-|the-secret|is not taken/);
});
