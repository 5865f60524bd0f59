import { Injectable } from '@nestjs/common';
import { nextPhases } from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  expectVersion,
  forbidden,
  found,
  invalid,
  TransitionGuards,
  type Actor,
  type Done,
  type Wire,
} from '../../../kernel/index.js';
import { SetupRepository, type SetupFacts } from '../setup.repository.js';
import { told } from '../setup.service.js';
import type { RoadmapSetup } from '../setup.types.js';
import { phaseMoved } from './edition.events.js';
import type { MovePhaseInput } from './editions.inputs.js';
import { conductDocument } from './editions.policy.js';

/** Moves a roadmap along its way. Adopted is reached by its ballot alone, closed by closing. */
@Injectable()
export class PhasesService {
  constructor(
    private readonly setups: SetupRepository,
    private readonly guards: TransitionGuards,
    private readonly acts: Acts,
  ) {}

  /**
   * @throws DomainError FORBIDDEN `phase_not_reached` where the phase does not follow, `phase_incomplete` with what is
   * missing; VALIDATION `reason_required`
   */
  @Act()
  movePhase(me: Actor, given: MovePhaseInput): Promise<Wire<RoadmapSetup>> {
    const input = { ...given, reason: given.reason || null };
    return this.acts.inOrder<SetupFacts, Wire<RoadmapSetup>>(me, {
      once: { operation: 'movePhase', input, expected: input.roadmapId },
      load: () => {
        found(me.in(input.roadmapId));
        authorize(conductDocument(me, input.roadmapId));
        return this.setups.lock(me, input.roadmapId);
      },
      refuse: ({ phase }) => (phase === 'closed' ? 'roadmap_closed' : null),
      change: (now) => this.#move(me, now, input),
      read: async (id) => told(found(await this.setups.find(me, id))),
    });
  }

  async #move(me: Actor, now: SetupFacts, input: MovePhaseInput): Promise<Done<Wire<RoadmapSetup>>> {
    expectVersion(now, input, { theirs: told(now), mine: { to: input.to } });
    const move = nextPhases(now.phaseFacts).find(({ to }) => to === input.to);
    if (!move) throw forbidden('phase_not_reached');
    const reason = input.reason ?? null;
    if (move.needsReason && reason === null)
      throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
    const [missing] = move.missing;
    if (missing) throw forbidden('phase_incomplete', missing.named);
    await this.guards.check(`roadmap.${move.to}`, me, now.id);
    await this.setups.movePhase(now.id, move.to, reason);
    return { id: now.id, events: [phaseMoved(now.id, now.phase, move.to, input.idempotencyKey)] };
  }
}
