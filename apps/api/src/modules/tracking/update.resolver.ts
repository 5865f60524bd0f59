import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { StatusUpdate } from './status-update.entity.js';
import {
  DiscardUpdateDraftInput,
  PublishUpdateInput,
  ReturnUpdateInput,
  SaveUpdateDraftInput,
  SubmitUpdateInput,
} from './tracking.inputs.js';
import { UpdateService } from './update.service.js';

@Resolver()
export class UpdateResolver {
  constructor(private readonly updates: UpdateService) {}

  @Mutation(() => StatusUpdate, {
    description: 'Saves an update as far as it is written. Only its participant sees it.',
  })
  saveUpdateDraft(
    @Me() me: Actor,
    @Args('input', { description: 'The update as it stands.' }) input: SaveUpdateDraftInput,
  ): Promise<StatusUpdate> {
    return this.updates.saveUpdateDraft(me, input);
  }

  @Mutation(() => StatusUpdate, { description: 'Hands a complete update to the national coordinator.' })
  submitUpdate(
    @Me() me: Actor,
    @Args('input', { description: 'The complete update.' }) input: SubmitUpdateInput,
  ): Promise<StatusUpdate> {
    return this.updates.submitUpdate(me, input);
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away that was never submitted.' })
  discardUpdateDraft(
    @Me() me: Actor,
    @Args('input', { description: 'Which.' }) input: DiscardUpdateDraftInput,
  ): Promise<boolean> {
    return this.updates.discardUpdateDraft(me, input);
  }

  @Mutation(() => StatusUpdate, { description: 'Returns a submitted update for revision, with a reason.' })
  returnUpdate(
    @Me() me: Actor,
    @Args('input', { description: 'Which, and why.' }) input: ReturnUpdateInput,
  ): Promise<StatusUpdate> {
    return this.updates.returnUpdate(me, input);
  }

  @Mutation(() => StatusUpdate, {
    description: 'Publishes a submitted update: it enters the record and never changes again.',
  })
  publishUpdate(
    @Me() me: Actor,
    @Args('input', { description: 'Which.' }) input: PublishUpdateInput,
  ): Promise<StatusUpdate> {
    return this.updates.publishUpdate(me, input);
  }
}
