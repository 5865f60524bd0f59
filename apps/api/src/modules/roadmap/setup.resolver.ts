import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Wire } from '../../kernel/index.js';
import { CloseRoadmapInput } from './closing.inputs.js';
import { ClosingService } from './closing.service.js';
import { AddParticipantInput, RemoveParticipantInput, SaveParticipantInput } from './participant.inputs.js';
import {
  BringInSetupInput,
  CreateRoadmapInput,
  SaveSettingsInput,
  SetupArgs,
  StartDraftingInput,
} from './setup.inputs.js';
import { SetupService } from './setup.service.js';
import { CreatedRoadmap, RoadmapSetup, SetupFile } from './setup.types.js';

@Resolver()
export class SetupResolver {
  constructor(
    private readonly setups: SetupService,
    private readonly closing: ClosingService,
  ) {}

  @Query(() => RoadmapSetup, { description: "What is set for a roadmap, and what is missing. The secretariat's." })
  roadmapSetup(@Me() me: Actor, @Args() { roadmap }: SetupArgs): Promise<Wire<RoadmapSetup>> {
    return this.setups.getSetup(me, roadmap);
  }

  @Query(() => SetupFile, {
    description: "The set-up as a file, to be brought into another roadmap. The secretariat's.",
  })
  setupFile(@Me() me: Actor, @Args() { roadmap }: SetupArgs): Promise<SetupFile> {
    return this.setups.setupFile(me, roadmap);
  }

  @Mutation(() => CreatedRoadmap, {
    description: "Creates a roadmap and invites its secretariat. The administrator's act.",
  })
  createRoadmap(
    @Me() me: Actor,
    @Args('input', { description: 'What it begins with.' }) input: CreateRoadmapInput,
  ): Promise<CreatedRoadmap> {
    return this.setups.createRoadmap(me, input);
  }

  @Mutation(() => RoadmapSetup, { description: 'Saves settings of a roadmap.' })
  saveSettings(
    @Me() me: Actor,
    @Args('input', { description: 'What is saved.' }) input: SaveSettingsInput,
  ): Promise<Wire<RoadmapSetup>> {
    return this.setups.saveSettings(me, input);
  }

  @Mutation(() => RoadmapSetup, { description: 'Takes a participant from the catalogue into a roadmap.' })
  addParticipant(
    @Me() me: Actor,
    @Args('input', { description: 'Which one.' }) input: AddParticipantInput,
  ): Promise<Wire<RoadmapSetup>> {
    return this.setups.addParticipant(me, input);
  }

  @Mutation(() => RoadmapSetup, { description: 'Saves what a roadmap sets for one of its participants.' })
  saveParticipant(
    @Me() me: Actor,
    @Args('input', { description: 'What is saved.' }) input: SaveParticipantInput,
  ): Promise<Wire<RoadmapSetup>> {
    return this.setups.saveParticipant(me, input);
  }

  @Mutation(() => RoadmapSetup, { description: 'Takes a participant out of a roadmap that is being set up.' })
  removeParticipant(
    @Me() me: Actor,
    @Args('input', { description: 'Which one.' }) input: RemoveParticipantInput,
  ): Promise<Wire<RoadmapSetup>> {
    return this.setups.removeParticipant(me, input);
  }

  @Mutation(() => RoadmapSetup, {
    description: 'Brings a set-up file into a roadmap that is being set up: all of it, or nothing.',
  })
  bringInSetup(
    @Me() me: Actor,
    @Args('input', { description: 'The file.' }) input: BringInSetupInput,
  ): Promise<Wire<RoadmapSetup>> {
    return this.setups.bringInSetup(me, input);
  }

  @Mutation(() => RoadmapSetup, {
    description: 'Ends setting up: drafting starts, and what is planned to be public is.',
  })
  startDrafting(
    @Me() me: Actor,
    @Args('input', { description: 'The roadmap.' }) input: StartDraftingInput,
  ): Promise<Wire<RoadmapSetup>> {
    return this.setups.startDrafting(me, input);
  }

  @Mutation(() => RoadmapSetup, {
    description: "Closes a roadmap: it is read from then on, and nothing in it is written. The secretariat's act.",
  })
  closeRoadmap(
    @Me() me: Actor,
    @Args('input', { description: 'The roadmap, and why.' }) input: CloseRoadmapInput,
  ): Promise<Wire<RoadmapSetup>> {
    return this.closing.closeRoadmap(me, input);
  }
}
