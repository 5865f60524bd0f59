import { Injectable } from '@nestjs/common';
import type { Team } from '@waymark/domain';
import { Act, Acts, expectVersion, found, invalid, type Actor, type DomainEvent } from '../../kernel/index.js';
import { handOverBegun, invitationEvent, membershipEnded } from './identity.events.js';
import { handOver } from './identity.policy.js';
import type { HandOverInput } from './identity.inputs.js';
import { InvitationMails } from './invitation-mails.js';
import type { Invitation, InvitationLink } from './invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { languageProblems } from './language-problems.js';
import type { Membership } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';

interface Leaving {
  membership: Membership;
  team: Team;
  /** Invitations to succeed in the same seat that wait */
  waiting: Invitation[];
}

/**
 * A seat passes to whoever has an address: with its title, its institutions and the invitations made in it. Drafts and
 * what waits to be done belong to the delegation and the institutions, and so are the successor's.
 */
@Injectable()
export class HandOversService {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
    private readonly mails: InvitationMails,
    private readonly acts: Acts,
  ) {}

  /** A later hand-over of the same seat takes the place of one that waits. */
  @Act()
  handOverSeat(me: Actor, input: HandOverInput): Promise<InvitationLink> {
    return this.acts.inOrder<Leaving, InvitationLink>(me, {
      once: { operation: 'handOverSeat', input },
      load: async () => {
        // The order of locks is that of an acceptance: the invitation, then the seat.
        const waiting = await this.invitations.lockSuccessions(input.membershipId);
        const membership = found(await this.memberships.lock(me, input.membershipId));
        return { membership, waiting, team: await this.memberships.team(membership.participantId) };
      },
      refuse: ({ membership, team }) => handOver(me, membership, team),
      change: async ({ membership, waiting }) => {
        expectVersion(membership, input, { theirs: { endedAt: membership.endedAt }, mine: {} });
        const problems = languageProblems(input.language);
        if (problems.length > 0) throw invalid('input_invalid', problems);
        const withdrawn = await this.#withdraw(waiting, membership);
        const { id, token } = await this.#invite(me, membership, input);
        if (input.endsNow) await this.memberships.end(membership.id);
        const events = [
          ...withdrawn,
          handOverBegun(id, membership, input),
          ...(input.endsNow ? [membershipEnded(membership)] : []),
        ];
        return { id, events, result: { invitation: await this.#read(me, id), token } };
      },
      // The link is known once only.
      read: async (id) => ({ invitation: await this.#read(me, id), token: null }),
    });
  }

  async #invite(
    me: Actor,
    seat: Membership,
    { email, language }: HandOverInput,
  ): Promise<{ id: string; token: string }> {
    if (me.userId === null) throw new Error('nobody hands over without being signed in');
    const made = await this.invitations.insert({
      email: email.toLowerCase(),
      language,
      seat,
      succeeds: seat.id,
      invitedByUser: me.userId,
      invitedBy: me.in(seat.roadmapId)?.id ?? null,
    });
    await this.mails.write(made.id, made.token);
    return made;
  }

  async #withdraw(waiting: readonly Invitation[], seat: Membership): Promise<DomainEvent[]> {
    for (const invitation of waiting) {
      await this.invitations.withdraw(invitation.id);
      await this.mails.takeBack(invitation);
    }
    return waiting.map(({ id }) => invitationEvent('invitation.withdrawn', id, seat));
  }

  async #read(me: Actor, id: string): Promise<Invitation> {
    return found(await this.invitations.find(me, id));
  }
}
