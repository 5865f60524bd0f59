import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { versionPreimage, type PassageKind } from '@waymark/domain';
import pg from 'pg';
import { verifyLedger } from '../src/modules/audit/index.js';
import { DiskStore } from '../src/kernel/files/disk-store.js';
import { readManifest, type Manifest } from '../src/backup/manifest.js';
import { startApi, type TestApi } from './api.js';
import { cloneDatabase, type TestDatabase } from './database.js';

/**
 * The database of an earlier release, brought up to date: a backup of the sample as that release loaded it, its ledger
 * sealed. Each release that changes the schema may add its own beside it; none is ever made anew.
 */
const fixture = fileURLToPath(new URL('fixtures/first-landing/', import.meta.url));
/** The built file: it reads the built migrations beside it, as the product does. */
const { restoreBackup } = (await import(
  new URL('../dist/backup/restore-backup.js', import.meta.url).href
)) as typeof import('../src/backup/restore-backup.js');

let database: TestDatabase;
let client: pg.Client;
let api: TestApi;
let before: Manifest;
beforeAll(async () => {
  before = await readManifest(fixture);
  database = await cloneDatabase();
  await restoreBackup({ url: database.url, store: new DiskStore('nowhere') }, fixture); // there were no files then
  api = await startApi(database.url);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await api.stop();
  await database.drop();
});

test('no row is lost', async () => {
  expect(before.migrations).toHaveLength(21);
  const lost = [];
  for (const { name, rows } of before.tables) {
    const [now] = await api.rows<{ rows: number }>(`select count(*)::int as rows from "${name}"`);
    if (Number(now?.rows) < rows) lost.push(name);
  }
  expect(lost).toEqual([]);
});

test('the ledger holds from its first entry on', async () => {
  expect(await verifyLedger(client)).toEqual([
    expect.objectContaining({ roadmapCode: 'screening', entries: 882, broken: null }),
  ]);
});

test('vision, objective and principles are the preamble, in force, under a hash of its words', async () => {
  interface Preamble {
    id: string;
    state: string;
    roadmapId: string;
    language: string;
    hash: string;
    told: string;
    words: string[];
    passages: { id: string; kind: PassageKind; stepId: null; text: string }[];
  }
  const preambles = await api.rows<Preamble>(`
    select p.id, p.state, p.roadmap_id as "roadmapId", v.language, v.hash, array[r.objective, r.vision] || r.principles as words,
      (select e.payload ->> 'hash' from events e where e.subject_id = p.id and e.type = 'version.made') as told,
      (select jsonb_agg(jsonb_build_object('id', x.id, 'kind', x.kind, 'stepId', x.step_id, 'text', x.text) order by x.ordinal)
       from passages x where x.version_id = v.id) as passages
    from priorities p join roadmaps r on r.id = p.roadmap_id join priority_versions v on v.id = p.version_in_force_id
    where p.kind = 'preamble' and p.code = 'P0'`);
  expect(preambles).toHaveLength(1);
  const { id: priorityId, state, roadmapId, language, hash, told, words, passages } = preambles[0]!;
  expect(state).toBe('validated');
  expect(passages.map(({ text }) => text)).toEqual(['Vision, objective and principles', ...words]);
  const preimage = versionPreimage({ roadmapId, priorityId, number: 1, language, passages });
  expect([hash, told]).toEqual(Array(2).fill(createHash('sha256').update(preimage, 'utf8').digest('hex')));
});

test.each([
  ['{ overviewPage(roadmap: "screening") { priorities { code } } }', 'overviewPage'],
  ['{ priorityPage(roadmap: "screening", code: "P3") { id } }', 'priorityPage'],
  ['{ progressPage(roadmap: "screening") { __typename } }', 'progressPage'],
  ['{ viewer { user { id } } }', 'viewer'],
])('a head of delegation reads %s', async (document, field) => {
  const { data, errors } = await api.gql<Record<string, object>>(document, {}, 'head-me');
  expect(errors).toEqual([]);
  expect(data[field]).toBeTruthy();
});
