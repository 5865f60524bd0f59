import { Args, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Connection } from '../../kernel/index.js';
import { EvidenceArgs, FindingArgs, FindingsArgs } from './evidence.inputs.js';
import { EvidenceService } from './evidence.service.js';
import { Finding, FindingConnection } from './finding.entity.js';
import { Paper } from './paper.entity.js';
import { Theme } from './theme.entity.js';

@Resolver()
export class EvidenceResolver {
  constructor(private readonly evidence: EvidenceService) {}

  @Query(() => [Theme], { description: 'Themes in their order.' })
  themes(@Me() me: Actor, @Args() { roadmapId }: EvidenceArgs): Promise<Theme[]> {
    return this.evidence.listThemes(me, roadmapId);
  }

  @Query(() => [Paper], {
    description:
      'Country papers in the order of the participants, then the regional analysis; outside the roadmap final ones only.',
  })
  papers(@Me() me: Actor, @Args() { roadmapId }: EvidenceArgs): Promise<Paper[]> {
    return this.evidence.listPapers(me, roadmapId);
  }

  @Query(() => FindingConnection, { description: 'Findings by code; outside the roadmap those of final papers only.' })
  findings(@Me() me: Actor, @Args() args: FindingsArgs): Promise<Connection<Finding>> {
    return this.evidence.listFindings(me, args);
  }

  @Query(() => Finding, { description: 'One finding.' })
  finding(@Me() me: Actor, @Args() { id }: FindingArgs): Promise<Finding> {
    return this.evidence.getFinding(me, id);
  }
}
