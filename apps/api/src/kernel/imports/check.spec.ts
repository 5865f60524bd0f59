import type { FaultGrade, ImportFaultCode } from '@waymark/domain';
import { rowsOf, workbookOf, type WorkbookOf } from '../../../test/workbooks.js';
import { writeCsv } from '../spreadsheets/csv-writer.js';
import { readTable } from '../spreadsheets/table-reader.js';
import { checkFile } from './check.js';
import { isReady, type CheckedFile, type CheckedSheet, type Said } from './checked.js';
import { eachRow, type ImportColumn, type ImportSheet, type ImportValues, type Prepared } from './import-kind.js';

const column = (key: string, kind: ImportColumn['kind'], more: Partial<ImportColumn> = {}): ImportColumn => ({
  key,
  heading: key[0]?.toUpperCase() + key.slice(1),
  aliases: [],
  kind,
  required: false,
  limit: 60,
  width: 20,
  ...more,
});

const records: ImportSheet = {
  key: 'records',
  name: 'Records',
  aliases: [],
  columns: [
    column('code', 'code', { required: true, aliases: ['Nr', 'Šifra'] }),
    column('name', 'text', { required: true }),
    column('type', 'choice'),
    column('due', 'date'),
    column('staff', 'number'),
    column('amount', 'decimal'),
    column('address', 'address'),
    column('partners', 'codes'),
    column('languages', 'choices'),
  ],
  names: ['code'],
};
const kind = { sheets: [records] };
const there: ImportValues = {
  code: 'MOI', name: 'Ministry of Interior', type: 'ministry', due: '2027-09-30', staff: 12, amount: null, address: null, partners: [], languages: [],
}; // prettier-ignore
const prepared: Prepared = {
  choices: {
    type: [
      { value: 'ministry', words: ['Ministry'] },
      { value: 'labour', words: ['Ministry of Labour, Employment and Social Dialogue'] },
    ],
    languages: [
      { value: 'sq', words: ['Albanian', 'shqip'] },
      { value: 'fr', words: ['French', 'français'] },
    ],
  },
  compare: eachRow((values) => {
    if (values['code'] !== 'MOI') return { change: 'new', before: null, faults: [] };
    const differs = Object.entries(values).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(there[key]));
    return { change: differs ? 'changed' : 'unchanged', before: differs ? there : null, faults: [] };
  }),
};
const NOTHING_SAID: Said = { mapping: {}, readings: {}, confirmed: [] };

const check = async (bytes: Buffer, said: Partial<Said> = {}): Promise<CheckedFile & CheckedSheet> =>
  only(await checkFile(kind, await readTable(bytes, 'plan.csv'), prepared, { ...NOTHING_SAID, ...said }));

/** A file of one table. */
const only = (checked: CheckedFile): CheckedFile & CheckedSheet => {
  const [sheet] = checked.sheets;
  if (!sheet) throw new Error('no table was found');
  return { ...sheet, ...checked };
};

const HEADINGS = ['Code', 'Name', 'Type', 'Due', 'Staff', 'Address', 'Partners', 'Languages'];
const bookOf = (rows: readonly (readonly string[])[], more: Partial<WorkbookOf> = {}): Buffer =>
  workbookOf({ sheets: { Data: rowsOf([HEADINGS, ...rows]) }, ...more });
/** A workbook with one record, in one column of which something stands. */
const cell = (heading: string, content: string): Buffer =>
  bookOf([
    HEADINGS.map((one) => (one === heading ? content : one === 'Code' ? 'MLS' : one === 'Name' ? 'Labour' : '')),
  ]);
const text = (source: string): Buffer => Buffer.from(source);
const number = (value: number | string): string => `<c><v>${value}</v></c>`;
const day = (serial: number): string => `<c s="1"><v>${serial}</v></c>`;

describe('a planted fault is named by its cell', () => {
  it.each<[what: string, bytes: Buffer, cell: string, code: ImportFaultCode, grade: FaultGrade]>([
    ['a required column that is missing', text('Name,Type\nLabour,Ministry\n'), 'A1', 'heading_missing', 'refused'],
    ['a heading twice', text('Code,Name,Code\nMLS,Labour,MOI\n'), 'C1', 'column_twice', 'refused'],
    ['cells that are joined', bookOf([['MLS', 'Labour'], ['', 'Police']], { after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' }), 'A2', 'merged_cells', 'refused'],
    ['a hidden row', workbookOf({ sheets: { Data: `${rowsOf([HEADINGS])}<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>MLS</t></is></c><c r="B2" t="inlineStr"><is><t>Labour</t></is></c></row>` } }), 'A2', 'hidden_row', 'doubtful'],
    ['a hidden column', bookOf([['MLS', 'Labour']], { before: '<cols><col min="2" max="2" hidden="1"/></cols>' }), 'B1', 'hidden_column', 'doubtful'],
    ['a hidden sheet', workbookOf({ sheets: { Data: rowsOf([HEADINGS, ['MLS', 'Labour']]), Old: rowsOf([HEADINGS, ['MOI', 'Interior']]) }, hidden: ['Old'] }), 'A1', 'hidden_sheet', 'note'],
    ['a second sheet of records', workbookOf({ sheets: { Data: rowsOf([HEADINGS, ['MLS', 'Labour']]), More: rowsOf([['Code', 'Name'], ['MOI', 'Interior']]) } }), 'A1', 'sheet_not_read', 'note'],
    ['an encoding that can be another', Buffer.from('Code;Name\nMLS;Nar\xe8ivanje \xe6\xf0\n', 'latin1'), 'B2', 'encoding_doubtful', 'doubtful'],
    ['a formula', cell('Name', '<c t="str"><f>CONCATENATE("Lab","our")</f><v>Labour</v></c>'), 'B2', 'formula', 'refused'],
    ['a formula without a result', cell('Staff', '<c><f>WEBSERVICE("https://example.org")</f></c>'), 'E2', 'formula', 'refused'],
    ['an error', cell('Staff', '<c t="e"><v>#REF!</v></c>'), 'E2', 'error_value', 'refused'],
    ['NUL', text('Code,Name\nMLS,La\0bour\n'), 'B2', 'control_character', 'refused'],
    ['NUL in a workbook', cell('Name', 'La_x0000_bour'), 'B2', 'control_character', 'refused'],
    ['a bell', text('Code,Name\nMLS,La\u0007bour\n'), 'B2', 'control_character', 'refused'],
    ['a letter that was lost', text('Code,Name\nMLS,Nar\ufffdivanje\n'), 'B2', 'control_character', 'refused'],
    ['a day that 1900 did not have', cell('Due', day(60)), 'D2', 'date_impossible', 'refused'],
    ['a day beyond all calendars', cell('Due', day(9_999_999)), 'D2', 'date_impossible', 'refused'],
    ['a code that has become a day', cell('Code', day(46_086)), 'A2', 'date_in_text', 'refused'],
    ['a name that has become a day', cell('Name', day(46_086)), 'B2', 'date_in_text', 'refused'],
    ['a code that has become a number', cell('Code', number('7')), 'A2', 'number_in_code', 'doubtful'],
    ['a truth for a name', cell('Name', '<c t="b"><v>1</v></c>'), 'B2', 'boolean_in_text', 'doubtful'],
    ['words for a number', cell('Staff', 'n/a'), 'E2', 'text_in_number', 'refused'],
    ['a number with a separator that has two meanings', cell('Staff', '1,234.5'), 'E2', 'text_in_number', 'refused'],
    ['words for a day', cell('Due', 'in autumn'), 'D2', 'text_in_date', 'refused'],
    ['a number for a day', cell('Due', number(46_086)), 'D2', 'text_in_date', 'refused'],
    ['31 September', cell('Due', '31.09.2027'), 'D2', 'date_unreadable', 'refused'],
    ['29 February of a common year', cell('Due', '2027-02-29'), 'D2', 'date_unreadable', 'refused'],
    ['a day or a month first', cell('Due', '03/04/2027'), 'D2', 'date_day_first', 'doubtful'],
    ['a day with a time', cell('Due', day(46_086.5)), 'D2', 'date_with_time', 'note'],
    ['a space without width', cell('Name', 'Lab\u200bour'), 'B2', 'invisible_character', 'doubtful'],
    ['a text that turns around', cell('Name', 'Lab\u202eruo'), 'B2', 'invisible_character', 'doubtful'],
    ['a Cyrillic letter in a Latin code', cell('Code', 'МLS'), 'A2', 'letters_alike', 'refused'],
    ['a wide letter in a code', cell('Code', 'ＭLS'), 'A2', 'letters_alike', 'refused'],
    ['a Greek letter in a list of codes', cell('Partners', 'MOI; ΜLS'), 'G2', 'letters_alike', 'refused'],
    ['a Cyrillic letter in an address', cell('Address', 'heаd@example.org'), 'F2', 'letters_alike', 'refused'],
    ['a Cyrillic letter in a name', cell('Name', 'Lаbour'), 'B2', 'letters_mixed', 'doubtful'],
    ['a name that is missing', cell('Name', ''), 'B2', 'required_missing', 'refused'],
    ['a name of spaces', cell('Name', '   '), 'B2', 'required_missing', 'refused'],
    ['a text that is too long', cell('Name', 'x'.repeat(61)), 'B2', 'text_too_long', 'refused'],
    ['a code of two words', cell('Code', 'ML S'), 'A2', 'code_with_spaces', 'refused'],
    ['an address that is none', cell('Address', 'head at example.org'), 'F2', 'address_invalid', 'refused'],
    ['a choice that there is not', cell('Type', 'Embassy'), 'C2', 'choice_unknown', 'refused'],
    ['one of several choices that there is not', cell('Languages', 'French; Elvish'), 'H2', 'choice_unknown', 'refused'],
    ['a code twice', text('Code;Name\nMLS;Labour\nMLS;Work\n'), 'A3', 'key_repeated', 'refused'],
    ['a code that looks like another', text('Code;Name\nMLS-1O;Labour\nmls-10;Work\n'), 'A3', 'key_alike', 'refused'],
    ['a code in Cyrillic that looks like one in Latin', text('Code;Name\nMOH;Health\nМОН;Education\n'), 'A3', 'key_alike', 'refused'],
  ])('%s', async (_, bytes, address, code, grade) => {
    const { faults } = await check(bytes);
    expect(faults.map((fault) => [fault.cell, fault.code, fault.grade])).toEqual([[address, code, grade]]);
    expect(faults[0]?.sheet).toBe(bytes[0] === 0x50 ? 'Data' : 'plan');
  }); // prettier-ignore

  it('with what its words need: the limit, the other cell, the letter', async () => {
    const detail = async (bytes: Buffer): Promise<string | null | undefined> => (await check(bytes)).faults[0]?.detail;
    expect(await detail(cell('Name', 'x'.repeat(61)))).toBe('60');
    expect(await detail(text('Code;Name\nMLS;Labour\n\nMLS;Work\n'))).toBe('A2');
    expect(await detail(cell('Code', 'МLS'))).toBe('М');
    expect(await detail(cell('Due', '03/04/2027'))).toBe('2027-04-03');
  });

  it('in the order of the sheet', async () => {
    const { faults } = await check(text('Code;Name;Due\nA A;x;never\nB;;x\n'));
    expect(faults.map((fault) => fault.cell)).toEqual(['A2', 'C2', 'B3', 'C3']);
  });
});

describe('a file without fault', () => {
  const row = ['MOI', 'Ministry of Interior', 'Ministry', day(46_660), number(12), '', '', ''];

  it('tells what is new, changed and unchanged', async () => {
    const checked = await check(bookOf([row, ['MLS', 'Labour', '', '30.9.2027', '', 'A@Example.org', 'MOI;MUP', 'shqip\nFrench']]));
    expect(checked.faults).toEqual([]);
    expect(checked.rows.map(({ row: at, change }) => [at, change])).toEqual([[2, 'unchanged'], [3, 'new']]);
    expect(checked.rows[1]?.values).toEqual({
      code: 'MLS', name: 'Labour', type: null, due: '2027-09-30', staff: null, address: 'a@example.org',
      partners: ['MOI', 'MUP'], languages: ['sq', 'fr'],
    });
    const changed = await check(bookOf([row.with(1, 'Ministry of Interior Affairs')]));
    expect(changed.rows[0]).toMatchObject({ change: 'changed', before: { name: 'Ministry of Interior' } });
    expect(isReady(checked)).toBe(true);
  }); // prettier-ignore

  it('counts its days from 1904 where it says so', async () => {
    const checked = await check(bookOf([row.with(3, day(46_660 - 1462))], { date1904: true }));
    expect(checked.rows[0]?.change).toBe('unchanged');
  });

  it('may have a title above its headings, and a cover before its sheet', async () => {
    const sheets = {
      About: rowsOf([['Plan'], ['Roadmap', 'Screening']]),
      Data: rowsOf([['Our institutions'], [], HEADINGS, row]),
    };
    const checked = await check(workbookOf({ sheets }));
    expect(checked.faults).toEqual([]);
    expect(checked.rows.map((one) => one.row)).toEqual([4]);
  });

  it('is read as it was written, formulas and all', async () => {
    const columns = HEADINGS.map((heading) => ({ heading, kind: 'text' as const, width: 10 }));
    const bytes = writeCsv({ columns, rows: [['X1', '=1+1', null, null, null, null, null, null]] });
    expect((await check(bytes)).rows[0]?.values['name']).toBe('=1+1');
  });

  it('leaves out the columns that it has not', async () => {
    const checked = await check(text('Code,Name\nMOI,Ministry of Interior\n'));
    expect(checked.rows[0]).toMatchObject({
      change: 'unchanged',
      values: { code: 'MOI', name: 'Ministry of Interior' },
    });
    expect(checked.rows[0]?.values).not.toHaveProperty('type');
  });
});

describe('what somebody has said', () => {
  it('is the mapping: other headings, and columns that are not imported', async () => {
    const source = text('Kod;Naziv;Due\nMLS;Labour;never\n');
    expect((await check(source)).faults.map(({ code }) => code)).toContain('heading_missing');
    const mapping = { kod: 'code', naziv: 'name', due: null };
    const checked = await check(source, { mapping });
    expect(checked.faults).toEqual([]);
    expect(checked.columns.map(({ heading, becomes, isNew }) => [heading, becomes, isNew])).toEqual([
      ['Kod', 'code', false],
      ['Naziv', 'name', false],
      ['Due', null, false],
    ]);
    const more = await check(text('Kod;Naziv;Remarks\nMLS;Labour;\n'), { mapping });
    expect(more.columns.at(-1)).toMatchObject({
      heading: 'Remarks',
      becomes: null,
      isNew: true,
      firstValue: '',
      empty: 1,
    });
  });

  it('has no say on headings that are called as what every object has', async () => {
    const checked = await check(text('Code,Name,constructor,__proto__\nMLS,Labour,x,y\n'));
    expect(checked.columns.map(({ becomes }) => becomes)).toEqual(['code', 'name', null, null]);
    expect(checked.faults).toEqual([]);
  });

  it('is how a text is read, wherever it stands', async () => {
    const source = text('Code,Name,Type\nA,Labour,Ministry of Labour\nB,Work,ministry of labour\n');
    const { faults } = await check(source);
    expect(faults[0]).toMatchObject({
      cell: 'C2',
      same: 2,
      suggestion: { value: 'labour', words: 'Ministry of Labour, Employment and Social Dialogue' },
    });
    const checked = await check(source, { readings: { type: { 'ministry of labour': 'labour' } } });
    expect(checked.faults).toEqual([]);
    expect(checked.rows.map(({ values }) => values['type'])).toEqual(['labour', 'labour']);
  });

  it('is that a doubtful cell is meant so; nothing else can be', async () => {
    const source = text('Code,Name,Due\nA,Labour,03/04/2027\nB,Work,05/06/2027\n');
    const ready = async (...confirmed: string[]): Promise<boolean> => isReady(await check(source, { confirmed }));
    expect(await ready()).toBe(false);
    expect(await ready('date_day_first:C2')).toBe(false);
    expect(await ready('date_day_first:C2', 'date_day_first:C3')).toBe(true);
    expect(await ready('date_day_first')).toBe(true);
    expect(isReady(await check(text('Code,Name\nA,\n'), { confirmed: ['required_missing'] }))).toBe(false);
  });
});

test('5,000 rows are checked while others get their turn', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [
    `C-${at + 2}x`,
    `Institution ${at}`,
    'Ministry of Labour',
    day(46_660),
  ]);
  const table = await readTable(bookOf(rows), 'plan.xlsx');
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 0);
  const checked = only(await checkFile(kind, table, prepared, NOTHING_SAID));
  clearInterval(counting);
  expect(checked.rows).toHaveLength(5000);
  expect(checked.faults[0]?.same).toBe(5000);
  expect(turns).toBeGreaterThan(3);
});

describe('an exact decimal', () => {
  const amount = async (text: string) => {
    const { rows, faults } = await check(Buffer.from(`Code;Name;Amount\nA;B;${text}\n`));
    return [rows[0]?.values['amount'], ...faults.map(({ code, detail }) => [code, detail].filter(Boolean).join(' '))];
  };

  it.each([
    ['1250000.50', ['1250000.5']],
    ['0,25', ['0.25']],
    ['-3', ['-3']],
    ['123456789012.123456', ['123456789012.123456']],
    ['0.125', ['0.125']],
    ['1.1250', ['1.125']],
    ['1.250', ['1.25', 'number_thousands 1.25']],
    ['12,000', ['12', 'number_thousands 12']],
    ['1,234.50', [null, 'text_in_number']],
    ['1e6', [null, 'text_in_number']],
  ])('%s', async (text, told) => {
    expect(await amount(text)).toEqual(told);
  });
});
