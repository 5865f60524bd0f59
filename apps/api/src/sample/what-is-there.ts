import type { DatabaseClient } from '../kernel/database/database-client.js';

/** Whether nobody and nothing is in the database yet, and whether it holds the sample. */
export async function whatIsThere(client: DatabaseClient): Promise<{ empty: boolean; sample: boolean }> {
  const { rows } = await client.query<{ empty: boolean; sample: boolean }>(
    'select not exists (select 1 from users) and not exists (select 1 from roadmaps) as empty, exists (select 1 from users where persona is not null) as sample',
  );
  return rows[0] ?? { empty: false, sample: false };
}
