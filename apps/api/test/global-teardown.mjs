import { dropAllOfThisRun } from './databases.mjs';
import { removeTestCluster } from './test-cluster.mjs';

/** After all suites: nothing of this run stays, neither databases nor a server nor its files. */
export default async function globalTeardown() {
  if (process.env.TEST_DATABASE_URL) await dropAllOfThisRun();
  else await removeTestCluster();
}
