import pg from 'pg';

const server = () => {
  const url = process.env.WAYMARK_TEST_SERVER;
  if (!url) throw new Error("No test server: suites with a database run under the API's own Jest configuration.");
  return url;
};

/**
 * The names of this run's template databases.
 * @returns {{ empty: string, sample: string }} migrated without rows, and with the sample
 */
export function templates() {
  const run = process.env.WAYMARK_TEST_RUN;
  return { empty: `${run}_empty`, sample: `${run}_sample` };
}

/**
 * @param {string} name a database on the test server
 * @returns {string} how to connect to it
 */
export function databaseUrl(name) {
  const url = new URL(server());
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * Runs statements on the test server, outside the databases under test.
 * @template T
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onServer(work) {
  const client = new pg.Client({ connectionString: server() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * @param {string} name the new database
 * @param {string} [template] the database it is a copy of
 */
export async function makeDatabase(name, template) {
  await onServer(async (client) => {
    const copy = template ? ` template ${client.escapeIdentifier(template)}` : '';
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.query(`create database ${client.escapeIdentifier(name)}${copy}`);
        return;
      } catch (error) {
        // A session that has just left the template may still be counted for a moment.
        if (/** @type {{ code?: string }} */ (error).code !== '55006' || attempt === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  });
}

/** @param {string} name the database to drop, with whoever is still connected to it */
export async function dropDatabase(name) {
  await onServer((client) => client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`));
}

/** Drops every database that this run made. */
export async function dropAllOfThisRun() {
  await onServer(async (client) => {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
      `${process.env.WAYMARK_TEST_RUN}_`,
    ]);
    for (const { datname } of rows) {
      await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
    }
  });
}
