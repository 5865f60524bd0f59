import type { Cover, SheetToWrite } from './export-sheet.js';
import { coverSheet, dataSheet, escaped, listSheet, listsOf, STYLES } from './sheet-xml.js';
import { writeArchive, type PartToWrite } from './zip-writer.js';

export interface WorkbookToWrite {
  cover: Cover;
  sheets: readonly SheetToWrite[];
  /** ISO 8601: the one thing in which two files of the same state differ */
  madeAt: string;
}

/** Sheets that only hold the choices of lists begin with this: whoever reads a workbook passes over them. */
export const LISTS_SHEET = '_lists';

/** A workbook: its cover, its sheets with frozen headings, and hidden behind them the choices of its lists. */
export function writeWorkbook({ cover, sheets, madeAt }: WorkbookToWrite): Buffer {
  const lists = listsOf(sheets);
  const names = sheetNames([cover.name, ...sheets.map(({ name }) => name)]);
  const written = [coverSheet(cover), ...sheets.map((sheet) => dataSheet(sheet, cover, lists))];
  const all = lists.length > 0 ? [...written, listSheet(lists)] : written;
  const listed = all.map((_, at) => ({ name: names[at] ?? LISTS_SHEET, hidden: at >= written.length }));
  return writeArchive([...frame(listed, cover, madeAt), ...all.map((text, at) => ({ name: sheetPath(at), text }))]);
}

const sheetPath = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;

/** What spreadsheets take for a name: 31 characters, none of seven, each once. */
function sheetNames(asked: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of asked) {
    const base = name.replaceAll(/[[\]:*?/\\]/g, ' ').trim();
    let [unique, again] = [base.slice(0, 31), 1];
    while (names.some((one) => one.toLowerCase() === unique.toLowerCase())) {
      again += 1;
      unique = `${base.slice(0, 31 - 4)} ${again}`;
    }
    names.push(unique);
  }
  return names;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What makes sheets a workbook. */
function frame(sheets: readonly { name: string; hidden: boolean }[], cover: Cover, madeAt: string): PartToWrite[] {
  const each = (write: (sheet: { name: string; hidden: boolean }, at: number) => string): string =>
    sheets.map(write).join('');
  const styles = sheets.length + 1;
  return [
    {
      name: '[Content_Types].xml',
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${each((_, at) => `<Override PartName="/${sheetPath(at)}" ContentType="${SPREADSHEET}.worksheet+xml"/>`)}</Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    },
    {
      name: 'docProps/core.xml',
      text: `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(cover.title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${escaped(madeAt)}</dcterms:created></cp:coreProperties>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets>${each(({ name, hidden }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`)}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)}<Relationship Id="rId${styles}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', text: `${HEAD}${STYLES}` },
  ];
}
