import { Injectable } from '@nestjs/common';
import { belongsToParticipant } from '@waymark/domain';
import {
  Act,
  authorize,
  conflict,
  Events,
  Idempotency,
  invalid,
  notFound,
  type Actor,
  type FieldProblem,
} from '../../kernel/index.js';
import type { Delegation } from './delegation.js';
import { membershipEnded, membershipGranted } from './identity.events.js';
import type { EndMembershipInput, GrantMembershipInput } from './identity.inputs.js';
import { changeSeat, endMembership, readsMembershipsOf } from './identity.policy.js';
import type { Membership } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';
import { UserRepository } from './user.repository.js';

@Injectable()
export class MembershipsService {
  constructor(
    private readonly repository: MembershipRepository,
    private readonly users: UserRepository,
    private readonly events: Events,
    private readonly idempotency: Idempotency,
  ) {}

  async listMemberships(me: Actor, roadmapId: string): Promise<Membership[]> {
    await this.#readable(me, roadmapId);
    return this.repository.list(me, roadmapId);
  }

  async listDelegations(me: Actor, roadmapId: string): Promise<Delegation[]> {
    await this.#readable(me, roadmapId);
    return this.repository.delegations(me, roadmapId);
  }

  /** @throws DomainError VALIDATION where the seat does not fit together, FORBIDDEN where it is not the actor's to give */
  @Act()
  async grantMembership(me: Actor, given: GrantMembershipInput): Promise<Membership> {
    const input = { ...given, accreditation: given.accreditation ?? null, participantId: given.participantId ?? null };
    await this.#inRoadmap(me, input.roadmapId);
    authorize(changeSeat(me, input));
    const id = await this.idempotency.once(me, 'grantMembership', input, () => this.#grant(me, input));
    const membership = await this.repository.find(me, id);
    if (!membership) throw notFound();
    return membership;
  }

  @Act()
  async endMembership(me: Actor, { membershipId, expectedVersion }: EndMembershipInput): Promise<Membership> {
    const membership = await this.repository.lock(me, membershipId);
    if (!membership) throw notFound();
    authorize(endMembership(me, membership));
    if (membership.version !== expectedVersion) {
      throw conflict({
        base: { version: expectedVersion },
        theirs: { version: membership.version, endedAt: membership.endedAt },
        mine: {},
      });
    }
    await this.repository.end(membershipId);
    await this.events.record(me, membershipEnded(membership));
    return (await this.repository.find(me, membershipId)) ?? membership;
  }

  async #grant(me: Actor, input: GrantMembershipInput): Promise<string> {
    const problems = await this.#problems(input);
    if (problems.length > 0) throw invalid('input_invalid', problems);
    const user = await this.users.lockForMembership(input.userId);
    if (!user) throw invalid('input_invalid', [{ field: 'userId', problem: 'user_unknown' }]);
    if (user.disabledAt !== null) throw invalid('account_disabled', [{ field: 'userId', problem: 'account_disabled' }]);
    if (user.administrator)
      throw invalid('administrator_without_voice', [{ field: 'userId', problem: 'administrator_without_voice' }]);
    const id = await this.repository.insert(input);
    if (id === null) throw await this.#taken(input);
    const membership = await this.repository.find(me, id);
    if (!membership) throw new Error('a membership was granted that its giver cannot read');
    await this.events.record(me, membershipGranted(membership, input.idempotencyKey));
    return id;
  }

  /** The database says that a seat is taken, not which: the account's or the head's. */
  async #taken({ userId, roadmapId }: GrantMembershipInput) {
    return (await this.repository.isMember(userId, roadmapId))
      ? invalid('already_member', [{ field: 'userId', problem: 'already_member' }])
      : invalid('delegation_has_head', [{ field: 'accreditation', problem: 'delegation_has_head' }]);
  }

  async #problems(input: GrantMembershipInput): Promise<FieldProblem[]> {
    const { role, accreditation, participantId, roadmapId } = input;
    const institutionIds = [...new Set(input.institutionIds)];
    if ((role === 'delegation_head') !== (accreditation !== null))
      return [{ field: 'accreditation', problem: 'accreditation_of_heads_only' }];
    if (belongsToParticipant(role) !== (participantId !== null))
      return [{ field: 'participantId', problem: 'participant_of_role_only' }];
    if (participantId !== null && !(await this.repository.belongs(participantId, roadmapId))) {
      return [{ field: 'participantId', problem: 'participant_unknown' }];
    }
    if ((role === 'focal_point') !== institutionIds.length > 0)
      return [{ field: 'institutionIds', problem: 'institutions_of_focal_points_only' }];
    if (
      participantId !== null &&
      (await this.repository.countInstitutionsOf(participantId, institutionIds)) !== institutionIds.length
    ) {
      return [{ field: 'institutionIds', problem: 'institution_unknown' }];
    }
    return [];
  }

  /** Members may be told that an act is not theirs; to anybody else the roadmap's teams do not exist. */
  async #inRoadmap(me: Actor, roadmapId: string): Promise<void> {
    const known = me.administrator ? await this.repository.knowsRoadmap(roadmapId) : me.in(roadmapId) !== null;
    if (!known) throw notFound();
  }

  async #readable(me: Actor, roadmapId: string): Promise<void> {
    await this.#inRoadmap(me, roadmapId);
    if (!readsMembershipsOf(me, roadmapId)) throw notFound();
  }
}
