import { Actor, Database, raw, sql, type Sql } from '../../src/kernel/index.js';
import * as discussion from '../../src/modules/discussion/discussion.doors.js';
import * as drafting from '../../src/modules/drafting/drafting.doors.js';
import * as evidence from '../../src/modules/evidence/evidence.doors.js';
import { AccountActors } from '../../src/modules/identity/account-actors.js';
import * as identity from '../../src/modules/identity/identity.doors.js';
import * as places from '../../src/modules/places/places.doors.js';
import * as editions from '../../src/modules/roadmap/editions/editions.doors.js';
import * as roadmap from '../../src/modules/roadmap/roadmap.doors.js';
import * as tracking from '../../src/modules/tracking/tracking.doors.js';
import * as validation from '../../src/modules/validation/validation.doors.js';
import { sampleCode } from '../../src/sample/load.js';
import { startApi, type TestApi } from '../api.js';
import { cloneSampleDatabase, type TestDatabase } from '../database.js';
import { buildActor } from '../factories.js';
import { multiplyRoadmaps } from '../many-roadmaps.js';

type OfReader = (me: Actor) => Sql;

/** What the modules' files of doors export beside doors: expressions over a row in hand, and doors that need more than the reader. Names are no functions. */
const expressions = [
  'balloted',
  'countedEditions',
  'formerNames',
  'insideAction',
  'mergedInto',
  'ownDraftKey',
  'roundNumber',
  'shownState',
  'stepOfSubject',
  'takesPart',
  'teamOf',
  'textsUnder',
  'threadsWithReplies',
  'versionEdition',
  'versionNumber',
  'versionTitle',
  'whoWrites',
];
const modules = [places, identity, evidence, roadmap, editions, drafting, validation, tracking, discussion];
const exported = modules.flatMap((module) => Object.entries<unknown>({ ...module }));
const doors: [string, OfReader][] = [
  ...exported.filter(
    (entry): entry is [string, OfReader] => typeof entry[1] === 'function' && !expressions.includes(entry[0]),
  ),
  ['countedEditions', (me) => editions.countedEditions(me, sql`(select r.id from r)`)],
  ['threadsWithReplies', (me) => discussion.threadsWithReplies(me, me.in(sampleCode)?.id ?? unknown)],
];

const unknown = '00000000-0000-4000-8000-000000000000';
const personas = ['secretariat', 'head-rs', 'focal-rs-interior', 'donor'];
const levels = ['text', 'progress'] as const;

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
const readers: Record<string, Actor> = {};
/** Every row of the sample as some reader is given it, by door */
const ofSample = new Map<string, Set<string>>();

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  await fill();
  for (const level of levels) {
    await publish(level);
    for (const me of Object.values(await readAll()))
      for (const [door, rows] of await rowsOf(me))
        ofSample.set(door, new Set([...(ofSample.get(door) ?? []), ...rows]));
  }
  await multiplyRoadmaps(database.url, 2);
  Object.assign(readers, await readAll());
}, 120_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const publish = (level: string): Promise<unknown> => api.rows('update roadmaps set publication_level = $1', [level]);

/** What the sample has none of: a draft of a position, a text in the making, a translation, an invitation that waits, a document that is put to its adoption, an exchange rate, a changed figure, a changed plan. */
async function fill(): Promise<void> {
  await api.rows(`
    insert into position_drafts (ballot_id, participant_id, stance, statements, saved_by, version)
    select b.id, m.participant_id, 'endorse', '[]', m.id, 1 from memberships m join users u on u.id = m.user_id and u.persona = 'head-rs'
      join rounds r on r.roadmap_id = m.roadmap_id join ballots b on b.round_id = r.id and b.state = 'open' limit 1`);
  await api.rows(`
    insert into makings (priority_id, roadmap_id, base_version_id, begun_by)
    select p.id, p.roadmap_id, p.current_version_id, m.id from priorities p join memberships m on m.roadmap_id = p.roadmap_id
      join users u on u.id = m.user_id and u.persona = 'secretariat' where p.code = 'P2'`);
  await api.rows(`
    with translation as (insert into version_translations (version_id, language, number, hash)
      select v.id, 'fr', 1, repeat('a', 64) from priority_versions v returning id, version_id)
    insert into passage_translations (translation_id, passage_id, text, stale)
    select t.id, x.id, 'Mot', false from translation t join passages x on x.version_id = t.version_id and x.kind = 'priority_title'`);
  await api.rows(`
    with document as (
      select gen_random_uuid() as id, gen_random_uuid() as version_id, e.id as edition_id, e.roadmap_id, e.hash from editions e order by e.ordinal desc limit 1),
    version as (insert into priority_versions (id, priority_id, number, language, change_note, hash, edition_id)
      select version_id, id, 1, 'en', '', hash, edition_id from document)
    insert into priorities (id, roadmap_id, kind, code, sort, state, current_version_id)
    select id, roadmap_id, 'document', 'DOC', -1, 'returned', version_id from document`);
  await api.rows(`
    insert into invitations (token_hash, email, administrator, roadmap_id, role, title, invited_by_user, invited_by, expires_at)
    select '\\x00', 'observer@example.org', false, m.roadmap_id, 'observer', 'Observer', m.user_id, m.id, waymark_now() + interval '14 days'
    from memberships m join users u on u.id = m.user_id and u.persona = 'secretariat'`);
  await api.rows(`insert into exchange_rates (roadmap_id, currency, day, rate, source)
    select id, 'USD', '2026-01-01', 0.9, 'A bank' from roadmaps`);
  await api.rows(`insert into plan_changes (roadmap_id, subject_kind, subject_id, field, before, after, seen)
    select roadmap_id, 'step', id, 'weight', '1', '2', true from steps where code = '1.1'`);
  await api.rows(`insert into figure_changes (roadmap_id, subject_kind, subject_id, before, after)
    select roadmap_id, 'risk', id, '{}', '{}' from risks order by code limit 1`);
}

/** The personas as they are now, somebody of another roadmap, and nobody. */
async function readAll(): Promise<Record<string, Actor>> {
  const found: Record<string, Actor> = { nobody: Actor.anonymous };
  for (const persona of personas) {
    const [user] = await api.rows<{ id: string }>('select id from users where persona = $1', [persona]);
    found[persona] = await api.get(AccountActors).hold(user?.id ?? unknown);
  }
  const all = await api.rows<{ id: string; code: string }>('select id, code from roadmaps');
  roadmapId = all.find(({ code }) => code === sampleCode)?.id ?? '';
  const other = all.find(({ code }) => code !== sampleCode)?.id ?? unknown;
  found['somebody elsewhere'] = buildActor([{ roadmapId: other, role: 'secretariat' }]);
  return found;
}

/** The rows of all doors, each as text; on a page beside the roadmap's own row. */
async function rowsOf(me: Actor): Promise<Map<string, string[]>> {
  const here = sql`with r as materialized (select r.* from ${roadmap.roadmaps(me)} r where r.code = ${sampleCode})`;
  const all = doors.map(
    ([name, door]) => sql`select ${raw(`'${name}'`)} as door, to_jsonb(d)::text as row from ${door(me)} d`,
  );
  const rows = await api
    .get(Database)
    .rows<{ door: string; row: string }>(
      sql`${here} ${all.reduce((before, next) => sql`${before} union all ${next}`)}`,
    );
  const found = new Map<string, string[]>(doors.map(([name]) => [name, []]));
  for (const { door, row } of rows) found.get(door)?.push(row);
  return found;
}

const ofThe = (door: string, rows: readonly string[] = []): string[] =>
  rows.filter((row) => ofSample.get(door)?.has(row)).sort();

test('each door of each module is asked, and somebody is given rows through it', () => {
  expect(expressions.filter((name) => !exported.some(([known]) => known === name))).toEqual([]);
  expect(doors.length).toBeGreaterThan(45);
  expect(doors.map(([name]) => name).filter((name) => !ofSample.get(name)?.size)).toEqual([]);
});

describe.each(levels)('at the publication level %s', (level) => {
  beforeAll(() => publish(level));

  test.each([...personas, 'somebody elsewhere', 'nobody'])(
    'on the page of one roadmap, %s is given what the wide doors give of it',
    async (reader) => {
      const me = readers[reader]!;
      const wide = await rowsOf(me);
      const narrow = await rowsOf(me.within(sampleCode));
      for (const [door] of doors)
        expect({ door, rows: ofThe(door, narrow.get(door)) }).toEqual({ door, rows: ofThe(door, wide.get(door)) });
    },
  );

  test.each([...personas, 'somebody elsewhere', 'nobody'])(
    'on the page of one roadmap, %s is given nothing of another',
    async (reader) => {
      const narrow = await rowsOf(readers[reader]!.within(sampleCode));
      const rows = [...narrow].flatMap(([door, of]) =>
        of
          .map((row) => ({ door, of: (JSON.parse(row) as { roadmap_id?: string | null }).roadmap_id }))
          // The catalogue of frameworks is of no roadmap.
          .filter((row) => row.of !== undefined && row.of !== null && !['roadmaps', 'users'].includes(row.door)),
      );
      expect(rows.length).toBeGreaterThan(50);
      expect(rows.filter((row) => row.of !== roadmapId)).toEqual([]);
    },
  );
});
