import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { StepDependency } from '../roadmap/index.js';
import { ActionPlanService } from './action-plan.service.js';
import { DependencyService } from './dependency.service.js';
import { MilestonePlanService } from './milestone-plan.service.js';
import { Milestone } from './milestone.entity.js';
import { NationalAction } from './national-action.entity.js';
import {
  AddActionMilestoneInput,
  AddDependencyInput,
  AddRegionalMilestoneInput,
  EditDependencyInput,
  EditMilestoneInput,
  MoveDatesOfActionInput,
  OrderMilestonesInput,
  RebaselineMilestoneInput,
  RemoveDependencyInput,
  RemoveMilestoneInput,
  SavePlanOfActionInput,
  SetApplicabilityInput,
} from './plan.inputs.js';

@Resolver()
export class TrackingPlanResolver {
  constructor(
    private readonly dependencies: DependencyService,
    private readonly milestones: MilestonePlanService,
    private readonly actions: ActionPlanService,
  ) {}

  @Mutation(() => StepDependency, { description: 'Lets a step wait for another. A circle is refused, and named.' })
  addDependency(
    @Me() me: Actor,
    @Args('input', { description: 'Which waits for which, and how.' }) input: AddDependencyInput,
  ): Promise<StepDependency> {
    return this.dependencies.addDependency(me, input);
  }

  @Mutation(() => StepDependency, { description: 'Changes how a step waits for another.' })
  editDependency(
    @Me() me: Actor,
    @Args('input', { description: 'The dependency as it is to be.' }) input: EditDependencyInput,
  ): Promise<StepDependency> {
    return this.dependencies.editDependency(me, input);
  }

  @Mutation(() => Boolean, { description: 'Takes a dependency out. It stays in the record. True.' })
  removeDependency(
    @Me() me: Actor,
    @Args('input', { description: 'The dependency.' }) input: RemoveDependencyInput,
  ): Promise<boolean> {
    return this.dependencies.removeDependency(me, input);
  }

  @Mutation(() => Milestone, { description: 'Adds a milestone of a whole step.' })
  addRegionalMilestone(
    @Me() me: Actor,
    @Args('input', { description: 'The milestone.' }) input: AddRegionalMilestoneInput,
  ): Promise<Milestone> {
    return this.milestones.addRegionalMilestone(me, input);
  }

  @Mutation(() => Milestone, { description: 'Adds a milestone of a national action.' })
  addActionMilestone(
    @Me() me: Actor,
    @Args('input', { description: 'The milestone.' }) input: AddActionMilestoneInput,
  ): Promise<Milestone> {
    return this.milestones.addActionMilestone(me, input);
  }

  @Mutation(() => Milestone, { description: 'Changes what is to be reached. Its forecast moves by `moveForecast`.' })
  editMilestone(
    @Me() me: Actor,
    @Args('input', { description: 'The milestone as it is to be.' }) input: EditMilestoneInput,
  ): Promise<Milestone> {
    return this.milestones.editMilestone(me, input);
  }

  @Mutation(() => Milestone, {
    description: 'Agrees another day for a milestone whose baseline is locked. The old one stays in the record.',
  })
  rebaselineMilestone(
    @Me() me: Actor,
    @Args('input', { description: 'Which, to when, and why.' }) input: RebaselineMilestoneInput,
  ): Promise<Milestone> {
    return this.milestones.rebaselineMilestone(me, input);
  }

  @Mutation(() => Boolean, { description: 'Takes a milestone out of the plan. It stays in the record. True.' })
  removeMilestone(
    @Me() me: Actor,
    @Args('input', { description: 'Which, and why.' }) input: RemoveMilestoneInput,
  ): Promise<boolean> {
    return this.milestones.removeMilestone(me, input);
  }

  @Mutation(() => [Milestone], {
    description: 'Puts the regional milestones of a step in another order, and gives them.',
  })
  orderMilestones(
    @Me() me: Actor,
    @Args('input', { description: 'All of them, in their order.' }) input: OrderMilestonesInput,
  ): Promise<Milestone[]> {
    return this.milestones.orderMilestones(me, input);
  }

  @Mutation(() => NationalAction, {
    description: 'Saves who carries out a national action, and how the step is adapted.',
  })
  savePlanOfAction(
    @Me() me: Actor,
    @Args('input', { description: 'The plan as it is to be.' }) input: SavePlanOfActionInput,
  ): Promise<NationalAction> {
    return this.actions.savePlanOfAction(me, input);
  }

  @Mutation(() => NationalAction, {
    description: 'Moves the dates of a national action. The old ones stay in the record.',
  })
  moveDatesOfAction(
    @Me() me: Actor,
    @Args('input', { description: 'The dates as they are to be, and why.' }) input: MoveDatesOfActionInput,
  ): Promise<NationalAction> {
    return this.actions.moveDatesOfAction(me, input);
  }

  @Mutation(() => NationalAction, { description: 'Says that a step does not concern the participant, or does again.' })
  setApplicability(
    @Me() me: Actor,
    @Args('input', { description: 'Whether it does, and why.' }) input: SetApplicabilityInput,
  ): Promise<NationalAction> {
    return this.actions.setApplicability(me, input);
  }
}
