import { collated, list, object, sql, type Actor } from '../../../kernel/index.js';
import {
  alignmentItems,
  frameworks,
  priorities,
  priorityAlignment,
  stepAlignment,
  steps,
} from '../../roadmap/index.js';
import type { AlignedPriority, AlignedStep, AlignmentGroup, AlignmentRow } from '../alignment.types.js';
import type { FactParts } from '../page-statement.js';

type ItemFacts = Omit<AlignmentRow, 'uncovered'> & { frameworkId: string | null; framework: string };

/** What there is to be aligned with, and what is aligned. */
export interface AlignmentFacts {
  catalogue: { id: string; title: string }[];
  /** By their framework's title, then by code */
  items: ItemFacts[];
  priorities: Omit<AlignedPriority, 'steps'>[];
  steps: (AlignedStep & { priorityId: string })[];
}
type Aligned = Pick<AlignmentFacts, 'priorities' | 'steps'>;

export const coveredBy = (facts: Aligned): ReadonlySet<string> =>
  new Set([...facts.priorities, ...facts.steps].flatMap(({ itemIds }) => itemIds));

/** Frameworks of the catalogue by title, then the roadmap's own, each with its items. */
export function frameworksOf(facts: AlignmentFacts): AlignmentGroup[] {
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
}

/** Over the common table `r`. */
export const alignmentFacts = (me: Actor): FactParts<AlignmentFacts> => ({
  catalogue: list(
    object<AlignmentFacts['catalogue'][number]>({ id: sql`f.id`, title: sql`f.title` }),
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
    object<AlignmentFacts['priorities'][number]>({
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
    object<AlignmentFacts['steps'][number]>({
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
