import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Wire } from '../../../kernel/index.js';
import {
  CirculateTranslationInput,
  ConfirmTranslationInput,
  SaveTranslationInput,
  TakeTranslationsInput,
} from './translation.inputs.js';
import { Translation } from './translation.types.js';
import { TranslationsService } from './translations.service.js';

@Resolver()
export class TranslationResolver {
  constructor(private readonly translations: TranslationsService) {}

  @Mutation(() => Translation, { description: 'Saves the words of the translation of a passage.' })
  saveTranslation(
    @Me() me: Actor,
    @Args('input', { description: 'The words.' }) input: SaveTranslationInput,
  ): Promise<Wire<Translation>> {
    return this.translations.saveTranslation(me, input);
  }

  @Mutation(() => Translation, {
    description: 'Says that the translation of a passage stands for the words that it has now.',
  })
  confirmTranslation(
    @Me() me: Actor,
    @Args('input', { description: 'Which passage.' }) input: ConfirmTranslationInput,
  ): Promise<Wire<Translation>> {
    return this.translations.confirmTranslation(me, input);
  }

  @Mutation(() => Translation, { description: 'Takes translations from a file, as its preview showed them.' })
  takeTranslations(
    @Me() me: Actor,
    @Args('input', { description: 'The words.' }) input: TakeTranslationsInput,
  ): Promise<Wire<Translation>> {
    return this.translations.takeTranslations(me, input);
  }

  @Mutation(() => Translation, {
    description: 'Puts a translation of the text as it is circulated now before the participants.',
  })
  circulateTranslation(
    @Me() me: Actor,
    @Args('input', { description: 'Which one.' }) input: CirculateTranslationInput,
  ): Promise<Wire<Translation>> {
    return this.translations.circulateTranslation(me, input);
  }
}
