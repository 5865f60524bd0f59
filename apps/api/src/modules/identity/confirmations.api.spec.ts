import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { peopleOf } from '../../../test/people.js';
import { openBallot, signature, type SampleBallot } from '../../../test/rounds.js';

let database: TestDatabase;
let api: TestApi;
let people: ReturnType<typeof peopleOf>;
let roadmapId: string;
let ballot: SampleBallot;
const participant: Record<string, string> = {};
beforeEach(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const rows = await api.rows<{ code: string; id: string; roadmap: string }>(
    'select country_code as code, id, roadmap_id as roadmap from participants',
  );
  for (const { code, id } of rows) participant[code] = id;
  roadmapId = rows[0]?.roadmap ?? '';
  people = peopleOf(api, roadmapId);
  ballot = await openBallot(api, 'P3');
});
afterEach(async () => {
  await api.stop();
  await database.drop();
});

const head = (code: string) => ({
  role: 'delegation_head',
  accreditation: 'head',
  participantId: participant[code] ?? null,
});
const alternate = (code: string) => ({ ...head(code), accreditation: 'alternate' });
const reasonOf = (answer: { errors: { extensions: { reason?: string; code: string } }[] }): string | undefined =>
  answer.errors[0]?.extensions.reason ?? answer.errors[0]?.extensions.code;

const current = async (code: string): Promise<string | null> => {
  const [row] = await api.rows<{ id: string }>(
    "select id from positions where ballot_id = $1 and participant_id = $2 and state = 'signed'",
    [ballot.id, participant[code]],
  );
  return row?.id ?? null;
};
const sign = async (as: string, code: string) =>
  api.gql<{ signPosition: { id: string; confirmation: object } }>(
    `mutation ($input: SignPositionInput!) { signPosition(input: $input) {
      id confirmation { basis letterReference confirmedByTitle recordedByTitle byAdministrator } } }`,
    { input: signature(ballot, 'endorse', { replaces: await current(code) }) },
    as,
  );
const membershipOf = async (persona: string): Promise<{ id: string; userId: string }> => {
  const [row] = await api.rows<{ id: string; userId: string }>(
    'select m.id, m.user_id as "userId" from memberships m join users u on u.id = m.user_id where u.persona = $1',
    [persona],
  );
  return row ?? { id: '', userId: '' };
};
const events = async (membershipId: string) =>
  (
    await api.rows<{ type: string }>(
      "select type from events where subject_id = $1 and audience = 'participants' and on_ledger order by arrival",
      [membershipId],
    )
  ).map(({ type }) => type);

test('a new signatory prepares, and signs only once its delegation has confirmed it', async () => {
  const newcomer = await people.admit('head-me', alternate('ME'));
  expect(reasonOf(await sign(newcomer.session, 'ME'))).toBe('seat_not_confirmed');
  const panel = await api.gql<{ priorityPage: { panel: object; allowedActions: string[] } }>(
    '{ priorityPage(roadmap: "screening", code: "P3") { panel { canSign canSaveDraft awaiting { confirmers } } allowedActions } }',
    {},
    newcomer.session,
  );
  expect(panel.data.priorityPage.panel).toEqual({
    canSign: false,
    canSaveDraft: true,
    awaiting: { confirmers: ['Head of delegation, Montenegro', 'Alternate head of delegation, Montenegro'] },
  });
  expect(panel.data.priorityPage.allowedActions).not.toContain('sign');

  for (const as of [newcomer.session, 'secretariat'])
    expect([as, reasonOf(await people.confirm(as, newcomer.membershipId))]).toEqual([
      as,
      as === 'secretariat' ? 'not_confirmer' : 'seat_not_confirmed',
    ]);
  expect(reasonOf(await people.confirm('head-al', newcomer.membershipId))).toBe('NOT_FOUND');
  expect(reasonOf(await people.confirm('delegate-me', newcomer.membershipId))).toBe('NOT_FOUND');
  expect(reasonOf(await people.recordLetter('secretariat', newcomer.membershipId))).toBe('letter_not_needed');
  expect((await people.confirm('head-me', newcomer.membershipId)).errors).toEqual([]);
  expect(reasonOf(await people.confirm('head-me', newcomer.membershipId))).toBe('seat_confirmed');

  const signed = await sign(newcomer.session, 'ME');
  expect(signed.data.signPosition.confirmation).toEqual({
    basis: 'delegation',
    letterReference: null,
    confirmedByTitle: 'Head of delegation, Montenegro',
    recordedByTitle: null,
    byAdministrator: false,
  });
  expect((await people.end('head-me', newcomer.membershipId)).errors).toEqual([]);
  expect(await events(newcomer.membershipId)).toEqual([
    'membership.granted',
    'membership.confirmed',
    'membership.ended',
  ]);
});

test('a first head signs by its letter: one member records it, another confirms it', async () => {
  const second = await people.admit('administrator', { role: 'secretariat' });
  expect((await people.confirm('secretariat', second.membershipId)).errors).toEqual([]);
  await people.end('secretariat', (await membershipOf('head-rs')).id);
  const newcomer = await people.admit('secretariat', head('RS'));
  expect(reasonOf(await people.confirm(second.session, newcomer.membershipId))).toBe('letter_required');
  expect((await people.recordLetter('secretariat', newcomer.membershipId)).errors).toEqual([]);
  expect(reasonOf(await people.confirm('secretariat', newcomer.membershipId))).toBe('not_confirmer');
  expect(reasonOf(await people.confirm('administrator', newcomer.membershipId))).toBe('not_confirmer');
  expect(reasonOf(await sign(newcomer.session, 'RS'))).toBe('seat_not_confirmed');
  expect((await people.confirm(second.session, newcomer.membershipId)).errors).toEqual([]);
  expect((await sign(newcomer.session, 'RS')).data.signPosition.confirmation).toMatchObject({
    basis: 'letter',
    letterReference: 'Note verbale 12/2026',
    confirmedByTitle: 'A secretariat of the test',
  });
  expect(await events(newcomer.membershipId)).toEqual([
    'membership.granted',
    'membership.letter_recorded',
    'membership.confirmed',
  ]);
  const payloads = JSON.stringify(
    await api.rows('select payload from events where subject_id = $1', [newcomer.membershipId]),
  );
  expect(payloads).not.toContain('Note verbale');
});

test('where the secretariat has one member, an administrator confirms the letter it recorded', async () => {
  await people.end('secretariat', (await membershipOf('head-rs')).id);
  const newcomer = await people.admit('secretariat', head('RS'));
  await people.recordLetter('secretariat', newcomer.membershipId);
  expect(reasonOf(await people.confirm('secretariat', newcomer.membershipId))).toBe('not_confirmer');
  expect((await people.confirm('administrator', newcomer.membershipId)).errors).toEqual([]);
  expect((await sign(newcomer.session, 'RS')).errors).toEqual([]);
});

describe('one person alone never becomes a signatory', () => {
  test('an administrator: neither with members of the secretariat that it makes, nor without the others', async () => {
    const [one, two] = [
      await people.admit('administrator', { role: 'secretariat' }),
      await people.admit('administrator', { role: 'secretariat' }),
    ];
    const { id: rs } = await membershipOf('head-rs');
    for (const { session } of [one, two]) {
      expect(reasonOf(await people.confirm(session, (session === one.session ? two : one).membershipId))).toBe(
        'seat_not_confirmed',
      );
      expect(reasonOf(await people.end(session, rs))).toBe('seat_not_confirmed');
      expect(reasonOf(await people.invite(session, head('RS')))).toBe('seat_not_confirmed');
    }
    expect(reasonOf(await people.confirm('administrator', one.membershipId))).toBe('not_confirmer');
    // It ends the whole secretariat and disables every signatory of a delegation: the ones it made count no more for it.
    await people.end('administrator', (await membershipOf('secretariat')).id);
    expect(reasonOf(await people.confirm(two.session, one.membershipId))).toBe('seat_not_confirmed');
    expect(reasonOf(await people.confirm('administrator', one.membershipId))).toBe('not_confirmer');
    const third = await people.admit('administrator', { role: 'secretariat' });
    expect(reasonOf(await people.invite(third.session, head('RS')))).toBe('seat_not_confirmed');
    expect(reasonOf(await people.invite('administrator', head('RS')))).toBe('role_not_permitted');
    // A signatory, whoever it is, is somebody else.
    expect((await people.confirm('head-me', one.membershipId)).errors).toEqual([]);
    expect((await people.confirm(one.session, two.membershipId)).errors).toEqual([]);
  });

  test('a reset by another takes the signature back until it is confirmed again', async () => {
    const { id, userId } = await membershipOf('alternate-me');
    const session = await people.sessionOf('alternate-me');
    const link = await people.makeResetLink('head-me', userId);
    expect((await sign(session, 'ME')).errors).toEqual([]);
    const reset = await people.resetPassword(link.data.makeResetLink.token);
    expect(reset.errors).toEqual([]);
    expect((await api.gql('{ sessions { id } }', {}, session)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const again = await people.sessionOf('alternate-me');
    expect(reasonOf(await sign(again, 'ME'))).toBe('seat_not_confirmed');
    expect((await people.confirm('head-me', id)).errors).toEqual([]);
    expect((await sign(again, 'ME')).errors).toEqual([]);
    expect(await events(id)).toEqual([
      'membership.confirmed',
      'membership.reset_made',
      'membership.confirmation_lapsed',
      'membership.confirmed',
    ]);
    expect(reasonOf(await people.resetPassword(link.data.makeResetLink.token))).toBe('NOT_FOUND');
  });

  test('the secretariat that takes over a head finds that somebody else confirms it', async () => {
    const { id, userId } = await membershipOf('head-rs');
    const link = await people.makeResetLink('secretariat', userId);
    await people.resetPassword(link.data.makeResetLink.token);
    const taken = await people.sessionOf('head-rs');
    expect(reasonOf(await sign(taken, 'RS'))).toBe('seat_not_confirmed');
    await people.recordLetter('secretariat', id);
    expect(reasonOf(await people.confirm('secretariat', id))).toBe('not_confirmer');
    // Meanwhile it speaks for nobody: it can neither end nor name the delegation's other people.
    expect(reasonOf(await people.invite(taken, alternate('RS')))).toBe('seat_not_confirmed');
  });

  test('a seat that ended and is taken again is a new one', async () => {
    const { id } = await membershipOf('alternate-me');
    await people.end('head-me', id);
    const invited = await people.invite('head-me', alternate('ME'), 'alternate.me@demo.waymark.example');
    const session = await people.sessionOf('alternate-me');
    const accepted = await people.accept(invited.data.inviteMember.token, {}, session);
    expect(accepted.errors).toEqual([]);
    expect(reasonOf(await sign(await people.sessionOf('alternate-me'), 'ME'))).toBe('seat_not_confirmed');
  });

  test('a confirmation that lapses while the signature waits for the ballot is gone', async () => {
    const session = await people.sessionOf('alternate-me');
    const { id } = await membershipOf('alternate-me');
    const client = new (await import('pg')).default.Client({ connectionString: database.url });
    await client.connect();
    await client.query('begin');
    await client.query('select 1 from ballots where id = $1 for update', [ballot.id]);
    const waiting = sign(session, 'ME');
    for (let tries = 0; tries < 200; tries += 1) {
      const [{ waits } = { waits: 0 }] = await api.rows<{ waits: number }>(
        "select count(*)::int as waits from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      if (waits > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await api.rows('update confirmations set lapsed_at = waymark_now() where membership_id = $1', [id]);
    await client.query('commit');
    await client.end();
    expect(reasonOf(await waiting)).toBe('seat_not_confirmed');
  });
});

test('the sample has an alternate that waits for its head, who is told', async () => {
  const needs = '{ overviewPage(roadmap: "screening") { needs { kind count path } } }';
  const told = async (as: string) =>
    (await api.gql<{ overviewPage: { needs: { kind: string }[] } }>(needs, {}, as)).data.overviewPage.needs.filter(
      ({ kind }) => kind === 'seats_to_confirm',
    );
  expect(await told('head-al')).toEqual([{ kind: 'seats_to_confirm', count: 1, path: 'people' }]);
  expect(await told('head-me')).toEqual([]);
  expect(await told('secretariat')).toEqual([]);
  const { id } = await membershipOf('alternate-al');
  expect(reasonOf(await sign('alternate-al', 'AL'))).toBe('seat_not_confirmed');
  expect((await people.confirm('head-al', id)).errors).toEqual([]);
  expect(await told('head-al')).toEqual([]);
  expect((await sign('alternate-al', 'AL')).errors).toEqual([]);
});
