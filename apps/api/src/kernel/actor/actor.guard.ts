import { createParamDecorator, Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CONFIG, type Config } from '../config/config.js';
import { unauthenticated } from '../errors/domain-error.js';
import { operationRow } from '../policy/operations.js';
import { identityRefusal } from './acting-as.js';
import { Actor } from './actor.js';
import { currentRequest, type RequestContext } from './request-context.js';
import { readSessionCookie } from './session-cookie.js';
import { SessionReader } from './session-reader.js';

/**
 * Says who asks, before any resolver runs. Closed by default: an operation without a policy row answers nobody,
 * and one that is not open to the public needs a session. A page that was drawn for somebody else is refused.
 */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const gql = GqlExecutionContext.create(context);
    const request = requestUnderWay();
    const me = await this.#actor(request);
    const { fieldName, parentType, schema } = gql.getInfo<GraphQLResolveInfo>();
    if (parentType !== schema.getQueryType() && parentType !== schema.getMutationType()) return true;
    const row = operationRow(fieldName);
    const refusal = row.anyIdentity ? null : identityRefusal(request.request, me);
    if (refusal) throw refusal;
    if (me.userId === null && row.grants.P === undefined) throw unauthenticated();
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

function requestUnderWay(): RequestContext {
  const request = currentRequest();
  if (!request) throw new Error('a GraphQL operation ran outside a request');
  return request;
}

/** The actor of the request, as a resolver's parameter. */
export const Me = createParamDecorator((): Actor => {
  const me = currentRequest()?.me;
  if (!me) throw new Error('a resolver ran before the guard');
  return me;
});
