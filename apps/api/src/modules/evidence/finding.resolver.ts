import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { EvidenceLoaders } from './evidence.loaders.js';
import { Finding } from './finding.entity.js';

@Resolver(() => Finding)
export class FindingResolver {
  constructor(private readonly loaders: EvidenceLoaders) {}

  @ResolveField(() => [ID], { description: 'Institutions it speaks of.' })
  institutionIds(@Me() me: Actor, @Parent() finding: Finding): Promise<string[]> {
    return this.loaders.institutionIds(me, finding.id);
  }

  @ResolveField(() => [String], { description: 'Codes of the countries of origin it speaks of.' })
  originCountryCodes(@Me() me: Actor, @Parent() finding: Finding): Promise<string[]> {
    return this.loaders.originCountryCodes(me, finding.id);
  }
}
