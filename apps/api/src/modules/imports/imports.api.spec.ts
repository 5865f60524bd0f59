import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { importsOf, type View } from '../../../test/importing.js';
import { runJobs } from '../../../test/job-runner.js';
import { peopleOf } from '../../../test/people.js';
import { rowsOf, workbookOf } from '../../../test/workbooks.js';
import type { JobRunner } from '../../kernel/jobs/job-runner.js';
import { Jobs } from '../../kernel/jobs/jobs.js';

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
let institution: { code: string; name: string };
let imports: ReturnType<typeof importsOf>;
let runner: JobRunner;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [roadmap] = await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'");
  roadmapId = roadmap?.id ?? '';
  const [one] = await api.rows<{ code: string; name: string }>(
    `select code, name from institutions where country_code = 'ME' and roadmap_id = $1 order by code limit 1`,
    [roadmapId],
  );
  institution = one ?? { code: '', name: '' };
  imports = importsOf(api, roadmapId, 'people');
  runner = runJobs(api, database.url);
}, 60_000);
afterAll(async () => {
  await runner.beforeApplicationShutdown();
  await api.stop();
  await database.drop();
});
afterEach(async () => {
  await api.rows('delete from imports');
  await api.rows('delete from import_mappings');
  await api.rows("delete from invitations where email like '%@import.example.org' and accepted_at is null");
});

const HEAD = 'Address,Function,Title,Participant,Institutions';
const csv = (...lines: string[]): string => [HEAD, ...lines].join('\n');
const observer = (name: string): string => `${name}@import.example.org,Observer,Observer of ${name},,`;
const invited = (): Promise<{ email: string; role: string; pending: boolean }[]> =>
  api.rows(`select email, role, withdrawn_at is null as pending from invitations
    where email like '%@import.example.org' order by email, invited_at, id`);
const events = (type: string) =>
  api.rows<{ subject_id: string; payload: object }>('select subject_id, payload from events where type = $1', [type]);
const codes = ({ check }: View) => check?.faults.map(({ cell, code }) => `${cell} ${code}`);

describe('a file of people', () => {
  it('becomes invitations, all together, and is recorded', async () => {
    const seen = await imports.given(
      csv(observer('a'), 'h@import.example.org,head of delegation,Head of Albania,AL,', observer('b')),
    );
    expect(seen.check).toMatchObject({
      records: 3,
      newRecords: 3,
      ready: true,
      faultCount: 0,
      sheets: [{ key: 'people', sheet: 'people' }],
    });
    expect(await invited()).toEqual([]);
    const before = (await events('invitation.made')).length;
    const done = await imports.applied(seen);
    expect(done).toMatchObject({
      import: { state: 'applied', newRecords: 3, changedRecords: 0, unchangedRecords: 0 },
      check: null,
    });
    expect((await invited()).map(({ email, role }) => `${role} ${email}`)).toEqual([
      'observer a@import.example.org',
      'observer b@import.example.org',
      'delegation_head h@import.example.org',
    ]);
    expect((await events('invitation.made')).length).toBe(before + 3);
    const [applied] = (await events('import.applied')).filter((event) => event.subject_id === seen.import.id);
    expect(applied?.payload).toMatchObject({ kind: 'people', new: 3, changed: 0 });
    // Its file is let go: what no record points to is removed.
    expect(await api.rows('select file_id from imports where id = $1', [seen.import.id])).toEqual([{ file_id: null }]);
  });

  it('may name the language of each invitation; without one it is the usual, or what it was', async () => {
    const lines = (language: string) =>
      [`${HEAD},Language`, `${observer('a')},${language}`, `${observer('b')},`].join('\n');
    const spoken = () =>
      api.rows<{ language: string }>(
        "select language from invitations where email like '%@import.example.org' and withdrawn_at is null order by email",
      );
    expect(codes(await imports.given(lines('Elvish')))).toEqual(['F2 choice_unknown']);
    await imports.applied(await imports.given(lines('македонски')));
    expect(await spoken()).toEqual([{ language: 'mk' }, { language: 'en' }]);
    expect((await imports.given(csv(observer('a'), observer('b')))).check).toMatchObject({ unchangedRecords: 2 });
    const other = await imports.given(lines('Albanian'));
    expect(other.check).toMatchObject({ changedRecords: 1, unchangedRecords: 1 });
    await imports.applied(await imports.given(csv(`${observer('a')}`.replace('Observer of', 'Former observer of'))));
    expect(await spoken()).toEqual([{ language: 'mk' }, { language: 'en' }]);
  });

  it('is told as of one moment with its work, whenever that ends', async () => {
    const seen = await imports.given(csv(observer('a')));
    await imports.apply(seen);
    const jobs = api.get(Jobs);
    const find = jobs.find.bind(jobs);
    const late = jest.spyOn(jobs, 'find').mockImplementation(async (me, id) => {
      while ((await find(me, id))?.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 20));
      return find(me, id);
    });
    const told = await imports.look(seen.import.id, 'secretariat');
    late.mockRestore();
    expect(told.data.import).toMatchObject({ import: { state: 'applied' }, check: null, job: { state: 'done' } });
  });

  it('changes nothing when it comes twice', async () => {
    const file = csv(observer('a'), observer('b'));
    await imports.applied(await imports.given(file));
    const again = await imports.given(file);
    expect(again.check).toMatchObject({ unchangedRecords: 2, newRecords: 0, changedRecords: 0 });
    expect((await imports.applied(again)).import).toMatchObject({ newRecords: 0, unchangedRecords: 2 });
    expect(await invited()).toHaveLength(2);
  });

  it('is done once, however often it is asked for', async () => {
    const seen = await imports.given(csv(observer('a')));
    const key = '00000000-0000-4000-8000-000000000001';
    const answers = await Promise.all([
      imports.apply(seen, 'secretariat', key),
      imports.apply(seen, 'secretariat', key),
    ]);
    expect(answers.map(({ errors }) => errors)).toEqual([[], []]);
    expect((await imports.ended(seen)).import.state).toBe('applied');
    expect((await imports.apply(seen)).errors[0]?.extensions.reason).toBe('import_closed');
    expect(await invited()).toHaveLength(1);
  });

  it('takes the place of an invitation that waits only where that is said to be meant', async () => {
    await imports.applied(await imports.given(csv(observer('a'))));
    const seen = await imports.given(csv('a@import.example.org,Donor,Donor A,,'));
    expect(codes(seen)).toEqual(['A2 seat_other']);
    expect(seen.check?.rows[0]).toMatchObject({ change: 'changed' });
    expect(seen.check?.rows[0]?.values.find(({ key }) => key === 'function')).toEqual({
      key: 'function',
      text: 'Donor',
      before: 'Observer',
      differs: true,
    });
    const refused = await imports.applied(seen);
    expect(refused).toMatchObject({
      import: { state: 'checked' },
      job: { state: 'failed', failure: 'import_not_ready' },
    });
    const meant = await imports.adjusted(refused, { confirm: ['seat_other:A2'] });
    expect(meant).toMatchObject({ check: { ready: true, unconfirmed: 0 }, job: null });
    const done = await imports.applied(meant);
    expect((await invited()).map(({ role, pending }) => [role, pending])).toEqual([
      ['observer', false],
      ['donor', true],
    ]);
    expect((await imports.undone(done)).import.state).toBe('undone');
    expect((await invited()).map(({ role, pending }) => [role, pending])).toEqual([
      ['observer', true],
      ['donor', false],
    ]);
  });

  it('holds each row against the rules of one invitation', async () => {
    const [other] = await api.rows<{ code: string }>(
      `select code from institutions where country_code = 'RS' and roadmap_id = $1 limit 1`,
      [roadmapId],
    );
    const seen = await imports.given(csv(
      'a@import.example.org,Observer,Observer,ME,',
      'b@import.example.org,Delegate,Delegate,ME,',
      `c@import.example.org,Observer,Observer,,${institution.code}`,
      'd@import.example.org,Focal point,Focal point,ME,',
      `e@import.example.org,Focal point,Focal point,ME,${other?.code}`,
      'f@import.example.org,Secretariat,Secretariat,,',
    )); // prettier-ignore
    expect(codes(seen)).toEqual([
      'D2 participant_of_role_only', 'B3 seat_not_yours', 'E4 institutions_of_focal_points_only',
      'E5 institutions_of_focal_points_only', 'E6 institution_of_other', 'B7 choice_unknown',
    ]); // prettier-ignore
    expect((await imports.applied(seen)).job).toMatchObject({ state: 'failed', failure: 'import_not_ready' });
    expect(await invited()).toEqual([]);
  });

  it('is the coordinator’s for the focal points of its own participant', async () => {
    const line = (country: string) =>
      `f@import.example.org,Focal point,Focal point,${country},${institution.code.toUpperCase()}`;
    const own = await imports.given(csv(line('ME')), 'coordinator-me');
    expect(own.check).toMatchObject({ ready: true });
    expect(own.check?.rows[0]?.values.find(({ key }) => key === 'participant')?.text).toBe('Montenegro');
    expect(codes(await imports.given(csv('a@import.example.org,Observer,Observer,,'), 'coordinator-me'))).toEqual([
      'B2 seat_not_yours',
    ]);
  });
});

describe('undoing', () => {
  it('takes back what nothing builds on', async () => {
    const done = await imports.applied(await imports.given(csv(observer('a'), observer('b'))));
    const undone = await imports.undone(done);
    expect(undone.import.state).toBe('undone');
    expect((await invited()).every(({ pending }) => !pending)).toBe(true);
    expect((await imports.undo(undone)).errors[0]?.extensions.reason).toBe('import_closed');
  });

  it('is refused as a whole once a link was opened', async () => {
    const done = await imports.applied(await imports.given(csv(observer('a'), observer('b'))));
    await api.rows("update invitations set version = version + 1 where email = 'b@import.example.org'");
    expect(await imports.undone(done)).toMatchObject({
      import: { state: 'applied' },
      job: { state: 'failed', failure: 'import_built_on' },
    });
    expect((await invited()).every(({ pending }) => pending)).toBe(true);
  });
});

describe('what was said', () => {
  it('is remembered for the next file of the roadmap and kind, and can be forgotten', async () => {
    const file = (more = '') =>
      `Wer,Rolle,Titel${more}\na@import.example.org,Beobachter,Observer A${more ? ',x' : ''}\n`;
    const seen = await imports.given(file());
    expect(codes(seen)).toEqual(['A1 heading_missing', 'A1 heading_missing', 'A1 heading_missing']);
    const mapping = [
      { name: 'wer', becomes: 'address' },
      { name: 'rolle', becomes: 'function' },
      { name: 'titel', becomes: 'title' },
    ];
    const mapped = await imports.adjusted(seen, { mapping });
    expect(codes(mapped)).toEqual(['B2 choice_unknown']);
    const reading = { column: 'function', text: 'Beobachter', value: 'observer' };
    const read = await imports.adjusted(mapped, { reading });
    expect(read.check).toMatchObject({ ready: true, newRecords: 1 });

    const next = await imports.given(file(',Bemerkung'), 'secretariat', { fileName: 'other.csv' });
    expect(next.import.rememberedAt).not.toBeNull();
    expect(next.check).toMatchObject({ ready: true });
    expect(next.check?.sheets[0]?.columns.map(({ heading, isNew }) => `${heading} ${isNew}`)).toEqual([
      'Wer false', 'Rolle false', 'Titel false', 'Bemerkung true',
    ]); // prettier-ignore
    const forgotten = await imports.adjusted(next, { mapping: [] });
    expect(forgotten.check?.ready).toBe(false);
    expect((await imports.given(file())).import.rememberedAt).toBeNull();
  });

  it('by somebody who saw an earlier version is refused', async () => {
    const seen = await imports.given(csv(observer('a')));
    await imports.adjusted(seen, { confirm: ['hidden_row'] });
    expect((await imports.adjust(seen, { confirm: ['hidden_row'] })).errors[0]?.extensions.code).toBe('CONFLICT');
    expect((await imports.apply(seen)).errors[0]?.extensions.code).toBe('CONFLICT');
  });
});

describe('a file that is not read', () => {
  it.each([
    ['no workbook', Buffer.from('%PDF-1.7'), 'kind_unknown'],
    [
      'a workbook with macros',
      workbookOf({ sheets: { A: rowsOf([['Address']]) }, parts: [{ name: 'xl/vbaProject.bin', text: 'x' }] }),
      'macros',
    ],
    ['nothing', Buffer.alloc(0), 'empty'],
  ])('%s leaves nothing, and says why', async (_, file, problem) => {
    const answer = await imports.send(file, 'secretariat');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions).toMatchObject({
      code: 'VALIDATION', reason: 'table_unreadable', details: [{ field: 'file', problem }],
    }); // prettier-ignore
    expect(await api.rows('select 1 from imports')).toEqual([]);
  });

  it('50 MB are refused before they are taken in', async () => {
    const answer = await imports.send(Buffer.alloc(50 * 1024 * 1024, 'a'), 'secretariat');
    expect(answer.json().errors[0].extensions.details).toEqual([{ field: 'file', problem: 'too_large' }]);
    expect(await api.rows('select 1 from imports')).toEqual([]);
  });
});

describe('an import', () => {
  it('is known to whoever began it, and to nobody else', async () => {
    const seen = await imports.given(csv(observer('a')));
    for (const other of ['head-me', 'coordinator-me', 'administrator', 'observer']) {
      expect((await imports.look(seen.import.id, other)).errors[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await imports.apply(seen, other)).errors[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await imports.get(`/imports/${seen.import.id}/faults`, other)).statusCode).toBe(404);
    }
    expect((await imports.get(`/imports/${seen.import.id}/faults`)).statusCode).toBe(401);
  });

  it('begins with a file of somebody who may import', async () => {
    const status = async (as?: string, query: object = {}) =>
      (await imports.send(csv(observer('a')), as, { ...query })).statusCode;
    expect(await status()).toBe(401);
    expect(await status('observer')).toBe(403);
    expect(await status('administrator')).toBe(404);
    expect(await status('secretariat', { roadmapId: '00000000-0000-4000-8000-000000000000' })).toBe(404);
    expect(await status('secretariat', { roadmapId: 'x' })).toBe(404);
    expect(await status('secretariat', { kind: 'secrets' })).toBe(404);
    expect(await status('secretariat', { fileName: '' })).toBe(400);
    expect(await status('secretariat', { headers: { origin: 'https://elsewhere.example' } })).toBe(403);
    expect(await status('secretariat', { headers: { 'content-type': 'text/plain' } })).toBe(403);
    expect(await api.rows('select 1 from imports')).toEqual([]);
  });

  it('tells its faults and rows by windows', async () => {
    const lines = Array.from(
      { length: 120 },
      (_, at) => `p${at}@import.example.org,Observer,${at % 2 ? '' : 'Observer'},,`,
    );
    const seen = await imports.given(csv(...lines));
    expect(seen.check).toMatchObject({ records: 120, refused: 60, newRecords: 60 });
    expect([seen.check?.faults.length, seen.check?.rows.length]).toEqual([50, 50]);
    const next = (await imports.look(seen.import.id, 'secretariat', { faultsAfter: 50, rowsAfter: 51 })).data.import;
    expect(next.check?.faults.map(({ number }) => number)).toEqual([51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
    expect(next.check?.rows[0]?.row).toBe(52);
    const faulty = (await imports.look(seen.import.id, 'secretariat', { change: 'fault' })).data.import;
    expect(faulty.check?.rows.every(({ change }) => change === 'fault')).toBe(true);
  });

  it('leaves its faults as a file', async () => {
    const seen = await imports.given(csv('=a@import.example.org,Observer,,,'));
    const answer = await imports.get(`/imports/${seen.import.id}/faults`, 'secretariat');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="faults.csv"',
    });
    expect(answer.body).toContain('people,C2,,This cell must not be empty.,Refused');
  });

  it('is lost for an invitee who has taken the seat meanwhile: it is there already', async () => {
    const people = peopleOf(api, roadmapId);
    const newcomer = await people.admit('secretariat', { role: 'observer', title: 'Observer taken' });
    const seen = await imports.given(csv(`${newcomer.email},Observer,Observer taken,,`));
    expect(seen.check).toMatchObject({ unchangedRecords: 1, ready: true });
  });
});

describe('the work on an import', () => {
  const many = (count: number): string => csv(...Array.from({ length: count }, (_, at) => observer(`m${at}`)));
  /** Nobody runs jobs meanwhile. */
  const paused = async <T>(work: () => Promise<T>): Promise<T> => {
    await runner.beforeApplicationShutdown();
    try {
      return await work();
    } finally {
      runner = runJobs(api, database.url);
    }
  };

  it('is met again by whoever looks, keeps everything else away, and can be cancelled', async () => {
    await paused(async () => {
      const seen = await imports.given(many(2));
      const begun = (await imports.apply(seen)).data['applyImport'];
      expect(begun).toMatchObject({ import: { state: 'checked' }, check: null, job: { state: 'waiting' } });
      const now = (await imports.look(seen.import.id, 'secretariat')).data.import;
      expect(now).toMatchObject({ check: null, job: { id: begun?.job?.id, state: 'waiting' } });
      expect((await imports.apply(now)).errors[0]?.extensions.reason).toBe('import_under_way');
      expect((await imports.adjust(now, { confirm: ['hidden_row'] })).errors[0]?.extensions.reason).toBe(
        'import_under_way',
      );
      const cancel = 'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { state } }';
      const cancelled = await api.gql(cancel, { input: { jobId: begun?.job?.id } }, 'secretariat');
      expect(cancelled.errors).toEqual([]);
      const after = (await imports.look(seen.import.id, 'secretariat')).data.import;
      expect(after).toMatchObject({
        import: { state: 'checked' },
        check: { ready: true },
        job: { state: 'cancelled' },
      });
      expect((await imports.apply(after)).errors).toEqual([]);
    });
    const [latest] = await api.rows<{ id: string }>('select id from imports order by made_at desc limit 1');
    const done = await imports.ended({ import: { id: latest?.id } } as View);
    expect(done).toMatchObject({ import: { state: 'applied', newRecords: 2 }, job: { state: 'done' } });
  });

  it('is not thrown away by the next file', async () => {
    const first = await paused(async () => {
      const seen = await imports.given(many(1));
      await imports.apply(seen);
      const next = await imports.given(many(3));
      expect((await imports.look(seen.import.id, 'secretariat')).errors).toEqual([]);
      expect(next.check?.newRecords).toBe(3);
      return seen;
    });
    expect((await imports.ended(first)).import.state).toBe('applied');
  });

  it('is done once by two who run jobs, and tells how far it is', async () => {
    const other = runJobs(api, database.url);
    try {
      const seen = await imports.given(many(300));
      const told: number[] = [];
      const begun = (await imports.apply(seen)).data['applyImport'];
      const job = 'query ($id: ID!) { job(id: $id) { state done total } }';
      for (;;) {
        const answer = await api.gql<{ job: { state: string; done: number } }>(
          job,
          { id: begun?.job?.id },
          'secretariat',
        );
        if (told.at(-1) !== answer.data.job.done) told.push(answer.data.job.done);
        if (answer.data.job.state === 'done') break;
      }
      expect(told.at(-1)).toBe(300);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(await invited()).toHaveLength(300);
      expect(await api.rows('select attempt from jobs where id = $1', [begun?.job?.id])).toEqual([{ attempt: 1 }]);
      expect((await events('import.applied')).filter(({ subject_id }) => subject_id === seen.import.id)).toHaveLength(
        1,
      );
    } finally {
      await other.beforeApplicationShutdown();
    }
  });

  it('waits for the scanner, and ends with a file in which it found something', async () => {
    const seen = await imports.given(many(1));
    const state = (to: string) =>
      api.rows('update files set state = $1 where id = (select file_id from imports where id = $2)', [
        to,
        seen.import.id,
      ]);
    await state('waiting');
    expect((await imports.look(seen.import.id, 'secretariat')).data.import.check?.ready).toBe(true);
    expect((await imports.apply(seen)).errors[0]?.extensions.reason).toBe('import_unscanned');
    await state('infected');
    for (const answer of [await imports.look(seen.import.id, 'secretariat'), await imports.apply(seen)])
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', reason: 'file_infected' });
    await state('clean');
    expect(await imports.applied(seen)).toMatchObject({ import: { state: 'applied' }, job: { failure: null } });
  });
});

describe('a template', () => {
  it.each(['xlsx', 'csv'])('as %s imports back without difference', async (format) => {
    await imports.applied(
      await imports.given(
        csv(
          observer('a'),
          `f@import.example.org,Delegate,=Delegate of the ministry,AL,`.replace('Delegate,', 'head of delegation,'),
        ),
      ),
    );
    const answer = await imports.get(
      `/imports/template?roadmapId=${roadmapId}&kind=people&format=${format}`,
      'secretariat',
    );
    expect(answer.statusCode).toBe(200);
    const seen = await imports.given(answer.rawPayload, 'secretariat', { fileName: `people.${format}` });
    expect(codes(seen)).toEqual([]);
    expect(seen.check?.unchangedRecords).toBe(seen.check?.records);
    expect(seen.check?.records).toBeGreaterThan(1);
  });

  it('is for whoever may import', async () => {
    const status = async (as?: string) =>
      (await imports.get(`/imports/template?roadmapId=${roadmapId}&kind=people`, as)).statusCode;
    expect(await status()).toBe(401);
    expect(await status('observer')).toBe(403);
    expect(await status('administrator')).toBe(404);
  });
});

test('imports are listed to whoever made them, and those that are worked on are told apart', async () => {
  await imports.applied(await imports.given(csv(observer('a'))));
  await imports.given(csv(observer('b')));
  const list = (as: string) =>
    api.gql<{ imports: { id: string; state: string; underWay: boolean }[] }>(
      'query ($id: ID!) { imports(roadmapId: $id) { id state underWay } }',
      { id: roadmapId },
      as,
    );
  expect((await list('secretariat')).data.imports.map(({ state }) => state)).toEqual(['checked', 'applied']);
  const [waiting] = (await list('secretariat')).data.imports;
  expect(waiting?.underWay).toBe(false);
  const job = randomUUID();
  await api.rows(
    `insert into jobs (id, kind, user_id, input, state) select '${job}', 'import.apply', i.made_by_user, '{}', 'waiting' from imports i where i.id = $1`,
    [waiting?.id],
  );
  await api.rows(`update imports set job_id = '${job}' where id = $1`, [waiting?.id]);
  expect((await list('secretariat')).data.imports.map(({ underWay }) => underWay)).toEqual([true, false]);
  await api.rows(`update jobs set state = 'failed', failure = 'job_interrupted', ended_at = now() where id = '${job}'`);
  expect((await list('secretariat')).data.imports.map(({ underWay }) => underWay)).toEqual([false, false]);
  expect((await list('coordinator-me')).data.imports).toEqual([]);
  expect((await list('observer')).errors[0]?.extensions.code).toBe('NOT_FOUND');
});
