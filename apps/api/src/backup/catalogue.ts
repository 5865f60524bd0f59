import type pg from 'pg';

/**
 * What of the database is in a backup: every table of ours but the list of migrations, which the manifest holds. The
 * queue's own schema (`pgboss`) is left out: it belongs to that library's version, which makes it anew, and a job that
 * was under way must not run a second time because a backup of that moment was restored.
 */
const OURS = `c.relnamespace = 'public'::regnamespace and c.relname not like 'migrations%'
  and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

export interface Table {
  name: string;
  /** Without generated ones, which the database writes itself */
  columns: string[];
}

export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where ${OURS} and c.relkind = 'r' group by c.relname order by c.relname collate "C"`,
  );
  return rows;
}

/** Those that have given a value. They do not go back with a transaction: they are at the rows of a snapshot, or beyond. */
export async function sequencesOf(client: pg.Client): Promise<{ name: string; lastValue: string }[]> {
  const { rows } = await client.query<{ name: string; lastValue: string }>(
    `select c.relname::text as name, s.last_value::text as "lastValue"
     from pg_class c join pg_sequences s on s.schemaname = 'public' and s.sequencename = c.relname
     where ${OURS} and c.relkind = 'S' and s.last_value is not null order by c.relname collate "C"`,
  );
  return rows;
}

export interface ForeignKey {
  /** Quoted where needed, as the two others are */
  table: string;
  name: string;
  definition: string;
}

export async function foreignKeysOf(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select c.oid::regclass::text as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid where k.contype = 'f' and ${OURS} order by 1, 2`,
  );
  return rows;
}

/** The migrations that have run, in order; none where the database is no Waymark's. */
export async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migrations') is not null as there`,
  );
  if (!rows[0]?.there) return [];
  const { rows: applied } = await client.query<{ name: string }>('select name from migrations order by id');
  return applied.map(({ name }) => name);
}
