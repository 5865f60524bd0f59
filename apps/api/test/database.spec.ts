import pg from 'pg';
import { cloneDatabase, type TestDatabase } from './database.js';

const clones: TestDatabase[] = [];
afterEach(async () => {
  for (const database of clones.splice(0)) await database.drop();
});

async function clone(): Promise<pg.Client> {
  const database = await cloneDatabase();
  clones.push(database);
  const client = new pg.Client({ connectionString: database.url });
  // Dropping the database at the end of the test ends the session; that is not a fault.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

test('a suite gets a migrated database of its own', async () => {
  const one = await clone();
  const other = await clone();
  const { rows } = await one.query("select count(*)::int as tables from pg_tables where schemaname = 'public'");
  expect(rows[0].tables).toBeGreaterThan(10);
  await one.query('create table only_here ()');
  const found = await other.query("select to_regclass('only_here') as name");
  expect(found.rows[0].name).toBeNull();
  await one.end();
  await other.end();
});

test('a dropped database is gone, even when somebody forgot to leave it', async () => {
  const database = await cloneDatabase();
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  await database.drop();
  await expect(client.query('select 1')).rejects.toThrow();
  const late = new pg.Client({ connectionString: database.url });
  await expect(late.connect()).rejects.toThrow('does not exist');
});
