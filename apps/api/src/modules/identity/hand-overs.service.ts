import { Injectable } from '@nestjs/common';
import { compareCodes, type Team } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  found,
  invalid,
  notFound,
  type Actor,
  type DomainEvent,
} from '../../kernel/index.js';
import type { HandedOver, OtherSeat } from './handed-over.js';
import { handOverBegun, invitationEvent, membershipEnded } from './identity.events.js';
import { handOver } from './identity.policy.js';
import type { AlsoHandedOverInput, HandOverInput } from './identity.inputs.js';
import { InvitationMails } from './invitation-mails.js';
import type { Invitation, InvitationLink } from './invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { languageProblems } from './language-problems.js';
import type { Membership } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';

interface Leaving {
  seen: AlsoHandedOverInput;
  membership: Membership;
  team: Team;
  /** Invitations to succeed in the same seat that wait */
  waiting: Invitation[];
}

/**
 * Seats of a person who leaves pass to whoever has an address: each with its title, its institutions and the invitations
 * made in it. Drafts and what waits to be done belong to the delegation and the institutions, and so are the successor's.
 */
@Injectable()
export class HandOversService {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
    private readonly mails: InvitationMails,
    private readonly acts: Acts,
  ) {}

  /** What else whoever holds a seat would leave: as far as the actor may hand it over. */
  async otherSeats(me: Actor, membershipId: string): Promise<OtherSeat[]> {
    const seat = found(await this.memberships.find(me, membershipId));
    const held = await this.memberships.elsewhere(me, seat);
    return held.filter((one) => handOver(me, one, one.team) === null);
  }

  /** All of the seats or none. A later hand-over of the same seat takes the place of one that waits. */
  @Act()
  handOverSeat(me: Actor, input: HandOverInput): Promise<HandedOver> {
    return this.acts.inOrder<{ leaving: Leaving[] }, HandedOver>(me, {
      once: { operation: 'handOverSeat', input },
      load: async () => ({ leaving: await this.#hold(me, input) }),
      refuse: ({ leaving }) =>
        leaving.map(({ membership, team }) => handOver(me, membership, team)).find((refusal) => refusal !== null) ??
        null,
      change: async ({ leaving }) => {
        const problems = languageProblems(input.language);
        if (problems.length > 0) throw invalid('input_invalid', problems);
        const events: DomainEvent[] = [];
        const links: InvitationLink[] = [];
        for (const one of leaving) {
          const { membership } = one;
          expectVersion(membership, one.seen, { theirs: { endedAt: membership.endedAt }, mine: {} });
          const withdrawn = await this.#withdraw(one.waiting, membership);
          const { id, token } = await this.#invite(me, membership, input);
          if (input.endsNow) await this.memberships.end(membership.id);
          events.push(...withdrawn, handOverBegun(id, membership, input));
          if (input.endsNow) events.push(membershipEnded(membership));
          links.push({ invitation: await this.#read(me, id), token });
        }
        const [first, ...also] = links;
        if (!first) throw new Error('no seat was handed over');
        return { id: first.invitation.id, events, result: { ...first, also } };
      },
      // The links are known once only.
      read: async (id) => {
        const also = input.also.map(async ({ membershipId }) => ({
          invitation: found(await this.invitations.findSuccession(me, membershipId, input.email.toLowerCase())),
          token: null,
        }));
        return { invitation: await this.#read(me, id), token: null, also: await Promise.all(also) };
      },
    });
  }

  /**
   * The order of locks is that of an acceptance: the invitations, then the seats; of several, that of their ids.
   * @returns the seats as they were named: of one person, or it is as if there were none
   */
  async #hold(me: Actor, input: HandOverInput): Promise<Leaving[]> {
    const named = [input, ...input.also].filter(
      ({ membershipId }, at, all) => all.findIndex((one) => one.membershipId === membershipId) === at,
    );
    const ids = named.map(({ membershipId }) => membershipId).sort(compareCodes);
    const waiting = new Map<string, Invitation[]>();
    for (const id of ids) waiting.set(id, await this.invitations.lockSuccessions(id));
    const held = new Map<string, Membership>();
    for (const id of ids) held.set(id, found(await this.memberships.lock(me, id)));
    const leaving: Leaving[] = [];
    for (const { membershipId, expectedVersion } of named) {
      const membership = found(held.get(membershipId) ?? null);
      const team = await this.memberships.team(membership.participantId);
      const seen = { membershipId, expectedVersion };
      leaving.push({ seen, membership, team, waiting: waiting.get(membershipId) ?? [] });
    }
    if (new Set(leaving.map(({ membership }) => membership.userId)).size > 1) throw notFound();
    return leaving;
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
