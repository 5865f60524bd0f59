import pg from 'pg';
import { CONNECT_MS } from '../kernel/database/database-client.js';

/**
 * How values are written: exactly, and alike whatever the server's settings. Nothing limits how long it takes, and rows
 * come in the order in which they lie.
 */
const SETTINGS = `
  set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 1;
  set bytea_output = 'hex'; set client_encoding = 'UTF8'; set synchronize_seqscans = off; set search_path = public;
  set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0;`;

/**
 * A connection for COPY. It is not watched as others are: the watch gives up where the database waits for us, which a
 * slow disk makes it do.
 */
export async function connected<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString,
    application_name: 'waymark-backup',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  client.on('error', () => undefined); // told by the statement that fails
  await client.connect();
  try {
    await client.query(SETTINGS);
    return await work(client);
  } finally {
    // Ending the connection rolls back whatever was not committed.
    await client.end();
  }
}
