import { Injectable } from '@nestjs/common';
import { belongsToParticipant, type Team } from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  expectVersion,
  found,
  invalid,
  notFound,
  type Actor,
  type DomainEvent,
  type FieldProblem,
} from '../../kernel/index.js';
import { InvitationMails } from './invitation-mails.js';
import { invitationEvent } from './identity.events.js';
import { invite, keepAccounts, readsMembershipsOf, type Seat } from './identity.policy.js';
import type { Invitation, InvitationLink } from './invitation.entity.js';
import type { InvitationInput, InviteAdministratorInput, InviteMemberInput } from './invitation.inputs.js';
import { InvitationRepository, type NewInvitation } from './invitation.repository.js';
import { languageProblems } from './language-problems.js';
import { MembershipRepository } from './membership.repository.js';

/** Seats are offered to addresses; whether an address has an account is looked up by nobody before it is accepted. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
    private readonly mails: InvitationMails,
    private readonly acts: Acts,
  ) {}

  async listInvitations(me: Actor, roadmapId: string | null): Promise<Invitation[]> {
    if (roadmapId === null) authorize(keepAccounts(me));
    else await this.#readable(me, roadmapId);
    return this.invitations.list(me, roadmapId);
  }

  @Act()
  inviteAdministrator(me: Actor, input: InviteAdministratorInput): Promise<InvitationLink> {
    return this.#invite(me, 'inviteAdministrator', input, null);
  }

  /** @throws DomainError VALIDATION where the seat does not fit together, FORBIDDEN where it is not the actor's to give */
  @Act()
  inviteMember(me: Actor, given: InviteMemberInput): Promise<InvitationLink> {
    const input = {
      ...given,
      accreditation: given.accreditation ?? null,
      participantId: given.participantId ?? null,
      institutionIds: [...new Set(given.institutionIds)],
    };
    const { email, language, idempotencyKey, ...seat } = input;
    return this.#invite(me, 'inviteMember', { email, language, idempotencyKey }, seat);
  }

  /** The old link opens nothing any more; a mail with it that has not gone yet will not go. */
  @Act()
  renewInvitation(me: Actor, input: InvitationInput): Promise<InvitationLink> {
    return this.#onPending(me, input, async (invitation) => {
      const token = await this.invitations.renew(invitation.id, this.#inviter(me, invitation.roadmapId));
      await this.mails.takeBack(invitation);
      await this.mails.write(invitation.id, token);
      const result = { invitation: await this.#read(me, invitation.id), token };
      return { events: eventOf('invitation.renewed', invitation), result };
    });
  }

  @Act()
  withdrawInvitation(me: Actor, input: InvitationInput): Promise<Invitation> {
    return this.#onPending(me, input, async (invitation) => {
      await this.invitations.withdraw(invitation.id);
      await this.mails.takeBack(invitation);
      const result = await this.#read(me, invitation.id);
      return { events: eventOf('invitation.withdrawn', invitation), result };
    });
  }

  /** Of a roadmap that is closed: part of that act. @returns what is to be recorded */
  async withdrawAll(me: Actor, roadmapId: string): Promise<DomainEvent[]> {
    const pending = await this.invitations.list(me, roadmapId);
    for (const invitation of pending) {
      await this.invitations.withdraw(invitation.id);
      await this.mails.takeBack(invitation);
    }
    return pending.flatMap((invitation) => eventOf('invitation.withdrawn', invitation));
  }

  #invite(
    me: Actor,
    operation: string,
    input: InviteAdministratorInput,
    seat: NewInvitation['seat'],
  ): Promise<InvitationLink> {
    return this.acts.inOrder<{ team: Team }, InvitationLink>(me, {
      once: { operation, input: { ...input, ...(seat ?? {}) } },
      load: async () => {
        if (seat) await this.#inRoadmap(me, seat.roadmapId);
        return { team: await this.memberships.team(seat?.participantId ?? null) };
      },
      refuse: ({ team }) => invite(me, seat, team),
      change: async () => {
        const problems = [...languageProblems(input.language), ...(seat === null ? [] : await this.#problems(seat))];
        if (problems.length > 0) throw invalid('input_invalid', problems);
        const { id, token } = await this.invitations.insert({
          email: input.email.toLowerCase(),
          language: input.language,
          seat,
          ...this.#inviter(me, seat?.roadmapId ?? null),
        });
        await this.mails.write(id, token);
        const invitation = await this.#read(me, id);
        const events = eventOf('invitation.made', invitation, input.idempotencyKey);
        return { id, events, result: { invitation, token } };
      },
      // The link is known once only.
      read: async (id) => ({ invitation: await this.#read(me, id), token: null }),
    });
  }

  /** On an invitation that still waits, as it was seen, and that the actor could make itself. */
  #onPending<Result>(
    me: Actor,
    { invitationId, expectedVersion }: InvitationInput,
    change: (invitation: Invitation) => Promise<{ events: DomainEvent[]; result: Result }>,
  ): Promise<Result> {
    return this.acts.inOrder<{ invitation: Invitation; team: Team }, Result>(me, {
      load: async () => {
        const invitation = found(await this.invitations.lock(me, invitationId));
        return { invitation, team: await this.memberships.team(invitation.participantId) };
      },
      refuse: ({ invitation, team }) =>
        invite(me, seatOf(invitation), team) ??
        (invitation.acceptedAt !== null || invitation.withdrawnAt !== null ? 'invitation_closed' : null),
      change: ({ invitation }) => {
        expectVersion(invitation, { expectedVersion }, { theirs: {}, mine: {} });
        return change(invitation);
      },
      read: () => Promise.reject(new Error('an invitation was changed and nothing is told of it')),
    });
  }

  #inviter(me: Actor, roadmapId: string | null): { invitedByUser: string; invitedBy: string | null } {
    if (me.userId === null) throw new Error('nobody invites without being signed in');
    return { invitedByUser: me.userId, invitedBy: roadmapId === null ? null : (me.in(roadmapId)?.id ?? null) };
  }

  async #read(me: Actor, id: string): Promise<Invitation> {
    return found(await this.invitations.find(me, id));
  }

  async #problems(seat: NonNullable<NewInvitation['seat']>): Promise<FieldProblem[]> {
    const { role, accreditation, participantId, roadmapId, institutionIds } = seat;
    if ((role === 'delegation_head') !== (accreditation !== null))
      return [{ field: 'accreditation', problem: 'accreditation_of_heads_only' }];
    if (belongsToParticipant(role) !== (participantId !== null))
      return [{ field: 'participantId', problem: 'participant_of_role_only' }];
    if (participantId !== null && !(await this.memberships.belongs(participantId, roadmapId)))
      return [{ field: 'participantId', problem: 'participant_unknown' }];
    if ((role === 'focal_point') !== institutionIds.length > 0)
      return [{ field: 'institutionIds', problem: 'institutions_of_focal_points_only' }];
    const known =
      participantId === null ? 0 : await this.memberships.countInstitutionsOf(participantId, institutionIds);
    return known === institutionIds.length ? [] : [{ field: 'institutionIds', problem: 'institution_unknown' }];
  }

  /** Members may be told that an act is not theirs; to anybody else the roadmap's teams do not exist. */
  async #inRoadmap(me: Actor, roadmapId: string): Promise<void> {
    const known = me.administrator ? await this.memberships.knowsRoadmap(roadmapId) : me.in(roadmapId) !== null;
    if (!known) throw notFound();
  }

  async #readable(me: Actor, roadmapId: string): Promise<void> {
    await this.#inRoadmap(me, roadmapId);
    if (!readsMembershipsOf(me, roadmapId)) throw notFound();
  }
}

/** The seat that an invitation carries; null for an administrator to be. */
export function seatOf({ roadmapId, role, accreditation, participantId }: Invitation): Seat | null {
  return roadmapId === null || role === null ? null : { roadmapId, role, accreditation, participantId };
}

/** Administrators' invitations belong to no roadmap, and so to no ledger. */
function eventOf(type: string, invitation: Invitation, idempotencyKey?: string): DomainEvent[] {
  const seat = seatOf(invitation);
  return seat ? [invitationEvent(type, invitation.id, seat, idempotencyKey)] : [];
}
