import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { importsOf, type View } from '../../../test/importing.js';
import { runJobs } from '../../../test/job-runner.js';
import { rowsOf, workbookOf } from '../../../test/workbooks.js';
import type { JobRunner } from '../../kernel/jobs/job-runner.js';

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
let imports: ReturnType<typeof importsOf>;
let runner: JobRunner;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [roadmap] = await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'");
  roadmapId = roadmap?.id ?? '';
  imports = importsOf(api, roadmapId, 'institutions');
  runner = runJobs(api, database.url);
}, 60_000);
afterAll(async () => {
  await runner.beforeApplicationShutdown();
  await api.stop();
  await database.drop();
});
afterEach(async () => {
  await api.rows('delete from imports');
  await api.rows("delete from institutions where code like 'new-%'");
});

const HEAD = 'Code;Name;Acronym;Participant;Type;Level';
const csv = (...lines: string[]): string => [HEAD, ...lines].join('\n');
const line = (code: string, more = 'ME'): string =>
  `${code};Office ${code};${code.toUpperCase()};${more};border police;central`;
const codes = ({ check }: View) => check?.faults.map(({ cell, code }) => `${cell} ${code}`);
const there = (code: string) =>
  api.rows<{ name: string; type: string; country_code: string | null; version: number }>(
    'select name, type, country_code, version from institutions where roadmap_id = $1 and code = $2',
    [roadmapId, code],
  );

test('institutions come in and are changed by the next file, which is taken back; what it touched is built on', async () => {
  const first = await imports.applied(
    await imports.given(csv(line('new-a'), line('new-b', ''), line('new-c', 'Albania'))),
  );
  expect(first.import).toMatchObject({ state: 'applied', newRecords: 3 });
  expect(await there('new-c')).toEqual([
    { name: 'Office new-c', type: 'border_police', country_code: 'AL', version: 1 },
  ]);
  const changed = await imports.given(
    csv(line('NEW-A').replace('Office NEW-A', 'Office of Borders'), line('new-b', '')),
  );
  expect(changed.check).toMatchObject({ changedRecords: 1, unchangedRecords: 1, newRecords: 0, faultCount: 0 });
  const second = await imports.applied(changed);
  expect(await there('new-a')).toMatchObject([{ name: 'Office of Borders', version: 2 }]);

  const refused = await imports.undone(first);
  expect(refused).toMatchObject({ import: { state: 'applied' }, job: { failure: 'import_built_on' } });
  expect((await imports.undone(second)).import.state).toBe('undone');
  expect(await there('new-a')).toMatchObject([{ name: 'Office new-a', version: 3 }]);
  expect((await imports.undone(refused)).job?.failure).toBe('import_built_on');
});

test('what leads something or is referred to keeps its import from being taken back, all of it', async () => {
  const done = await imports.applied(await imports.given(csv(line('new-a'), line('new-b'))));
  const [institution] = await api.rows<{ id: string }>("select id from institutions where code = 'new-b'");
  const [step] = await api.rows<{ id: string }>(
    'insert into step_support (step_id, institution_id) select id, $2 from steps where roadmap_id = $1 order by code limit 1 returning step_id as id',
    [roadmapId, institution?.id],
  );
  const refused = await imports.undone(done);
  expect(refused.job?.failure).toBe('import_built_on');
  expect(await there('new-a')).toHaveLength(1);
  await api.rows('delete from step_support where step_id = $1 and institution_id = $2', [step?.id, institution?.id]);
  expect((await imports.undone(refused)).import.state).toBe('undone');
  expect(await there('new-a')).toEqual([]);
  const [removed] = await api.rows<{ count: number }>(
    "select count(*)::int as count from events where type = 'institution.removed'",
  );
  expect(removed?.count).toBe(2);
});

test('a coordinator brings in those of its own participant', async () => {
  expect((await imports.given(csv(line('new-a')), 'coordinator-me')).check?.ready).toBe(true);
  const seen = await imports.given(csv(line('new-a', 'AL'), line('new-b', '')), 'coordinator-me');
  expect(codes(seen)).toEqual(['D2 not_own_participant', 'D3 not_own_participant']);
  expect((await imports.send(csv(line('new-a')), 'head-me')).statusCode).toBe(403);
});

test('a code that only looks like another, a participant that changes and a name that is there are named', async () => {
  const [known] = await api.rows<{ code: string; name: string }>(
    "select code, name from institutions where roadmap_id = $1 and country_code = 'ME' and code like '%i%' order by code limit 1",
    [roadmapId],
  );
  const [code, name] = [known?.code ?? '', known?.name ?? ''];
  const seen = await imports.given(
    csv(
      `${code.replace('i', 'l')};Anything;;ME;other;central`,
      'new a;Anything;;ME;other;central',
      'new--a;Anything;;ME;other;central',
      `new-b;${name};;ME;other;central`,
      'new-c;Anything;;Kosovo*;other;central',
    ),
  );
  expect(codes(seen)).toEqual(['A2 key_alike', 'A3 code_with_spaces', 'A4 code_invalid', 'B5 name_repeated']);
  const moved = await imports.given(csv(`${code};${name};;AL;other;central`));
  expect(codes(moved)).toEqual(['D2 participant_changed']);
});

test.each(['xlsx', 'csv'])('the template as %s imports back without difference', async (format) => {
  for (const who of ['secretariat', 'coordinator-me']) {
    const answer = await imports.get(
      `/imports/template?roadmapId=${roadmapId}&kind=institutions&format=${format}`,
      who,
    );
    const seen = await imports.given(answer.rawPayload, who, { fileName: `institutions.${format}` });
    expect(codes(seen)).toEqual([]);
    expect(seen.check?.unchangedRecords).toBe(seen.check?.records);
    expect(seen.check?.records).toBeGreaterThan(3);
  }
});

test('5,000 institutions come in under 30 s, and are taken back', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [
    `new-${at}x`,
    `Office number ${at}`,
    '',
    'Montenegro',
    'border police',
    'local',
  ]);
  const began = performance.now();
  const seen = await imports.given(
    workbookOf({ sheets: { Data: rowsOf([HEAD.split(';'), ...rows]) } }),
    'secretariat',
    { fileName: 'many.xlsx' },
  );
  expect(seen.check).toMatchObject({ records: 5000, ready: true });
  const done = await imports.applied(seen);
  const took = performance.now() - began;
  expect(done.import.newRecords).toBe(5000);
  expect(took).toBeLessThan(30_000);
  expect((await imports.undone(done)).import.state).toBe('undone');
  console.log(
    `5,000 institutions from a workbook: ${Math.round(took)} ms until they were there, ${Math.round(performance.now() - began - took)} ms until they were taken back`,
  );
}, 120_000);
