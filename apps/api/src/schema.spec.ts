import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLNamedType,
} from 'graphql';
import { startApi } from '../test/api.js';
import { cloneDatabase } from '../test/database.js';
import { operationRows } from './kernel/index.js';
import { generateSchema, operationsOf } from './schema.js';

const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

test('the committed schema is the one that the classes make: "npx nx run @waymark/api:schema" writes it', async () => {
  expect(await generateSchema()).toBe(committed);
});

test('the committed schema is the one that the application serves, fields with resolvers of their own included', async () => {
  const database = await cloneDatabase();
  const api = await startApi(database.url);
  const served = printSchema(lexicographicSortSchema(api.get(GraphQLSchemaHost).schema));
  await api.stop();
  await database.drop();
  expect(served).toBe(printSchema(buildSchema(committed)));
});

test('every operation has a policy row of its own kind, and every row an operation', () => {
  const schema = buildSchema(committed);
  expect([...operationRows().keys()].sort()).toEqual(operationsOf(schema).sort());
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const declared = [...operationRows()].filter(([, { kind }]) => kind === 'mutation').map(([operation]) => operation);
  expect(declared.sort()).toEqual(mutations.sort());
});

interface Described {
  name: string;
  description?: string | null | undefined;
}

/** The names below a type that say nothing of themselves. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing = (place: string, parts: readonly Described[]): string[] =>
    parts.filter(({ description }) => !description?.trim()).map(({ name }) => `${place}${name}`);
  const own = missing('', [type]);
  if (isEnumType(type)) return [...own, ...missing(`${type.name}.`, type.getValues())];
  if (isInputObjectType(type)) return [...own, ...missing(`${type.name}.`, Object.values(type.getFields()))];
  if (!isObjectType(type)) return own;
  const fields = Object.values(type.getFields());
  const operations = type.name === 'Query' || type.name === 'Mutation';
  return [
    ...(operations ? [] : own),
    ...missing(`${type.name}.`, fields),
    ...fields.flatMap((field) => missing(`${type.name}.${field.name}.`, field.args)),
  ];
}

test('every type, field, argument and value says what it is', () => {
  const types = Object.values(buildSchema(committed).getTypeMap());
  const ours = types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  expect(ours.length).toBeGreaterThan(100);
  expect(ours.flatMap(undescribed)).toEqual([]);
});

test('what proves an account has no type', () => {
  const types = Object.keys(buildSchema(committed).getTypeMap());
  expect(types.filter((name) => /^(Credential|Session|Throttle|IdempotencyKey)$/.test(name))).toEqual([]);
  expect(committed).not.toMatch(/passwordHash|tokenHash|token_hash/i);
});

test('lists that grow without bound are paged', () => {
  const queries = buildSchema(committed).getQueryType()?.getFields() ?? {};
  const types = ['accounts', 'institutions', 'findings', 'ledger'].map((operation) =>
    queries[operation]?.type.toString(),
  );
  expect(types).toEqual(['UserConnection!', 'InstitutionConnection!', 'FindingConnection!', 'LedgerEntryConnection!']);
});
