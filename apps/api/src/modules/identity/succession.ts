import { Injectable } from '@nestjs/common';
import { Events, invalid, type Actor } from '../../kernel/index.js';
import { membershipEnded } from './identity.events.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { MembershipRepository } from './membership.repository.js';

/** What happens to a seat as its successor takes it up. */
@Injectable()
export class Succession {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
    private readonly events: Events,
  ) {}

  /** Ends the seat where it still lasts: it is free for the successor, who cannot be its holder. */
  async endEarlier(inviter: Actor, { succeeds }: Invitation, userId: string): Promise<void> {
    if (succeeds === null) return;
    // Held before the seat, in the order in which their own acts hold them.
    await this.invitations.lockMadeIn(succeeds);
    const earlier = await this.memberships.lockCurrent(succeeds);
    if (!earlier) return;
    if (earlier.userId === userId) throw invalid('already_member');
    await this.memberships.end(earlier.id);
    await this.events.record(inviter, membershipEnded(earlier));
  }

  /** Invitations that were made in the seat and wait are the successor's to renew or withdraw, and stand on its right. */
  async passOn({ succeeds }: Invitation, membershipId: string, userId: string): Promise<void> {
    if (succeeds !== null) await this.invitations.passOn(succeeds, { invitedBy: membershipId, invitedByUser: userId });
  }
}
