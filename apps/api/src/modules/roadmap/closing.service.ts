import { Injectable } from '@nestjs/common';
import { closingRefusal } from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  expectVersion,
  found,
  TransitionGuards,
  type Actor,
  type Wire,
} from '../../kernel/index.js';
import { InvitationsService } from '../identity/index.js';
import type { CloseRoadmapInput } from './closing.inputs.js';
import { closeRoadmap } from './setup.policy.js';
import { roadmapClosed } from './setup.events.js';
import { SetupRepository, type SetupFacts } from './setup.repository.js';
import { told } from './setup.service.js';
import type { RoadmapSetup } from './setup.types.js';

/** Ends a roadmap: from then on it is read, and nothing in it is written. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly setups: SetupRepository,
    private readonly invitations: InvitationsService,
    private readonly guards: TransitionGuards,
    private readonly acts: Acts,
  ) {}

  /**
   * Waits for every act that is under way in it; those that come later are refused.
   * @throws DomainError FORBIDDEN `phase_not_reached`, `roadmap_closed`, `rounds_open`, `reporting_open`
   */
  @Act()
  closeRoadmap(me: Actor, input: CloseRoadmapInput): Promise<Wire<RoadmapSetup>> {
    return this.acts.inOrder<SetupFacts, Wire<RoadmapSetup>>(me, {
      once: { operation: 'closeRoadmap', input, expected: input.roadmapId },
      load: async () => {
        found(me.in(input.roadmapId));
        authorize(closeRoadmap(me, input.roadmapId));
        return this.setups.lockWhole(me, input.roadmapId);
      },
      refuse: ({ phase }) => closingRefusal(phase),
      change: async (now) => {
        expectVersion(now, input, { theirs: told(now), mine: {} });
        await this.guards.check('roadmap.close', me, now.id);
        await this.setups.close(now.id, input.reason);
        const withdrawn = await this.invitations.withdrawAll(me, now.id);
        return { id: now.id, events: [...withdrawn, roadmapClosed(now.id, input.idempotencyKey)] };
      },
      read: async (id) => told(found(await this.setups.find(me, id))),
    });
  }
}
