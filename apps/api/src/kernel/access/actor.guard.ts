import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { unauthenticated, type DomainError } from '../errors/domain-error.js';
import { Maintenance } from '../maintenance/maintenance.js';
import { isAct, operationRow, type OperationRow } from '../policy/operations.js';
import { READING, routeRow } from '../policy/routes.js';
import { ActorOfRequest } from './actor-of-request.js';
import { identityRefusal } from './acting-as.js';
import type { Actor } from '../actor/actor.js';
import { currentRequest, type RequestContext } from '../request/request-context.js';

/**
 * Says who asks, before any resolver or controller runs. Closed by default: an operation or a route without a policy row
 * answers nobody, and one that is not open to the public needs a session. A page that was drawn for somebody else is
 * refused. During maintenance nothing but reading is let in, so that no work is done for nothing; acts ask anew at their end.
 */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly actors: ActorOfRequest,
    private readonly maintenance: Maintenance,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestUnderWay();
    if (context.getType<GqlContextType>() !== 'graphql') {
      const { method, routeOptions } = request.request;
      const row = routeRow(method, routeOptions.url ?? '');
      // Health is asked for often, and also when there is no database to ask who it is.
      if (!isSameForAll(row)) admit(row, request, await this.actors.read(request));
      if (!isReading(method)) await this.maintenance.refuseEarly();
      return true;
    }
    const { fieldName } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    const row = operationRow(fieldName);
    request.isActDue = false;
    request.refusal = (me) => refusalOf(row, request, me);
    const lastRead = isAct(row) ? this.actors.lastRead(request) : null;
    if (lastRead && !request.refusal(lastRead)) request.me = lastRead;
    else admit(row, request, await this.actors.read(request));
    request.duringMaintenance = row.duringMaintenance ?? false;
    if (row.kind === 'mutation' && !request.duringMaintenance) await this.maintenance.refuseEarly();
    request.isActDue = isAct(row);
    return true;
  }
}

/** What is open to everybody, and to nobody in particular. */
const isSameForAll = ({ grants }: Pick<OperationRow, 'grants'>): boolean =>
  Object.keys(grants).every((letter) => letter === 'P');

const isReading = (method: string): boolean => READING.some((one) => one === method);

type Closed = Pick<OperationRow, 'grants' | 'anyIdentity'>;

/** @throws DomainError where the row is closed to whoever asks */
function admit(row: Closed, request: RequestContext, me: Actor): void {
  const refusal = refusalOf(row, request, me);
  if (refusal) throw refusal;
}

function refusalOf({ grants, anyIdentity }: Closed, { request }: RequestContext, me: Actor): DomainError | null {
  const refusal = anyIdentity ? null : identityRefusal(request, me);
  return refusal ?? (me.userId === null && grants.P === undefined ? unauthenticated() : null);
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
