import { ClsServiceManager } from 'nestjs-cls';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor/actor.js';
import type { DomainError } from '../errors/domain-error.js';

/** What one HTTP request carries through its asynchronous calls. Jobs run without one. */
export interface RequestContext {
  requestId: string;
  request: FastifyRequest;
  reply: FastifyReply;
  statements: number;
  /** Name of the GraphQL operation, for the log */
  operation: string | null;
  /** Whether the request was well-formed for HTTP and wrong for GraphQL */
  requestError: boolean;
  /** Memoized: one session read per request */
  actor: Promise<Actor> | null;
  /** Who asks, once the guard knows; what resolvers act and read as */
  me: Actor | null;
  /** Why somebody may not ask for the operation under way at all: asked of whoever it turns out to be */
  refusal: (me: Actor) => DomainError | null;
  /** Until its act has begun, `me` may be who it was when the session was last read: nothing is asked of the database as that one */
  isActDue: boolean;
  /** Whether the operation under way is done during maintenance as well */
  duringMaintenance: boolean;
  /** What was told of maintenance when the request came */
  maintenance: string | null;
  loaders: Map<unknown, unknown>;
  /** Of the page that is answered, where it is known what it is made of */
  tag: string | null;
}

const KEY = 'waymark.request';

export function runRequest<T>(context: RequestContext, run: () => T): T {
  const cls = ClsServiceManager.getClsService();
  return cls.run(() => {
    cls.set(KEY, context);
    return run();
  });
}

/** The context of the request under way, or null in a job or a command. */
export function currentRequest(): RequestContext | null {
  const cls = ClsServiceManager.getClsService();
  return cls.isActive() ? (cls.get<RequestContext | undefined>(KEY) ?? null) : null;
}

/** The rest of the request goes on as the actor whose rights were read just now. */
export function followActor(actor: Actor): void {
  const request = currentRequest();
  if (request) Object.assign(request, { actor: Promise.resolve(actor), me: actor });
}

export const currentRequestId = (): string => currentRequest()?.requestId ?? 'none';
