import { COLUMNS, levelsOf, type Column, type Level } from './columns.js';
import { ROOMS } from './operations.js';
import { WHOSE, type Whose } from './world.js';

/** One line of the table: an operation on a record, and what each column gets at each of its levels. */
export interface Row {
  operation: string;
  record: string;
  whose: Whose;
  cells: Record<Column, string[]>;
}

/** One cell at one level: null where there is no such case. */
export interface Expectation {
  column: Column;
  level: Level;
  outcome: string | null;
}

/** Why somebody is refused, in a word. */
export const REASONS: Readonly<Record<string, string>> = {
  role: 'role_not_permitted',
  head: 'not_head',
  team: 'not_own_delegation',
  part: 'not_own_participant',
  inst: 'not_own_institution',
  author: 'not_author',
  self: 'not_oneself',
  other: 'not_confirmer',
};

const words: Readonly<Record<string, string>> = {
  yes: 'yes',
  '-': 'empty',
  '404': 'NOT_FOUND',
  '401': 'UNAUTHENTICATED',
  CONFLICT: 'CONFLICT',
};

/** The outcome that a word of the table stands for. */
function outcomeOf(word: string): string | null {
  if (word === '.') return null;
  const known = words[word] ?? (REASONS[word] && `FORBIDDEN(${REASONS[word]})`);
  if (!known) throw new Error(`the table has no word "${word}"`);
  return known;
}

/** The word that stands for an outcome in print; an outcome without one stands for itself. */
function wordOf(outcome: string | null): string {
  if (outcome === null) return '.';
  const known = [
    ...Object.entries(words),
    ...Object.entries(REASONS).map(([word, reason]) => [word, `FORBIDDEN(${reason})`]),
  ];
  return known.find(([, meaning]) => meaning === outcome)?.[0] ?? outcome;
}

export function readTable(): { room: string; rows: Row[] }[] {
  return ROOMS.map(({ room, access }) => ({
    room,
    rows: access
      .split('\n')
      .filter((line) => line.includes('|'))
      .map(readRow),
  }));
}

function readRow(line: string): Row {
  const [operation = '', record = '', rest = ''] = line.split('|').map((part) => part.trim());
  const [whose = '', ...cells] = rest.split(/\s+/);
  if (cells.length !== COLUMNS.length) throw new Error(`${cells.length} cells in: ${line}`);
  if (!(WHOSE as readonly string[]).includes(whose)) throw new Error(`whose is "${whose}"? ${line}`);
  return {
    operation,
    record,
    whose: whose as Whose,
    cells: Object.fromEntries(
      COLUMNS.map((column, index) => [column, (cells[index] ?? '').split('/')]),
    ) as Row['cells'],
  };
}

/** What a row expects, cell by cell and level by level. */
export function expectationsOf(row: Row): Expectation[] {
  return COLUMNS.flatMap((column) => {
    const levels = levelsOf(column);
    const given = row.cells[column];
    return levels.map((level, index) => ({
      column,
      level,
      outcome: outcomeOf((given.length === 1 ? given[0] : given[index]) ?? '?'),
    }));
  });
}

/** The outcomes of a row as its cells stand in the table: levels that do not differ are told once. */
export function cellsOf(found: readonly Expectation[]): string[] {
  return COLUMNS.map((column) => {
    const outcomes = found.filter((cell) => cell.column === column).map(({ outcome }) => wordOf(outcome));
    return new Set(outcomes).size === 1 ? (outcomes[0] ?? '') : outcomes.join(' / ');
  });
}
