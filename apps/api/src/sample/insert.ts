import type { ClientBase } from 'pg';

/** Rows by table, in the order in which tables refer to one another. */
export type Rows = Record<string, readonly object[]>;

/**
 * Writes the rows of each table with one statement, so that a load takes as many round trips as there are tables.
 *
 * @param client inside a transaction
 * @param rows column names as keys; every row of a table has the columns of its first one
 */
export async function insertAll(client: ClientBase, rows: Rows): Promise<void> {
  for (const [table, entries] of Object.entries(rows)) {
    const [first] = entries;
    if (!first) continue;
    const name = client.escapeIdentifier(table);
    const columns = Object.keys(first)
      .map((column) => client.escapeIdentifier(column))
      .join(', ');
    await client.query(
      `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1)`,
      [JSON.stringify(entries)],
    );
  }
}
