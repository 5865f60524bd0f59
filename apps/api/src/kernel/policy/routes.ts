import type { OperationRow } from './operations.js';

/**
 * One row of the access table for one HTTP route. Nest's controllers are guarded by it as operations are; what Fastify
 * serves by itself has no guard and must be open to everybody.
 */
export interface RouteRow {
  methods: readonly string[];
  /** What it answers with, in the words of the access table */
  record: string;
  grants: OperationRow['grants'];
}

const rows = new Map<string, RouteRow>();

/** Declares the rows of one room's routes, by their pattern. */
export function defineRoutes(room: string, declared: Readonly<Record<string, RouteRow>>): void {
  for (const [url, row] of Object.entries(declared)) {
    if (rows.has(url)) throw new Error(`${room}: route ${url} has two policy rows`);
    rows.set(url, row);
  }
}

/** The row of a route. A route without one is never served: its registration is a fault of the code. */
export function routeRow(method: string, url: string): RouteRow {
  const row = rows.get(url);
  if (!row?.methods.includes(method)) throw new Error(`route ${method} ${url} has no policy row`);
  return row;
}

/** All rows, for the test that each has its route. */
export const routeRows = (): ReadonlyMap<string, RouteRow> => rows;

/** Open without signing in. */
export const anybody = { P: 'all' } as const;
export const READING = ['GET', 'HEAD'] as const;
