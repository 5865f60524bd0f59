import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { cloneDatabase, cloneSampleDatabase, type TestDatabase } from '../../test/database.js';
import { multiplyRoadmaps } from '../../test/many-roadmaps.js';
import { loadSample, SampleRefused } from './load.js';
import { DEMO_PASSWORD, seatsIn } from './personas.js';

let database: TestDatabase;
let client: pg.Client;
let told: string[];

const value = async (sql: string): Promise<unknown> => {
  const { rows } = await client.query<Record<string, unknown>>(sql);
  return Object.values(rows[0] ?? {})[0];
};

beforeAll(async () => {
  database = await cloneDatabase();
  told = [];
  await loadSample(database.url, (line) => told.push(line));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('says what it loaded', () => {
  expect(told).toEqual([
    'screening: 6 participants, 7 priorities, 33 steps, 180 national actions, 591 updates',
    'reintegration: 4 participants, 3 priorities, 7 steps, 28 national actions, 26 updates',
    expect.stringMatching(/^32 demo accounts in \d+\.\d s$/),
  ]);
});

test('refuses a database that holds a roadmap, and leaves it as it is', async () => {
  await expect(loadSample(database.url)).rejects.toThrow(SampleRefused);
  expect(await value('select count(*)::int from roadmaps')).toBe(2);
});

test('the domain clock starts on the day of the sample, ticks and pauses', async () => {
  const now = await value('select waymark_now()');
  const start = new Date('2026-11-20T10:00:00Z').getTime();
  expect((now as Date).getTime()).toBeGreaterThanOrEqual(start);
  expect((now as Date).getTime()).toBeLessThan(start + 60_000);
  expect(await value('select pauses from domain_clock')).toBe(true);
  expect(await value(`select beat = '2026-11-20T10:00:00Z' from domain_clock`)).toBe(true);
});

test('nothing is recorded in the future of that clock', async () => {
  for (const [table, column] of [
    ['status_updates', 'published_at'],
    ['milestone_events', 'recorded_at'],
    ['verifications', 'recorded_at'],
    ['indicator_values', 'recorded_at'],
    ['comments', 'posted_at'],
    ['positions', 'signed_at'],
    ['events', 'occurred_at'],
    ['priority_versions', 'created_at'],
  ]) {
    expect([table, await value(`select count(*)::int from ${table} where ${column} > waymark_now()`)]).toEqual([
      table,
      0,
    ]);
  }
});

test('money adds up', async () => {
  expect(
    await client
      .query(
        `select sum(amount)::int as planned,
           sum(amount) filter (where committed_on is not null)::int as committed,
           sum(amount) filter (where status = 'gap')::int as unfunded,
           (select sum(d.amount)::int from disbursements d join budget_lines l on l.id = d.budget_line_id
             where l.roadmap_id = (select id from roadmaps where code = 'screening')) as disbursed,
           bool_and(committed_on is null or committed_on = period_start) as dated
         from budget_lines where roadmap_id = (select id from roadmaps where code = 'screening')`,
      )
      .then(({ rows }) => rows[0]),
  ).toEqual({ planned: 8_097_000, committed: 6_132_000, unfunded: 913_000, disbursed: 1_422_500, dated: true });
});

test('subjects that no foreign key guards exist', async () => {
  for (const kind of ['step', 'priority', 'amendment', 'finding', 'milestone', 'status_update']) {
    const table = kind === 'priority' ? 'priorities' : kind === 'status_update' ? 'status_updates' : `${kind}s`;
    const dangling = `select count(*)::int from threads t where subject_kind = '${kind}' and not exists (select 1 from ${table} x where x.id = t.subject_id)`;
    expect([kind, await value(dangling)]).toEqual([kind, 0]);
  }
  expect(
    await value(`select count(*)::int from events e where not exists (
      select 1 from roadmaps x where x.id = e.subject_id union all select 1 from priorities x where x.id = e.subject_id
      union all select 1 from rounds x where x.id = e.subject_id union all select 1 from ballots x where x.id = e.subject_id
      union all select 1 from positions x where x.id = e.subject_id union all select 1 from amendments x where x.id = e.subject_id
      union all select 1 from milestones x where x.id = e.subject_id union all select 1 from status_updates x where x.id = e.subject_id
      union all select 1 from comments x where x.id = e.subject_id union all select 1 from threads x where x.id = e.subject_id
      union all select 1 from memberships x where x.id = e.subject_id union all select 1 from editions x where x.id = e.subject_id)`),
  ).toBe(0);
  expect(
    await value(
      'select count(*)::int from events e left join memberships m on m.id = e.membership_id where e.membership_id is not null and m.id is null',
    ),
  ).toBe(0);
  expect(
    await value(`select count(*)::int from amendments a where passage_id is not null and not exists (
      select 1 from passages p where p.id = a.passage_id and p.version_id = a.base_version_id)`),
  ).toBe(0);
});

test('a text is written from the version circulated last, and a priority is proposed beside those in force', async () => {
  expect(
    await client
      .query(
        `select p.code, p.kind, p.state, p.version_in_force_id is not null as "inForce",
           (select count(*)::int from making_passages x where x.priority_id = m.priority_id) as written,
           m.base_version_id = p.current_version_id as "fromLatest"
         from priorities p left join makings m on m.priority_id = p.id join roadmaps r on r.id = p.roadmap_id
         where r.code = 'screening' and (m.priority_id is not null or p.state <> 'validating') order by p.kind, p.sort`,
      )
      .then(({ rows }) => rows),
  ).toEqual([
    { code: 'P0', kind: 'preamble', state: 'validated', inForce: true, written: 0, fromLatest: null },
    { code: 'P3', kind: 'priority', state: 'validating', inForce: true, written: 19, fromLatest: true },
    { code: 'P7', kind: 'priority', state: 'consultation', inForce: false, written: 0, fromLatest: null },
  ]);
  expect(
    await value(`select array_agg(e.number order by e.ordinal) from editions e join edition_parts x on x.edition_id = e.id
      join priorities p on p.id = x.priority_id where p.code = 'P7'`),
  ).toEqual(['1.2-draft']);
});

test('records stay inside their participant', async () => {
  const outside = `select count(*)::int from national_actions a join participants p on p.id = a.participant_id
    join institutions i on i.id = a.lead_institution_id where i.country_code <> p.country_code`;
  expect(await value(outside)).toBe(0);
  const writers = `select count(*)::int from status_updates u join national_actions a on a.id = u.action_id
    join memberships w on w.id = u.written_by left join memberships c on c.id = u.published_by
    where w.participant_id <> a.participant_id or c.participant_id <> a.participant_id or w.role <> 'focal_point' or c.role <> 'national_coordinator'`;
  expect(await value(writers)).toBe(0);
  const signatories = `select count(*)::int from positions p join memberships m on m.id = p.signed_by
    where m.participant_id <> p.participant_id or m.accreditation <> 'head'`;
  expect(await value(signatories)).toBe(0);
});

test('every persona signs in with the published password', async () => {
  const { rows } = await client.query<{ password_hash: string }>(
    'select distinct password_hash from users join credentials on user_id = id where persona is not null',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$/);
  expect(await verify(rows[0]?.password_hash ?? '', DEMO_PASSWORD)).toBe(true);
  expect(await value('select count(*)::int from memberships where user_id is not null')).toBe(25 + 9);
});

test('invitations wait: a recent one, one that lapses within two days, a lapsed one', async () => {
  const { rows } = await client.query(
    `select i.title, (i.expires_at - waymark_now()) < interval '2 days' as soon, i.expires_at < waymark_now() as lapsed,
       m.participant_id is not distinct from i.participant_id as own
     from invitations i join memberships m on m.id = i.invited_by and m.user_id = i.invited_by_user
     where i.accepted_at is null and i.withdrawn_at is null order by i.invited_at desc`,
  );
  expect(rows).toEqual([
    { title: 'Delegate, Albania', soon: false, lapsed: false, own: true },
    { title: 'Delegate, Jordan', soon: false, lapsed: false, own: true },
    { title: 'Observer, réseau des associations d’accueil', soon: false, lapsed: false, own: true },
    { title: 'Observer, academic partner', soon: true, lapsed: false, own: true },
    { title: 'Delegate, Serbia', soon: true, lapsed: true, own: true },
  ]);
});

test('an accreditation of each roadmap ends soon after the round that is open', async () => {
  const { rows } = await client.query(
    `select m.title, a.valid_until > (select max(deadline) from rounds x where x.closed_at is null and x.roadmap_id = m.roadmap_id) as beyond,
       a.valid_until - waymark_now()::date as days
     from accreditations a join memberships m on m.id = a.membership_id where a.ended_at is null order by m.title`,
  );
  expect(rows).toEqual([
    { title: 'Head of delegation, North Macedonia', beyond: true, days: 21 },
    { title: 'Head of delegation, Tunisia', beyond: true, days: 34 },
  ]);
});

test('a step has its text in the version in force, and the ledger is left to its sealer', async () => {
  expect(
    await value(`select x.text from passages x join steps s on s.id = x.step_id join priorities p on p.version_in_force_id = x.version_id
      where s.code = '1.1' and x.kind = 'step_title' and s.roadmap_id = (select id from roadmaps where code = 'screening')`),
  ).toBe('Agree and apply a minimum checklist for work-related applications');
  expect(await value('select count(*)::int from ledger_entries')).toBe(0);
  expect(
    await value(
      'select count(*)::int from (select lag(occurred_at) over (partition by roadmap_id order by arrival) > occurred_at as back from events) e where back',
    ),
  ).toBe(0);
});

test('the first roadmap alone has the accounts of those who sit in it', async () => {
  const first = await cloneSampleDatabase();
  const other = new pg.Client({ connectionString: first.url });
  await other.connect();
  const { rows } = await other.query<{ persona: string }>(
    'select persona from users where not administrator order by persona_sort',
  );
  await other.end();
  await first.drop();
  expect(rows.map(({ persona }) => persona)).toEqual(seatsIn('screening').map(({ persona }) => persona.key));
});

test('other roadmaps like the first stand beside it', async () => {
  const first = await cloneSampleDatabase();
  await multiplyRoadmaps(first.url, 3);
  const other = new pg.Client({ connectionString: first.url });
  await other.connect();
  const { rows } = await other.query(
    `select code, count(u.id)::int as updates, (select count(*)::int from priority_versions v join priorities p on p.id = v.priority_id where p.roadmap_id = r.id) as versions
     from roadmaps r join status_updates u on u.roadmap_id = r.id group by r.id order by code`,
  );
  await other.end();
  await first.drop();
  expect(rows).toEqual([
    { code: 'screening', updates: 591, versions: 14 },
    { code: 'screening-2', updates: 591, versions: 14 },
    { code: 'screening-3', updates: 591, versions: 14 },
  ]);
});
