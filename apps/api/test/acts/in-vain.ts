import fc from 'fast-check';
import { Database, raw, sql, type Actor, type Sql } from '../../src/kernel/index.js';
import type { TestApi } from '../api.js';
import { insertRow } from '../factories.js';

class RolledBack extends Error {}

/** What happens in a transaction that leaves nothing behind. */
export interface Vain {
  rows: TestApi['rows'];
  insert: (table: string, row: Record<string, unknown>) => Promise<{ id: string }>;
}

/** Rows may stand there without what they refer to, and no trigger keeps them: a statement is tried on any state. */
export async function inVain(api: TestApi, work: (vain: Vain) => Promise<void>): Promise<void> {
  const db = api.get(Database);
  const rows: TestApi['rows'] = async <T>(text: string, values: readonly unknown[] = []) =>
    db.manager.query<T[]>(text, [...values]);
  try {
    await db.inTransaction(async () => {
      await db.rows(raw('set local session_replication_role = replica'));
      await work({ rows, insert: (table, row) => insertRow(rows, table, row) });
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}

/** Records of any kind, many in one statement: a few runs try hundreds. */
export const many = <T>(record: fc.Arbitrary<T>, most = 60): fc.Arbitrary<T[]> =>
  fc.array(record, { minLength: 1, maxLength: most });

export const holds = <T>(records: fc.Arbitrary<T>, check: (records: T) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(records, check), { numRuns: 8 });

/** Generated rows as a table, without a table. */
export const table = (rows: readonly object[], alias: string, columns: string): Sql =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ${raw(alias)}(${raw(columns)})`;

const PERSONAS = {
  secretariat: 'secretariat',
  head: 'head-me',
  delegate: 'delegate-me',
  focal: 'focal-me-interior',
  observer: 'observer',
  other: 'head-rs',
} as const;
export type Actors = Readonly<Record<keyof typeof PERSONAS, Actor>>;

export async function readActors(api: TestApi): Promise<Actors> {
  const read = async ([name, persona]: [string, string]) => [name, await api.actor(persona)] as const;
  return Object.fromEntries(await Promise.all(Object.entries(PERSONAS).map(read))) as Actors;
}
