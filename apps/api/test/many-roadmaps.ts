import pg from 'pg';
import { copyRoadmaps } from '../../../tools/bench/copies.mjs';

/**
 * Puts more roadmaps like the sample's beside it, with ids of their own: `screening-2`, `screening-3`... The demo
 * personas are members of each.
 *
 * @param url of a database that holds the sample
 * @param count how many roadmaps there are afterwards
 */
export async function multiplyRoadmaps(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await copyRoadmaps(client, [2, count], { people: 'shared', recorded: false });
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
