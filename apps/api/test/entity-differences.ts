import type { DataSource, EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** A column as PostgreSQL's catalogue tells it. */
interface FoundColumn {
  type: string;
  required: boolean;
  key: boolean;
  /** The words that a check of this column alone allows; null without such a check */
  words: string[] | null;
}

/** The enumeration that an entity's property is of, as its words; null for any other. */
export type WordsOf = (entity: string, property: string) => readonly string[] | null;

/**
 * Where entities and the database under `source` differ, one sentence each. What the database has besides is no
 * difference: much is written and read in SQL alone.
 */
export async function entityDifferences(source: DataSource, wordsOf: WordsOf): Promise<string[]> {
  const tables = await foundTables(source);
  return source.entityMetadatas.flatMap((entity) => {
    const found = tables.get(entity.tableName);
    if (!found) return [`${entity.tableName}: there is no such table`];
    const differences = entity.columns.flatMap((column) => {
      const name = `${entity.tableName}.${column.databaseName}`;
      const words = wordsOf(entity.name, column.propertyName);
      return columnDifferences(source, column, words, found.get(column.databaseName)).map((text) => `${name}: ${text}`);
    });
    return [...differences, ...keyDifference(entity, found)];
  });
}

/** The words that checks allow in tables without an entity, by column. */
export async function wordsBesideEntities(source: DataSource): Promise<Record<string, string[]>> {
  const entities = new Set(source.entityMetadatas.map(({ tableName }) => tableName));
  const others = [...(await foundTables(source))].filter(([table]) => !entities.has(table));
  return Object.fromEntries(
    others.flatMap(([table, columns]) =>
      [...columns].flatMap(([column, { words }]) => (words === null ? [] : [[`${table}.${column}`, words]])),
    ),
  );
}

function columnDifferences(
  source: DataSource,
  column: ColumnMetadata,
  words: readonly string[] | null,
  found: FoundColumn | undefined,
): string[] {
  if (!found) return ['there is no such column'];
  const type = source.driver.normalizeType(column) + (column.isArray ? '[]' : '');
  const differences = [];
  if (type !== found.type) differences.push(`${type} in the entity, ${found.type} in the database`);
  if (column.isNullable === found.required)
    differences.push(`${mayBeNull(column.isNullable)} in the entity, ${mayBeNull(!found.required)} in the database`);
  if (listed(words) !== listed(found.words))
    differences.push(`${listed(words)} in the entity, ${listed(found.words)} in the database`);
  return differences;
}

const mayBeNull = (nullable: boolean): string => (nullable ? 'may be null' : 'is never null');
const listed = (words: readonly string[] | null): string =>
  words === null ? 'any words' : [...words].sort().join(' | ');

function keyDifference(entity: EntityMetadata, found: ReadonlyMap<string, FoundColumn>): string[] {
  const own = entity.primaryColumns.map(({ databaseName }) => databaseName);
  const key = [...found].filter(([, column]) => column.key).map(([name]) => name);
  if (listed(own) === listed(key)) return [];
  return [`${entity.tableName}: the key is ${own.join(', ')} in the entity, ${key.join(', ')} in the database`];
}

async function foundTables(source: DataSource): Promise<Map<string, Map<string, FoundColumn>>> {
  const rows = await source.query<(FoundColumn & { table: string; column: string; check: string | null })[]>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, a.attnotnull as required,
      exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) as key,
      (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
       where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as check
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`);
  const tables = new Map<string, Map<string, FoundColumn>>();
  for (const { table, column, check, ...found } of rows) {
    const columns = tables.get(table) ?? new Map<string, FoundColumn>();
    tables.set(table, columns.set(column, { ...found, words: wordsOfCheck(check ?? '') }));
  }
  return tables;
}

/** PostgreSQL tells `state in ('open', 'closed')` as `state = ANY (ARRAY['open'::text, 'closed'::text])`. */
function wordsOfCheck(check: string): string[] | null {
  const list = /= ANY \(ARRAY\[(?<list>[^\]]*)\]\)/.exec(check)?.groups?.list;
  return list === undefined
    ? null
    : [...list.matchAll(/'(?<word>[^']*)'::text/g)].map(({ groups }) => groups?.word ?? '');
}
