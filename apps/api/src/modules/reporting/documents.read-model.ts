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
import { adoptedDocument, adoptionJson, type AdoptionFacts } from './facts/adoption.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { panelOf } from './position-panel.js';
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
    editions.map((one) => ({
      ...one,
      adoption: one.adoption && { ...one.adoption, panel: panelOf(me, code, one.adoption.panel) },
    })),
  ),
});

const editionsJson = (me: Actor, wanted: Selection): Sql<Wire<EditionFacts>[]> =>
  list(
    object<EditionFacts>(
      {
        id: sql`e.id`,
        number: sql`e.number`,
        ordinal: sql`e.ordinal`,
        kind: sql`e.kind`,
        note: sql`e.note`,
        language: sql`e.language`,
        hash: sql`e.hash`,
        circulatedAt: sql`e.circulated_at`,
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
