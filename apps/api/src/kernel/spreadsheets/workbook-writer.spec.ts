import ExcelJS from '@mui/x-internal-exceljs-fork';
import { writeCsv } from './csv-writer.js';
import type { Cover, SheetToWrite } from './export-sheet.js';
import { readTable } from './table-reader.js';
import { writeWorkbook } from './workbook-writer.js';

const cover: Cover = {
  name: 'About',
  title: 'Institutions & people',
  facts: [
    { label: 'Roadmap', value: 'Screening' },
    { label: 'Made by', value: '=Secretariat' },
  ],
  footnotes: ['* This reference should be understood in the context of UNSCR 1244/99.'],
  distribution: 'Participants',
};
const sheet: SheetToWrite = {
  name: 'Institutions: all',
  columns: [
    { heading: 'Id', kind: 'text', width: 10, hidden: true, locked: true },
    { heading: 'Name', kind: 'text', width: 40 },
    { heading: 'Type', kind: 'text', width: 20, choices: ['ministry', 'agency'] },
    { heading: 'From', kind: 'date', width: 12 },
    { heading: 'Staff', kind: 'number', width: 12 },
  ],
  rows: [
    ['a1', '=HYPERLINK("https://example.org")', 'ministry', '2027-09-30', 12],
    ['a2', '  Two\nlines & <more> _x0041_ \u0001', null, null, null],
  ],
};
const madeAt = '2026-11-29T02:00:00.000Z';
const written = (at = madeAt): Buffer => writeWorkbook({ cover, sheets: [sheet], madeAt: at });

describe('a workbook that is written', () => {
  it('is read back as it was', async () => {
    const { sheets } = await readTable(written(), 'a.xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['About', false],
      ['Institutions  all', false],
      ['_lists', true],
    ]);
    expect(sheets[1]?.rows.map(({ cells }) => cells.map(({ kind, text }) => `${kind} ${text}`))).toEqual([
      ['text Id', 'text Name', 'text Type', 'text From', 'text Staff'],
      ['text a1', 'text =HYPERLINK("https://example.org")', 'text ministry', 'date 2027-09-30', 'number 12'],
      ['text a2', 'text   Two\nlines & <more> _x0041_ \u0001'],
    ]);
    expect(sheets[1]?.merged).toEqual([]);
  });

  it('is the same bytes, but for the moment of making', () => {
    expect(written().equals(written())).toBe(true);
    expect(written().equals(written('2026-11-30T02:00:00.000Z'))).toBe(false);
  });

  it('opens in another program: frozen heading, list, locked and hidden ids, dates as dates, texts as texts', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(written() as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const data = workbook.worksheets[1];
    if (!data) throw new Error('there is no second sheet');
    expect(data.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(data.getCell('C2').dataValidation).toMatchObject({ type: 'list', formulae: ['_lists!$A$1:$A$2'] });
    expect(data.getColumn(1).hidden).toBe(true);
    expect(data.getCell('B2').protection.locked).toBe(false);
    expect(data.getCell('B2').type).toBe(ExcelJS.ValueType.String);
    expect(data.getCell('D2').value).toEqual(new Date('2027-09-30T00:00:00Z'));
    expect(data.getCell('E2').value).toBe(12);
    expect(data.headerFooter.oddHeader).toContain('Participants');
    const about = workbook.worksheets[0];
    expect(about?.getCell('B4').value).toBe('=Secretariat');
    expect(about?.getCell('A6').value).toContain('UNSCR 1244/99');
  });
});

describe('a text file that is written', () => {
  it('is read back as it was', async () => {
    const { sheets, encoding } = await readTable(writeCsv(sheet), 'a.csv');
    expect(encoding).toEqual({ name: 'utf-8', doubtful: false });
    expect(sheets[0]?.rows[1]?.cells.map(({ text }) => text)).toEqual([
      'a1', '=HYPERLINK("https://example.org")', 'ministry', '2027-09-30', '12',
    ]); // prettier-ignore
  });

  it('keeps spreadsheets from calculating', () => {
    expect(writeCsv(sheet).toString()).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  });
});
