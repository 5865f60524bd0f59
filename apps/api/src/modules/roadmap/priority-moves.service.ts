import { Injectable } from '@nestjs/common';
import { isUnderAdoption, priorityTransitions, type Phase, type PriorityTransition } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  forbidden,
  found,
  invalid,
  TransitionGuards,
  type Actor,
  type Done,
} from '../../kernel/index.js';
import { AdoptionRepository } from './editions/adoption.repository.js';
import type { Priority } from './priority.entity.js';
import { PriorityRepository, type LockedPriority } from './priority.repository.js';
import { priorityMoved } from './roadmap.events.js';
import type { MovePriorityInput } from './roadmap.inputs.js';
import { domainActs, movePriority } from './roadmap.policy.js';
import { RoadmapRepository } from './roadmap.repository.js';

/** Moves that the chair makes outside a ballot. */
@Injectable()
export class PriorityMovesService {
  constructor(
    private readonly priorities: PriorityRepository,
    private readonly roadmaps: RoadmapRepository,
    private readonly adoptions: AdoptionRepository,
    private readonly guards: TransitionGuards,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError FORBIDDEN where the state, the phase or a guard does not permit it; VALIDATION without a reason it needs */
  @Act()
  movePriority(me: Actor, given: MovePriorityInput): Promise<Priority> {
    const input = { ...given, reason: given.reason?.trim() || null };
    return this.acts.inOrder(me, {
      once: { operation: 'movePriority', input, expected: input.priorityId },
      load: () => this.priorities.lock(me, input.priorityId),
      refuse: (priority) => movePriority(me, priority),
      change: (priority) => this.#move(me, priority, input),
      read: async (id) => found(await this.priorities.find(me, id)),
    });
  }

  async #move(
    me: Actor,
    priority: LockedPriority,
    { act, reason, expectedVersion, idempotencyKey }: MovePriorityInput,
  ): Promise<Done<Priority>> {
    expectVersion(priority, { expectedVersion }, { theirs: { state: priority.state }, mine: { act, reason } });
    const transition = await this.#transition(priority, act);
    if (!transition) throw forbidden('state_not_permitted');
    if (transition.needsReason && reason === null)
      throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
    if (act === 'circulate' && (await this.#phase(me, priority)) === 'drafting') throw forbidden('phase_not_reached');
    await this.#minding(priority, act);
    await this.guards.check(`priority.${act}`, me, priority.id);
    await this.priorities.move(priority, transition.to, reason);
    if (priority.kind === 'document') await this.adoptions.resumeParts(priority.id);
    return { events: [priorityMoved(priority, act, transition.to, idempotencyKey)] };
  }

  /** The row of the table of states; a reopened text goes back to the very result it had. */
  async #transition(
    { id, state }: LockedPriority,
    act: MovePriorityInput['act'],
  ): Promise<PriorityTransition | undefined> {
    const rows = priorityTransitions.filter((row) => row.from === state && domainActs[act].includes(row.act));
    if (act !== 'restore' || rows.length === 0) return rows[0];
    const earlier = await this.priorities.earlierResult(id);
    return rows.find((row) => row.to === earlier);
  }

  /** The document is only ever taken back; while it is before the delegations, its texts stay as they are. */
  async #minding({ kind, roadmapId }: LockedPriority, act: MovePriorityInput['act']): Promise<void> {
    if (kind === 'document') {
      if (act !== 'withdraw') throw forbidden('state_not_permitted');
    } else if (isUnderAdoption(await this.adoptions.documentState(roadmapId))) throw forbidden('adoption_under_way');
  }

  async #phase(me: Actor, { roadmapId }: LockedPriority): Promise<Phase | undefined> {
    return (await this.roadmaps.find(me, roadmapId))?.phase;
  }
}
