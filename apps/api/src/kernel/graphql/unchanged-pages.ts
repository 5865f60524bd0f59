import { createHash, randomBytes } from 'node:crypto';
import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { getArgumentValues, Kind, type FieldNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { identityRefusal } from '../access/acting-as.js';
import { ActorOfRequest } from '../access/actor-of-request.js';
import type { Actor } from '../actor/actor.js';
import { operationRow } from '../policy/operations.js';
import { currentRequest } from '../request/request-context.js';
import { PageRevisions } from './page-revisions.js';

/** Another process may answer otherwise: it may be a newer one. What tags are made of cannot be guessed from them. */
const PROCESS = randomBytes(16);

/**
 * A page that was read by GET is given a tag of what its answer is made of: who reads it with which rights, what was
 * asked, and the revision of the roadmap for this reader. Who brings the tag of a page that is the same still is told
 * so, after the session's statement, which tells the revision as well. It is read before the page: a page may be newer
 * than its tag, never older.
 */
@Plugin()
export class UnchangedPages implements ApolloServerPlugin {
  constructor(
    private readonly actors: ActorOfRequest,
    private readonly revisions: PageRevisions,
  ) {}

  requestDidStart() {
    return Promise.resolve({
      responseForOperation: async (asked: GraphQLRequestContext<object>) => {
        const request = currentRequest();
        if (request?.request.method !== 'GET') return null;
        const tag = await this.#tag(asked);
        request.tag = tag;
        if (tag === null || !brings(request.request.headers['if-none-match'], tag)) return null;
        return { http: { status: 304, headers: new HeaderMap() }, body: { kind: 'single' as const, singleResult: {} } };
      },
      willSendResponse: ({ errors }: GraphQLRequestContext<object>) => {
        const request = currentRequest();
        if (request && errors?.length) request.tag = null;
        return Promise.resolve();
      },
    });
  }

  /** @returns null where it is not known what the answer is made of, or where it will be refused */
  async #tag({ schema, operation, queryHash, request: { variables = {} } }: GraphQLRequestContext<object>) {
    const roadmap = operation ? pageOf(schema, operation, variables) : null;
    const request = currentRequest();
    if (roadmap === null || request === null) return null;
    const revision = await this.actors.readWith(request, (me) => this.revisions.of(me, roadmap));
    const me = await this.actors.read(request);
    if (revision === null || identityRefusal(request.request, me)) return null;
    const parts = [queryHash, operation?.name?.value, variables, rightsOf(me), revision, request.maintenance];
    return `W/"${createHash('sha256').update(PROCESS).update(JSON.stringify(parts)).digest('base64url')}"`;
  }
}

const rightsOf = ({ userId, administrator, language, memberships }: Actor): unknown[] => [
  userId,
  administrator,
  language,
  memberships,
];

/** The roadmap of an operation that asks for pages of one roadmap and for nothing else. */
function pageOf(
  schema: GraphQLSchema,
  { selectionSet, operation }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): string | null {
  const fields = selectionSet.selections.filter(
    (selection) => selection.kind !== Kind.FIELD || selection.name.value !== '__typename',
  );
  if (String(operation) !== 'query' || fields.length === 0) return null;
  const roadmaps = new Set(
    fields.map((field) => (field.kind === Kind.FIELD ? roadmapOf(schema, field, variables) : null)),
  );
  const [roadmap = null] = roadmaps;
  return roadmaps.size === 1 ? roadmap : null;
}

function roadmapOf(schema: GraphQLSchema, field: FieldNode, variables: Record<string, unknown>): string | null {
  const definition = schema.getQueryType()?.getFields()[field.name.value];
  if (!definition || !operationRow(field.name.value).page) return null;
  const { roadmap } = getArgumentValues(definition, field, variables) as { roadmap?: unknown };
  return typeof roadmap === 'string' ? roadmap : null;
}

/** Tags are compared as texts: what is compressed differs from what is not, and is the same answer. */
const brings = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some((one) => one.trim() === tag) ?? false;
