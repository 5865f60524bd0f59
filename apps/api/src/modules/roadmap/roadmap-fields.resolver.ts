import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { AlignmentItem } from './alignment-item.entity.js';
import { Framework } from './framework.entity.js';
import { Participant } from './participant.entity.js';
import { Passage } from './passage.entity.js';
import { PhaseChange } from './phase-change.entity.js';
import { PriorityVersion } from './priority-version.entity.js';
import { Priority, PriorityText } from './priority.entity.js';
import { Roadmap } from './roadmap.entity.js';
import { RoadmapLoaders } from './roadmap.loaders.js';
import { StepDependency } from './step-dependency.entity.js';
import { Step, StepText } from './step.entity.js';
import { TimelineEntry } from './timeline-entry.entity.js';

@Resolver(() => Roadmap)
export class RoadmapFields {
  constructor(private readonly loaders: RoadmapLoaders) {}

  @ResolveField(() => [Participant], { description: 'Its participants, in the order of their English names.' })
  participants(@Me() me: Actor, @Parent() { id }: Roadmap): Promise<Participant[]> {
    return this.loaders.participants(me, id);
  }

  @ResolveField(() => [PhaseChange], { description: 'When it entered each phase.' })
  phaseChanges(@Me() me: Actor, @Parent() { id }: Roadmap): Promise<PhaseChange[]> {
    return this.loaders.phaseChanges(me, id);
  }

  @ResolveField(() => [TimelineEntry], { description: 'Its calendar, by day.' })
  timeline(@Me() me: Actor, @Parent() { id }: Roadmap): Promise<TimelineEntry[]> {
    return this.loaders.timeline(me, id);
  }
}

@Resolver(() => Priority)
export class PriorityFields {
  constructor(private readonly loaders: RoadmapLoaders) {}

  @ResolveField(() => PriorityText, {
    nullable: true,
    description:
      'Its own words in the version that the reader is shown; null in the unlikely case of a version without them.',
  })
  text(@Me() me: Actor, @Parent() { id }: Priority): Promise<PriorityText | null> {
    return this.loaders.priorityText(me, id);
  }

  @ResolveField(() => [AlignmentItem], { description: 'What it is aligned with.' })
  alignment(@Me() me: Actor, @Parent() { id }: Priority): Promise<AlignmentItem[]> {
    return this.loaders.priorityAlignment(me, id);
  }
}

@Resolver(() => PriorityVersion)
export class PriorityVersionFields {
  constructor(private readonly loaders: RoadmapLoaders) {}

  @ResolveField(() => [Passage], { description: 'Its passages, in order.' })
  passages(@Me() me: Actor, @Parent() { id }: PriorityVersion): Promise<Passage[]> {
    return this.loaders.passages(me, id);
  }
}

@Resolver(() => Step)
export class StepFields {
  constructor(private readonly loaders: RoadmapLoaders) {}

  @ResolveField(() => StepText, {
    nullable: true,
    description: 'Its words in the version that the reader is shown; null where that version does not name it.',
  })
  text(@Me() me: Actor, @Parent() { id }: Step): Promise<StepText | null> {
    return this.loaders.stepText(me, id);
  }

  @ResolveField(() => [ID], { description: 'Institutions that support it in the region.' })
  supportInstitutionIds(@Me() me: Actor, @Parent() { id }: Step): Promise<string[]> {
    return this.loaders.supportInstitutionIds(me, id);
  }

  @ResolveField(() => [String], { description: 'Codes of the countries of origin concerned.' })
  originCountryCodes(@Me() me: Actor, @Parent() { id }: Step): Promise<string[]> {
    return this.loaders.originCountryCodes(me, id);
  }

  @ResolveField(() => [StepDependency], { description: 'What it waits for and what waits for it.' })
  dependencies(@Me() me: Actor, @Parent() { id }: Step): Promise<StepDependency[]> {
    return this.loaders.dependencies(me, id);
  }

  @ResolveField(() => [AlignmentItem], { description: 'What it is aligned with.' })
  alignment(@Me() me: Actor, @Parent() { id }: Step): Promise<AlignmentItem[]> {
    return this.loaders.stepAlignment(me, id);
  }
}

@Resolver(() => Framework)
export class FrameworkFields {
  constructor(private readonly loaders: RoadmapLoaders) {}

  @ResolveField(() => [AlignmentItem], { description: 'Its items, by code.' })
  items(@Me() me: Actor, @Parent() { id }: Framework): Promise<AlignmentItem[]> {
    return this.loaders.items(me, id);
  }
}
