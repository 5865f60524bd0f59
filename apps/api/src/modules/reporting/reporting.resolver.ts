import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Me, selectionOf, type Actor } from '../../kernel/index.js';
import { GridReadModel } from './grid.read-model.js';
import { OverviewReadModel } from './overview.read-model.js';
import { OverviewPage } from './overview.types.js';
import { PriorityReadModel } from './priority.read-model.js';
import { PriorityPage } from './priority.types.js';
import { ProgressReadModel } from './progress.read-model.js';
import { ProgressPage } from './progress.types.js';
import {
  CodePageArgs,
  PageArgs,
  ProgressPageArgs,
  StepPageArgs,
  ValidationPageArgs,
  WorkActionArgs,
} from './reporting.inputs.js';
import { StepReadModel } from './step.read-model.js';
import { ActionGrid, StepPage } from './step.types.js';
import { ValidationReadModel } from './validation.read-model.js';
import { ValidationPage } from './validation.types.js';
import { WorkReadModel } from './work.read-model.js';
import { WorkAction, WorkPage } from './work.types.js';

/** One query for each page: one statement for what the query selects. */
@Resolver()
export class ReportingResolver {
  constructor(
    private readonly overview: OverviewReadModel,
    private readonly priority: PriorityReadModel,
    private readonly validation: ValidationReadModel,
    private readonly step: StepReadModel,
    private readonly grid: GridReadModel,
    private readonly work: WorkReadModel,
    private readonly progress: ProgressReadModel,
  ) {}

  @Query(() => OverviewPage, { description: 'Where a roadmap stands and what needs the reader.' })
  overviewPage(
    @Me() me: Actor,
    @Args() { roadmap }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OverviewPage> {
    return this.overview.read(me, roadmap, selectionOf(info));
  }

  @Query(() => PriorityPage, { description: 'A priority with its text, positions, evidence, steps and discussion.' })
  priorityPage(@Me() me: Actor, @Args() args: CodePageArgs, @Info() info: GraphQLResolveInfo): Promise<PriorityPage> {
    return this.priority.read(me, args, selectionOf(info));
  }

  @Query(() => ValidationPage, { description: 'The rounds, and one of them as ballots by delegations.' })
  validationPage(
    @Me() me: Actor,
    @Args() { roadmap, round }: ValidationPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ValidationPage> {
    return this.validation.read(me, roadmap, round ?? null, selectionOf(info));
  }

  @Query(() => StepPage, { description: 'A step with its national actions side by side.' })
  stepPage(@Me() me: Actor, @Args() args: StepPageArgs, @Info() info: GraphQLResolveInfo): Promise<StepPage> {
    return this.step.read(me, args, selectionOf(info));
  }

  @Query(() => ActionGrid, { description: 'All steps by participants.' })
  actionGrid(@Me() me: Actor, @Args() { roadmap }: PageArgs, @Info() info: GraphQLResolveInfo): Promise<ActionGrid> {
    return this.grid.read(me, roadmap, selectionOf(info));
  }

  @Query(() => WorkPage, { description: 'The national actions that the reader keeps current.' })
  workPage(@Me() me: Actor, @Args() { roadmap }: PageArgs, @Info() info: GraphQLResolveInfo): Promise<WorkPage> {
    return this.work.read(me, roadmap, selectionOf(info));
  }

  @Query(() => WorkAction, { description: 'One of those national actions, with its updates.' })
  workAction(@Me() me: Actor, @Args() args: WorkActionArgs): Promise<WorkAction> {
    return this.work.readAction(me, args);
  }

  @Query(() => ProgressPage, { description: 'Delivery at a day, from published updates alone.' })
  progressPage(
    @Me() me: Actor,
    @Args() { roadmap, asOf }: ProgressPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressPage> {
    return this.progress.read(me, roadmap, asOf ?? null, selectionOf(info));
  }
}
