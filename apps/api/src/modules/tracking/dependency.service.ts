import { Injectable } from '@nestjs/common';
import { changesBetween, circleOf, type PlanEnd } from '@waymark/domain';
import { Act, Acts, expectVersion, forbidden, found, invalid, type Actor } from '../../kernel/index.js';
import {
  DependencyRepository,
  linkOf,
  PlanChanges,
  planEvent,
  planSteps,
  type StepDependency,
  type StepPair,
  type Waiting,
} from '../roadmap/index.js';
import { MilestonePlanRepository } from './milestone-plan.repository.js';
import type { AddDependencyInput, EditDependencyInput, RemoveDependencyInput } from './plan.inputs.js';
import { StepNames } from './step-names.js';

/** Which steps wait for which: for whole ones, or for their regional milestones. */
@Injectable()
export class DependencyService {
  constructor(
    private readonly dependencies: DependencyRepository,
    private readonly milestones: MilestonePlanRepository,
    private readonly names: StepNames,
    private readonly changes: PlanChanges,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError VALIDATION `step_with_itself`, `dependency_there`, `milestone_not_of_step`; FORBIDDEN `dependency_circle` with its steps in order, by code or title */
  @Act()
  addDependency(me: Actor, input: AddDependencyInput): Promise<StepDependency> {
    const { predecessorStepId, successorStepId } = input;
    return this.acts.inOrder(me, {
      once: { operation: 'addDependency', input },
      load: () => {
        if (predecessorStepId === successorStepId)
          throw invalid('step_with_itself', [{ field: 'predecessorStepId', problem: 'step_with_itself' }]);
        return this.dependencies.lockSteps(me, predecessorStepId, successorStepId);
      },
      refuse: (pair) => planSteps(me, pair),
      change: async (pair, id) => {
        const waiting = waitingIn(input);
        await this.#refuse(me, pair, waiting, null);
        const change = changesBetween<Dependency>(
          { dependency: null },
          { dependency: { ...stepsOf(pair), ...waiting } },
        );
        await this.changes.record(me, 'dependency', { id, ...pair }, change, null);
        await this.dependencies.add(id, pair, waiting);
        return { events: [event('added', id, pair, input.idempotencyKey)] };
      },
      read: async (id) => found(await this.dependencies.find(me, id)),
    });
  }

  @Act()
  editDependency(me: Actor, input: EditDependencyInput): Promise<StepDependency> {
    return this.acts.inOrder(me, {
      once: { operation: 'editDependency', input, expected: input.dependencyId },
      load: () => this.dependencies.lock(me, input.dependencyId),
      refuse: (dependency) => planSteps(me, dependency),
      change: async (dependency) => {
        const waiting = waitingIn(input);
        expectVersion(dependency, input, { theirs: dependency.waiting, mine: waiting });
        await this.#refuse(me, dependency, waiting, dependency.id);
        const change = changesBetween({ dependency: dependency.waiting }, { dependency: waiting });
        await this.changes.record(me, 'dependency', dependency, change, null);
        await this.dependencies.edit(dependency.id, waiting);
        return { events: [event('edited', dependency.id, dependency, input.idempotencyKey)] };
      },
      read: async (id) => found(await this.dependencies.find(me, id)),
    });
  }

  @Act()
  removeDependency(me: Actor, input: RemoveDependencyInput): Promise<boolean> {
    return this.acts.inOrder(me, {
      once: { operation: 'removeDependency', input, expected: input.dependencyId },
      load: () => this.dependencies.lock(me, input.dependencyId),
      refuse: (dependency) => planSteps(me, dependency),
      change: async (dependency) => {
        expectVersion(dependency, input, { theirs: dependency.waiting, mine: {} });
        const change = changesBetween<Dependency>({ dependency: dependency.waiting }, { dependency: null });
        await this.changes.record(me, 'dependency', dependency, change, null);
        await this.dependencies.remove(dependency.id);
        return { events: [event('removed', dependency.id, dependency, input.idempotencyKey)] };
      },
      read: () => Promise.resolve(true),
    });
  }

  /** @param besides the dependency that is being changed */
  async #refuse(me: Actor, pair: StepPair, waiting: Waiting, besides: string | null): Promise<void> {
    const sides = [
      ['predecessorMilestoneId', pair.predecessorStepId],
      ['successorMilestoneId', pair.successorStepId],
    ] as const;
    const astray = [];
    for (const [field, stepId] of sides) {
      const milestoneId = waiting[field];
      if (milestoneId !== null && !(await this.milestones.isRegionalOf(stepId, milestoneId)))
        astray.push({ field, problem: 'milestone_not_of_step' });
    }
    if (astray.length > 0) throw invalid('milestone_not_of_step', astray);
    const others = (await this.dependencies.listLinks(pair.roadmapId)).filter(({ id }) => id !== besides);
    const link = linkOf(pair, waiting);
    if (others.some(({ before, after }) => sameEnds(before, link.before) && sameEnds(after, link.after)))
      throw invalid('dependency_there', [{ field: 'predecessorStepId', problem: 'dependency_there' }]);
    const circle = circleOf([...others, link]);
    if (circle !== null) throw forbidden('dependency_circle', await this.names.of(me, circle));
  }
}

/** In the history of the plan; null where there is none yet, or none any more. */
interface Dependency {
  dependency: object | null;
}

const sameEnds = (one: PlanEnd, other: PlanEnd): boolean =>
  one.stepId === other.stepId && one.milestoneId === other.milestoneId;

const waitingIn = (input: Waiting): Waiting => ({
  type: input.type,
  predecessorMilestoneId: input.predecessorMilestoneId ?? null,
  successorMilestoneId: input.successorMilestoneId ?? null,
  note: input.note,
});

const stepsOf = ({ predecessorStepId, successorStepId }: StepPair) => ({ predecessorStepId, successorStepId });

const event = (act: string, dependencyId: string, pair: StepPair, key: string) =>
  planEvent(
    `dependency.${act}`,
    'step',
    { ...pair, id: pair.successorStepId },
    { dependencyId, predecessorStepId: pair.predecessorStepId },
    key,
  );
