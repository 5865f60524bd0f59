import { LANGUAGES, shownLanguage } from '@waymark/i18n';
import { pino } from 'pino';
import { config, startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildUser } from '../../../test/factories.js';
import { importsOf } from '../../../test/importing.js';
import { runJobs } from '../../../test/job-runner.js';
import { peopleOf } from '../../../test/people.js';
import { SmtpServer } from '../../../test/smtp.mjs';
import { MailSender } from '../../kernel/mail/mail-sender.js';

let database: TestDatabase;
let api: TestApi;
let silent: TestApi;
let people: ReturnType<typeof peopleOf>;
let sender: MailSender | null = null;
let kosovo: string;
const smtp = new SmtpServer();
const settings = () => ({
  publicUrl: 'http://roadmap.example.org',
  mail: { url: smtp.url, from: 'Waymark <waymark@example.org>' },
});
beforeAll(async () => {
  await smtp.start();
  database = await cloneSampleDatabase();
  api = await startApi(database.url, settings());
  silent = await startApi(database.url);
  const [roadmap] = await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'");
  const [participant] = await api.rows<{ id: string }>("select id from participants where country_code = 'XK'");
  kosovo = participant?.id ?? '';
  people = peopleOf(api, roadmap?.id ?? '');
});
beforeEach(() => api.rows('delete from throttles'));
afterEach(async () => {
  await sender?.beforeApplicationShutdown();
  sender = null;
  smtp.replies = {};
});
afterAll(async () => {
  await api.stop();
  await silent.stop();
  await database.drop();
  await smtp.stop();
});

const send = (): void => {
  sender = new MailSender({ ...config, ...settings() }, database.url, pino({ level: 'silent' }), [0.1]);
  sender.onApplicationBootstrap();
};
let named = 0;
const somebody = () => `invited-${(named += 1)}@example.org`;
const delegate = () => ({ role: 'delegate', title: 'Delegate, Kosovo*', participantId: kosovo });

interface Mailed {
  id: string;
  version: number;
  mail: { state: string; at: string } | null;
}
const parts = 'id email version mail { state at }';
const waiting = async (email: string): Promise<Mailed | undefined> => {
  const { data } = await api.gql<{ people: { invitations: { invitation: Mailed & { email: string } }[] } }>(
    `{ people(roadmap: "screening") { invitations { invitation { ${parts} } } } }`,
    {},
    'head-xk',
  );
  return data.people.invitations.map(({ invitation }) => invitation).find((invitation) => invitation.email === email);
};
const change = (operation: 'renewInvitation' | 'withdrawInvitation', { id, version }: Mailed) =>
  api.gql<{ renewInvitation: { token: string; invitation: Mailed } }>(
    `mutation ($input: InvitationInput!) { ${operation}(input: $input) { ${operation === 'renewInvitation' ? `token invitation { ${parts} }` : parts} } }`,
    { input: { invitationId: id, expectedVersion: version } },
    'head-xk',
  );
const mails = () => api.rows<{ state: string }>('select * from mails');

/** The state of the invitation's mail once it is this one. */
async function until(email: string, state: string): Promise<Mailed> {
  for (let tries = 0; tries < 300; tries += 1) {
    const invitation = await waiting(email);
    if (invitation?.mail?.state === state) return invitation;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the mail is not ${state}: ${JSON.stringify(await waiting(email))}`);
}

test('an invitation is mailed to its address, with its link, what it is to, and the note of the designation', async () => {
  const email = somebody();
  const { data } = await people.invite('head-xk', delegate(), email);
  const { token } = data.inviteMember;
  expect(await waiting(email)).toMatchObject({ mail: { state: 'waiting' } });
  send();
  const [mail] = await smtp.waitFor(email);
  expect(mail?.links).toEqual([`http://roadmap.example.org/invitation/${token}`]);
  expect(mail?.subject).toMatch(/^Invitation to /);
  expect(mail?.plain).toContain('Your function: Delegate, Kosovo*');
  expect(mail?.plain).toContain('Participant: Kosovo*');
  expect(mail?.plain).toContain('\n* This reference should be understood in the context of UNSCR 1244/99.\n');
  expect(mail?.plain).toMatch(/Open until: 4 December 2026, \d\d:\d\d UTC/);
  const { mail: progress } = await until(email, 'sent');
  expect(Date.parse(progress?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
  // The link that was mailed opens it, as the copied one would.
  expect((await people.accept(token)).errors).toEqual([]);
});

test.each(LANGUAGES)(
  'an invitation in $nativeName is mailed in it, or in English until it has texts',
  async ({ code }) => {
    const email = somebody();
    await people.invite('head-xk', { ...delegate(), language: code }, email);
    const [mail] = await api.rows<{ language: string; html: string }>(
      'select language, html from mails where address = $1',
      [email],
    );
    expect(mail?.language).toBe(shownLanguage(code));
    expect(mail?.html).toContain(`<html lang="${shownLanguage(code)}">`);
  },
);

test('an administrator to be gets one too; it names no roadmap', async () => {
  const email = somebody();
  const invite = `mutation ($input: InviteAdministratorInput!) { inviteAdministrator(input: $input) { token invitation { ${parts} } } }`;
  const input = { email, idempotencyKey: crypto.randomUUID() };
  const { data } = await api.gql<{ inviteAdministrator: { token: string; invitation: Mailed } }>(
    invite,
    { input },
    'administrator',
  );
  expect(data.inviteAdministrator.invitation.mail?.state).toBe('waiting');
  send();
  const [mail] = await smtp.waitFor(email);
  expect(mail?.subject).toBe('Invitation to manage Waymark');
  expect(mail?.links).toEqual([`http://roadmap.example.org/invitation/${data.inviteAdministrator.token}`]);
  expect(mail?.plain).not.toContain('Roadmap:');
});

test('a link that is made anew is mailed anew, and only the new one goes', async () => {
  const email = somebody();
  const first = (await people.invite('head-xk', delegate(), email)).data.inviteMember;
  const renewed = (await change('renewInvitation', (await waiting(email))!)).data.renewInvitation;
  expect(renewed.invitation.mail?.state).toBe('waiting');
  send();
  await until(email, 'sent');
  expect(smtp.to(email).flatMap(({ links }) => links)).toEqual([
    `http://roadmap.example.org/invitation/${renewed.token}`,
  ]);
  expect(first.token).not.toBe(renewed.token);
});

test('what is withdrawn, or accepted by the copied link, is not mailed any more', async () => {
  const [withdrawn, accepted, after] = [somebody(), somebody(), somebody()];
  await people.invite('head-xk', delegate(), withdrawn);
  expect((await change('withdrawInvitation', (await waiting(withdrawn))!)).errors).toEqual([]);
  const { token } = (await people.invite('head-xk', delegate(), accepted)).data.inviteMember;
  expect((await people.accept(token)).errors).toEqual([]);
  await people.invite('head-xk', delegate(), after);
  send();
  await smtp.waitFor(after);
  expect([...smtp.to(withdrawn), ...smtp.to(accepted)]).toEqual([]);
});

test('an invitation that is refused writes nothing; the same key twice writes one', async () => {
  const before = (await mails()).length;
  expect((await people.invite('delegate-me', delegate(), somebody())).errors).toHaveLength(1);
  expect((await mails()).length).toBe(before);
  const email = somebody();
  const key = crypto.randomUUID();
  for (let tries = 0; tries < 2; tries += 1)
    await people.invite('head-xk', { ...delegate(), idempotencyKey: key } as never, email);
  expect((await mails()).length).toBe(before + 1);
});

test('whoever invites sees that the mail server refuses the address', async () => {
  const email = somebody();
  smtp.replies = { [email]: 550 };
  await people.invite('head-xk', delegate(), email);
  send();
  await until(email, 'refused');
});

test('without a mail server nothing is written, and the link is handed on as ever', async () => {
  const before = (await mails()).length;
  const quiet = peopleOf(
    silent,
    (await silent.rows<{ id: string }>("select id from roadmaps where code = 'screening'"))[0]?.id ?? '',
  );
  const { data } = await quiet.invite('head-xk', delegate(), somebody());
  expect(data.inviteMember.token).toHaveLength(43);
  expect((await mails()).length).toBe(before);
  expect((await silent.gql<{ signInInfo: object }>('{ signInInfo { mail } }')).data.signInInfo).toEqual({
    mail: false,
  });
  expect((await api.gql<{ signInInfo: object }>('{ signInInfo { mail } }')).data.signInInfo).toEqual({ mail: true });
});

describe('whoever has forgotten a password', () => {
  const ask = (email: string, from = '203.0.113.1', on = api) =>
    on.query<{ requestReset: boolean }>(
      'mutation ($input: RequestResetInput!) { requestReset(input: $input) }',
      { input: { email } },
      { from },
    );
  const account = () => buildUser(api.rows);
  const open = (token: string) =>
    api.gql<{ openReset: { email: string } }>('query ($token: String!) { openReset(token: $token) { email } }', {
      token,
    });
  const tokenOf = (link = '') => link.slice(link.lastIndexOf('/') + 1);

  test('gets a link at the address of the account, which opens it once, for two hours', async () => {
    const { email } = await account();
    expect((await ask(email.toUpperCase())).data.requestReset).toBe(true);
    send();
    const [mail] = await smtp.waitFor(email);
    expect(mail?.subject).toBe('A new password for Waymark');
    const token = tokenOf(mail?.links[0]);
    expect((await open(token)).data.openReset).toEqual({ email });
    const set = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { user { email } } }';
    const input = { token, password: 'a long enough password' };
    expect((await api.gql<object>(set, { input })).data).toEqual({ resetPassword: { user: { email } } });
    expect((await open(token)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const [{ hours } = { hours: 0 }] = await api.rows<{ hours: number }>(
      'select extract(epoch from give_up_at - created_at) / 3600 as hours from mails where address = $1',
      [email],
    );
    expect(Number(hours)).toBeCloseTo(2, 2);
  });

  test.each(LANGUAGES)(
    'and reads $nativeName, is written to in it, or in English until it has texts',
    async ({ code }) => {
      const { email } = await buildUser(api.rows, { language: code });
      await ask(email);
      expect(await api.rows('select language from mails where address = $1', [email])).toEqual([
        { language: shownLanguage(code) },
      ]);
    },
  );

  test('learns nothing about accounts: unknown, disabled and known get the same answer, and none comes at once', async () => {
    const known = await account();
    const disabled = await account();
    await api.rows('update users set disabled_at = clock_timestamp() where id = $1', [disabled.id]);
    const before = (await mails()).length;
    const bodies: string[] = [];
    for (const email of ['nobody@example.org', disabled.email, known.email]) {
      const from = performance.now();
      const answer = await ask(email);
      bodies.push(`${answer.status} ${answer.body}`);
      expect(performance.now() - from).toBeGreaterThan(190);
    }
    expect(new Set(bodies).size).toBe(1);
    expect((await mails()).length).toBe(before + 1);
  });

  test('who asks again and again gets one mail, and its link stays open', async () => {
    const { id, email } = await account();
    await ask(email);
    await ask(email);
    send();
    const [mail] = await smtp.waitFor(email);
    await ask(email);
    expect((await open(tokenOf(mail?.links[0]))).errors).toEqual([]);
    await api.rows("update reset_links set expires_at = expires_at - interval '6 minutes' where user_id = $1", [id]);
    await ask(email);
    const [, second] = await smtp.waitFor(email, 2);
    expect((await open(tokenOf(mail?.links[0]))).errors).toHaveLength(1);
    expect((await open(tokenOf(second?.links[0]))).errors).toEqual([]);
  });

  test('waits after a few requests, and can sign in all the same', async () => {
    const { email } = await account();
    const codes: (string | undefined)[] = [];
    for (let tries = 0; tries < 6; tries += 1) codes.push((await ask(email)).errors[0]?.extensions.code);
    expect(codes).toEqual([...Array<undefined>(5).fill(undefined), 'THROTTLED']);
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { email } } }';
    const answer = await api.query(signIn, { input: { email, password: 'not this' } }, { from: '203.0.113.1' });
    expect(answer.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('is told where nothing is mailed', async () => {
    const answer = await ask('nobody@example.org', '203.0.113.1', silent);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'mail_not_configured' });
  });
});

test('people who come in from a file are mailed their links, and not where the import is undone before', async () => {
  const [first, second] = [somebody(), somebody()];
  const [roadmap] = await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'");
  const imports = importsOf(api, roadmap?.id ?? '', 'people');
  const file = (email: string) => `Address,Function,Title,Participant\n${email},Delegate,"Delegate, Kosovo*",Kosovo*\n`;
  const runner = runJobs(api, database.url);
  await imports.applied(await imports.given(file(first), 'head-xk'), 'head-xk');
  const undone = await imports.applied(await imports.given(file(second), 'head-xk'), 'head-xk');
  expect(await waiting(second)).toMatchObject({ mail: { state: 'waiting' } });
  expect((await imports.undone(undone, 'head-xk')).import.state).toBe('undone');
  await runner.beforeApplicationShutdown();
  send();
  const [mail] = await smtp.waitFor(first);
  expect(mail?.plain).toContain('Your function: Delegate, Kosovo*');
  await until(first, 'sent');
  expect(await api.rows("select 1 from mails where address = $1 and state = 'waiting'", [second])).toEqual([]);
});
