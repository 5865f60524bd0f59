import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { databaseUrl, dropDatabase, makeDatabase, onServer, templates } from './databases.mjs';

/** A database of one suite. */
export interface TestDatabase {
  /** A connection string for its superuser. */
  url: string;
  /** Ends what is still connected and removes the database; call it in `afterAll`. */
  drop(): Promise<void>;
}

/** A copy of the empty, migrated database: about a tenth of a second. */
export async function cloneDatabase(): Promise<TestDatabase> {
  return clone(templates().empty);
}

/**
 * A copy of the migrated database with the first roadmap of the sample and nothing beside it, so that a suite finds what it
 * asks for by its codes alone. The first caller of a run waits until it is loaded.
 */
export async function cloneSampleDatabase(): Promise<TestDatabase> {
  await ensureSampleTemplate();
  return clone(templates().sample);
}

async function clone(template: string): Promise<TestDatabase> {
  const name = `${process.env.WAYMARK_TEST_RUN}_${randomBytes(5).toString('hex')}`;
  await makeDatabase(name, template);
  return { url: databaseUrl(name), drop: () => dropDatabase(name) };
}

/** Any number that the product itself does not use for its advisory locks. */
const sampleLock = 1_610_612_741;

/** Suites run in several processes: one loads the sample, the others wait for it. */
async function ensureSampleTemplate(): Promise<void> {
  const { empty, sample } = templates();
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [sampleLock]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [sample]);
    if (rowCount) return;
    const partial = `${sample}_loading`;
    await dropDatabase(partial);
    await makeDatabase(partial, empty);
    loadSample(databaseUrl(partial));
    await client.query(
      `alter database ${client.escapeIdentifier(partial)} rename to ${client.escapeIdentifier(sample)}`,
    );
  });
}

/** In a process of its own, as the product does it: it leaves no connection behind. */
function loadSample(url: string): void {
  const built = (name: string): string => JSON.stringify(new URL(`../dist/sample/${name}.js`, import.meta.url).href);
  const program = `const { loadSample } = await import(${built('load')});
    const { sampleFolder } = await import(${built('source')});
    await loadSample(process.env.SAMPLE_URL, undefined, [sampleFolder]);`;
  const loaded = spawnSync(process.execPath, ['--enable-source-maps', '--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, SAMPLE_URL: url, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  if (loaded.status !== 0) throw new Error(`The sample does not load:\n${loaded.stdout}\n${loaded.stderr}`);
}
