import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { fullDocument } from './full-document.js';

/** A document for everything that each operation can answer, as a web app could have been built with. */
export function generateDocuments(operations: readonly string[]): Record<string, string> {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  return Object.fromEntries(operations.map((operation) => [operation, fullDocument(schema, operation)]));
}
