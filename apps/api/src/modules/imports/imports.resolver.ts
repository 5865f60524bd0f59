import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { ImportView, ListedImport } from './import-check.types.js';
import { AdjustImportInput, ApplyImportInput, ImportArgs, ImportInput, ImportsArgs } from './import.inputs.js';
import { ImportsService } from './imports.service.js';

@Resolver()
export class ImportsResolver {
  constructor(private readonly service: ImportsService) {}

  @Query(() => [ListedImport], { description: 'Your imports into a roadmap, the latest first.' })
  imports(@Me() me: Actor, @Args() { roadmapId }: ImportsArgs): Promise<ListedImport[]> {
    return this.service.listImports(me, roadmapId);
  }

  @Query(() => ImportView, { description: 'One of your imports, with what its file would do.' })
  import(@Me() me: Actor, @Args() args: ImportArgs): Promise<ImportView> {
    return this.service.getImport(me, args);
  }

  @Mutation(() => ImportView, {
    description: 'Says what columns become, how a text is read, and which doubtful cells are meant so.',
  })
  adjustImport(
    @Me() me: Actor,
    @Args('input', { description: 'What is said.' }) input: AdjustImportInput,
  ): Promise<ImportView> {
    return this.service.adjustImport(me, input);
  }

  @Mutation(() => ImportView, {
    description: 'Begins to import all records of a file without faults, or none; `job` says how far it is.',
  })
  applyImport(@Me() me: Actor, @Args('input', { description: 'Which.' }) input: ApplyImportInput): Promise<ImportView> {
    return this.service.applyImport(me, input);
  }

  @Mutation(() => ImportView, {
    description: 'Begins to take an import back, as long as nothing builds on it; `job` says how far it is.',
  })
  undoImport(@Me() me: Actor, @Args('input', { description: 'Which.' }) input: ImportInput): Promise<ImportView> {
    return this.service.undoImport(me, input);
  }
}
