import type { ColumnToWrite, Cover, SheetToWrite, ValueToWrite } from './export-sheet.js';
import { serialOfDay } from './serial-dates.js';
import { columnLetters } from './table.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Rows beyond the last one in which a list is offered and cells may be written, so that records can be added. */
const ROOM_BELOW = 1000;

/** Styles by number: see `STYLES`. */
const STYLE = {
  text: 1,
  date: 2,
  number: 3,
  heading: 4,
  title: 5,
  lockedText: 6,
  lockedDate: 7,
  lockedNumber: 8,
  label: 9,
};

const format = (numFmt: number, font: number, locked: boolean, wrap: boolean): string =>
  `<xf numFmtId="${numFmt}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1"><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/><protection locked="${locked ? 1 : 0}"/></xf>`;

/** Text (49) stays text when it is edited; a date is written with its day, month and year in figures (164). */
export const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[
  format(49, 0, false, true),
  format(164, 0, false, false),
  format(0, 0, false, false),
  format(49, 1, true, true),
  format(49, 2, true, false),
  format(49, 0, true, true),
  format(164, 0, true, false),
  format(0, 0, true, false),
  format(49, 1, true, false),
].join('')}</cellXfs></styleSheet>`;

/** Characters that XML cannot hold, but for tab and line break. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;
const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** What XML cannot hold is written as spreadsheets write it, and so is what looks like that. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(UNWRITABLE, (character) => `_x${hex(character)}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const textCell = (address: string, style: number, text: string): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const worksheet = (body: string): string => `${HEAD}<worksheet xmlns="${MAIN}">${body}</worksheet>`;

/** Printed at head and foot of each page; `&` begins a command there. */
const headerAndFooter = ({ distribution }: Cover): string => {
  const text = escaped(distribution.replaceAll('&', '&&'));
  return `<headerFooter><oddHeader>&amp;R${text}</oddHeader><oddFooter>&amp;L${text}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
};

export function coverSheet(cover: Cover): string {
  const lines: string[] = [`<row r="1">${textCell('A1', STYLE.title, cover.title)}</row>`];
  let row = 2;
  for (const { label, value } of cover.facts) {
    row += 1;
    lines.push(
      `<row r="${row}">${textCell(`A${row}`, STYLE.label, label)}${textCell(`B${row}`, STYLE.lockedText, value)}</row>`,
    );
  }
  row += 1;
  for (const footnote of cover.footnotes) {
    row += 1;
    lines.push(`<row r="${row}">${textCell(`A${row}`, STYLE.label, footnote)}</row>`);
  }
  return worksheet(
    `<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>${headerAndFooter(cover)}`,
  );
}

/** The choices of one list. */
export interface List {
  choices: readonly string[];
}

/** Equal choices are one list. */
export function listsOf(sheets: readonly SheetToWrite[]): List[] {
  const lists: List[] = [];
  for (const { choices } of sheets.flatMap(({ columns }) => columns))
    if (choices && choices.length > 0 && listNumber(lists, choices) < 0) lists.push({ choices });
  return lists;
}

const listNumber = (lists: readonly List[], choices: readonly string[]): number =>
  lists.findIndex(
    (list) => list.choices.length === choices.length && list.choices.every((one, at) => one === choices[at]),
  );

/** One list in each column. */
export function listSheet(lists: readonly List[]): string {
  const length = Math.max(...lists.map(({ choices }) => choices.length));
  const rows = Array.from({ length }, (_, at) => {
    const cells = lists.map(({ choices }, list) => {
      const choice = choices[at];
      return choice === undefined ? '' : textCell(`${columnLetters(list + 1)}${at + 1}`, STYLE.lockedText, choice);
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return worksheet(`<sheetData>${rows.join('')}</sheetData>`);
}

export function dataSheet({ columns, rows }: SheetToWrite, cover: Cover, lists: readonly List[]): string {
  const last = rows.length + 1;
  const range = `A1:${columnLetters(columns.length)}${last}`;
  const protection = columns.some(({ locked }) => locked)
    ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>'
    : '';
  return worksheet(
    [
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
      `<cols>${columns.map(columnXml).join('')}</cols>`,
      `<sheetData>${headingRow(columns)}${rows.map((row, at) => dataRow(columns, row, at + 2)).join('')}</sheetData>`,
      protection,
      `<autoFilter ref="${range}"/>`,
      validations(columns, last + ROOM_BELOW, lists),
      headerAndFooter(cover),
    ].join(''),
  );
}

const styleOf = ({ kind, locked }: ColumnToWrite): number =>
  ({
    text: locked ? STYLE.lockedText : STYLE.text,
    date: locked ? STYLE.lockedDate : STYLE.date,
    number: locked ? STYLE.lockedNumber : STYLE.number,
  })[kind];

const columnXml = (column: ColumnToWrite, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${column.width}" style="${styleOf(column)}" customWidth="1"${column.hidden ? ' hidden="1"' : ''}/>`;

const headingRow = (columns: readonly ColumnToWrite[]): string =>
  `<row r="1">${columns.map(({ heading }, at) => textCell(`${columnLetters(at + 1)}1`, STYLE.heading, heading)).join('')}</row>`;

const dataRow = (columns: readonly ColumnToWrite[], values: readonly ValueToWrite[], row: number): string =>
  `<row r="${row}">${columns.map((column, at) => dataCell(column, values[at] ?? null, `${columnLetters(at + 1)}${row}`)).join('')}</row>`;

function dataCell(column: ColumnToWrite, value: ValueToWrite, address: string): string {
  const style = styleOf(column);
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  if (column.kind === 'date') return `<c r="${address}" s="${style}"><v>${serialOfDay(value)}</v></c>`;
  return textCell(address, style, value);
}

function validations(columns: readonly ColumnToWrite[], last: number, lists: readonly List[]): string {
  const rules = columns.flatMap(({ choices }, at) => {
    const list = choices ? listNumber(lists, choices) : -1;
    if (!choices || list < 0) return [];
    const [letter, source] = [columnLetters(at + 1), columnLetters(list + 1)];
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${last}"><formula1>_lists!$${source}$1:$${source}$${choices.length}</formula1></dataValidation>`;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
