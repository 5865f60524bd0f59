import { Injectable } from '@nestjs/common';
import { belongsToParticipant } from '@waymark/domain';
import {
  Act,
  authorize,
  Events,
  expectVersion,
  found,
  Idempotency,
  invalid,
  notFound,
  type Actor,
  type FieldProblem,
} from '../../kernel/index.js';
import { invitationEvent } from './identity.events.js';
import { invite, keepAccounts, readsMembershipsOf, type Seat } from './identity.policy.js';
import type { Invitation, InvitationLink } from './invitation.entity.js';
import type { InvitationInput, InviteAdministratorInput, InviteMemberInput } from './invitation.inputs.js';
import { InvitationRepository, type NewInvitation } from './invitation.repository.js';
import { MembershipRepository } from './membership.repository.js';

/** Seats are offered to addresses; whether an address has an account is looked up by nobody before it is accepted. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
    private readonly events: Events,
    private readonly idempotency: Idempotency,
  ) {}

  async listInvitations(me: Actor, roadmapId: string | null): Promise<Invitation[]> {
    if (roadmapId === null) authorize(keepAccounts(me));
    else await this.#readable(me, roadmapId);
    return this.invitations.list(me, roadmapId);
  }

  @Act()
  async inviteAdministrator(me: Actor, input: InviteAdministratorInput): Promise<InvitationLink> {
    authorize(keepAccounts(me));
    return this.#invite(me, 'inviteAdministrator', input, null);
  }

  /** @throws DomainError VALIDATION where the seat does not fit together, FORBIDDEN where it is not the actor's to give */
  @Act()
  async inviteMember(me: Actor, given: InviteMemberInput): Promise<InvitationLink> {
    const input = {
      ...given,
      accreditation: given.accreditation ?? null,
      participantId: given.participantId ?? null,
      institutionIds: [...new Set(given.institutionIds)],
    };
    const { email, idempotencyKey, ...seat } = input;
    await this.#inRoadmap(me, seat.roadmapId);
    authorize(invite(me, seat, await this.memberships.team(seat.participantId)));
    return this.#invite(me, 'inviteMember', { email, idempotencyKey }, seat);
  }

  /** The old link opens nothing any more. */
  @Act()
  async renewInvitation(me: Actor, input: InvitationInput): Promise<InvitationLink> {
    const invitation = await this.#pending(me, input);
    const token = await this.invitations.renew(invitation.id, this.#inviter(me, invitation.roadmapId));
    await this.#record(me, 'invitation.renewed', invitation);
    return { invitation: await this.#read(me, invitation.id), token };
  }

  @Act()
  async withdrawInvitation(me: Actor, input: InvitationInput): Promise<Invitation> {
    const invitation = await this.#pending(me, input);
    await this.invitations.withdraw(invitation.id);
    await this.#record(me, 'invitation.withdrawn', invitation);
    return this.#read(me, invitation.id);
  }

  async #invite(
    me: Actor,
    operation: string,
    input: InviteAdministratorInput,
    seat: NewInvitation['seat'],
  ): Promise<InvitationLink> {
    let token: string | null = null;
    const said = { ...input, ...(seat ?? {}) };
    const id = await this.idempotency.once(me, operation, said, async () => {
      const problems = seat === null ? [] : await this.#problems(seat);
      if (problems.length > 0) throw invalid('input_invalid', problems);
      const made = await this.invitations.insert({
        email: input.email.toLowerCase(),
        seat,
        ...this.#inviter(me, seat?.roadmapId ?? null),
      });
      token = made.token;
      await this.#record(me, 'invitation.made', await this.#read(me, made.id), input.idempotencyKey);
      return made.id;
    });
    return { invitation: await this.#read(me, id), token };
  }

  /** An invitation that still waits, as it was seen, and that the actor could make itself. */
  async #pending(me: Actor, { invitationId, expectedVersion }: InvitationInput): Promise<Invitation> {
    const invitation = found(await this.invitations.lock(me, invitationId));
    authorize(invite(me, seatOf(invitation), await this.memberships.team(invitation.participantId)));
    if (invitation.acceptedAt !== null || invitation.withdrawnAt !== null) authorize('invitation_closed');
    expectVersion(invitation, { expectedVersion }, { theirs: {}, mine: {} });
    return invitation;
  }

  #inviter(me: Actor, roadmapId: string | null): { invitedByUser: string; invitedBy: string | null } {
    if (me.userId === null) throw new Error('nobody invites without being signed in');
    return { invitedByUser: me.userId, invitedBy: roadmapId === null ? null : (me.in(roadmapId)?.id ?? null) };
  }

  async #read(me: Actor, id: string): Promise<Invitation> {
    return found(await this.invitations.find(me, id));
  }

  /** Administrators' invitations belong to no roadmap, and so to no ledger. */
  async #record(me: Actor, type: string, invitation: Invitation, idempotencyKey?: string): Promise<void> {
    const seat = seatOf(invitation);
    if (seat) await this.events.record(me, invitationEvent(type, invitation.id, seat, idempotencyKey));
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
