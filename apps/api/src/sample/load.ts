import { hash } from '@node-rs/argon2';
import { DatabaseClient } from '../kernel/database/database-client.js';
import { sampleNow, SampleContext } from './context.js';
import { insertAll } from './insert.js';
import { mapShared, mapWholeRoadmap } from './map.js';
import { DEMO_PASSWORD } from './personas.js';
import { readSample, sampleFolders } from './source.js';

/** The code of the sample's first roadmap: it stands in the addresses of its pages. */
export const sampleCode = 'screening';

/** The sample is not loaded beside anything: its accounts have a published password. */
export class SampleRefused extends Error {
  override readonly name = 'SampleRefused';

  constructor() {
    super('The database already holds a roadmap: the sample is loaded only into an empty one.');
  }
}

/**
 * Loads the sample into an empty, migrated database, in one transaction, and sets its domain clock to the day of the
 * sample. Afterwards the sealer writes the ledger from the events.
 *
 * @param url of the database
 * @param say hears what was done, line by line
 * @param folders of the roadmaps that are loaded; by default all
 * @throws SampleRefused when the database already holds a roadmap
 */
export async function loadSample(
  url: string,
  say: (line: string) => void = () => undefined,
  folders: readonly string[] = sampleFolders,
): Promise<void> {
  const began = performance.now();
  const contexts = folders.map((folder) => new SampleContext(readSample(folder)));
  const shared = mapShared(contexts, await hash(DEMO_PASSWORD));
  const roadmaps = contexts.map((context) => ({ context, rows: mapWholeRoadmap(context) }));
  const client = new DatabaseClient({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    // Two processes that start at once: the second waits here, and then sees the roadmap of the first.
    await client.query('lock table roadmaps in exclusive mode');
    const { rowCount } = await client.query('select 1 from roadmaps limit 1');
    if (rowCount) throw new SampleRefused();
    // The sample words the designations of its countries itself.
    await client.query('delete from countries where code = any($1)', [shared.countries.map(({ code }) => code)]);
    await insertAll(client, shared);
    for (const { rows } of roadmaps) await insertAll(client, rows);
    await client.query(
      'update domain_clock set shift = $1::timestamptz - clock_timestamp(), pauses = true, beat = $1',
      [sampleNow],
    );
    await client.query('commit');
    // Without figures of its own the planner guesses for tables that autovacuum has not seen yet.
    await client.query('analyze');
  } finally {
    // Ending the connection rolls back whatever was not committed.
    await client.end();
  }
  const count = (rows: readonly unknown[], what: string): string => `${rows.length} ${what}`;
  for (const { context, rows } of roadmaps) {
    const counted = [
      count(rows.participants, 'participants'),
      count(
        rows.priorities.filter(({ kind }) => kind === 'priority'),
        'priorities',
      ),
      count(rows.steps, 'steps'),
      count(rows.national_actions, 'national actions'),
      count(rows.status_updates, 'updates'),
    ];
    say(`${context.code}: ${counted.join(', ')}`);
  }
  say(`${count(shared.users, 'demo accounts')} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
