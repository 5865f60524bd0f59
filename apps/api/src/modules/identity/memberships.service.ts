import { Injectable } from '@nestjs/common';
import { Act, authorize, Events, expectVersion, found, notFound, type Actor } from '../../kernel/index.js';
import type { Delegation } from './delegation.js';
import { membershipEnded } from './identity.events.js';
import type { EndMembershipInput } from './identity.inputs.js';
import { endMembership, readsMembershipsOf } from './identity.policy.js';
import type { Membership } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';

@Injectable()
export class MembershipsService {
  constructor(
    private readonly repository: MembershipRepository,
    private readonly events: Events,
  ) {}

  async listMemberships(me: Actor, roadmapId: string): Promise<Membership[]> {
    await this.#readable(me, roadmapId);
    return this.repository.list(me, roadmapId);
  }

  async listDelegations(me: Actor, roadmapId: string): Promise<Delegation[]> {
    await this.#readable(me, roadmapId);
    return this.repository.delegations(me, roadmapId);
  }

  @Act()
  async endMembership(me: Actor, { membershipId, expectedVersion }: EndMembershipInput): Promise<Membership> {
    const membership = found(await this.repository.lock(me, membershipId));
    authorize(endMembership(me, membership, await this.repository.team(membership.participantId)));
    expectVersion(membership, { expectedVersion }, { theirs: { endedAt: membership.endedAt }, mine: {} });
    await this.repository.end(membershipId);
    await this.events.record(me, membershipEnded(membership));
    return (await this.repository.find(me, membershipId)) ?? membership;
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
