import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Me, selectionOf, type Actor, type Selection } from '../../kernel/index.js';
import { AlignmentPage } from './alignment.types.js';
import { alignmentFacts, coveredBy, frameworksOf, type AlignmentFacts } from './facts/alignment.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { PageArgs } from './reporting.inputs.js';

interface Facts extends AlignmentFacts {
  roadmap: PageRoadmap;
}

const from = fieldsFrom<Facts>();
const fieldsFor = (me: Actor, code: string) => ({
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  mayPlan: from([], () => me.writing().is(code, 'S')),
  frameworks: from(['catalogue', 'items', 'priorities', 'steps'], frameworksOf),
  priorities: from(['priorities', 'steps'], (facts) =>
    facts.priorities.map((priority) => ({
      ...priority,
      steps: facts.steps
        .filter(({ priorityId }) => priorityId === priority.id)
        .map(({ priorityId: _, ...step }) => step),
    })),
  ),
  uncoveredCount: from(['items', 'priorities', 'steps'], (facts) => {
    const covered = coveredBy(facts);
    return facts.items.filter(({ id }) => !covered.has(id)).length;
  }),
});

const parts = (me: Actor, wanted: Selection): FactParts<Facts> => ({
  roadmap: pageRoadmap(me, wanted.under('roadmap')),
  ...alignmentFacts(me),
});

/** What covers what: counted from the priorities and steps that the reader sees, and from nothing else. */
@Resolver()
export class AlignmentReadModel {
  constructor(private readonly pages: Pages) {}

  @Query(() => AlignmentPage, { description: 'What priorities and steps are aligned with, and what nothing covers.' })
  alignmentPage(
    @Me() me: Actor,
    @Args() { roadmap }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AlignmentPage> {
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    return this.pages.read<AlignmentPage, Facts>(
      here,
      { roadmap, facts: parts(here, wanted), fields: fieldsFor(here, roadmap) },
      wanted,
    );
  }
}
