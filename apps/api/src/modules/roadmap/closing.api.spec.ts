import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { races } from '../../../test/acts/races.js';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { sceneOf } from '../../../test/matrix/case.js';
import { personas } from '../../../test/matrix/columns.js';
import { operations } from '../../../test/matrix/operations.js';
import { readWorld, type World } from '../../../test/matrix/world.js';
import { openBallot, signature } from '../../../test/rounds.js';

let database: TestDatabase;
let api: TestApi;
let world: World;

beforeEach(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url, { poolSize: 6 });
  world = await readWorld(api);
}, 60_000);
afterEach(async () => {
  await api.stop();
  await database.drop();
});

const reasonOf = ({ errors }: Answer<unknown>): unknown => errors[0]?.extensions.reason;

const CLOSE =
  'mutation ($input: CloseRoadmapInput!) { closeRoadmap(input: $input) { phase closedAt closingReason version } }';
interface Closed {
  closeRoadmap: { phase: string; closedAt: string; closingReason: string; version: number };
}

const version = async (): Promise<number> => {
  const [row] = await api.rows<{ version: number }>('select settings_version as version from roadmaps where id = $1', [
    world.roadmapId,
  ]);
  return row?.version ?? 0;
};
const input = async (more: object = {}) => ({
  roadmapId: world.roadmapId,
  expectedVersion: await version(),
  reason: 'The period has ended.',
  idempotencyKey: randomUUID(),
  ...more,
});
const close = async (more: object = {}, as = 'secretariat') => api.gql<Closed>(CLOSE, { input: await input(more) }, as);

const endRounds = () =>
  api.rows(`update rounds set state = 'closed', closed_at = waymark_now() where roadmap_id = $1 and state = 'open'`, [
    world.roadmapId,
  ]);
const endPeriods = () => api.rows('delete from reporting_periods where roadmap_id = $1', [world.roadmapId]);

test('open rounds and a running period are named as what stands in the way', async () => {
  const rounds = await close();
  expect(reasonOf(rounds)).toBe('rounds_open');
  expect(rounds.errors[0]?.extensions.details).toEqual({ named: [expect.any(String)] });
  await endRounds();
  await api.rows(
    `insert into reporting_periods (roadmap_id, starts_on, due_on) values ($1, '2026-11-15', '2026-12-15') on conflict do nothing`,
    [world.roadmapId],
  );
  expect(reasonOf(await close())).toBe('reporting_open');
  await endPeriods();
  expect((await close()).errors).toEqual([]);
});

test('it says when and why, enters the record once, and withdraws what waits', async () => {
  await endRounds();
  await endPeriods();
  const invite = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { token } }';
  const seat = { roadmapId: world.roadmapId, email: 'late@example.org', role: 'observer', title: 'Observer' };
  const invited = await api.gql<{ inviteMember: { token: string } }>(
    invite,
    { input: { ...seat, institutionIds: [], idempotencyKey: randomUUID() } },
    'secretariat',
  );
  const sent = await input();
  const answers = await Promise.all([1, 2].map(() => api.gql<Closed>(CLOSE, { input: sent }, 'secretariat')));
  for (const { data, errors } of answers) {
    expect(errors).toEqual([]);
    expect(data.closeRoadmap).toMatchObject({ phase: 'closed', closingReason: 'The period has ended.' });
    expect(data.closeRoadmap.closedAt).not.toBeNull();
  }
  expect(
    await api.rows(`select type, audience from events where type in ('roadmap.closed', 'invitation.withdrawn')`),
  ).toEqual(
    expect.arrayContaining([
      { type: 'roadmap.closed', audience: 'participants' },
      { type: 'invitation.withdrawn', audience: 'secretariat' },
    ]),
  );
  const [{ count } = { count: 0 }] = await api.rows<{ count: number }>(
    `select count(*)::int as count from events where type = 'roadmap.closed'`,
  );
  expect(count).toBe(1);
  const shown = await api.gql<{ openInvitation: object | null }>(
    'query ($token: String!) { openInvitation(token: $token) { title } }',
    {
      token: invited.data.inviteMember.token,
    },
  );
  expect(JSON.stringify(shown.errors)).toContain('NOT_FOUND');
  expect(reasonOf(await close())).toBe('roadmap_closed');
  const { data } = await api.gql<{ overviewPage: { trail: { phase: string; state: string; from: string }[] } }>(
    '{ overviewPage(roadmap: "screening") { trail { phase state from } } }',
    {},
    'observer',
  );
  expect(data.overviewPage.trail.at(-1)).toEqual({ phase: 'closed', state: 'now', from: '2026-11-20' });
});

test('not before it is carried out, not on what was seen before, not by somebody nobody has vouched for', async () => {
  await endRounds();
  await endPeriods();
  const seen = await version();
  expect((await close({ expectedVersion: seen - 1 })).errors[0]?.extensions.code).toBe('CONFLICT');
  expect(reasonOf(await close({ reason: '   ' }))).not.toBeNull();
  expect(reasonOf(await close({}, 'head-me'))).toBe('role_not_permitted');
  await api.rows(`update roadmaps set phase = 'consultation' where id = $1`, [world.roadmapId]);
  expect(reasonOf(await close())).toBe('phase_not_reached');
  await api.rows(`update roadmaps set phase = 'implementation' where id = $1`, [world.roadmapId]);
  await api.rows(`delete from confirmations where membership_id = $1`, [world.memberships.secretariat]);
  expect(reasonOf(await close())).toBe('seat_not_confirmed');
});

/** Of no roadmap, of somebody's access to it, or a preview that nothing can come of. */
const STILL_DONE = [
  'addCountry',
  'adjustImport',
  'cancelJob',
  'createRoadmap',
  'disableAccount',
  'editCountry',
  'endMembership',
  'eraseAccount',
  'inviteAdministrator',
  'makeResetLink',
  'withdrawInvitation',
];

/** Of the installation: refused for reasons of their own. */
const OF_THE_INSTALLATION = ['retryJob: job_not_repeatable', 'sendTestMail: mail_not_configured'];

test('afterwards everything is read and every act is refused, but for those on access', async () => {
  const drafting = (
    await api.rows<{ since: Date }>('select drafting_since as since from roadmaps where id = $1', [world.roadmapId])
  )[0];
  const done: string[] = [];
  const otherwise: string[] = [];
  // Its record is a head whom nobody has vouched for: that one does nothing afterwards.
  const order = Object.entries(races).sort(([a], [b]) => Number(a === 'recordLetter') - Number(b === 'recordLetter'));
  for (const [operation, { as: column, record, whose = 'own' }] of order) {
    await api.rows(`update roadmaps set phase = 'implementation', drafting_since = $2 where id = $1`, [
      world.roadmapId,
      drafting?.since,
    ]);
    // What an act before this one was to change.
    await api.rows(`delete from status_updates where state <> 'published'`);
    await api.rows('delete from position_drafts');
    await api.rows('update milestones set sort = (select max(m.sort) + 1 from milestones m) where sort = 99');
    const as = personas[column] ?? '';
    const { document, records } = operations[operation]!;
    const { variables } = await records[record]!(sceneOf(api.rows, world, await api.actor(as), whose));
    await api.rows(`update roadmaps set phase = 'closed' where id = $1`, [world.roadmapId]);
    const answer = await api.gql(document, variables, as);
    if (answer.errors.length === 0) done.push(operation);
    else if (reasonOf(answer) !== 'roadmap_closed') otherwise.push(`${operation}: ${String(reasonOf(answer))}`);
  }
  expect(otherwise).toEqual(OF_THE_INSTALLATION);
  expect(done.sort()).toEqual(STILL_DONE);
  const { errors } = await api.gql('{ overviewPage(roadmap: "screening") { priorities { title } } }', {}, 'head-me');
  expect(errors).toEqual([]);
}, 120_000);

/** What pages tell each of them that they may do. */
const OFFERED: readonly (readonly [as: string, query: string])[] = [
  ['secretariat', 'validationPage(roadmap: "screening") { allowedActions priorities { acts } }'],
  ['secretariat', 'institutionTable(roadmapId: "$roadmap") { edges { node { mayChange } } }'],
  [
    'head-me',
    'priorityPage(roadmap: "screening", code: "P3") { allowedActions discussion { items { allowedActions } } panel { canSign canSaveDraft } }',
  ],
  ['focal-me-interior', 'workPage(roadmap: "screening") { items { allowedActions } }'],
  ['coordinator-me', 'people(roadmap: "screening") { seats { allowedActions } offers { role } }'],
];
/** Their acts: the words in lists, and what is true. */
const actsIn = (told: unknown): unknown[] =>
  typeof told === 'object' && told !== null ? Object.values(told).flatMap(actsIn) : told ? [told] : [];

test('no page offers an act there, but to look after who comes in to read', async () => {
  const offered = async () =>
    Promise.all(
      OFFERED.map(async ([as, query]) => {
        const { data, errors } = await api.gql(`{ ${query.replace('$roadmap', world.roadmapId)} }`, {}, as);
        expect(errors).toEqual([]);
        return [...new Set(actsIn(data))].sort();
      }),
    );
  for (const acts of await offered()) expect(acts).not.toEqual([]);
  await endRounds();
  await api.rows(
    `update ballots set state = 'cancelled', cancel_reason = 'Ended', ended_at = waymark_now() where state = 'open'`,
  );
  await api.rows(`update roadmaps set phase = 'closed' where id = $1`, [world.roadmapId]);
  expect(await offered()).toEqual([[], [], [], [], ['end', 'reset']]);
});

test('an act that is under way is wholly before the closing, or is refused', async () => {
  const ballot = await openBallot(api, 'P3');
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select 1 from roadmaps where id = $1 for update', [world.roadmapId]);
    const signing = api.gql(
      'mutation ($input: SignPositionInput!) { signPosition(input: $input) { id } }',
      { input: signature(ballot) },
      'head-me',
    );
    const before = await Promise.race([
      signing.then(() => 'answered'),
      new Promise((go) => setTimeout(go, 300, 'waits')),
    ]);
    expect(before).toBe('waits');
    await holder.query(`update roadmaps set phase = 'closed' where id = $1`, [world.roadmapId]);
    await holder.query('commit');
    expect(reasonOf(await signing)).toBe('roadmap_closed');
    expect(
      await api.rows(`select 1 from positions where ballot_id = $1 and participant_id = $2`, [
        ballot.id,
        world.participants.own,
      ]),
    ).toEqual([]);
  } finally {
    await holder.end();
  }
});
