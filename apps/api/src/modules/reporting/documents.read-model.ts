import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  list,
  Me,
  MEMBERS,
  notFound,
  object,
  selectionOf,
  sql,
  type Actor,
  type Selection,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import { countedEditions } from '../roadmap/index.js';
import { DocumentsPage, type ListedEdition } from './documents.types.js';
import { adoptedDocument, adoptionJson, adoptionOf, type AdoptionFacts } from './facts/adoption.sql.js';
import { editionHeadParts } from './facts/editions.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { PageArgs } from './reporting.inputs.js';

type EditionFacts = Omit<ListedEdition, 'adoption'> & { adoption: AdoptionFacts | null };

interface Facts {
  roadmap: PageRoadmap;
  editions: EditionFacts[];
}

const from = fieldsFrom<Facts>();
const fieldsFor = (me: Actor, code: string) => ({
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  editions: from(['editions'], ({ editions }) =>
    editions.map((one) => ({ ...one, adoption: adoptionOf(me, code, one.adoption) })),
  ),
});

const editionsJson = (me: Actor, wanted: Selection): Sql<Wire<EditionFacts>[]> =>
  list(
    object<EditionFacts>(
      {
        ...editionHeadParts,
        ordinal: sql`e.ordinal`,
        language: sql`e.language`,
        parts: sql`e.parts`,
        changed: sql`e.changed`,
        removed: sql`e.removed`,
        adoption: adoptionJson(me, sql`e.number`, wanted.under('adoption')),
      },
      wanted,
    ),
    sql`from ${countedEditions(me, sql`(select r.id from r)`)} e`,
    sql`e.ordinal desc`,
  );

@Resolver()
export class DocumentsReadModel {
  constructor(private readonly pages: Pages) {}

  /** @throws DomainError NOT_FOUND for who is no member: others read what is in force */
  @Query(() => DocumentsPage, {
    description: 'All editions of the whole document, with the ballots on the adoption of each. For members.',
  })
  async documentsPage(
    @Me() me: Actor,
    @Args() { roadmap }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DocumentsPage> {
    if (!me.is(roadmap, ...MEMBERS)) throw notFound();
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    const facts: FactParts<Facts> = {
      roadmap: pageRoadmap(here, wanted.under('roadmap')),
      editions: editionsJson(here, wanted.under('editions')),
    };
    return this.pages.read<DocumentsPage, Facts>(
      here,
      { roadmap, tables: [adoptedDocument(here)], facts, fields: fieldsFor(here, roadmap) },
      wanted,
    );
  }
}
