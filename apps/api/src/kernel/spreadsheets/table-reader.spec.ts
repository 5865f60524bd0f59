import { gzipSync } from 'node:zlib';
import ExcelJS from '@mui/x-internal-exceljs-fork';
import type { TableRefusal } from '@waymark/domain';
import { relationshipsPart, rowsOf, withDeclaredSize, workbookOf } from '../../../test/workbooks.js';
import { dateOfSerial, isDateFormat } from './serial-dates.js';
import { readTable } from './table-reader.js';
import { columnLetters, parseAddress, type Cell } from './table.js';
import { writeArchive } from './zip-writer.js';

const PLAIN = { sheets: { Data: rowsOf([['Code'], ['MOI']]) } };
const EXTERNAL = (type: string, target: string) =>
  relationshipsPart(
    'xl/worksheets/_rels/sheet0.xml.rels',
    `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`,
  );

const cellsOf = async (bytes: Buffer, name = 'plan.csv'): Promise<Cell[]> =>
  (await readTable(bytes, name)).sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
const textsOf = async (bytes: Buffer): Promise<Record<string, string>> =>
  Object.fromEntries((await cellsOf(bytes)).map(({ address, text }) => [address, text]));

describe('a file that is not read', () => {
  const compound = (text: string): Buffer =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(text, 'utf16le')]);
  const encryptedEntry = (): Buffer => {
    const bytes = workbookOf(PLAIN);
    const directory = bytes.indexOf('PK\u0001\u0002');
    bytes.writeUInt16LE(bytes.readUInt16LE(directory + 8) | 1, directory + 8);
    return bytes;
  };
  const lines = (count: number): Buffer => Buffer.from('code;name\n'.repeat(count));

  it.each<[what: string, refusal: TableRefusal, bytes: () => Buffer]>([
    ['nothing at all', 'empty', () => Buffer.alloc(0)],
    ['a workbook without a cell', 'empty', () => workbookOf({ sheets: { Data: '' } })],
    ['a text of empty lines', 'empty', () => Buffer.from('\n\n\n')],
    ['50 MB', 'too_large', () => Buffer.alloc(50 * 1024 * 1024, 'a,b\n')],
    ['a workbook of 1997', 'old_workbook', () => compound('Workbook')],
    ['an encrypted workbook', 'encrypted', () => compound('EncryptedPackage')],
    ['an archive with an encrypted part', 'encrypted', encryptedEntry],
    ['a PDF', 'kind_unknown', () => Buffer.from('%PDF-1.7\n')],
    ['a picture', 'kind_unknown', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['something packed otherwise', 'kind_unknown', () => gzipSync('code,name')],
    ['an archive of other files', 'kind_unknown', () => writeArchive([{ name: 'readme.txt', text: 'Hello.' }])],
    [
      'a document instead of a workbook',
      'kind_unknown',
      () => workbookOf({ ...PLAIN, parts: [relationshipsPart('_rels/.rels', '')] }),
    ],
    ['half a workbook', 'damaged', () => workbookOf(PLAIN).subarray(0, 500)],
    [
      'a sheet that is no XML',
      'damaged',
      () => workbookOf({ ...PLAIN, parts: [{ name: 'xl/worksheets/sheet0.xml', text: '<worksheet><row>' }] }),
    ],
    [
      'a text that is not there',
      'damaged',
      () => workbookOf({ sheets: { Data: rowsOf([['<c t="s"><v>7</v></c>']]) } }),
    ],
    [
      'a cell in another row',
      'damaged',
      () => workbookOf({ sheets: { Data: '<row r="1"><c r="A2"><v>1</v></c></row>' } }),
    ],
    [
      'rows out of order',
      'damaged',
      () => workbookOf({ sheets: { Data: '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>' } }),
    ],
    ['a number that is none', 'damaged', () => workbookOf({ sheets: { Data: rowsOf([['<c><v>seven</v></c>']]) } })],
    ['macros', 'macros', () => workbookOf({ ...PLAIN, parts: [{ name: 'xl/vbaProject.bin', text: 'Sub Auto_Open' }] })],
    [
      'a workbook that says it has macros',
      'macros',
      () =>
        workbookOf({
          ...PLAIN,
          parts: [
            {
              name: '[Content_Types].xml',
              text: '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
            },
          ],
        }),
    ],
    [
      'macros of the old kind',
      'macros',
      () => workbookOf({ ...PLAIN, parts: [{ name: 'xl/macrosheets/sheet1.xml', text: '<x/>' }] }),
    ],
    [
      'links to other workbooks',
      'links',
      () => workbookOf({ ...PLAIN, parts: [{ name: 'xl/externalLinks/externalLink1.xml', text: '<x/>' }] }),
    ],
    [
      'a connection to a database',
      'links',
      () => workbookOf({ ...PLAIN, parts: [{ name: 'xl/connections.xml', text: '<x/>' }] }),
    ],
    [
      'an embedded object',
      'links',
      () => workbookOf({ ...PLAIN, parts: [{ name: 'xl/embeddings/oleObject1.bin', text: 'x' }] }),
    ],
    [
      'a picture from elsewhere',
      'links',
      () => workbookOf({ ...PLAIN, parts: [EXTERNAL('image', 'https://example.org/pixel.png')] }),
    ],
    [
      'a link to a file',
      'links',
      () => workbookOf({ ...PLAIN, parts: [EXTERNAL('hyperlink', 'file://server/share')] }),
    ],
    [
      'entities',
      'entities',
      () =>
        workbookOf({
          ...PLAIN,
          parts: [
            {
              name: 'xl/sharedStrings.xml',
              text: '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
            },
          ],
        }),
    ],
    [
      'a document type that asks elsewhere',
      'entities',
      () =>
        workbookOf({
          ...PLAIN,
          parts: [{ name: 'xl/worksheets/sheet0.xml', text: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>' }],
        }),
    ],
    [
      'a bomb',
      'unpacks_too_large',
      () => workbookOf({ ...PLAIN, parts: [{ name: 'xl/media/a.xml', text: ' '.repeat(30_000_000) }] }),
    ],
    [
      'a bomb in many parts',
      'unpacks_too_large',
      () =>
        workbookOf({
          ...PLAIN,
          parts: Array.from({ length: 60 }, (_, at) => ({ name: `a${at}.xml`, text: ' '.repeat(1_000_000) })),
        }),
    ],
    ['a part larger than it says', 'damaged', () => withDeclaredSize(workbookOf(PLAIN), 10)],
    ['a part that says it is enormous', 'unpacks_too_large', () => withDeclaredSize(workbookOf(PLAIN), 0xfffffff0)],
    [
      'thousands of parts',
      'too_many_parts',
      () => workbookOf({ ...PLAIN, parts: Array.from({ length: 2001 }, (_, at) => ({ name: `a${at}`, text: '' })) }),
    ],
    [
      'a part that is there twice',
      'damaged',
      () =>
        writeArchive([
          { name: 'a', text: '' },
          { name: 'a', text: '' },
        ]),
    ],
    ['more rows than are read', 'too_many_rows', () => lines(20_001)],
    ['more columns than are read', 'too_many_columns', () => Buffer.from('a;'.repeat(201))],
    ['a quotation mark that nothing closes', 'quote_open', () => Buffer.from('code,name\nMOI,"Ministry\n')],
    [
      'a mark that promises another encoding',
      'encoding_unknown',
      () => Buffer.from([0xef, 0xbb, 0xbf, 0x63, 0xe8, 0x0a]),
    ],
  ])('%s: %s', async (_, problem, bytes) => {
    await expect(readTable(bytes(), 'plan.csv')).rejects.toMatchObject({
      code: 'VALIDATION',
      reason: 'table_unreadable',
      details: { fields: [{ field: 'file', problem }] },
    });
  });
});

describe('a workbook', () => {
  it('tells each cell with its address, its kind and its text', async () => {
    const strings = [
      '<t>Ministry</t>',
      '<r><t>Border </t></r><r><t xml:space="preserve">Police</t></r><rPh><t>x</t></rPh>',
      '<t>a_x0000_b</t>',
    ];
    const row = [
      '<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c><v>0.30000000000000004</v></c>', '<c s="1"><v>46387</v></c>',
      '<c t="b"><v>1</v></c>', '<c><f>SUM(A1:A2)</f><v>9</v></c>', '<c t="e"><v>#N/A</v></c>', '<c t="s"><v>2</v></c>', '', '<c s="1"><v>60</v></c>',
    ]; // prettier-ignore
    expect(await cellsOf(workbookOf({ sheets: { Data: rowsOf([row]) }, strings }))).toEqual([
      { address: 'A1', column: 1, kind: 'text', text: 'Ministry' },
      { address: 'B1', column: 2, kind: 'text', text: 'Border Police' },
      { address: 'C1', column: 3, kind: 'number', text: '0.3' },
      { address: 'D1', column: 4, kind: 'date', text: '2026-12-31' },
      { address: 'E1', column: 5, kind: 'boolean', text: 'TRUE' },
      { address: 'F1', column: 6, kind: 'formula', text: '=SUM(A1:A2)' },
      { address: 'G1', column: 7, kind: 'error', text: '#N/A' },
      { address: 'H1', column: 8, kind: 'text', text: 'a\0b' },
      { address: 'J1', column: 10, kind: 'date', text: '60', impossible: true },
    ]);
  });

  it('counts its days from 1904 where it says so', async () => {
    const sheets = { Data: rowsOf([['<c s="1"><v>44925</v></c>', '<c s="1"><v>0.5</v></c>']]) };
    expect(await textsOf(workbookOf({ sheets, date1904: true }))).toEqual({ A1: '2026-12-31', B1: '1904-01-01 12:00' });
  });

  it('tells what is hidden and what is joined', async () => {
    const table = await readTable(
      workbookOf({
        sheets: { Data: '<row r="3" hidden="1"><c r="B3"><v>1</v></c></row>', Old: rowsOf([['x']]) },
        hidden: ['Old'],
        before: '<cols><col min="2" max="3" hidden="1"/></cols>',
        after: '<mergeCells><mergeCell ref="B3:B5"/></mergeCells>',
      }),
      'plan.xlsx',
    );
    expect(table.sheets).toMatchObject([
      { name: 'Data', hidden: false, merged: ['B3:B5'], hiddenColumns: [2, 3], rows: [{ number: 3, hidden: true }] },
      { name: 'Old', hidden: true },
    ]);
  });

  it('may lead to addresses, as spreadsheets make of every one that is typed', async () => {
    const parts = [EXTERNAL('hyperlink', 'mailto:head@example.org')];
    expect(await textsOf(workbookOf({ ...PLAIN, parts }))).toEqual({ A1: 'Code', A2: 'MOI' });
  });

  it('of another program is read the same', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Institutions');
    sheet.addRow(['Code', 'From', 'Staff', 'Active', 'Sum']);
    sheet.addRow(['МУП', new Date(Date.UTC(2027, 8, 30)), 12, true, { formula: 'C2*2', result: 24 }]);
    expect(await textsOf(Buffer.from(await workbook.xlsx.writeBuffer()))).toEqual({
      A1: 'Code', B1: 'From', C1: 'Staff', D1: 'Active', E1: 'Sum',
      A2: 'МУП', B2: '2027-09-30', C2: '12', D2: 'TRUE', E2: '=C2*2',
    }); // prettier-ignore
  });
});

describe('a text file', () => {
  const text = 'Šifra,Naziv\nMUP,Čuvari đaka\n';
  /** A page of Windows, for the letters used here. */
  const windows1250 = (source: string): Buffer =>
    Buffer.from(
      [...source].map((letter) => ({ Š: 0x8a, Č: 0xc8, č: 0xe8, đ: 0xf0, ž: 0x9e })[letter] ?? letter.charCodeAt(0)),
    );
  const bigEndian = (source: string): Buffer => Buffer.from(source, 'utf16le').swap16();

  it.each<[string, Buffer, { name: string; doubtful: boolean }]>([
    ['UTF-8', Buffer.from(text), { name: 'utf-8', doubtful: false }],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), { name: 'utf-8', doubtful: false }],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le'), { name: 'utf-16le', doubtful: false }],
    ['UTF-16, big end first', bigEndian(`\ufeff${text}`), { name: 'utf-16be', doubtful: false }],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le'), { name: 'utf-16le', doubtful: true }],
    ['Windows-1250', windows1250(text), { name: 'windows-1250', doubtful: true }],
  ])('in %s is read, and says so', async (_, bytes, encoding) => {
    expect((await readTable(bytes, 'plan.csv')).encoding).toEqual(encoding);
    expect(await textsOf(bytes)).toEqual({ A1: 'Šifra', B1: 'Naziv', A2: 'MUP', B2: 'Čuvari đaka' });
  });

  it('in Windows-1252 is read, and says that it is doubtful', async () => {
    const bytes = Buffer.from('Code;Nom\nMI;Ministère de l’intérieur à Genève'.replaceAll('’', "'"), 'latin1');
    expect((await readTable(bytes, 'plan.csv')).encoding).toMatchObject({ doubtful: true });
  });

  it.each([
    ['commas', 'Code,Name\nMOI,"Interior, Ministry of"\n'],
    ['semicolons', 'Code;Name\nMOI;Interior, Ministry of\n'],
    ['tabs', 'Code\tName\nMOI\tInterior, Ministry of\n'],
    ['semicolons that it names', 'sep=;\r\nCode;Name\r\nMOI;Interior, Ministry of\r\n'],
  ])('may divide its values by %s', async (what, source) => {
    const row = what.includes('names') ? 2 : 1;
    expect(await textsOf(Buffer.from(source))).toEqual({
      [`A${row}`]: 'Code', [`B${row}`]: 'Name', [`A${row + 1}`]: 'MOI', [`B${row + 1}`]: 'Interior, Ministry of',
    }); // prettier-ignore
  });

  it('keeps line breaks within quotation marks, and counts its rows as a spreadsheet does', async () => {
    expect(await textsOf(Buffer.from('Code,Name\n\nMOI,"Ministry\nof Interior"\nMLS,Labour\n'))).toEqual({
      A1: 'Code', B1: 'Name', A3: 'MOI', B3: 'Ministry\nof Interior', A4: 'MLS', B4: 'Labour',
    }); // prettier-ignore
  });

  it('names its sheet as the file is named', async () => {
    expect((await readTable(Buffer.from('Code\n'), 'institutions 2027.csv')).sheets[0]?.name).toBe('institutions 2027');
  });
});

describe('days behind numbers', () => {
  it.each<[number, 1900 | 1904, string | null]>([
    [1, 1900, '1900-01-01'], [59, 1900, '1900-02-28'], [60, 1900, null], [61, 1900, '1900-03-01'], [0, 1900, null],
    [46387, 1900, '2026-12-31'], [46387.604166667, 1900, '2026-12-31 14:30'], [2958465, 1900, '9999-12-31'], [2958466, 1900, null],
    [0, 1904, '1904-01-01'], [44925, 1904, '2026-12-31'], [-1, 1900, null], [Infinity, 1900, null],
  ])('%d in the system of %d is %s', (serial, system, day) => {
    expect(dateOfSerial(serial, system)).toBe(day);
  }); // prettier-ignore

  it.each<[number, string | undefined, boolean]>([
    [14, undefined, true], [0, undefined, false], [2, undefined, false], [164, 'dd.mm.yyyy', true], [165, '0.00', false],
    [166, '[Red]0.0', false], [167, '"day" 0', false], [168, '[h]:mm', true], [169, '#,##0\\ "KM"', false], [170, 'General', false],
  ])('a number under format %d (%s) is a date: %s', (id, code, isDate) => {
    expect(isDateFormat(id, code)).toBe(isDate);
  }); // prettier-ignore
});

test('addresses count in letters', () => {
  expect([1, 26, 27, 52, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  expect(parseAddress('AB17')).toEqual({ column: 28, row: 17 });
  expect(['1', 'A0', 'A', 'a1', 'ABCD1'].map(parseAddress)).toEqual([null, null, null, null, null]);
});
