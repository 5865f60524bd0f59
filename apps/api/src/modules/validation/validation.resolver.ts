import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { Amendment } from './amendment.entity.js';
import { Ballot } from './ballot.entity.js';
import { PositionDraft } from './position-draft.entity.js';
import { Position } from './position.entity.js';
import { PositionsService } from './positions.service.js';
import { Round } from './round.entity.js';
import { RoundsService } from './rounds.service.js';
import {
  AmendmentsArgs,
  CancelBallotInput,
  CloseRoundInput,
  DiscardPositionDraftInput,
  ExtendDeadlineInput,
  OfBallotArgs,
  OpenRoundInput,
  RecordArgs,
  RoundsArgs,
  SavePositionDraftInput,
  SignPositionInput,
} from './validation.inputs.js';
import { ValidationLoaders } from './validation.loaders.js';
import { ValidationService } from './validation.service.js';

@Resolver()
export class ValidationResolver {
  constructor(
    private readonly service: ValidationService,
    private readonly positionsService: PositionsService,
    private readonly roundsService: RoundsService,
  ) {}

  @Query(() => [Round], { description: 'Rounds of a roadmap that the reader may see, newest first.' })
  rounds(@Me() me: Actor, @Args() { roadmapId }: RoundsArgs): Promise<Round[]> {
    return this.service.listRounds(me, roadmapId);
  }

  @Query(() => Round, { description: 'A round.' })
  round(@Me() me: Actor, @Args() { id }: RecordArgs): Promise<Round> {
    return this.service.getRound(me, id);
  }

  @Query(() => Ballot, { description: 'A ballot.' })
  ballot(@Me() me: Actor, @Args() { id }: RecordArgs): Promise<Ballot> {
    return this.service.getBallot(me, id);
  }

  @Query(() => [Position], {
    description: 'Signed positions on a ballot and those they replaced, by participant, newest first.',
  })
  positions(@Me() me: Actor, @Args() { ballotId }: OfBallotArgs): Promise<Position[]> {
    return this.service.listPositions(me, ballotId);
  }

  @Query(() => PositionDraft, {
    nullable: true,
    description: "The own delegation's draft on a ballot; null without one.",
  })
  positionDraft(@Me() me: Actor, @Args() { ballotId }: OfBallotArgs): Promise<PositionDraft | null> {
    return this.positionsService.getDraft(me, ballotId);
  }

  @Query(() => [Amendment], { description: 'Amendments that the reader may see, newest first.' })
  amendments(@Me() me: Actor, @Args() { roadmapId, priorityId }: AmendmentsArgs): Promise<Amendment[]> {
    return this.service.listAmendments(me, roadmapId, priorityId ?? null);
  }

  @Mutation(() => PositionDraft, { description: "Saves the delegation's draft. Nobody else ever sees it." })
  savePositionDraft(
    @Me() me: Actor,
    @Args('input', { description: 'The draft.' }) input: SavePositionDraftInput,
  ): Promise<PositionDraft> {
    return this.positionsService.saveDraft(me, input);
  }

  @Mutation(() => Boolean, { description: "Discards the delegation's draft." })
  discardPositionDraft(
    @Me() me: Actor,
    @Args('input', { description: 'The draft.' }) input: DiscardPositionDraftInput,
  ): Promise<boolean> {
    return this.positionsService.discardDraft(me, input);
  }

  @Mutation(() => Position, {
    description: "Signs the delegation's position. The head of delegation's act, or an accredited alternate's.",
  })
  signPosition(
    @Me() me: Actor,
    @Args('input', { description: 'The position.' }) input: SignPositionInput,
  ): Promise<Position> {
    return this.positionsService.signPosition(me, input);
  }

  @Mutation(() => Round, { description: "Opens a round over priorities whose text is fixed. The secretariat's act." })
  openRound(@Me() me: Actor, @Args('input', { description: 'The round.' }) input: OpenRoundInput): Promise<Round> {
    return this.roundsService.openRound(me, input);
  }

  @Mutation(() => Round, {
    description: "Closes a round and declares the results of its ballots at once. The secretariat's act.",
  })
  closeRound(@Me() me: Actor, @Args('input', { description: 'The round.' }) input: CloseRoundInput): Promise<Round> {
    return this.roundsService.closeRound(me, input);
  }

  @Mutation(() => Round, { description: "Moves a round's deadline, later only. The secretariat's act." })
  extendDeadline(
    @Me() me: Actor,
    @Args('input', { description: 'The new deadline.' }) input: ExtendDeadlineInput,
  ): Promise<Round> {
    return this.roundsService.extendDeadline(me, input);
  }

  @Mutation(() => Ballot, {
    description: "Ends a ballot without a result and takes its text back to consultation. The secretariat's act.",
  })
  cancelBallot(
    @Me() me: Actor,
    @Args('input', { description: 'The ballot.' }) input: CancelBallotInput,
  ): Promise<Ballot> {
    return this.roundsService.cancelBallot(me, input);
  }
}

@Resolver(() => Round)
export class RoundFields {
  constructor(private readonly loaders: ValidationLoaders) {}

  @ResolveField(() => [ID], { description: 'Ids of the participants that sign, in the order of their English names.' })
  electorate(@Me() me: Actor, @Parent() { id }: Round): Promise<string[]> {
    return this.loaders.electorate(me, id);
  }

  @ResolveField(() => [Ballot], {
    description: 'Its ballots that the reader may see, in the order of their priorities.',
  })
  ballots(@Me() me: Actor, @Parent() { id }: Round): Promise<Ballot[]> {
    return this.loaders.ballots(me, id);
  }
}

@Resolver(() => Position)
export class PositionFields {
  constructor(private readonly loaders: ValidationLoaders) {}

  @ResolveField(() => [Amendment], { description: 'Amendments it refers to that the reader may see.' })
  amendments(@Me() me: Actor, @Parent() { id }: Position): Promise<Amendment[]> {
    return this.loaders.amendments(me, id);
  }
}

@Resolver(() => Amendment)
export class AmendmentFields {
  constructor(private readonly loaders: ValidationLoaders) {}

  @ResolveField(() => [ID], { description: 'Ids of the participants that support it beside the sponsor.' })
  sponsorIds(@Parent() { id }: Amendment): Promise<string[]> {
    return this.loaders.sponsors(id);
  }
}
