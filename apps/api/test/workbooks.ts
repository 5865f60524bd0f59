import { writeArchive, type PartToWrite } from '../src/kernel/spreadsheets/zip-writer.js';

/** Workbooks as other programs write them, with whatever is wrong about them. */
export interface WorkbookOf {
  /** XML of each sheet's rows, by its name */
  sheets: Readonly<Record<string, string>>;
  /** What stands after the rows of the first sheet, such as merged cells */
  after?: string;
  /** What stands before them, such as hidden columns */
  before?: string;
  hidden?: readonly string[];
  date1904?: boolean;
  strings?: readonly string[];
  /** In place of or beside the parts of a plain workbook */
  parts?: readonly PartToWrite[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const relationshipsPart = (name: string, relations: string): PartToWrite => ({
  name,
  text: `<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
});

/** Cell style 1 shows dates. */
export function workbookOf({
  sheets,
  after = '',
  before = '',
  hidden = [],
  date1904,
  strings = [],
  parts = [],
}: WorkbookOf): Buffer {
  const names = Object.keys(sheets);
  const plain: PartToWrite[] = [
    {
      name: '[Content_Types].xml',
      text: `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/></Types>`,
    },
    relationshipsPart(
      '_rels/.rels',
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names
        .map(
          (name, at) =>
            `<sheet name="${name}" sheetId="${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="s${at}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    relationshipsPart(
      'xl/_rels/workbook.xml.rels',
      `${names.map((_, at) => `<Relationship Id="s${at}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}<Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
    ),
    {
      name: 'xl/styles.xml',
      text: `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      text: `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    },
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at}.xml`,
      text: `<worksheet xmlns="${MAIN}">${at === 0 ? before : ''}<sheetData>${sheets[name] ?? ''}</sheetData>${at === 0 ? after : ''}</worksheet>`,
    })),
  ];
  const replaced = plain.filter(({ name }) => parts.every((part) => part.name !== name));
  return writeArchive([...replaced, ...parts]);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Rows of plain texts, the first one in row 1; what begins with `<` is the XML of the cell's contents with its attributes. */
export const rowsOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((text, column) => cellOf(`${LETTERS[column]}${at + 1}`, text)).join('')}</row>`,
    )
    .join('');

const cellOf = (address: string, text: string): string =>
  text === ''
    ? ''
    : text.startsWith('<c')
      ? text.replace('<c', `<c r="${address}"`)
      : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;

/** A bare archive cell by cell: sizes that are not true, for bombs. */
export function withDeclaredSize(archive: Buffer, size: number): Buffer {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    bytes.writeUInt32LE(size, at + 24);
  return bytes;
}
