import { setImmediate as turn } from 'node:timers/promises';
import { CsvError, parse, type Parser } from 'csv-parse';
import { decodeText } from './encodings.js';
import { refusedTable, TABLE_LIMITS } from './refused.js';
import { columnLetters, type Cell, type SheetRow, type Table } from './table.js';

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];
/** Characters that are read before others get their turn. */
const SLICE = 128 * 1024;
const LINES_OF_SAMPLE = 20;

/**
 * Reads a text file of values. Every cell is text: what it means, its column says.
 * @param name of its one sheet
 * @throws DomainError VALIDATION with why where it is not read
 */
export async function readCsv(bytes: Buffer, name: string): Promise<Table> {
  const { text, encoding } = decodeText(bytes);
  const { delimiter, from } = delimiterOf(text);
  const rows: SheetRow[] = [];
  let number = from.lines;
  for await (const record of records(text.slice(from.at), delimiter)) {
    number += 1;
    const cells = cellsOf(record, number);
    if (cells.length > 0 && rows.push({ number, hidden: false, cells }) > TABLE_LIMITS.rows)
      throw refusedTable('too_many_rows');
  }
  return { format: 'csv', sheets: [{ name, hidden: false, rows, merged: [], hiddenColumns: [] }], encoding };
}

function cellsOf(record: readonly string[], row: number): Cell[] {
  if (record.length > TABLE_LIMITS.columns) throw refusedTable('too_many_columns');
  return record.flatMap((raw, at) => {
    if (raw.length > TABLE_LIMITS.cellCharacters) throw refusedTable('damaged');
    const text = unguarded(raw);
    return text === ''
      ? []
      : [{ address: `${columnLetters(at + 1)}${row}`, column: at + 1, kind: 'text', text } as const];
  });
}

/** What `csv-writer` puts before a text that begins like a formula. */
const unguarded = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

async function* records(text: string, delimiter: Delimiter): AsyncGenerator<string[]> {
  const parser = parse({ delimiter, relax_column_count: true, skip_empty_lines: false, relax_quotes: true });
  const feeding = feed(parser, text);
  try {
    for await (const record of parser) yield record as string[];
    await feeding;
  } catch (error) {
    if (error instanceof CsvError) throw refusedTable('quote_open');
    throw error;
  }
}

async function feed(parser: Parser, text: string): Promise<void> {
  for (let at = 0; at < text.length && !parser.destroyed; at += SLICE) {
    if (!parser.write(text.slice(at, at + SLICE)))
      await new Promise<void>((resolve) => parser.once('drain', resolve).once('close', resolve));
    await turn();
  }
  parser.end();
}

/** As its first line says (`sep=;`); else what divides the first lines into most, and equally many, parts. */
function delimiterOf(text: string): { delimiter: Delimiter; from: { at: number; lines: number } } {
  const said = /^sep=([,;\t])\r?\n/.exec(text);
  if (said) return { delimiter: said[1] as Delimiter, from: { at: said[0].length, lines: 1 } };
  const lines = sampleLines(text);
  const [best = ','] = DELIMITERS.toSorted((a, b) => parted(lines, b) - parted(lines, a));
  return { delimiter: best, from: { at: 0, lines: 0 } };
}

/** The first lines without what stands in quotation marks. */
const sampleLines = (text: string): string[] =>
  text
    .slice(0, SLICE)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|[\r\n]/)
    .filter((line) => line !== '')
    .slice(0, LINES_OF_SAMPLE);

/** How well a delimiter divides the lines: the heading counts most, since it holds no sentences. */
function parted(lines: readonly string[], delimiter: Delimiter): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1);
  const [heading = 0] = counts;
  return heading * 1000 + counts.filter((count) => count === heading && count > 0).length;
}
