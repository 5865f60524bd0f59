import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Wire } from '../../kernel/index.js';
import {
  AddPriorityInput,
  ChangeMakingInput,
  DiscardMakingInput,
  OrderPrioritiesInput,
  PassageHistoryArgs,
  SavePassageInput,
  StartMakingInput,
  TendPassageInput,
} from './making.inputs.js';
import { DraftPriority, Making, PassageHistory, SavedPassage, Tended } from './making.types.js';
import { MakingsService } from './makings.service.js';
import { PassagesService } from './passages.service.js';

@Resolver()
export class MakingResolver {
  constructor(
    private readonly makings: MakingsService,
    private readonly passages: PassagesService,
  ) {}

  @Query(() => PassageHistory, { description: "The wordings of a passage that is written. The secretariat's." })
  passageHistory(@Me() me: Actor, @Args() args: PassageHistoryArgs): Promise<PassageHistory> {
    return this.makings.history(me, args);
  }

  @Mutation(() => Making, {
    description: 'Adds a priority, or the preamble, as a text in the making, unseen by others.',
  })
  addPriority(
    @Me() me: Actor,
    @Args('input', { description: 'Its title.' }) input: AddPriorityInput,
  ): Promise<Wire<Making>> {
    return this.makings.addPriority(me, input);
  }

  @Mutation(() => Making, {
    description: 'Begins a text in the making; where there is one already, answers with that one.',
  })
  startMaking(
    @Me() me: Actor,
    @Args('input', { description: 'Whose text.' }) input: StartMakingInput,
  ): Promise<Wire<Making>> {
    return this.makings.startMaking(me, input);
  }

  @Mutation(() => Boolean, { description: 'Throws a text in the making away.' })
  discardMaking(
    @Me() me: Actor,
    @Args('input', { description: 'Which one.' }) input: DiscardMakingInput,
  ): Promise<boolean> {
    return this.makings.discardMaking(me, input);
  }

  @Mutation(() => SavedPassage, { description: 'Saves the words of a passage.' })
  savePassage(
    @Me() me: Actor,
    @Args('input', { description: 'The words.' }) input: SavePassageInput,
  ): Promise<Wire<SavedPassage>> {
    return this.passages.savePassage(me, input);
  }

  @Mutation(() => Making, { description: 'Changes the order or state of passages, or adds one.' })
  changeMaking(
    @Me() me: Actor,
    @Args('input', { description: 'What is done.' }) input: ChangeMakingInput,
  ): Promise<Wire<Making>> {
    return this.passages.changeMaking(me, input);
  }

  @Mutation(() => Tended, { description: 'Says which passage the reader has open, and tells who else has one.' })
  tendPassage(
    @Me() me: Actor,
    @Args('input', { description: 'Which passage.' }) input: TendPassageInput,
  ): Promise<Wire<Tended>> {
    return this.passages.tendPassage(me, input);
  }

  @Mutation(() => [DraftPriority], { description: 'Orders the priorities that were never circulated.' })
  orderPriorities(
    @Me() me: Actor,
    @Args('input', { description: 'Their order.' }) input: OrderPrioritiesInput,
  ): Promise<Wire<DraftPriority>[]> {
    return this.makings.orderPriorities(me, input);
  }
}
