import { Database, raw, sql, type Actor, type ReadPolicy } from '../src/kernel/index.js';
import type { TestApi } from './api.js';

/** A table's rows, as a policy's `check` wants them. */
export interface CheckedRow<Row, Context> {
  id: string;
  row: Row;
  context: Context;
}

/**
 * The ids that each face of a read policy lets an actor see, over the same rows. A test expects both to be equal, and
 * says itself how many it expects, so that two empty faces do not pass for a proof.
 */
export async function bothFaces<Row, Context>(
  api: TestApi,
  policy: ReadPolicy<Row, Context>,
  me: Actor,
  table: string,
  rows: readonly CheckedRow<Row, Context>[],
): Promise<{ scope: string[]; check: string[] }> {
  const found = await api
    .get(Database)
    .rows<{ id: string }>(sql`select x.id from ${raw(table)} x where ${policy.scope(me, 'x')}`);
  return {
    scope: found.map(({ id }) => id).sort(),
    check: rows
      .filter(({ row, context }) => policy.check(me, row, context))
      .map(({ id }) => id)
      .sort(),
  };
}
