import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '@waymark/i18n';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { collated } from './collation.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const order = (language: string, words = 'name') => collated({ language }, words).render().text;

test.each(LANGUAGES.map(({ code }) => code))('names in %s stand as Intl has them, by an index', async (language) => {
  const names = ['Zoran', 'Čedomir', 'Ćuk', 'Cuk', 'Đuro', 'Dukan', 'Šaban', 'Žana', 'Ëlla', 'Гоце', 'Ѓорѓи', 'zebra'];
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) name order by ${order(language)}`,
    [names],
  );
  const { intl } = LANGUAGES.find(({ code }) => code === language)!;
  expect(rows.map(({ name }) => name)).toEqual([...names].sort(new Intl.Collator(intl).compare));

  await client.query('set enable_seqscan = off; set enable_sort = off');
  for (const [table, where, tie] of [
    ['users', '', 'email'],
    ['institutions', "roadmap_id = '00000000-0000-0000-0000-000000000000' and", 'id'],
  ] as const) {
    const { rows: plan } = await client.query<{ 'QUERY PLAN': string }>(
      `explain select * from ${table} where ${where} (${order(language)}, ${tie}) > ('M', '00000000-0000-0000-0000-000000000000') order by ${order(language)}, ${tie} limit 51`,
    );
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
      new RegExp(`Index Scan using "?${table}_by_name_${language}"? on ${table} .*\n\\s*Index Cond: \\(.*ROW`),
    );
  }
});

test('an unknown language has the order of Unicode', () => {
  expect(order('xx')).toBe('name collate "und-x-icu"');
});

/** Aliases of `countries`, whose names have the collation of English by their column. */
const COUNTRIES = new Set(['c', 'fc', 'sc']);

test('no statement lists names or titles by their bytes', () => {
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('sample'),
  );
  const bare = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/order by ((?:\$\{[^}]*\}|[^`)]|\([^)]*\))*)/g)].flatMap(
      ([clause, keys = '']) =>
        [...keys.replaceAll(/\$\{[^}]*\}/g, '').matchAll(/(?:\b(\w+)\.)?\b(name|title|short_title|label|acronym)\b/g)]
          .filter(([, alias = '']) => !COUNTRIES.has(alias))
          .map(([column]) => `${file}: ${column} in "${clause.trim()}"`),
    ),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(bare).toEqual([]);
});
