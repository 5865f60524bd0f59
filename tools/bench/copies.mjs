/** Copies the sample's roadmap to as many as wanted: one statement for each table. */

/**
 * @typedef {{ table: string, name: string, type: string, made: boolean }} Column
 * @typedef {{ table: string, column: string, target: string }} Key
 * @typedef {{ columns: Column[], keys: Key[] }} Catalogue
 */

/**
 * Belong to nobody's roadmap, or are written anew (the ledger is chained from the events). The sample has no alignment
 * items of its own: those that it has are the catalogue's, and all copies are aligned with them.
 */
const LEFT = ['sessions', 'reset_links', 'idempotency_keys', 'ledger_entries', 'alignment_items'];

/**
 * What a copy says otherwise; `n` is its number.
 * @type {Record<string, Record<string, string>>}
 */
const OTHERWISE = {
  users: {
    email: `replace(t.email, '@', '.' || n || '@')`,
    persona: 'null',
    persona_note: 'null',
    persona_sort: 'null',
  },
  roadmaps: { code: `t.code || '-' || n` },
  invitations: { token_hash: 't.token_hash || int4send(n)' },
};

/**
 * The id that copy `n` gives to a record of the sample: made from its own, with the marks of a UUID of version 5.
 * @param {string} id
 * @param {string | number} n
 */
export const copyId = (id, n) =>
  `overlay(overlay(md5(${id}::text || '/' || ${n}) placing '5' from 13) placing 'a' from 17)::uuid`;

/**
 * The same for every id in a JSON value: its text is cut at the ids once for all copies, and put together for each.
 * @param {string} name of the column
 */
const inPieces = (name) => {
  const ids = `'[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'`;
  return {
    cut: `regexp_split_to_array("${name}"::text, ${ids}) as "${name}_texts",
      array(select m[1] from regexp_matches("${name}"::text, ${ids}, 'g') m) as "${name}_ids"`,
    joined: `(select string_agg(concat(p.words, ${copyId('p.id', 'n')}), '' order by p.place)
      from unnest(t."${name}_texts", t."${name}_ids") with ordinality p(words, id, place))::jsonb`,
  };
};

/**
 * The address of a person's copy; the first is the sample's own.
 * @param {string} email
 * @param {number} n
 */
export const emailOfCopy = (email, n) => (n === 1 ? email : email.replace('@', `.${n}@`));

/**
 * @param {import('pg').ClientBase} client of a superuser, in a database that holds the sample alone
 * @param {readonly [number, number]} range the first and the last number of the copies
 * @param {{ people?: 'own' | 'shared', recorded?: boolean }} [how] whether each copy has people of its own or the
 *   sample's are members of all, and whether events set off what they set off where they happen: they wait for their
 *   seal
 */
export async function copyRoadmaps(client, [first, last], { people = 'own', recorded = true } = {}) {
  const catalogue = await readCatalogue(client);
  const owned = ownedTables(catalogue, people === 'own' ? ['roadmaps', 'users'] : ['roadmaps']);
  await client.query('begin');
  await client.query('set local synchronous_commit = off');
  for (const table of [...owned].sort((a) => (a === 'events' ? 1 : -1))) {
    // Foreign keys hold in the copy as they do in the sample.
    const role = recorded && table === 'events' ? 'origin' : 'replica';
    await client.query(`set local session_replication_role = ${role}`);
    await client.query(copyStatement(catalogue, owned, table), [first, last]);
  }
  await client.query('commit');
}

/**
 * @param {Catalogue} catalogue
 * @param {ReadonlySet<string>} owned
 * @param {string} table
 */
function copyStatement({ columns, keys }, owned, table) {
  const own = columns.filter((column) => column.table === table && !column.made);
  const values = own.map(({ name, type }) => {
    const otherwise = OTHERWISE[table]?.[name];
    if (otherwise) return otherwise;
    const column = `t."${name}"`;
    const target = keys.find((key) => key.table === table && key.column === name)?.target;
    if (target && !owned.has(target)) return column;
    if (type === 'uuid') return copyId(column, 'n');
    if (type === '_uuid')
      return `array(select ${copyId('x', 'n')} from unnest(${column}) with ordinality as e(x, i) order by i)`;
    if (type === 'jsonb') return inPieces(name).joined;
    return column;
  });
  const order = columns.some((column) => column.table === table && column.name === 'arrival') ? ', t.arrival' : '';
  const cut = own.filter(({ type }) => type === 'jsonb').map(({ name }) => `, ${inPieces(name).cut}`);
  return `with t as materialized (select *${cut.join('')} from "${table}")
    insert into "${table}" (${own.map(({ name }) => `"${name}"`).join(', ')})
    select ${values.join(', ')} from t cross join generate_series($1::int, $2::int) n order by n${order}`;
}

/**
 * Tables whose rows belong to what is copied, however far away.
 * @param {Catalogue} catalogue
 * @param {readonly string[]} copied
 */
function ownedTables({ columns, keys }, copied) {
  const owned = new Set([...copied, ...columns.filter(({ name }) => name === 'roadmap_id').map(({ table }) => table)]);
  for (let before = 0; before !== owned.size;) {
    before = owned.size;
    for (const { table, target } of keys) if (owned.has(target)) owned.add(table);
  }
  for (const table of LEFT) owned.delete(table);
  return owned;
}

/**
 * @param {import('pg').ClientBase} client
 * @returns {Promise<Catalogue>}
 */
async function readCatalogue(client) {
  const { rows: columns } = await client.query(`
    select c.table_name as "table", c.column_name as name, c.udt_name as type,
      c.is_generated <> 'NEVER' or coalesce(c.identity_generation = 'ALWAYS', false) as made
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by c.ordinal_position`);
  const { rows: keys } = await client.query(`
    select c.conrelid::regclass::text as "table", a.attname as "column", c.confrelid::regclass::text as target
    from pg_constraint c cross join unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace`);
  return { columns, keys };
}
