import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { list, Me, notFound, selectionOf, sql, type Actor } from '../../kernel/index.js';
import { editions } from '../roadmap/index.js';
import { ComparePage, type ChangeSource, type EditionHead, type EditionText } from './compare.types.js';
import { adoptedDocument, adoptionJson, adoptionOf, type AdoptionFacts } from './facts/adoption.sql.js';
import { changeSources, comparedTables, comparedTexts, editionHead } from './facts/editions.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { ComparePageArgs } from './reporting.inputs.js';

interface Facts {
  roadmap: PageRoadmap;
  editions: EditionHead[];
  from: EditionText | null;
  to: EditionText | null;
  sources: ChangeSource[];
  adoption: AdoptionFacts | null;
}

const from = fieldsFrom<Facts>();
const fieldsFor = (me: Actor, code: string) => ({
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  editions: from(['editions'], (facts) => facts.editions),
  from: from(['from'], (facts) => facts.from),
  // Without it there is no such page.
  to: from(['to'], ({ to }) => to as EditionText),
  sources: from(['sources'], ({ sources }) => sources),
  adoption: from(['adoption'], ({ adoption }) => adoptionOf(me, code, adoption)),
});

@Resolver()
export class CompareReadModel {
  constructor(private readonly pages: Pages) {}

  @Query(() => ComparePage, {
    description: 'One edition of the whole document to be read, or two of them to be compared by word. For members.',
  })
  comparePage(
    @Me() me: Actor,
    @Args() { roadmap, from: earlier = null, to }: ComparePageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ComparePage> {
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    const compared = { from: earlier, to };
    const facts: FactParts<Facts> = {
      roadmap: pageRoadmap(here, wanted.under('roadmap')),
      editions: list(
        editionHead,
        sql`from ${editions(here)} e where e.roadmap_id = (select r.id from r)`,
        sql`e.ordinal desc`,
      ),
      ...comparedTexts(here, compared, wanted),
      sources: changeSources(here),
      adoption: adoptionJson(here, sql`${to}::text`, wanted.under('adoption')),
    };
    return this.pages.read<ComparePage, Facts>(
      here,
      {
        roadmap,
        tables: [...comparedTables(here, compared), adoptedDocument(here)],
        facts,
        fields: fieldsFor(here, roadmap),
        always: ['from', 'to'],
        refuse: (read) => {
          if (read.to === null || (earlier !== null && read.from === null)) throw notFound();
        },
      },
      wanted,
    );
  }
}
