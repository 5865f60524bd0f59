import type { ReasonCode } from '@waymark/domain';
import type { Actor } from '../actor/actor.js';
import type { Sql } from '../database/sql.js';
import { forbidden } from '../errors/domain-error.js';

/**
 * Who may read a record. `scope` narrows every query before paging; `check` decides on a row in hand and is
 * kept equal to `scope` by a property test on real rows.
 */
export interface ReadPolicy<Row, Context = undefined> {
  /** The record's row in the access table, in its words */
  record: string;
  /** A SQL condition over the table under `alias` */
  scope(me: Actor, alias: string): Sql;
  /** `context`: what the decision needs beside the row, such as the roadmap's publication level */
  check(me: Actor, row: Row, context: Context): boolean;
}

/** Why an act is refused: null when it is allowed. */
export type Refusal = ReasonCode | null;

/** Throws FORBIDDEN with the reason. A reason binds administrators as well. */
export function authorize(refusal: Refusal): void {
  if (refusal !== null) throw forbidden(refusal);
}

/** The first reason to refuse, or null. */
export const firstRefusal = (...refusals: readonly Refusal[]): Refusal =>
  refusals.find((refusal) => refusal !== null) ?? null;
