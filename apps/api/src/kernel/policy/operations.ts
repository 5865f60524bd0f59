import type { RoleLetter } from '../actor/actor.js';

/** Where a role may act: everywhere in its roadmap, in its own participant, for its own institution, or on its own account. */
type Reach = 'all' | 'own' | 'institution' | 'self';

/** One row of the access table for one GraphQL operation. A letter that is absent is refused. P: without signing in. A: administrator. */
export interface OperationRow {
  kind: 'query' | 'mutation' | 'subscription';
  /** The record's row in the access table, in its words */
  record: string;
  grants: Partial<Record<RoleLetter | 'P' | 'A', Reach>>;
  /** True for a page of the roadmap in the argument `roadmap`: `PageRevisions` says from what on it is another one */
  page?: true;
  /** True for a mutation that asks the database outside an act (see `Acts`): the rights are read before it */
  readsFirst?: true;
  /** True where one asks who is signed in, or changes it: answered also to a page that was drawn for somebody else */
  anyIdentity?: true;
  /** True for a mutation that is done during maintenance as well: coming in, going out, and ending it */
  duringMaintenance?: true;
}

const rows = new Map<string, OperationRow>();

/** Declares the policy rows of one module's operations. */
export function defineOperations(module: string, declared: Record<string, OperationRow>): void {
  for (const [operation, row] of Object.entries(declared)) {
    if (rows.has(operation)) throw new Error(`${module}: operation ${operation} has two policy rows`);
    rows.set(operation, row);
  }
}

/** The row of an operation. An operation without one is closed to everybody, so asking for it is a fault of the code. */
export function operationRow(operation: string): OperationRow {
  const row = rows.get(operation);
  if (!row) throw new Error(`operation ${operation} has no policy row`);
  return row;
}

/** Whether an operation does all that it does in `Acts`, which ends by reading the rights under lock. */
export const isAct = ({ kind, anyIdentity, readsFirst }: OperationRow): boolean =>
  kind === 'mutation' && !anyIdentity && !readsFirst;

/** All rows, for the build check and the matrix test. */
export const operationRows = (): ReadonlyMap<string, OperationRow> => rows;

/** Operations of a schema that lack a row, and rows whose operation is gone. Both fail the build. */
export function unmatchedOperations(schemaOperations: readonly string[]): {
  withoutRow: string[];
  withoutOperation: string[];
} {
  const known = new Set(schemaOperations);
  return {
    withoutRow: schemaOperations.filter((operation) => !rows.has(operation)),
    withoutOperation: [...rows.keys()].filter((operation) => !known.has(operation)),
  };
}

/** Shorthand for the grants that recur in the access table. */
export const members = { S: 'all', H: 'all', D: 'all', C: 'all', F: 'all', O: 'all' } as const;
export const membersAndDonors = { ...members, N: 'all' } as const;
export const everyone = { ...membersAndDonors, P: 'all' } as const;
