import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  list,
  maybe,
  Me,
  notFound,
  object,
  raw,
  selectionOf,
  sql,
  type Actor,
  type Selection,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import { editionParts, editions, namedSteps, participants, passages, versions } from '../roadmap/index.js';
import { amendments, amendmentSponsors } from '../validation/index.js';
import {
  ComparePage,
  type ChangeSource,
  type EditionHead,
  type EditionPart,
  type EditionPassage,
  type EditionText,
} from './compare.types.js';
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
}

const from = fieldsFrom<Facts>();
const fields = {
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  editions: from(['editions'], (facts) => facts.editions),
  from: from(['from'], (facts) => facts.from),
  // Without it there is no such page.
  to: from(['to'], ({ to }) => to as EditionText),
  sources: from(['sources'], ({ sources }) => sources),
};

const head = object<EditionHead>({
  id: sql`e.id`,
  number: sql`e.number`,
  kind: sql`e.kind`,
  note: sql`e.note`,
  hash: sql`e.hash`,
  circulatedAt: sql`e.circulated_at`,
});

/** The parts of the edition with this number, as a table that is read once. */
const partsOf = (
  me: Actor,
  name: 'from_part' | 'to_part',
  number: string | null,
): Sql => sql`${raw(name)} as materialized (
  select p.*, e.ordinal from ${editions(me)} e join ${editionParts(me)} p on p.edition_id = e.id
  where e.roadmap_id = (select r.id from r) and e.number = ${number}::text)`;

const text = (
  me: Actor,
  wanted: Selection,
  table: 'from_part' | 'to_part',
  number: string | null,
): Sql<Wire<EditionText> | null> =>
  maybe(
    object<EditionText>(
      {
        head,
        language: sql`e.language`,
        parts: list(
          object<EditionPart>(
            {
              priorityId: sql`p.priority_id`,
              kind: sql`p.kind`,
              code: sql`p.code`,
              versionNumber: sql`p.number`,
              hash: sql`p.hash`,
              passages: list(
                object<EditionPassage>({
                  id: sql`w.id`,
                  kind: sql`w.kind`,
                  stepId: sql`w.step_id`,
                  stepCode: sql`(select s.code from ${namedSteps} s where s.id = w.step_id)`,
                  text: sql`w.text`,
                }),
                sql`from ${passages(me)} w where w.version_id = p.version_id`,
                sql`w.ordinal`,
              ),
            },
            wanted.under('parts'),
          ),
          sql`from ${raw(table)} p`,
          sql`p.sort`,
        ),
      },
      wanted,
    ),
    sql`from ${editions(me)} e where e.roadmap_id = (select r.id from r) and e.number = ${number}::text`,
  );

/** Amendments that were merged into the texts between the two editions. */
const sources = (me: Actor): Sql<Wire<ChangeSource>[]> =>
  list(
    object<ChangeSource>({
      passageId: sql`am.passage_id`,
      amendmentCode: sql`am.code`,
      participantCode: sql`(select pt.country_code from ${participants(me)} pt where pt.id = am.participant_id)`,
      sponsorCodes: list<string>(
        sql`pt.country_code`,
        sql`from ${amendmentSponsors(me)} sp join ${participants(me)} pt on pt.id = sp.participant_id where sp.amendment_id = am.id`,
        sql`pt.english_name`,
      ),
      decidedAt: sql`am.decided_at`,
    }),
    sql`from from_part f join to_part t on t.priority_id = f.priority_id and t.number > f.number
      join ${versions(me)} v on v.priority_id = f.priority_id and v.number >= f.number and v.number < t.number
      join ${amendments(me)} am on am.base_version_id = v.id and am.state = 'merged' and am.passage_id is not null`,
    sql`t.sort, am.decided_at, am.code`,
  );

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
    const facts: FactParts<Facts> = {
      roadmap: pageRoadmap(here, wanted.under('roadmap')),
      editions: list(
        head,
        sql`from ${editions(here)} e where e.roadmap_id = (select r.id from r)`,
        sql`e.ordinal desc`,
      ),
      from: text(here, wanted.under('from'), 'from_part', earlier),
      to: text(here, wanted.under('to'), 'to_part', to),
      sources: sources(here),
    };
    return this.pages.read<ComparePage, Facts>(
      here,
      {
        roadmap,
        tables: [partsOf(here, 'from_part', earlier), partsOf(here, 'to_part', to)],
        facts,
        fields,
        always: ['from', 'to'],
        refuse: (read) => {
          if (read.to === null || (earlier !== null && read.from === null)) throw notFound();
        },
      },
      wanted,
    );
  }
}
