import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { Answers, Asked } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { headOfDelegation } from '../../shared/testing/viewers.js';
import { importRoutes } from './imports.routes.js';

const ID = 'a1b2c3d4-0000-4000-8000-000000000000';

const file = (more: object = {}) => ({
  id: ID,
  kind: 'people',
  fileName: 'people.xlsx',
  fileSize: 20_000,
  state: 'checked',
  rememberedAt: '2026-10-13T08:00:00.000Z',
  newRecords: null,
  changedRecords: null,
  unchangedRecords: null,
  version: 3,
  ...more,
});

const fault = (number: number, more: object) => ({
  number,
  sheet: 'Sheet1',
  cell: `A${number + 1}`,
  code: 'hidden_row',
  grade: 'doubtful',
  column: null,
  text: '',
  detail: null,
  confirmed: false,
  same: 1,
  suggestion: null,
  ...more,
});

const sheet = (more: object = {}) => ({
  key: 'people',
  name: 'People',
  fields: [
    { key: 'address', heading: 'Address', required: true },
    { key: 'function', heading: 'Function', required: true },
  ],
  columns: [
    {
      name: 'mail',
      letters: 'A',
      heading: 'Mail',
      firstValue: 'a@example.org',
      empty: 0,
      becomes: 'address',
      isNew: false,
    },
    {
      name: 'rolle',
      letters: 'B',
      heading: 'Rolle',
      firstValue: 'Observer',
      empty: 0,
      becomes: 'function',
      isNew: true,
    },
  ],
  records: 2,
  newRecords: 1,
  changedRecords: 1,
  unchangedRecords: 0,
  ...more,
});

const check = (more: object = {}) => ({
  sheets: [sheet()],
  records: 2,
  newRecords: 1,
  changedRecords: 1,
  unchangedRecords: 0,
  refused: 0,
  unconfirmed: 0,
  faultCount: 0,
  ready: true,
  asksReason: false,
  ground: null,
  faults: [],
  rows: [
    {
      row: 2,
      change: 'changed',
      moved: false,
      absent: 0,
      values: [
        { key: 'address', text: 'a@example.org', before: null, differs: false },
        { key: 'function', text: 'Donor', before: 'Observer', differs: true },
      ],
    },
  ],
  ...more,
});

const view = (checked: object | null, more: object = {}, job: object | null = null) => ({
  import: file(more),
  check: checked,
  undoable: true,
  job,
});
const work = (state: string, failure: string | null = null) => ({ id: 'job-1', state, failure, done: 1, total: 2 });
const draw = (answer: object, more: Answers = {}) =>
  renderFeature(importRoutes, `import?kind=people&import=${ID}`, { answers: { import: () => answer, ...more } });

const inputs = (asked: readonly Asked[], name: string): unknown[] =>
  asked.filter(({ operation }) => operation === name).map(({ variables }) => variables['input']);

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

describe('a text', () => {
  const parts = [
    [3, 'heading1', 'Priority', 'Return with dignity', 'unchanged', null],
    [4, 'heading2', 'Step', 'A desk in each office', 'new', null],
    [5, 'paragraph', 'Description', 'Desks are set up.', 'changed', 'Desks are there.'],
    [6, 'item', 'Item of a list', 'In the capital', 'changed', null],
    [7, 'item', 'Item of a list', 'In each region', 'changed', 'In every region'],
  ] as const;
  const rows = parts.map(([row, form, part, words, change, before]) => ({
    row,
    change,
    moved: row > 5,
    absent: row === 3 ? 2 : 0,
    values: [
      { key: 'text.form', text: form, before: null, differs: false },
      { key: 'text.words', text: words, before, differs: before !== null },
      { key: 'text.part', text: part, before: null, differs: false },
    ],
  }));
  const table = sheet({ key: 'text', name: 'Text', fields: [], columns: [], records: 3, unchangedRecords: 1 });
  const faults = [
    fault(1, { sheet: 'Text', cell: 'C1', code: 'text_before_heading', text: 'A foreword', same: 2 }),
    fault(2, { sheet: 'Text', cell: 'C7', code: 'changes_recorded', grade: 'refused', text: 'Half' }),
  ];
  const of = (more: object) => view(check({ sheets: [table], rows, ground: 'as it is', ...more }), { kind: 'text' });

  it('shows its paragraphs with their parts, and names what has no place by its number', async () => {
    const answer = of({ ready: false, refused: 1, unconfirmed: 1, faultCount: 2, faults });
    const { user, asked } = await draw(answer, { adjustImport: () => answer });
    expect(await screen.findByRole('row', { name: /^4 Step A desk in each office New/ })).toBeInTheDocument();
    const changed = screen.getByRole('row', { name: /^5 Description/ });
    expect(within(changed).getByText('Desks are there.').tagName).toBe('DEL');
    expect(screen.getByRole('row', { name: /^7 Half Holds recorded changes/ })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: '2. Columns' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'All 2 such paragraphs are meant so' }));
    await waitFor(() => expect(inputs(asked, 'AdjustImport')).toMatchObject([{ confirm: ['text_before_heading'] }]));
  });

  it('says what is moved, and how many paragraphs the document lacks', async () => {
    await draw(of({}));
    expect(await screen.findByRole('row', { name: /^6 Item of a list In the capital Moved/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^7 .*In each region Changed and moved/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^3 / })).toHaveTextContent(
      'Unchanged2 of its paragraphs are not in the document, and stay as they are.',
    );
    expect(screen.getByText(/What stands in another order is moved\. Nothing is taken out/)).toBeInTheDocument();
  });

  it('enters upon what it was held against', async () => {
    const answer = of({});
    const { user, asked } = await draw(answer, { applyImport: () => answer });
    await user.click(await screen.findByRole('button', { name: 'Import 2 paragraphs' }));
    await waitFor(() => expect(inputs(asked, 'ApplyImport')).toMatchObject([{ ground: 'as it is' }]));
  });
});

describe('what was agreed', () => {
  it('changes with a reason, which is asked for before anything is sent', async () => {
    const answer = view(check({ asksReason: true }));
    const { user, asked } = await draw(answer, { applyImport: () => answer });
    await user.click(await screen.findByRole('button', { name: 'Import 2 records' }));
    expect(screen.getByText('Give a reason; it stays in the record.')).toBeInTheDocument();
    expect(inputs(asked, 'ApplyImport')).toEqual([]);
    await user.type(screen.getByLabelText(/^Why what was agreed changes/), 'Agreed by the committee.');
    await user.click(screen.getByRole('button', { name: 'Import 2 records' }));
    await waitFor(() =>
      expect(inputs(asked, 'ApplyImport')).toMatchObject([{ importId: ID, reason: 'Agreed by the committee.' }]),
    );
  });
});

describe('an import', () => {
  it('shows what columns become, and what would change', async () => {
    await draw(view(check()));
    expect(await screen.findByText('Mapping of 13 October 2026 used again; 1 new column')).toBeInTheDocument();
    expect(screen.getByLabelText('Column B, Rolle, becomes')).toHaveValue('function');
    const row = screen.getByRole('row', { name: /^2 a@example\.org/ });
    expect(within(row).getByText('Observer').tagName).toBe('DEL');
    expect(within(row).getByText('Donor').tagName).toBe('INS');
  });

  it('opens at its faults; what is doubtful is confirmed there, and what recurs is read in one act', async () => {
    const faults = [
      fault(1, { code: 'hidden_row', same: 3 }),
      fault(2, {
        code: 'choice_unknown',
        grade: 'refused',
        column: 'function',
        text: 'Beobachter',
        same: 12,
        suggestion: { value: 'observer', words: 'Observer' },
      }),
      fault(3, { code: 'heading_missing', grade: 'refused', detail: 'function' }),
    ];
    const answer = view(check({ ready: false, refused: 2, unconfirmed: 1, faultCount: 3, faults }));
    const { user, asked } = await draw(answer, { adjustImport: () => answer });
    expect(await screen.findByText('No column becomes a field that every record needs: Function.')).toBeInTheDocument();
    expect(document.activeElement).toHaveAttribute('id', 'import-check');
    const said = () => inputs(asked, 'AdjustImport');
    await user.click(screen.getByRole('button', { name: 'All 3 such cells are meant so' }));
    await waitFor(() => expect(said()).toEqual([{ importId: ID, expectedVersion: 3, confirm: ['hidden_row'] }]));
    await user.click(screen.getByRole('button', { name: 'Read 12 such cells as “Observer”' }));
    await waitFor(() =>
      expect(said()[1]).toEqual({
        importId: ID,
        expectedVersion: 3,
        reading: { column: 'function', text: 'Beobachter', value: 'observer' },
      }),
    );
    await user.selectOptions(screen.getByLabelText('Column B, Rolle, becomes'), 'Not imported');
    await waitFor(() =>
      expect(said()[2]).toMatchObject({
        mapping: [
          { name: 'mail', becomes: 'address' },
          { name: 'rolle', becomes: null },
        ],
      }),
    );
    expect(screen.getByRole('button', { name: 'Choose the corrected file' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Import 2/ })).not.toBeInTheDocument();
  });

  it('shows what would change after a column has become something else', async () => {
    let version = 3;
    const values = [{ key: 'address', text: 'b@example.org', before: null, differs: false }];
    const rows = [{ row: 2, change: 'new', moved: false, absent: 0, values }];
    const { user } = await renderFeature(importRoutes, `import?kind=people&import=${ID}`, {
      answers: {
        import: () => view(check(version === 3 ? {} : { rows }), { version }),
        adjustImport: () => ({ import: file({ version: (version = 4) }) }),
      },
    });
    await screen.findByRole('row', { name: /^2 a@example\.org/ });
    await user.selectOptions(screen.getByLabelText('Column B, Rolle, becomes'), 'Not imported');
    expect(await screen.findByRole('row', { name: /^2 b@example\.org/ })).toBeInTheDocument();
  });

  it('is done by one act with a key in the background, and can be undone from where it is told', async () => {
    let at: 'checked' | 'applying' | 'applied' | 'undoing' | 'undone' = 'checked';
    const counts = { newRecords: 1, changedRecords: 1, unchangedRecords: 0 };
    const views = {
      checked: view(check()),
      applying: view(null, { version: 4 }, work('running')),
      applied: view(null, { state: 'applied', ...counts, version: 5 }, work('done')),
      undoing: view(null, { state: 'applied', ...counts, version: 6 }, work('running')),
      undone: view(null, { state: 'undone', ...counts, version: 7 }, work('done')),
    };
    const { user, asked } = await renderFeature(importRoutes, `import?kind=people&import=${ID}`, {
      answers: {
        import: () => views[at],
        applyImport: () => views[(at = 'applying')],
        undoImport: () => views[(at = 'undoing')],
        job: () => work(at === 'applying' || at === 'undoing' ? 'running' : 'done'),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Import 2 records' }));
    expect(await screen.findByText('50% done')).toBeInTheDocument();
    expect(screen.getByRole('progressbar', { name: 'Importing' })).toHaveAttribute('value', '50');
    at = 'applied';
    expect(await screen.findByText(/1 new, 1 changed, 0 left as they were/)).toBeInTheDocument();
    expect(inputs(asked, 'ApplyImport')).toEqual([
      { importId: ID, expectedVersion: 3, idempotencyKey: expect.any(String) as string },
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo this import' }));
    await waitFor(() => expect(inputs(asked, 'UndoImport')).toEqual([{ importId: ID, expectedVersion: 5 }]));
    expect(await screen.findByRole('heading', { name: 'Taking back' })).toBeInTheDocument();
    at = 'undone';
    expect(await screen.findByText(/Its records were taken back/)).toBeInTheDocument();
  });

  it('that goes on is met again by whoever comes back, and is cancelled there', async () => {
    let state = 'waiting';
    const { user } = await draw(view(null), {
      import: () => (state === 'cancelled' ? view(check(), {}, work(state)) : view(null, {}, work(state))),
      job: () => work(state),
      cancelJob: () => work((state = 'cancelled')),
    });
    expect(await screen.findByText('Waits to begin')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Cancel: Importing' }));
    expect(await screen.findByRole('button', { name: 'Import 2 records' })).toBeEnabled();
    expect(screen.getByText('Cancelled. Nothing was saved.')).toBeInTheDocument();
  });

  it.each([
    ['imported', view(check(), {}, work('failed', 'import_not_ready')), /Nothing was imported/],
    ['taken back', view(null, { state: 'applied' }, work('failed', 'import_built_on')), /cannot be undone any more/],
  ])('that was not %s says why', async (_, answer, words) => {
    await draw(answer);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});

describe('a plan', () => {
  const columnOf = (name: string, becomes: string | null) => ({
    name,
    letters: 'A',
    heading: name,
    firstValue: 'x',
    empty: 0,
    becomes,
    isNew: false,
  });
  const tables = [
    sheet({
      key: 'priorities',
      name: 'Priorities',
      records: 1,
      fields: [{ key: 'priorities.code', heading: 'Priority', required: true }],
      columns: [columnOf('priorities/code', 'priorities.code')],
    }),
    sheet({
      key: 'steps',
      name: 'Steps',
      records: 30,
      fields: [
        { key: 'steps.code', heading: 'Step', required: true },
        { key: 'steps.title', heading: 'Title', required: true },
      ],
      columns: [columnOf('steps/nr', 'steps.code'), columnOf('steps/what', null)],
    }),
  ];
  const answer = (more: object = {}) => ({
    ...view(check({ sheets: tables, records: 31, ...more }), { kind: 'plan', fileName: 'plan.xlsx' }),
    undoable: false,
  });

  it('shows each table with its columns, its counts and what would change', async () => {
    const rows = [
      {
        row: 2,
        change: 'new',
        moved: false,
        absent: 0,
        values: [{ key: 'steps.code', text: '1.1', before: null, differs: false }],
      },
    ];
    const { user, asked } = await draw(answer(), {
      import: ({ sheet: of }: Record<string, unknown>) => (of === 'steps' ? answer({ rows }) : answer()),
      adjustImport: () => answer(),
    });
    expect(await screen.findByText('1 required field is missing')).toBeInTheDocument();
    expect(screen.getByText('Baselines locked at adoption are never overwritten.')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Steps' }));
    await user.selectOptions(screen.getByLabelText('Column A, steps/what, becomes'), 'Title');
    await waitFor(() =>
      expect(inputs(asked, 'AdjustImport')[0]).toMatchObject({
        mapping: [
          { name: 'priorities/code', becomes: 'priorities.code' },
          { name: 'steps/nr', becomes: 'steps.code' },
          { name: 'steps/what', becomes: 'steps.title' },
        ],
      }),
    );
    await user.click(screen.getByRole('radio', { name: 'Steps 30' }));
    expect(await screen.findByRole('row', { name: /^2 1\.1/ })).toBeInTheDocument();
    expect(asked.filter(({ operation }) => operation === 'Import').at(-1)?.variables).toMatchObject({ sheet: 'steps' });
  });

  it('confirms what is doubtful in the cell of its own table', async () => {
    const faults = [fault(1, { sheet: 'Steps', cell: 'G4', code: 'outside_period' })];
    const { user, asked } = await draw(answer({ ready: false, unconfirmed: 1, faultCount: 1, faults }), {
      adjustImport: () => answer(),
    });
    await user.click(await screen.findByRole('button', { name: 'It is meant so' }));
    await waitFor(() =>
      expect(inputs(asked, 'AdjustImport')[0]).toMatchObject({ confirm: ['outside_period:Steps!G4'] }),
    );
  });

  it('is offered with an empty template and the present plan, to the secretariat alone', async () => {
    await renderFeature(importRoutes, 'import', { answers: { imports: () => [] } });
    expect(await screen.findByRole('radio', { name: 'Plan' })).toBeChecked();
    expect(screen.getByRole('link', { name: 'Download the template' })).toHaveAttribute(
      'href',
      expect.stringContaining('kind=plan&format=xlsx&empty=true'),
    );
    expect(screen.getByRole('link', { name: 'Take out the present plan' })).toHaveAttribute(
      'href',
      expect.stringMatching(/kind=plan&format=xlsx$/),
    );
  });
});

it.each([
  ['checked', false, 'Nothing is imported yet'],
  ['checked', true, 'Importing'],
  ['applied', true, 'Taking back'],
  ['applied', false, '13 October 2026: 3 new, 0 changed'],
])('an earlier import that is %s, and worked on: %s, says so', async (state, underWay, words) => {
  const at = '2026-10-13T08:00:00.000Z';
  const one = {
    ...file({ state, newRecords: 3, changedRecords: 0 }),
    underWay,
    madeAt: at,
    appliedAt: at,
    undoneAt: null,
  };
  await renderFeature(importRoutes, 'import', { viewer: headOfDelegation(), answers: { imports: () => [one] } });
  expect(await screen.findByText(words)).toBeInTheDocument();
});

describe('a file', () => {
  const answers = { imports: () => [], import: () => view(check()) };

  it('is sent as it is, for a head as a file of people', async () => {
    const sent = jest.fn<typeof fetch>(() => Promise.resolve(Response.json({ id: ID }, { status: 201 })));
    globalThis.fetch = sent;
    const { user, router } = await renderFeature(importRoutes, 'import', { viewer: headOfDelegation(), answers });
    expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Download the template' })).toHaveAttribute(
      'href',
      expect.stringContaining('kind=people&format=xlsx'),
    );
    await user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), new File(['x'], 'people.csv'));
    expect(await screen.findByText('people.xlsx')).toBeInTheDocument();
    expect(sent.mock.calls[0]?.[0]).toContain('kind=people&fileName=people.csv');
    expect(router.state.location.search).toBe(`?kind=people&import=${ID}`);
  });

  it('that is not read is told why', async () => {
    const errors = [
      {
        extensions: {
          code: 'VALIDATION',
          reason: 'table_unreadable',
          details: [{ field: 'file', problem: 'encrypted' }],
        },
      },
    ];
    globalThis.fetch = jest.fn<typeof fetch>(() => Promise.resolve(Response.json({ errors }, { status: 400 })));
    const { user } = await renderFeature(importRoutes, 'import', { answers });
    await user.upload(
      await screen.findByLabelText('Choose a file', { selector: 'input' }),
      new File(['x'], 'people.xlsx'),
    );
    expect(await screen.findByText(/protected by a password/)).toBeInTheDocument();
  });
});
