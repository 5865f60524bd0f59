import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { collated, list, Me, object, selectionOf, sql, type Actor, type Selection } from '../../kernel/index.js';
import { alignmentItems, frameworks, priorities, priorityAlignment, stepAlignment, steps } from '../roadmap/index.js';
import { AlignmentPage, type AlignedPriority, type AlignedStep, type AlignmentRow } from './alignment.types.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { PageArgs } from './reporting.inputs.js';

type ItemFacts = Omit<AlignmentRow, 'uncovered'> & { frameworkId: string | null; framework: string };

interface Facts {
  roadmap: PageRoadmap;
  catalogue: { id: string; title: string }[];
  /** By their framework's title, then by code */
  items: ItemFacts[];
  priorities: Omit<AlignedPriority, 'steps'>[];
  steps: (AlignedStep & { priorityId: string })[];
}

const from = fieldsFrom<Facts>();
const fieldsFor = (me: Actor, code: string) => ({
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  mayPlan: from([], () => me.writing().is(code, 'S')),
  frameworks: from(['catalogue', 'items', 'priorities', 'steps'], (facts) => {
    const covered = coveredBy(facts);
    const of = (keep: (item: ItemFacts) => boolean): AlignmentRow[] =>
      facts.items.filter(keep).map(({ frameworkId: _, framework: __, ...item }) => ({
        ...item,
        uncovered: !covered.has(item.id),
      }));
    const own = [...new Set(facts.items.filter((item) => item.frameworkId === null).map((item) => item.framework))];
    return [
      ...facts.catalogue.map(({ id, title }) => ({ id, title, items: of((item) => item.frameworkId === id) })),
      ...own.map((title) => ({
        id: null,
        title,
        items: of((item) => item.frameworkId === null && item.framework === title),
      })),
    ];
  }),
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

const coveredBy = (facts: Pick<Facts, 'priorities' | 'steps'>): ReadonlySet<string> =>
  new Set([...facts.priorities, ...facts.steps].flatMap(({ itemIds }) => itemIds));

const parts = (me: Actor, wanted: Selection): FactParts<Facts> => ({
  roadmap: pageRoadmap(me, wanted.under('roadmap')),
  catalogue: list(
    object<Facts['catalogue'][number]>({ id: sql`f.id`, title: sql`f.title` }),
    sql`from ${frameworks(me)} f`,
    collated(me, 'f.title'),
  ),
  items: list(
    object<ItemFacts>({
      id: sql`i.id`,
      code: sql`i.code`,
      title: sql`i.title`,
      kind: sql`i.kind`,
      citation: sql`i.citation`,
      note: sql`i.note`,
      own: sql`i.roadmap_id is not null`,
      version: sql`i.version`,
      frameworkId: sql`i.framework_id`,
      framework: sql`i.framework_title`,
    }),
    sql`from ${alignmentItems(me)} i where i.roadmap_id is null or i.roadmap_id = r.id`,
    sql`${collated(me, 'i.framework_title')}, i.code`,
  ),
  priorities: list(
    object<Facts['priorities'][number]>({
      id: sql`p.id`,
      code: sql`p.code`,
      title: sql`p.title`,
      version: sql`p.version`,
      itemIds: list<string>(
        sql`l.item_id`,
        sql`from ${priorityAlignment(me)} l where l.priority_id = p.id`,
        sql`l.item_id`,
      ),
    }),
    sql`from ${priorities(me)} p`,
    sql`p.sort`,
  ),
  steps: list(
    object<Facts['steps'][number]>({
      id: sql`s.id`,
      priorityId: sql`s.priority_id`,
      code: sql`s.code`,
      title: sql`s.title`,
      version: sql`s.version`,
      itemIds: list<string>(sql`l.item_id`, sql`from ${stepAlignment(me)} l where l.step_id = s.id`, sql`l.item_id`),
    }),
    sql`from ${steps(me)} s`,
    sql`s.priority_sort, s.sort`,
  ),
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
