import { createParamDecorator, Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CONFIG, type Config } from '../config/config.js';
import { unauthenticated } from '../errors/domain-error.js';
import { operationRow, type OperationRow } from '../policy/operations.js';
import { routeRow } from '../policy/routes.js';
import { identityRefusal } from './acting-as.js';
import { Actor } from '../actor/actor.js';
import { currentRequest, type RequestContext } from '../request/request-context.js';
import { readSessionCookie } from '../session/session-cookie.js';
import { SessionReader } from '../session/session-reader.js';

/**
 * Says who asks, before any resolver or controller runs. Closed by default: an operation or a route without a policy row
 * answers nobody, and one that is not open to the public needs a session. A page that was drawn for somebody else is
 * refused.
 */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestUnderWay();
    if (context.getType<GqlContextType>() !== 'graphql') {
      const { method, routeOptions } = request.request;
      const row = routeRow(method, routeOptions.url ?? '');
      // Health is asked for often, and also when there is no database to ask who it is.
      if (row.grants.P === undefined) admit(row, request, await this.#actor(request));
      return true;
    }
    const me = await this.#actor(request);
    const { fieldName, parentType, schema } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    if (roots.includes(parentType)) admit(operationRow(fieldName), request, me);
    return true;
  }

  async #actor(request: RequestContext): Promise<Actor> {
    request.actor ??= this.#read(readSessionCookie(request.request, this.config));
    return (request.me = await request.actor);
  }

  async #read(token: string | null): Promise<Actor> {
    return token === null ? Actor.anonymous : this.sessions.read(token);
  }
}

/** @throws DomainError where the row is closed to whoever asks */
function admit(row: Pick<OperationRow, 'grants' | 'anyIdentity'>, { request }: RequestContext, me: Actor): void {
  const refusal = row.anyIdentity ? null : identityRefusal(request, me);
  if (refusal) throw refusal;
  if (me.userId === null && row.grants.P === undefined) throw unauthenticated();
}

function requestUnderWay(): RequestContext {
  const request = currentRequest();
  if (!request) throw new Error('something was asked outside a request');
  return request;
}

/** The actor of the request, as a resolver's parameter. */
export const Me = createParamDecorator((): Actor => {
  const me = currentRequest()?.me;
  if (!me) throw new Error('a resolver ran before the guard');
  return me;
});
