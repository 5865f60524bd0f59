import { readFileSync, writeFileSync } from 'node:fs';
import { operationsOf } from '../../src/schema.js';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { operationRows, type Actor } from '../../src/kernel/index.js';
import { startApi, type TestApi } from '../api.js';
import { registerMatrixJob } from './jobs.cases.js';
import { cloneSampleDatabase, type TestDatabase } from '../database.js';
import { outcomeOf } from './case.js';
import { actors, COLUMNS, LEVELS, type Column, type Level } from './columns.js';
import { printDocument, printTable } from './document.js';
import { operations } from './operations.js';
import { cellsOf, expectationsOf, readTable, type Expectation, type Row } from './table.js';
import { readWorld, type World } from './world.js';

const file = new URL('../../../../docs/access-matrix.md', import.meta.url);
const table = readTable();
const rows = table.flatMap((part) => part.rows);
const found = new Map<Row, Expectation[]>();

let database: TestDatabase;
let api: TestApi;
let world: World;
let who: Record<Column, Actor>;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  // Nothing is sent: mails are written, and nobody takes them to their server.
  api = await startApi(database.url, {
    publicUrl: 'http://127.0.0.1',
    mail: { url: 'smtp://127.0.0.1:1', from: 'matrix@example.org' },
  });
  registerMatrixJob(api);
  world = await readWorld(api);
  who = await actors(api);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

test('every operation of the schema is in the table, on every record that can be built for it', () => {
  const { schema } = api.get(GraphQLSchemaHost);
  const schemaOperations = operationsOf(schema).sort();
  expect(Object.keys(operations).sort()).toEqual(schemaOperations);
  expect([...new Set(rows.map(({ operation }) => operation))].sort()).toEqual(schemaOperations);

  const inTable = new Set(rows.map(({ operation, record }) => `${operation} | ${record}`));
  const built = Object.entries(operations).flatMap(([name, { records }]) =>
    Object.keys(records).map((record) => `${name} | ${record}`),
  );
  expect([...inTable].sort()).toEqual(built.sort());
});

/** Reading blocks nobody, so several cases are read at once; acts wait for one another. */
const LANES = 4;

test('every role gets from every operation what the rules of access say', async () => {
  let cases = 0;
  const run = async (row: Row, level: Level): Promise<void> => {
    const operation = operations[row.operation];
    for (const expected of expectationsOf(row)) {
      if (!operation || expected.level !== level) continue;
      const { column } = expected;
      const outcome = expected.outcome && (await outcomeOf(api, world, who[column], row.whose, operation, row.record));
      found.set(row, [...(found.get(row) ?? []), { column, level, outcome }]);
      cases += outcome === null ? 0 : 1;
    }
  };
  const reads = (row: Row): boolean => operationRows().get(row.operation)?.kind === 'query';
  for (const level of LEVELS) {
    await api.rows('update roadmaps set publication_level = $1', [level]);
    const waiting = rows.filter(reads);
    const lane = async (): Promise<void> => {
      for (let row = waiting.shift(); row; row = waiting.shift()) await run(row, level);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    for (const row of rows.filter((act) => !reads(act))) await run(row, level);
  }
  for (const { room, rows: own } of table) console.log(`${room}\n${printTable(own.map(printed))}`);
  console.log(`${cases} cases`);
  expect(rows.flatMap((row) => differences(row))).toEqual([]);
}, 180_000);

/** Nothing else than the table's own words, one line for each cell that differs. */
function differences(row: Row): string[] {
  return expectationsOf(row).flatMap(({ column, level, outcome }) => {
    const got = found.get(row)?.find((cell) => cell.column === column && cell.level === level)?.outcome ?? null;
    return got === outcome
      ? []
      : [`${row.operation} | ${row.record} | ${row.whose} | ${column} at ${level}: ${outcome} expected, got ${got}`];
  });
}

const printed = (row: Row): string[] => [row.operation, row.record, row.whose, ...cellsOf(found.get(row) ?? [])];

test('the rules of access and the policy rows of the modules say the same', () => {
  const differing = [...operationRows()].flatMap(([operation, { grants }]) => {
    const own = rows.filter((row) => row.operation === operation);
    return COLUMNS.flatMap((column): string[] => {
      // Alternates are heads; those outside have what the public has, or what everybody has who is signed in.
      if (column === 'Ha' || column === 'E') return [];
      const allowed = own.filter((row) => row.cells[column].some((word) => word === 'yes'));
      const granted = grants[column];
      if (allowed.length > 0 !== (granted !== undefined))
        return [`${operation}: ${column} is granted ${granted ?? 'nothing'}`];
      const beyond: Row['whose'][] =
        granted === 'own' ? ['other'] : granted === 'institution' || granted === 'self' ? ['beside', 'other'] : [];
      const reached = allowed.filter((row) => beyond.includes(row.whose));
      return reached.map((row) => `${operation} | ${row.record} | ${row.whose}: ${column} is granted ${granted} only`);
    });
  });
  expect(differing).toEqual([]);
});

test('the table in the documentation is this one: WRITE_ACCESS_MATRIX=1 writes it', () => {
  const text = printDocument(table.map(({ room, rows: own }) => ({ room, rows: own.map(printed) })));
  if (process.env.WRITE_ACCESS_MATRIX === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
