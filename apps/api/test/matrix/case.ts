import {
  parse,
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { runRequest, type RequestContext } from '../../src/kernel/request/request-context.js';
import { Database, DomainError, type Actor } from '../../src/kernel/index.js';
import type { TestApi } from '../api.js';
import { insertRow } from '../factories.js';
import type { Whose, World } from './world.js';

/** What a builder has at hand: the transaction that will be rolled back, and who is going to ask. */
export interface Scene {
  world: World;
  me: Actor;
  whose: Whose;
  rows: TestApi['rows'];
  insert: (table: string, row: Record<string, unknown>) => Promise<{ id: string }>;
  /** The participant the record belongs to: the columns' own one unless it is another's */
  participantId: string;
  /** The action the record belongs to */
  action: World['actions']['own'];
  /** The asker's membership in the roadmap, or a colleague's where it has none */
  myMembershipId: string;
  /** A membership of the delegation the record belongs to that nobody in the columns holds, unless it is the own one */
  itsMembershipId: string;
}

/** A record made for one case, and how the operation is asked for it. */
export interface Given {
  variables: Record<string, unknown>;
  /** What stands in the answer when the record does. Without it any answer is one */
  record?: string;
}

export type Builder = (scene: Scene) => Promise<Given> | Given;

/** One operation of the schema, and the records it is tried on. */
export interface Operation {
  document: string;
  records: Record<string, Builder>;
}

/** Leaves the transaction without a trace. */
class RolledBack extends Error {
  constructor(readonly outcome: string) {
    super('rolled back');
  }
}

const documents = new Map<string, DocumentNode>();

/**
 * Runs an operation as an actor on a record that the builder makes; nothing of it stays.
 * @returns `yes`, `empty` (an answer without the record), `NOT_FOUND`, `UNAUTHENTICATED`, `FORBIDDEN(reason)`, or another code
 */
export async function outcomeOf(
  api: TestApi,
  world: World,
  me: Actor,
  whose: Whose,
  operation: Operation,
  record: string,
): Promise<string> {
  const builder = operation.records[record];
  if (!builder) throw new Error(`no builder for ${record}`);
  const { schema } = api.get(GraphQLSchemaHost);
  const db = api.get(Database);
  const work = async (): Promise<void> => {
    const rows: TestApi['rows'] = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
      db.manager.query<T[]>(text, [...values]);
    const given = await builder(sceneOf(rows, world, me, whose));
    throw new RolledBack(await ask(schema, operation.document, given));
  };
  try {
    await runRequest(requestOf(me), () => db.inTransaction(work));
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome;
    throw error;
  }
  throw new Error('a case ended without an outcome');
}

async function ask(schema: GraphQLSchema, document: string, given: Given): Promise<string> {
  const { data, errors } = await run(schema, document, given.variables);
  const [error] = errors ?? [];
  if (!error) {
    const [answer] = Object.values(data ?? {});
    const held = given.record === undefined ? answer !== null : JSON.stringify(answer).includes(given.record);
    return held ? 'yes' : 'empty';
  }
  const cause = error.originalError;
  if (!(cause instanceof DomainError)) return `INTERNAL(${error.message})`;
  if (cause.code === 'NOT_FOUND') return notFoundOutcome(schema, document, given, told(errors));
  return cause.reason === null ? cause.code : `${cause.code}(${cause.reason})`;
}

/** What one may not read and what does not exist give one answer: the same question about unknown records is asked too. */
async function notFoundOutcome(
  schema: GraphQLSchema,
  document: string,
  given: Given,
  unreadable: string,
): Promise<string> {
  const { errors } = await run(schema, document.replaceAll('screening', 'no-such-roadmap'), unknown(given.variables));
  const missing = told(errors);
  return missing === unreadable ? 'NOT_FOUND' : `NOT_FOUND(${unreadable}; but of an unknown record: ${missing})`;
}

async function run(
  schema: GraphQLSchema,
  document: string,
  variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  const parsed = documents.get(document) ?? parse(document, { noLocation: true });
  documents.set(document, parsed);
  return execute({ schema, document: parsed, variableValues, contextValue: {} });
}

/** Everything of an error that its formatter makes an answer of. */
const told = (errors: readonly GraphQLError[] = []): string =>
  JSON.stringify(
    errors.map((error) => ({
      ...error.toJSON(),
      cause: { ...error.originalError, message: error.originalError?.message },
    })),
  );

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const codes = ['code', 'round', 'stepCode', 'participantCode'];

/** The same variables with ids and codes that no record has. */
function unknown(variables: Record<string, unknown>): Record<string, unknown> {
  const replaced = ([name, value]: [string, unknown]): [string, unknown] => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return [name, unknown(value as Record<string, unknown>)];
    if (typeof value !== 'string') return [name, value];
    // What the refused act did is not undone before the case ends, its key included.
    if (name === 'idempotencyKey') return [name, key()];
    if (codes.includes(name)) return [name, 'zz-9'];
    return [name, UUID.test(value) ? randomUUID() : value];
  };
  return Object.fromEntries(Object.entries(variables).map(replaced));
}

/** A request as the server makes it, with its actor already known. */
function requestOf(me: Actor): RequestContext {
  return {
    requestId: 'matrix',
    request: { ip: '192.0.2.1', headers: {} },
    reply: { header: () => undefined },
    statements: 0,
    operation: null,
    actor: Promise.resolve(me),
    me: null,
    loaders: new Map(),
    tag: null,
  } as unknown as RequestContext;
}

/** @param rows where what the builders make is put */
export function sceneOf(rows: TestApi['rows'], world: World, me: Actor, whose: Whose): Scene {
  const other = whose === 'other';
  const id = (persona: string): string => world.memberships[persona] ?? '';
  return {
    world,
    me,
    whose,
    rows,
    insert: (table, row) => insertRow(rows, table, { id: randomUUID(), ...row }),
    participantId: world.participants[other ? 'other' : 'own'],
    action: world.actions[whose === 'beside' || whose === 'other' ? whose : 'own'],
    myMembershipId: me.in(world.roadmapId)?.id ?? id('focal-me-labour'),
    itsMembershipId: id(other ? 'head-rs' : 'focal-me-labour'),
  };
}

/** A key of one act. */
export const key = (): string => randomUUID();
