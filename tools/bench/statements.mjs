/** How many statements a request takes, told by the server itself (pg_stat_statements). */
import { withClient } from './database.mjs';

const WAVES = 2;
const AT_ONCE = 16;
const TIMES = WAVES * AT_ONCE;

/**
 * @param {import('./database.mjs').Server} server
 * @param {string} database
 * @param {() => Promise<object[]>} prepare requests to send, in turn
 * @param {(request: object) => Promise<unknown>} send
 * @returns {Promise<number | null>} for each request; null where the server cannot count
 */
export const countStatements = (server, database, prepare, send) =>
  withClient(server.url('postgres'), async (client) => {
    const { rows } = await client.query('show shared_preload_libraries');
    if (!rows[0].shared_preload_libraries.includes('pg_stat_statements')) return null;
    await client.query('create extension if not exists pg_stat_statements');
    const requests = await prepare();
    await track(client, 'top');
    try {
      await client.query('select pg_stat_statements_reset()');
      for (let wave = 0; wave < WAVES; wave += 1)
        await Promise.all(
          Array.from({ length: AT_ONCE }, (_, n) => send(requests[(wave * AT_ONCE + n) % requests.length])),
        );
      // What runs beside the requests (the clock, the sealer at rest) runs less often than they do.
      const counted = await client.query(
        `select sum(s.calls)::int as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
         where d.datname = $1 and s.calls >= $2`,
        [database, TIMES],
      );
      return Math.round(counted.rows[0].calls / TIMES);
    } finally {
      await track(client, 'none');
    }
  });

async function track(client, what) {
  await client.query(`alter system set "pg_stat_statements.track" = '${what}'`);
  await client.query('select pg_reload_conf()');
  // Every backend reads the setting before its next statement, once the signal has reached it.
  await new Promise((later) => setTimeout(later, 300));
}
