import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Wire } from '../../../kernel/index.js';
import { Priority } from '../priority.entity.js';
import { OfRoadmapArgs } from '../roadmap.inputs.js';
import { RoadmapSetup } from '../setup.types.js';
import { AdoptionService } from './adoption.service.js';
import { CirculationService } from './circulation.service.js';
import { CirculateInput, Circulation } from './circulation.types.js';
import { Edition } from './edition.js';
import { MovePhaseInput, PutToAdoptionInput } from './editions.inputs.js';
import { PhasesService } from './phases.service.js';

@Resolver()
export class EditionsResolver {
  constructor(
    private readonly circulations: CirculationService,
    private readonly adoptions: AdoptionService,
    private readonly phases: PhasesService,
  ) {}

  @Query(() => [Edition], { description: 'The editions of the whole document, newest first.' })
  editions(@Me() me: Actor, @Args() { roadmapId }: OfRoadmapArgs): Promise<Edition[]> {
    return this.circulations.listEditions(me, roadmapId);
  }

  @Query(() => Circulation, {
    description: "What circulating a draft of the document would do now. The secretariat's.",
  })
  circulation(@Me() me: Actor, @Args() { roadmapId }: OfRoadmapArgs): Promise<Circulation> {
    return this.circulations.prepare(me, roadmapId);
  }

  @Mutation(() => Edition, {
    description: "Puts a numbered draft of the whole document before the participants. The secretariat's act.",
  })
  circulate(@Me() me: Actor, @Args('input', { description: 'The draft.' }) input: CirculateInput): Promise<Edition> {
    return this.circulations.circulate(me, input);
  }

  @Mutation(() => Priority, {
    description:
      "Fixes the draft that was circulated last, so that a round can open on the whole document: its validation adopts the roadmap. The secretariat's act. Answered with the document as a text that is put to a ballot.",
  })
  putToAdoption(
    @Me() me: Actor,
    @Args('input', { description: 'Which draft.' }) input: PutToAdoptionInput,
  ): Promise<Priority> {
    return this.adoptions.putToAdoption(me, input);
  }

  @Mutation(() => RoadmapSetup, { description: "Moves a roadmap to a phase that follows. The secretariat's act." })
  movePhase(
    @Me() me: Actor,
    @Args('input', { description: 'The phase.' }) input: MovePhaseInput,
  ): Promise<Wire<RoadmapSetup>> {
    return this.phases.movePhase(me, input);
  }
}
