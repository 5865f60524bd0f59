import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { Framework } from './framework.entity.js';
import { PriorityMovesService } from './priority-moves.service.js';
import { PriorityVersion } from './priority-version.entity.js';
import { Priority } from './priority.entity.js';
import { Roadmap } from './roadmap.entity.js';
import {
  MovePriorityInput,
  OfRoadmapArgs,
  PriorityVersionsArgs,
  RecordArgs,
  RoadmapArgs,
  StepsArgs,
} from './roadmap.inputs.js';
import { RoadmapService } from './roadmap.service.js';
import { Step } from './step.entity.js';

@Resolver()
export class RoadmapResolver {
  constructor(
    private readonly service: RoadmapService,
    private readonly moves: PriorityMovesService,
  ) {}

  @Query(() => [Roadmap], { description: 'Roadmaps that the reader may see, by title.' })
  roadmaps(@Me() me: Actor): Promise<Roadmap[]> {
    return this.service.listRoadmaps(me);
  }

  @Query(() => Roadmap, { description: 'A roadmap by its code.' })
  roadmap(@Me() me: Actor, @Args() { code }: RoadmapArgs): Promise<Roadmap> {
    return this.service.getRoadmap(me, code);
  }

  @Query(() => [Priority], { description: 'The priorities of a roadmap, in order.' })
  priorities(@Me() me: Actor, @Args() { roadmapId }: OfRoadmapArgs): Promise<Priority[]> {
    return this.service.listPriorities(me, roadmapId);
  }

  @Query(() => Priority, { description: 'A priority.' })
  priority(@Me() me: Actor, @Args() { id }: RecordArgs): Promise<Priority> {
    return this.service.getPriority(me, id);
  }

  @Query(() => [PriorityVersion], { description: 'The versions of a priority that the reader may see, newest first.' })
  priorityVersions(@Me() me: Actor, @Args() { priorityId }: PriorityVersionsArgs): Promise<PriorityVersion[]> {
    return this.service.listVersions(me, priorityId);
  }

  @Query(() => [Step], { description: 'The steps of a roadmap or of one priority, in order.' })
  steps(@Me() me: Actor, @Args() { roadmapId, priorityId }: StepsArgs): Promise<Step[]> {
    return this.service.listSteps(me, roadmapId, priorityId ?? null);
  }

  @Query(() => Step, { description: 'A step.' })
  step(@Me() me: Actor, @Args() { id }: RecordArgs): Promise<Step> {
    return this.service.getStep(me, id);
  }

  @Query(() => [Framework], { description: 'The catalogue of frameworks, by title.' })
  frameworks(@Me() me: Actor): Promise<Framework[]> {
    return this.service.listFrameworks(me);
  }

  @Mutation(() => Priority, { description: "Moves a priority's text outside a ballot. The secretariat's act." })
  movePriority(
    @Me() me: Actor,
    @Args('input', { description: 'The move.' }) input: MovePriorityInput,
  ): Promise<Priority> {
    return this.moves.movePriority(me, input);
  }
}
