import { Injectable } from '@nestjs/common';
import {
  Act,
  Acts,
  authorize,
  expectVersion,
  forbidden,
  found,
  invalid,
  PersonalData,
  type Actor,
  type DomainEvent,
} from '../../kernel/index.js';
import { ErasureRepository, type HeldSeat } from './erasure.repository.js';
import { invitationEvent, membershipEnded, seatEvent } from './identity.events.js';
import type { EraseAccountInput } from './identity.inputs.js';
import { eraseAccount, keepAccounts } from './identity.policy.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { seatOf } from './invitations.service.js';
import { MembershipRepository } from './membership.repository.js';
import type { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';

interface Leaving {
  user: User;
  /** To the address, and waiting */
  invitations: Invitation[];
  /** All that it has or had */
  seats: HeldSeat[];
}

/**
 * An account is erased: everything that names the person goes, and the record stays whole under the titles of its seats.
 * The address is nobody's afterwards, and may be invited as anybody's.
 */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly users: UserRepository,
    private readonly memberships: MembershipRepository,
    private readonly invitations: InvitationRepository,
    private readonly erasures: ErasureRepository,
    private readonly persons: PersonalData,
    private readonly acts: Acts,
  ) {}

  /**
   * Whoever acts is an administrator and not the one who goes: so one is always left.
   * @throws DomainError VALIDATION where another address is named, FORBIDDEN for oneself and for the only secretariat
   */
  @Act()
  eraseAccount(me: Actor, input: EraseAccountInput): Promise<boolean> {
    authorize(keepAccounts(me));
    const { userId, idempotencyKey } = input;
    return this.acts.inOrder<Leaving, boolean>(me, {
      // Of the address not even a hash is kept with the key.
      once: { operation: 'eraseAccount', input: { userId, idempotencyKey } as { idempotencyKey: string } },
      load: () => this.#leaving(me, userId),
      refuse: ({ user }) => eraseAccount(me, user),
      change: async (leaving) => {
        await this.#assertMay(me, leaving, input);
        const events = await this.#endAll(leaving);
        await this.persons.erase({ userId, email: leaving.user.email });
        await this.users.delete(userId);
        return { events, result: true };
      },
      read: () => Promise.resolve(true),
    });
  }

  /** In the order in which an acceptance holds them: invitations, account, seats. */
  async #leaving(me: Actor, userId: string): Promise<Leaving> {
    const { email } = found(await this.users.find(me, userId));
    const invitations = await this.invitations.lockFor(email);
    const user = found(await this.users.lock(me, userId));
    return { user, invitations, seats: await this.erasures.lockSeats(userId) };
  }

  async #assertMay(me: Actor, { user }: Leaving, { email, expectedVersion }: EraseAccountInput): Promise<void> {
    expectVersion(user, { expectedVersion }, { theirs: { disabledAt: user.disabledAt }, mine: {} });
    if (email.toLowerCase() !== user.email)
      throw invalid('input_invalid', [{ field: 'email', problem: 'address_differs' }]);
    const alone = await this.erasures.aloneIn(me, user.id);
    if (alone.length > 0) throw forbidden('secretariat_alone', alone);
  }

  async #endAll({ invitations, seats }: Leaving): Promise<DomainEvent[]> {
    const events: DomainEvent[] = [];
    for (const invitation of invitations) {
      await this.invitations.withdraw(invitation.id);
      const seat = seatOf(invitation);
      if (seat) events.push(invitationEvent('invitation.withdrawn', invitation.id, seat));
    }
    for (const seat of seats.filter(({ endedAt }) => endedAt === null)) {
      const membership = await this.memberships.get(seat.id);
      await this.memberships.end(seat.id);
      events.push(membershipEnded(membership));
    }
    return [
      ...events,
      ...seats.map((seat) => ({ ...seatEvent('membership.erased', seat), audience: 'secretariat' as const })),
    ];
  }
}
