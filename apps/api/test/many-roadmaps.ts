import pg from 'pg';
import { SampleContext } from '../src/sample/context.js';
import { insertAll } from '../src/sample/insert.js';
import { sampleCode } from '../src/sample/load.js';
import { mapWholeRoadmap } from '../src/sample/map.js';
import { readSample } from '../src/sample/source.js';

/**
 * Puts more roadmaps like the sample's beside it, with ids, versions and hashes of their own: `screening-2`,
 * `screening-3`... The demo personas are members of each.
 *
 * @param url of a database that holds the sample
 * @param count how many roadmaps there are afterwards
 */
export async function multiplyRoadmaps(url: string, count: number): Promise<void> {
  const source = readSample();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    // The rows are copies of checked ones, so neither references nor triggers are run again.
    await client.query('set local session_replication_role = replica');
    for (let number = 2; number <= count; number += 1) {
      await insertAll(client, mapWholeRoadmap(new SampleContext(source, `${sampleCode}-${number}`)));
    }
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
