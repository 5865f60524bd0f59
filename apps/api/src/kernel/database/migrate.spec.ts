import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';

/** The built file: it reads the built migrations beside it, as the product does. */
const built = new URL('../../../dist/kernel/database/migrate.js', import.meta.url).href;
const { migrate, revertLast } = (await import(built)) as typeof import('./migrate.js');

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Everything in the schema but TypeORM's own list of migrations. */
async function objects(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('relation %s %s', c.relkind, c.relname) as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'S', 'i') and c.relname !~ '^migrations'
        and not exists (select 1 from pg_index x where x.indexrelid = c.oid and x.indrelid = 'migrations'::regclass)
    union all select 'function ' || p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace
    union all select 'trigger ' || t.tgname || ' on ' || t.tgrelid::regclass from pg_trigger t where not t.tgisinternal
    union all select 'type ' || t.typname from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
    union all select 'constraint ' || o.conname || ' on ' || o.conrelid::regclass || ' ' || pg_get_constraintdef(o.oid) from pg_constraint o
      where o.connamespace = 'public'::regnamespace and o.conrelid::regclass::text !~ 'migrations' and o.contype <> 'n'
    union all select 'column ' || a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) from pg_attribute a
      join pg_class c on c.oid = a.attrelid where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and c.relname !~ 'migrations'
        and a.attnum > 0 and not a.attisdropped
    order by 1`);
  return rows.map(({ name }) => name);
}

test('every migration of a loaded database can be taken back, and nothing of ours stays', async () => {
  const folder = new URL('../../../dist/migrations/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  const whole = await objects();
  expect(whole.length).toBeGreaterThan(100);

  for (let left = files.length; left > 0; left -= 1) await revertLast(database.url);
  expect(await objects()).toEqual([]);

  expect(await migrate(database.url)).toHaveLength(files.length);
  expect(await objects()).toEqual(whole);
});

test('several processes that migrate at once do it once', async () => {
  await revertLast(database.url);
  const ran = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  expect(ran.map((names) => names.length).sort()).toEqual([0, 0, 1]);
});
