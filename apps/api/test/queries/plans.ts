import { DatabaseClient } from '../../src/kernel/index.js';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/** A whole table that a statement's generic plan reads. */
export interface ScannedTable {
  table: string;
  statement: string;
}

/** How our sessions plan each statement: the tables of which they would read every row. */
export async function scannedTables(url: string, statements: readonly string[]): Promise<ScannedTable[]> {
  const client = new DatabaseClient({ connectionString: url });
  await client.connect();
  try {
    const found: ScannedTable[] = [];
    for (const text of statements) {
      const tables = scans(await planOf(client, text));
      found.push(...tables.map((table) => ({ table, statement: text.replace(/\s+/g, ' ').slice(0, 160) })));
    }
    return found;
  } finally {
    await client.end();
  }
}

/** Prepared as `pg` does it, and asked for without values: the plan is the same for all of them. */
async function planOf(client: DatabaseClient, text: string): Promise<Plan> {
  const values = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
  const nothing = Array<string>(values).fill('null').join(', ');
  await client.query(`prepare asked as ${text}`);
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (format json) execute asked${nothing ? `(${nothing})` : ''}`,
  );
  await client.query('deallocate asked');
  return rows[0]!['QUERY PLAN'][0].Plan;
}

const scans = (plan: Plan): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' && plan['Relation Name'] ? [plan['Relation Name']] : []),
  ...(plan.Plans ?? []).flatMap(scans),
];
