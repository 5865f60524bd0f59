import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { Institution } from './institution.entity.js';
import {
  AddInstitutionInput,
  EditInstitutionInput,
  InstitutionInput,
  MergeInstitutionsInput,
  RenameInstitutionInput,
} from './institution.inputs.js';
import { InstitutionsService } from './institutions.service.js';

@Resolver()
export class InstitutionsResolver {
  constructor(private readonly institutions: InstitutionsService) {}

  @Mutation(() => Institution, { description: 'Enters an institution of a roadmap.' })
  addInstitution(
    @Me() me: Actor,
    @Args('input', { description: 'The institution.' }) input: AddInstitutionInput,
  ): Promise<Institution> {
    return this.institutions.addInstitution(me, input);
  }

  @Mutation(() => Institution, { description: 'Corrects what is known of an institution.' })
  editInstitution(
    @Me() me: Actor,
    @Args('input', { description: 'The institution and its facts.' }) input: EditInstitutionInput,
  ): Promise<Institution> {
    return this.institutions.editInstitution(me, input);
  }

  @Mutation(() => Institution, { description: 'Gives an institution a new name; the former one stays known.' })
  renameInstitution(
    @Me() me: Actor,
    @Args('input', { description: 'The institution and its name.' }) input: RenameInstitutionInput,
  ): Promise<Institution> {
    return this.institutions.renameInstitution(me, input);
  }

  @Mutation(() => Institution, {
    description: 'Merges an institution into another one, which takes its seats and its work; answers with that one.',
  })
  mergeInstitutions(
    @Me() me: Actor,
    @Args('input', { description: 'Both institutions.' }) input: MergeInstitutionsInput,
  ): Promise<Institution> {
    return this.institutions.mergeInstitutions(me, input);
  }

  @Mutation(() => Institution, { description: 'Takes an institution out of use. What it did stays.' })
  archiveInstitution(
    @Me() me: Actor,
    @Args('input', { description: 'The institution.' }) input: InstitutionInput,
  ): Promise<Institution> {
    return this.institutions.archiveInstitution(me, input);
  }

  @Mutation(() => Institution, { description: 'Takes an archived institution into use again.' })
  restoreInstitution(
    @Me() me: Actor,
    @Args('input', { description: 'The institution.' }) input: InstitutionInput,
  ): Promise<Institution> {
    return this.institutions.restoreInstitution(me, input);
  }
}
