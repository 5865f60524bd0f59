import { existsSync } from 'node:fs';
import { databaseUrl, makeDatabase, templates } from './databases.mjs';
import globalTeardown from './global-teardown.mjs';
import { startTestCluster } from './test-cluster.mjs';

const migrations = new URL('../dist/kernel/database/migrate.js', import.meta.url);

/**
 * Before all suites: one throwaway cluster (or the server of TEST_DATABASE_URL), and in it an empty migrated database
 * that `test/database.ts` clones for every suite. The workers inherit the environment that is set here.
 */
export default async function globalSetup() {
  if (!existsSync(migrations)) {
    throw new Error('The API is not built: run "npx nx run @waymark/api:build" ("npm test" does it by itself).');
  }
  const { migrate } = await import(migrations.href);
  process.env.WAYMARK_TEST_SERVER = process.env.TEST_DATABASE_URL ?? (await startTestCluster());
  // Two runs may share the server of TEST_DATABASE_URL: each names its databases after itself.
  process.env.WAYMARK_TEST_RUN = `waymark_test_${process.pid}`;
  try {
    const { empty } = templates();
    await makeDatabase(empty);
    await migrate(databaseUrl(empty));
  } catch (error) {
    await globalTeardown();
    throw error;
  }
}
