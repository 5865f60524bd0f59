import { Injectable } from '@nestjs/common';
import { Act, Acts, expectVersion, found, notFound, type Actor } from '../../kernel/index.js';
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
    private readonly acts: Acts,
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
  endMembership(me: Actor, { membershipId, expectedVersion }: EndMembershipInput): Promise<Membership> {
    return this.acts.inOrder(me, {
      load: async () => {
        const membership = found(await this.repository.lock(me, membershipId));
        return { membership, team: await this.repository.team(membership.participantId) };
      },
      refuse: ({ membership, team }) => endMembership(me, membership, team),
      change: async ({ membership }) => {
        expectVersion(membership, { expectedVersion }, { theirs: { endedAt: membership.endedAt }, mine: {} });
        await this.repository.end(membershipId);
        const result = (await this.repository.find(me, membershipId)) ?? membership;
        return { events: [membershipEnded(membership)], result };
      },
      read: async () => found(await this.repository.find(me, membershipId)),
    });
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
