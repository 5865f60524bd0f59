import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { AlignmentItem } from './alignment-item.entity.js';
import { AlignmentService } from './alignment.service.js';
import {
  AddAlignmentItemInput,
  AlignPriorityInput,
  AlignStepInput,
  EditAlignmentItemInput,
  RebaselineStepInput,
  RemoveAlignmentItemInput,
  SavePlanOfStepInput,
} from './plan.inputs.js';
import { Priority } from './priority.entity.js';
import { StepPlanService } from './step-plan.service.js';
import { Step } from './step.entity.js';

@Resolver()
export class PlanResolver {
  constructor(
    private readonly plans: StepPlanService,
    private readonly alignment: AlignmentService,
  ) {}

  @Mutation(() => Step, { description: 'Saves the plan of a step: lead, support, dates, weight, scope and origins.' })
  savePlanOfStep(
    @Me() me: Actor,
    @Args('input', { description: 'The plan as it is to be.' }) input: SavePlanOfStepInput,
  ): Promise<Step> {
    return this.plans.savePlanOfStep(me, input);
  }

  @Mutation(() => Step, {
    description: 'Agrees new dates for a step whose baseline is locked. The old ones stay in the record.',
  })
  rebaselineStep(
    @Me() me: Actor,
    @Args('input', { description: 'Which, to what, and why.' }) input: RebaselineStepInput,
  ): Promise<Step> {
    return this.plans.rebaselineStep(me, input);
  }

  @Mutation(() => Step, { description: 'Says what a step is aligned with.' })
  alignStep(
    @Me() me: Actor,
    @Args('input', { description: 'The step and the items.' }) input: AlignStepInput,
  ): Promise<Step> {
    return this.alignment.alignStep(me, input);
  }

  @Mutation(() => Priority, { description: 'Says what a priority is aligned with.' })
  alignPriority(
    @Me() me: Actor,
    @Args('input', { description: 'The priority and the items.' }) input: AlignPriorityInput,
  ): Promise<Priority> {
    return this.alignment.alignPriority(me, input);
  }

  @Mutation(() => AlignmentItem, { description: 'Adds an alignment item for this roadmap alone.' })
  addAlignmentItem(
    @Me() me: Actor,
    @Args('input', { description: 'The item.' }) input: AddAlignmentItemInput,
  ): Promise<AlignmentItem> {
    return this.alignment.addAlignmentItem(me, input);
  }

  @Mutation(() => AlignmentItem, { description: 'Changes the words of an own alignment item.' })
  editAlignmentItem(
    @Me() me: Actor,
    @Args('input', { description: 'The item and its words.' }) input: EditAlignmentItemInput,
  ): Promise<AlignmentItem> {
    return this.alignment.editAlignmentItem(me, input);
  }

  @Mutation(() => Boolean, { description: 'Removes an own alignment item with which nothing is aligned. True.' })
  removeAlignmentItem(
    @Me() me: Actor,
    @Args('input', { description: 'The item.' }) input: RemoveAlignmentItemInput,
  ): Promise<boolean> {
    return this.alignment.removeAlignmentItem(me, input);
  }
}
