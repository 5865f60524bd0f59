import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { DateTimeScalar, DayScalar } from './kernel/index.js';
import { kernelModules } from './kernel/kernel.module.js';
import { unmatchedOperations } from './kernel/policy/operations.js';
import { modules } from './modules/index.js';

type Class = abstract new (...args: never[]) => object;

/** The providers of the modules that are marked `@Resolver`: the schema needs the classes, not their instances. */
function resolverClasses(): Class[] {
  return [...kernelModules, ...modules]
    .flatMap((module) => (Reflect.getMetadata('providers', module) as unknown[] | undefined) ?? [])
    .filter(isResolver);
}

function isResolver(provider: unknown): provider is Class {
  return typeof provider === 'function' && Reflect.hasMetadata(RESOLVER_TYPE_METADATA, provider);
}

export const operationsOf = (schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );

/**
 * The schema as text, made from the classes alone: no database is needed.
 * @throws Error naming each operation without a policy row and each row without an operation.
 */
export async function generateSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(resolverClasses(), [DateTimeScalar, DayScalar]);
    const { withoutRow, withoutOperation } = unmatchedOperations(operationsOf(schema));
    if (withoutRow.length > 0) throw new Error(`Operations without a policy row: ${withoutRow.join(', ')}`);
    if (withoutOperation.length > 0)
      throw new Error(`Policy rows without an operation: ${withoutOperation.join(', ')}`);
    return `# Generated from the classes of the API. Do not edit by hand.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}
