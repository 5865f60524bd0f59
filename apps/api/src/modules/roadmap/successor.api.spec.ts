import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';

let database: TestDatabase;
let api: TestApi;
let formerId: string;

beforeEach(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [former] = await api.rows<{ id: string }>(
    `update roadmaps set phase = 'closed', quorum = 4 where code = 'screening' returning id`,
  );
  formerId = former?.id ?? '';
}, 60_000);
afterEach(async () => {
  await api.stop();
  await database.drop();
});

interface Created {
  createRoadmap: { id: string; invitation: { token: string | null } };
}
const CREATE = 'mutation ($input: CreateRoadmapInput!) { createRoadmap(input: $input) { id invitation { token } } }';
const input = (more: object = {}) => ({
  title: 'The next roadmap',
  shortTitle: 'Next',
  code: 'next',
  language: 'en',
  zone: 'UTC',
  secretariatEmail: 'new-secretariat@example.org',
  secretariatTitle: 'Secretariat',
  continuesId: formerId,
  idempotencyKey: randomUUID(),
  ...more,
});
const create = (sent: object) => api.gql<Created>(CREATE, { input: sent }, 'administrator');
const problem = async (more: object): Promise<string | undefined> =>
  JSON.stringify((await create(input(more))).errors[0]?.extensions).match(/"problem":"(\w+)"/)?.[1];

test('settings, participants, institutions and people are carried, each with where it comes from', async () => {
  const sent = input();
  const { data, errors } = await create(sent);
  expect(errors).toEqual([]);
  const { id } = data.createRoadmap;
  expect((await create(sent)).data.createRoadmap.id).toBe(id);
  const counts = await api.rows<{ table: string; carried: number; named: number; there: number }>(
    ['participants', 'institutions', 'memberships']
      .map(
        (
          table,
        ) => `select '${table}' as table, (select count(*)::int from ${table} where roadmap_id = '${id}') as carried,
          (select count(*)::int from ${table} t join ${table} o on o.id = t.origin_id where t.roadmap_id = '${id}' and o.roadmap_id = '${formerId}') as named,
          (select count(*)::int from ${table} where roadmap_id = '${formerId}'
            ${table === 'institutions' ? 'and archived_at is null and merged_into_id is null' : ''} ${table === 'memberships' ? 'and ended_at is null and user_id in (select id from users where disabled_at is null)' : ''}) as there`,
      )
      .join(' union all '),
  );
  for (const { carried, named, there } of counts) expect([carried, named]).toEqual([there, there]);
  expect(counts.every(({ carried }) => carried > 0)).toBe(true);
  const [settings] = await api.rows(
    'select quorum, zone, phase, publication_level as level, drafting_since as since, period_start as start from roadmaps where id = $1',
    [id],
  );
  expect(settings).toEqual({
    quorum: 4,
    zone: 'Europe/Vienna',
    phase: 'drafting',
    level: 'none',
    since: null,
    start: null,
  });
  const focal = await api.rows<{ of: string; institution: string }>(
    `select i.roadmap_id as of, o.code as institution from memberships m join users u on u.id = m.user_id join membership_institutions x on x.membership_id = m.id
       join institutions i on i.id = x.institution_id join institutions o on o.id = i.origin_id
     where m.roadmap_id = $1 and u.persona = 'focal-me-interior'`,
    [id],
  );
  expect(focal).toEqual([{ of: id, institution: 'me-interior' }]);
});

test('what institutions were called, and what was merged into them, stays known through one roadmap after another', async () => {
  const ids = await api.rows<{ code: string; id: string }>(
    `select code, id from institutions where roadmap_id = '${formerId}' and code in ('me-labour', 'me-interior')`,
  );
  const [interior, labour] = ['me-interior', 'me-labour'].map((code) => ids.find((one) => one.code === code)?.id);
  await api.rows(`insert into institution_names (institution_id, name, until)
    values ('${interior}', 'Ministry of Order', '2020-05-01'), ('${labour}', 'Office of Work', '2019-03-01')`);
  await api.rows(
    `update institutions set merged_into_id = '${interior}', merged_on = '2026-02-01' where id = '${labour}'`,
  );
  const [{ name } = { name: '' }] = await api.rows<{ name: string }>(
    `select name from institutions where id = '${labour}'`,
  );
  await create(input());
  await api.rows(`update roadmaps set phase = 'closed' where code = 'next'`);
  const [next] = await api.rows<{ id: string }>(`select id from roadmaps where code = 'next'`);
  const { data } = await create(input({ code: 'after', continuesId: next?.id }));
  const [participant] = await api.rows<{ id: string }>(
    `select id from participants where roadmap_id = '${data.createRoadmap.id}' and country_code = 'ME'`,
  );
  const shown = await api.gql<{ institutionTable: { edges: { node: { code: string; formerly: object[] } }[] } }>(
    `query ($id: ID!, $of: ID!) { institutionTable(roadmapId: $id, participantId: $of, first: 50) {
      edges { node { code formerly { name until merged } } } } }`,
    { id: data.createRoadmap.id, of: participant?.id },
    'head-me',
  );
  const rows = shown.data.institutionTable.edges.map(({ node }) => node);
  expect(rows.map(({ code }) => code)).not.toContain('me-labour');
  expect(rows.find(({ code }) => code === 'me-interior')?.formerly).toEqual([
    { name, until: '2026-02-01', merged: true },
    { name: 'Ministry of Order', until: '2020-05-01', merged: false },
    { name: 'Office of Work', until: '2019-03-01', merged: true },
  ]);
});

test('nobody is vouched for by what was confirmed there', async () => {
  const { data } = await create(input());
  const { id } = data.createRoadmap;
  const of = (table: string) =>
    api.rows(`select 1 from ${table} t join memberships m on m.id = t.membership_id where m.roadmap_id = $1`, [id]);
  expect(await of('confirmations')).toEqual([]);
  expect(await of('accreditations')).toEqual([]);
});

test('texts in force come along as texts in the making, with the steps that are not finished; each names its origin', async () => {
  const [finished] = await api.rows<{ id: string; code: string; actionId: string }>(
    `select s.id, s.code, a.id as "actionId" from steps s join priorities p on p.id = s.priority_id
       join national_actions a on a.step_id = s.id
     where s.roadmap_id = $1 and p.version_in_force_id is not null and 'completed' = (
       select u.status from status_updates u where u.action_id = a.id and u.state = 'published' order by u.published_at desc limit 1)
     order by s.sort limit 1`,
    [formerId],
  );
  await api.rows(`update national_actions set not_applicable_reason = 'Not here.' where step_id = $1 and id <> $2`, [
    finished?.id,
    finished?.actionId,
  ]);
  const { id } = (await create(input())).data.createRoadmap;
  const texts = (of: string, version: string, mine: boolean) =>
    api.rows<{ kind: string; words: string }>(
      `select p.kind, string_agg(x.kind || ': ' || x.text, E'\\n' order by x.ordinal) as words from priorities p
       join ${mine ? 'making_passages x on x.priority_id = p.id' : `passages x on x.version_id = p.${version} and x.step_id is distinct from $2`}
       where p.roadmap_id = $1 ${mine ? 'and $2::uuid is not null' : ''} group by p.id order by p.kind = 'preamble' desc, p.sort`,
      [of, finished?.id],
    );
  const before = await texts(formerId, 'version_in_force_id', false);
  expect(before.length).toBeGreaterThan(2);
  expect(await texts(id, '', true)).toEqual(before);
  const named = await api.rows<{
    kind: string;
    state: string;
    code: string | null;
    of: string;
    begunBy: string | null;
  }>(
    `select p.kind, p.state, p.code, o.roadmap_id as of, m.begun_by as "begunBy" from priorities p join priorities o on o.id = p.origin_id
     join makings m on m.priority_id = p.id where p.roadmap_id = $1`,
    [id],
  );
  expect(named).toHaveLength(before.length);
  for (const one of named) expect(one).toMatchObject({ state: 'draft', code: null, of: formerId, begunBy: null });
  const steps = await api.rows<{ of: string; dated: boolean }>(
    `select o.code as of, s.start_date is not null or s.code is not null as dated from steps s join steps o on o.id = s.origin_id where s.roadmap_id = $1`,
    [id],
  );
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.map(({ of }) => of)).not.toContain(finished?.code);
  expect(steps.filter(({ dated }) => dated)).toEqual([]);
});

test('it stands in the record of both, and the set-up page names the one before to whoever reads that', async () => {
  const { data } = await create(input());
  const { id } = data.createRoadmap;
  const events = await api.rows<{ type: string; roadmap: string; payload: object }>(
    `select type, roadmap_id as roadmap, payload from events where type in ('roadmap.created', 'roadmap.continued') and roadmap_id in ($1, $2) order by arrival`,
    [id, formerId],
  );
  expect(events.map(({ type, roadmap }) => [type, roadmap])).toEqual([
    ['roadmap.created', id],
    ['roadmap.continued', formerId],
  ]);
  expect(events[0]?.payload).toMatchObject({ originId: formerId, actor: 'administrator' });
  const asked = '{ roadmapSetup(roadmap: "next") { continues { code title } participants { code } } }';
  const shown = async () =>
    (await api.gql<{ roadmapSetup: { continues: { code: string } | null } }>(asked, {}, 'secretariat')).data
      .roadmapSetup;
  expect((await shown()).continues?.code).toBe('screening');
  await api.rows(
    `update memberships set ended_at = now() where roadmap_id = $1 and user_id = (select id from users where persona = 'secretariat')`,
    [formerId],
  );
  await api.rows(`update roadmaps set publication_level = 'none' where id = $1`, [formerId]);
  expect((await shown()).continues).toBeNull();
});

test('whoever is named as its secretariat comes in by the invitation alone', async () => {
  const [{ email } = { email: '' }] = await api.rows<{ email: string }>(
    `select email from users where persona = 'secretariat'`,
  );
  const { data } = await create(input({ secretariatEmail: email }));
  const seats = await api.rows(
    `select 1 from memberships m join users u on u.id = m.user_id where m.roadmap_id = $1 and u.email = $2`,
    [data.createRoadmap.id, email],
  );
  expect(seats).toEqual([]);
});

test('only a closed roadmap is continued, and only once, also by two at a time; otherwise nothing is written', async () => {
  await api.rows(`update roadmaps set phase = 'implementation' where id = $1`, [formerId]);
  expect(await problem({})).toBe('roadmap_not_closed');
  expect(await problem({ continuesId: randomUUID() })).toBe('roadmap_not_closed');
  await api.rows(`update roadmaps set phase = 'closed' where id = $1`, [formerId]);
  const both = await Promise.all([create(input({ code: 'next-1' })), create(input({ code: 'next-2' }))]);
  expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(await api.rows('select 1 from roadmaps where origin_id = $1', [formerId])).toHaveLength(1);
  expect(await problem({ code: 'next-3' })).toBe('roadmap_continued');
  expect(await api.rows(`select 1 from roadmaps where code like 'next-%'`)).toHaveLength(1);
});
