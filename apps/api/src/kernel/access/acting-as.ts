import type { FastifyRequest } from 'fastify';
import { DomainError, invalid, unauthenticated } from '../errors/domain-error.js';
import type { Actor } from '../actor/actor.js';

/**
 * Names whom the asking page was drawn for: the id of an account, and in a roadmap, after a slash, that of the
 * membership. It gives no rights and is no secret: it keeps a page from acting as whoever signed in after it was drawn.
 * Clients that send none are asked for nothing.
 */
export const ACTING_AS = 'waymark-acting-as';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const FORM = new RegExp(`^(${UUID})(?:/(${UUID}))?$`);

/** Why a request whose page was drawn for somebody else is not answered; null when it was drawn for `me`. */
export function identityRefusal({ headers }: Pick<FastifyRequest, 'headers'>, me: Actor): DomainError | null {
  const named = headers[ACTING_AS];
  if (named === undefined) return null;
  const [, account, membership] = FORM.exec(String(named).toLowerCase()) ?? [];
  if (account === undefined) return invalid('value_invalid', [{ field: ACTING_AS, problem: 'value_invalid' }]);
  // The page was drawn for somebody: what the public may read is no answer to it.
  if (me.userId === null) return unauthenticated();
  if (account !== me.userId) return new DomainError('IDENTITY_CHANGED', 'account_changed');
  // One that ended, one of somebody else and one that never was are told alike.
  if (membership !== undefined && !me.memberships.some(({ id }) => id === membership))
    return new DomainError('IDENTITY_CHANGED', 'membership_changed');
  return null;
}
