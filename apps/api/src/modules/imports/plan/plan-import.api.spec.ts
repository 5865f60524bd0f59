import { startApi, type TestApi } from '../../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../../test/database.js';
import { importsOf, type View } from '../../../../test/importing.js';
import { runJobs } from '../../../../test/job-runner.js';
import { rowsOf, workbookOf } from '../../../../test/workbooks.js';
import type { JobRunner } from '../../../kernel/jobs/job-runner.js';

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
/** The number of the priority that would come next, and the code of one whose text is not fixed */
let next: number;
let open: string;
let imports: ReturnType<typeof importsOf>;
let runner: JobRunner;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [roadmap] = await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'");
  roadmapId = roadmap?.id ?? '';
  const [codes] = await api.rows<{ next: number; open: string }>(
    `with opened as (update priorities set state = 'returned' where roadmap_id = $1 and code = 'P2' returning code)
     select 1 + max(substr(p.code, 2)::int) as next, max(o.code) as open
     from priorities p, opened o where p.roadmap_id = $1 and p.kind = 'priority'`,
    [roadmapId],
  );
  next = codes?.next ?? 0;
  open = codes?.open ?? '';
  imports = importsOf(api, roadmapId, 'plan');
  runner = runJobs(api, database.url);
}, 60_000);
afterAll(async () => {
  await runner.beforeApplicationShutdown();
  await api.stop();
  await database.drop();
});

const template = async (query: string, as = 'secretariat'): Promise<Buffer> => {
  const answer = await imports.get(`/imports/template?roadmapId=${roadmapId}&kind=plan&${query}`, as);
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload;
};
const faults = ({ check }: View) => check?.faults.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`);
const counts = ({ check }: View) =>
  Object.fromEntries(
    (check?.sheets ?? []).map(({ key, newRecords, changedRecords, unchangedRecords }) => [
      key,
      [newRecords, changedRecords, unchangedRecords],
    ]),
  );

const PRIORITIES = ['Priority', 'Title', 'Objective', 'Summary'];
const STEPS = [
  'Step',
  'Priority',
  'Title',
  'Description',
  'Expected result',
  'Lead',
  'Support',
  'Start',
  'Due',
  'Weight',
];
const MILESTONES = ['Step', 'Participant', 'Title', 'Means of verification', 'Date', 'Criteria'];
const LEAD = 'ICMPD';

/** A plan of one new priority and thirty steps, each with a milestone. */
const plan = (change: (sheet: string, row: number, cells: string[]) => string[] = (_, __, cells) => cells): Buffer => {
  const steps = Array.from({ length: 30 }, (_, at) => [
    `${next}.${at + 1}`, `P${next}`, `Step number ${at + 1}`, 'What is done.', 'What comes of it.', LEAD, '', '02.03.2027', '30.09.2027', '2',
  ]); // prettier-ignore
  const milestones = steps.map(([code = '']) => [code, '', `Reached for ${code}`, 'Minutes', '2027-06-30', 'One\nTwo']);
  const sheet = (name: string, head: string[], rows: string[][]) =>
    rowsOf([head, ...rows.map((cells, at) => change(name, at + 2, cells))]);
  return workbookOf({
    sheets: {
      Priorities: sheet('Priorities', PRIORITIES, [
        [`P${next}`, 'Return with dignity', 'People return safely.', 'Why and how.'],
      ]),
      Steps: sheet('Steps', STEPS, steps),
      Milestones: sheet('Milestones', MILESTONES, milestones),
    },
  });
};

describe('the present plan as a workbook', () => {
  it('imports back without difference', async () => {
    const seen = await imports.given(await template('format=xlsx'), 'secretariat', { fileName: 'plan.xlsx' });
    expect(faults(seen)).toEqual([]);
    expect(seen.check).toMatchObject({ newRecords: 0, changedRecords: 0, ready: true });
    expect(seen.check?.sheets.map(({ key, sheet, records }) => `${key} ${sheet} ${records > 0}`)).toEqual([
      'priorities Priorities true',
      'steps Steps true',
      'milestones Milestones true',
      'actions National actions true',
      'indicators Indicators true',
      'targets Targets true',
      'budget Budget true',
      'payments Payments true',
      'risks Risks true',
      'rates Exchange rates false',
    ]);
  });

  it.each(['priorities', 'steps', 'milestones', 'actions', 'indicators', 'targets', 'budget', 'payments', 'risks'])(
    'and so does each table alone as a text file: %s',
    async (sheet) => {
      const file = await template(`format=csv&sheet=${sheet}`);
      const seen = await imports.given(file, 'secretariat', { fileName: `${sheet}.csv` });
      expect(faults(seen)).toEqual([]);
      expect(seen.check).toMatchObject({ newRecords: 0, changedRecords: 0, sheets: [{ key: sheet }] });
      expect(seen.check?.records).toBeGreaterThan(0);
    },
  );

  it('is nobody else’s', async () => {
    for (const other of ['coordinator-me', 'head-me', 'donor']) {
      const answer = await imports.get(`/imports/template?roadmapId=${roadmapId}&kind=plan&format=xlsx`, other);
      expect([403, 404]).toContain(answer.statusCode);
    }
  });
});

describe('a plan of thirty steps', () => {
  it('names its faults by sheet and cell, and enters once they are mended', async () => {
    const seen = await imports.given(
      plan((sheet, row, cells) => {
        if (sheet === 'Steps' && row === 17) return cells.with(8, '31.09.2027');
        if (sheet === 'Steps' && row === 20) return cells.with(5, 'ICMPDD');
        return sheet === 'Milestones' && row === 30 ? cells.with(0, '9.9') : cells;
      }),
      'secretariat',
      { fileName: 'plan.xlsx' },
    );
    expect(faults(seen)).toEqual([
      'Steps I17 date_unreadable',
      'Steps F20 choice_unknown',
      'Milestones A30 step_unknown',
    ]);
    expect(seen.check).toMatchObject({ ready: false, refused: 3 });
    expect((await imports.applied(seen)).job).toMatchObject({ state: 'failed', failure: 'import_not_ready' });

    const mended = await imports.given(plan(), 'secretariat', { fileName: 'plan.xlsx' });
    expect(faults(mended)).toEqual([]);
    expect(counts(mended)).toEqual({ priorities: [1, 0, 0], steps: [30, 0, 0], milestones: [30, 0, 0] });
    const done = await imports.applied(mended);
    expect(done.job).toMatchObject({ state: 'done', failure: null });
    expect(done).toMatchObject({ import: { state: 'applied', newRecords: 61 }, undoable: false });
    expect((await imports.undo(done)).errors[0]?.extensions.reason).toBe('import_closed');
  }, 120_000);

  it('changes nothing when it comes twice, and what was taken out then does not either', async () => {
    const again = await imports.given(plan(), 'secretariat', { fileName: 'plan.xlsx' });
    expect(faults(again)).toEqual([]);
    expect(counts(again)).toEqual({ priorities: [0, 0, 1], steps: [0, 0, 30], milestones: [0, 0, 30] });
    const out = await imports.given(await template('format=xlsx'), 'secretariat', { fileName: 'plan.xlsx' });
    expect(faults(out)).toEqual([]);
    expect(out.check).toMatchObject({ newRecords: 0, changedRecords: 0 });
  }, 120_000);

  it('changes words of a text in the making, and nothing else', async () => {
    const file = plan((sheet, row, cells) =>
      sheet === 'Steps' && row === 3 ? cells.with(3, 'What is done instead.') : cells,
    );
    const seen = await imports.given(file, 'secretariat', { fileName: 'plan.xlsx' });
    expect(counts(seen)).toEqual({ priorities: [0, 0, 1], steps: [0, 1, 29], milestones: [0, 0, 30] });
    expect((await imports.applied(seen)).import).toMatchObject({ newRecords: 0, changedRecords: 1 });
    const texts = await api.rows<{ text: string; edits: number }>(
      `select p.text, (select count(*)::int from making_edits e where e.passage_id = p.id and e.act = 'saved') as edits
       from making_passages p where p.text like 'What is done instead%'`,
    );
    expect(texts).toEqual([{ text: 'What is done instead.', edits: 2 }]);
  }, 120_000);

  it('begins the text of a priority in force only where its words are others', async () => {
    const csv = `Priority,Title\n${open},Another title\n`;
    const seen = await imports.given(csv, 'secretariat', { fileName: 'priorities.csv' });
    expect(seen.check).toMatchObject({ changedRecords: 1, sheets: [{ key: 'priorities' }] });
    expect((await imports.applied(seen)).import.state).toBe('applied');
    const [making] = await api.rows<{ title: string }>(
      `select x.text as title from making_passages x join priorities p on p.id = x.priority_id where p.code = $1 and x.kind = 'priority_title'`,
      [open],
    );
    expect(making?.title).toBe('Another title');
  }, 60_000);
});

describe('what stands is not overwritten', () => {
  it.each([
    [
      'a baseline that was agreed',
      'steps.csv',
      'Step,Priority,Title,Due\n1.1,P1,{title},2027-12-30\n',
      'D2 baseline_locked',
    ],
    ['the code of a step', 'steps.csv', 'Step,Priority,Title\n{open}.99,P{open},New\n', 'A2 code_next'],
    ['a step’s priority', 'steps.csv', 'Step,Priority,Title\n1.1,P2,{title}\n', 'B2 priority_changed'],
    [
      'an institution of another participant',
      'actions.csv',
      'Step,Participant,Lead institution\n1.1,ME,{other}\n',
      'C2 choice_unknown',
    ],
  ])('%s', async (_, fileName, text, told) => {
    const [step] = await api.rows<{ title: string }>(
      `select pg.text as title from passages pg join steps s on s.id = pg.step_id join priorities p on p.id = s.priority_id
       where s.code = '1.1' and s.roadmap_id = $1 and pg.version_id = p.current_version_id and pg.kind = 'step_title'`,
      [roadmapId],
    );
    const [other] = await api.rows<{ code: string }>(
      `select code from institutions where roadmap_id = $1 and country_code = 'RS' limit 1`,
      [roadmapId],
    );
    const file = text
      .replace('{title}', `"${step?.title}"`)
      .replaceAll('{open}', open.slice(1))
      .replace('{other}', other?.code ?? '');
    const seen = await imports.given(file, 'secretariat', { fileName });
    expect(seen.check?.faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([told]);
  });
});

describe('national actions', () => {
  it('are planned by a file, with the reason why one does not concern the participant', async () => {
    const [lead] = await api.rows<{ code: string }>(
      `select code from institutions where roadmap_id = $1 and country_code = 'ME' order by code limit 1`,
      [roadmapId],
    );
    const head = 'Step,Participant,Lead institution,Tailoring,Applicable,Reason';
    const file = `${head}\n1.1,Montenegro,${lead?.code},Only at the border.,Yes,\n1.2,ME,,,No,\n1.3,ME,,,No,No such permits.\n`;
    const seen = await imports.given(file, 'secretariat', { fileName: 'actions.csv' });
    expect(seen.check?.faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['F3 reason_missing']);
    const mended = await imports.given(file.replace('1.2,ME,,,No,', '1.2,ME,,,Yes,'), 'secretariat', {
      fileName: 'actions.csv',
    });
    expect((await imports.applied(mended)).import.state).toBe('applied');
    const actions = await api.rows(
      `select s.code, a.tailoring, a.not_applicable_reason as reason from national_actions a join steps s on s.id = a.step_id
       join participants p on p.id = a.participant_id where p.country_code = 'ME' and s.code in ('1.1', '1.3') and a.roadmap_id = $1 order by s.code`,
      [roadmapId],
    );
    expect(actions).toEqual([
      { code: '1.1', tailoring: 'Only at the border.', reason: null },
      { code: '1.3', tailoring: null, reason: 'No such permits.' },
    ]);
    const again = await imports.given(file.replace('1.2,ME,,,No,', '1.2,ME,,,Yes,'), 'secretariat', {
      fileName: 'actions.csv',
    });
    expect(again.check).toMatchObject({ changedRecords: 0, unchangedRecords: 3 });
  }, 60_000);
});

describe('indicators, what is planned of them and money', () => {
  const figures = (value: string, amount = '125000.50') =>
    workbookOf({
      sheets: {
        Indicators: rowsOf([
          ['Indicator', 'Title', 'Priority', 'Step', 'Level', 'Unit', 'Frequency', 'Definition', 'Better', 'Broken down by'],
          ['FILE-1', 'Persons returned with support', 'P1', '1.1', 'Output', 'persons', 'Quarterly', 'Who was supported.', 'Higher', 'Sex\nAge'],
        ]),
        Targets: rowsOf([
          ['Indicator', 'Participant', 'Planned', 'Period', 'Value'],
          ['FILE-1', 'ME', 'Baseline', '2026', '0'],
          ['FILE-1', 'ME', 'Target', '2027-H1', value],
        ]),
        Budget: rowsOf([
          ['Step', 'Participant', 'For', 'Who pays', 'Amount', 'Currency', 'Status', 'From', 'To', 'Promised on'],
          ['1.1', '', 'Training of the desks', 'A programme', amount, 'EUR', 'Committed', '2027-01-01', '2027-12-31', '2026-11-02'],
        ]),
      },
    }); // prettier-ignore
  const given = (file: Buffer) => imports.given(file, 'secretariat', { fileName: 'figures.xlsx' });
  const stored = () =>
    api.rows(
      `select i.title, i.frequency, i.disaggregation, (select string_agg(v.kind || ' ' || v.period || ' ' || v.value, ', ' order by v.kind) from indicator_values v where v.indicator_id = i.id) as values,
         (select b.amount || ' ' || b.status || ' ' || f.title from budget_lines b join funding_sources f on f.id = b.funding_source_id where b.roadmap_id = i.roadmap_id and b.title = 'Training of the desks') as line
       from indicators i where i.code = 'FILE-1'`,
    );

  it('enter together with the reason why what is planned of an adopted roadmap changes', async () => {
    const seen = await given(figures('40'));
    expect(counts(seen)).toEqual({ indicators: [1, 0, 0], targets: [2, 0, 0], budget: [1, 0, 0] });
    expect(faults(seen)).toEqual(['Targets E2 reason_needed', 'Targets E3 reason_needed']);
    expect(seen.check).toMatchObject({ ready: true, asksReason: true });
    expect((await imports.applied(seen)).job).toMatchObject({ state: 'failed', failure: 'reason_required' });

    const again = (await imports.look(seen.import.id, 'secretariat')).data.import;
    const done = await imports.applied(again, 'secretariat', 'Agreed by the committee.');
    expect(done.job).toMatchObject({ state: 'done', failure: null });
    expect(await stored()).toEqual([
      {
        title: 'Persons returned with support',
        frequency: 'quarterly',
        disaggregation: ['Sex', 'Age'],
        values: 'baseline 2026 0, target 2027-H1 40',
        line: '125000.50 committed A programme',
      },
    ]);
    const reasons = await api.rows<{ reason: string }>(
      `select distinct c.reason from figure_changes c join indicators i on i.id = c.subject_id where i.code = 'FILE-1' and c.part <> ''`,
    );
    expect(reasons).toEqual([{ reason: 'Agreed by the committee.' }]);
  }, 60_000);

  it('change nothing when they come twice, and what is others of them alone enters', async () => {
    const same = await given(figures('40'));
    expect(counts(same)).toEqual({ indicators: [0, 0, 1], targets: [0, 0, 2], budget: [0, 0, 1] });
    expect(faults(same)).toEqual([]);
    const seen = await given(figures('45.5', '130000'));
    expect(counts(seen)).toEqual({ indicators: [0, 0, 1], targets: [0, 1, 1], budget: [0, 1, 0] });
    expect((await imports.applied(seen, 'secretariat', 'More are expected.')).job).toMatchObject({ state: 'done' });
    expect(await stored()).toMatchObject([
      { values: 'baseline 2026 0, target 2027-H1 45.5', line: '130000.00 committed A programme' },
    ]);
    const out = await imports.given(await template('format=xlsx'), 'secretariat', { fileName: 'plan.xlsx' });
    expect(faults(out)).toEqual([]);
    expect(out.check).toMatchObject({ newRecords: 0, changedRecords: 0 });
  }, 60_000);
});

describe('payments, risks and exchange rates', () => {
  interface Words {
    paid?: string;
    impact?: string;
    rate?: string;
  }
  const money = ({ paid = '1500.5', impact = '4', rate = '0.0085' }: Words = {}) =>
    workbookOf({
      sheets: {
        Budget: rowsOf([
          ['Step', 'Participant', 'For', 'Amount', 'Currency', 'Status', 'From', 'To'],
          ['1.1', 'ME', 'Readers for the desks', '9000', 'EUR', 'Planned', '2026-01-01', '2026-12-31'],
        ]),
        Payments: rowsOf([
          ['Step', 'Participant', 'Budget line', 'Paid on', 'Amount', 'Currency'],
          ['1.1', 'ME', 'Readers for the desks', '2026-05-04', paid, 'EUR'],
          ['1.1', 'ME', 'Readers for the desks', '2026-06-04', '20', 'EUR'],
        ]),
        Risks: rowsOf([
          ['Risk', 'Description', 'Category', 'Likelihood', 'Impact', 'Watched by', 'Steps', 'Participants'],
          ['Readers come late', 'The makers are few.', 'Operational', '2', impact, 'Regional secretariat', '1.2;1.1', 'ME'],
        ]),
        'Exchange rates': rowsOf([
          ['Currency', 'From', 'Rate', 'Published by'],
          ['RSD', '2026-02-02', rate, 'National bank'],
        ]),
      },
    }); // prettier-ignore
  const given = (file: Buffer) => imports.given(file, 'secretariat', { fileName: 'money.xlsx' });
  const stored = async () =>
    (
      await api.rows(
        `select (select string_agg(d.amount::text, ', ' order by d.day) from disbursements d join budget_lines b on b.id = d.budget_line_id where b.title = 'Readers for the desks') as paid,
           (select k.likelihood || ' ' || k.impact || ' ' || k.trend || ' ' || (select string_agg(s.code, ', ' order by s.code) from risk_steps x join steps s on s.id = x.step_id where x.risk_id = k.id) from risks k where k.title = 'Readers come late') as risk,
           (select e.rate::text from exchange_rates e where e.roadmap_id = $1 and e.currency = 'RSD' and e.day = '2026-02-02' and e.superseded_at is null) as rate`,
        [roadmapId],
      )
    )[0];

  it('enter, also payments out of a line that the file brings', async () => {
    const seen = await given(money());
    expect(faults(seen)).toEqual([]);
    expect(counts(seen)).toEqual({ budget: [1, 0, 0], payments: [2, 0, 0], risks: [1, 0, 0], rates: [1, 0, 0] });
    expect((await imports.applied(seen)).job).toMatchObject({ state: 'done', failure: null });
    expect(await stored()).toEqual({ paid: '1500.50, 20.00', risk: '2 4 stable 1.1, 1.2', rate: '0.0085000000' });
  }, 60_000);

  it('change nothing when they come twice, and are corrected with a reason', async () => {
    const same = await given(money());
    expect(counts(same)).toEqual({ budget: [0, 0, 1], payments: [0, 0, 2], risks: [0, 0, 1], rates: [0, 0, 1] });
    const seen = await given(money({ impact: '5', rate: '0.0086' }));
    expect(counts(seen)).toEqual({ budget: [0, 0, 1], payments: [0, 0, 2], risks: [0, 1, 0], rates: [0, 1, 0] });
    expect(faults(seen)).toEqual(['Exchange rates C2 reason_needed']);
    expect((await imports.applied(seen, 'secretariat', 'Misread.')).job).toMatchObject({
      state: 'done',
      failure: null,
    });
    expect(await stored()).toEqual({ paid: '1500.50, 20.00', risk: '2 5 stable 1.1, 1.2', rate: '0.0086000000' });
    const out = await imports.given(await template('format=xlsx'), 'secretariat', { fileName: 'plan.xlsx' });
    expect(faults(out)).toEqual([]);
    expect(out.check).toMatchObject({ newRecords: 0, changedRecords: 0 });
  }, 60_000);

  it('a payment is corrected by its id, with a reason', async () => {
    const file = (await template('format=csv&sheet=payments')).toString('utf8').replace('1500.5', '1400');
    const seen = await imports.given(file, 'secretariat', { fileName: 'payments.csv' });
    expect(seen.check).toMatchObject({ newRecords: 0, changedRecords: 1, asksReason: true });
    expect((await imports.applied(seen, 'secretariat', 'Misread.')).job).toMatchObject({
      state: 'done',
      failure: null,
    });
    expect(await stored()).toMatchObject({ paid: '1400.00, 20.00' });
  }, 60_000);
});
