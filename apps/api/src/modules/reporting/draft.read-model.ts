import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { Phase } from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { found, maybe, Me, selectionOf, sql, type Actor, type Selection, type Wire } from '../../kernel/index.js';
import { draftsJson, makingJson, makingOf, type DraftPriority, type MakingFacts } from '../drafting/index.js';
import { writtenSteps } from '../roadmap/index.js';
import { DraftPage, type DraftSource } from './draft.types.js';
import type { StepToName } from './plan.types.js';
import { stepPlans, stepsToName, type StepPlanFacts } from './facts/plan.sql.js';
import { draftSources } from './facts/editions.sql.js';
import { chosenText, onlyWriters } from './facts/chosen-text.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { stepPlanView } from './plan-view.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { DraftPageArgs } from './reporting.inputs.js';

interface Facts {
  roadmap: PageRoadmap;
  drafts: DraftPriority[];
  priorityId: string | null;
  making: MakingFacts | null;
  phase: Phase;
  plans: StepPlanFacts[];
  steps: StepToName[];
  sources: DraftSource[];
}

const from = fieldsFrom<Facts>();
const fieldsFor = (me: Actor, code: string) => ({
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  drafts: from(['drafts'], ({ drafts }) => drafts),
  priorityId: from(['priorityId'], ({ priorityId }) => priorityId),
  // Instants come as text, as the API sends them on.
  making: from(
    ['making'],
    ({ making }) => making && (makingOf(making as unknown as Wire<MakingFacts>) as unknown as DraftPage['making']),
  ),
  plans: from(['plans', 'phase'], ({ plans, phase }) => plans.map((plan) => stepPlanView(me, code, phase, plan))),
  steps: from(['steps'], ({ steps }) => steps),
  sources: from(['sources'], ({ sources }) => sources),
});

const chosen = sql`(select c.id from chosen c)`;

const parts = (me: Actor, { priority, since }: DraftPageArgs, wanted: Selection): FactParts<Facts> => ({
  roadmap: pageRoadmap(me, wanted.under('roadmap')),
  drafts: draftsJson(me, sql`r.id`),
  priorityId: priority === null ? sql`null::uuid` : maybe<string>(sql`c.id`, sql`from chosen c`),
  phase: sql`r.phase`,
  plans:
    priority === null ? sql`'[]'::json` : stepPlans(me, sql`${writtenSteps(me)} s where s.priority_id = ${chosen}`),
  steps: stepsToName(me, sql`r.id`),
  sources: priority === null ? sql`'[]'::json` : draftSources(me, chosen),
  making: priority === null ? sql`null::json` : makingJson(me, chosen, since),
});

@Resolver()
export class DraftReadModel {
  constructor(private readonly pages: Pages) {}

  @Query(() => DraftPage, {
    description: "The texts of a roadmap that are written, and one in the making. The secretariat's.",
  })
  async draftPage(@Me() me: Actor, @Args() given: DraftPageArgs, @Info() info: GraphQLResolveInfo): Promise<DraftPage> {
    const args = { ...given, priority: given.priority ?? null, since: given.since ?? null };
    const here = me.within(args.roadmap);
    onlyWriters(here, args.roadmap);
    const wanted = selectionOf(info);
    return this.pages.read<DraftPage, Facts>(
      here,
      {
        roadmap: args.roadmap,
        tables: args.priority === null ? [] : [chosenText(here, args.priority)],
        facts: parts(here, args, wanted),
        fields: fieldsFor(here, args.roadmap),
        always: ['priorityId'],
        refuse: ({ priorityId }) => {
          if (args.priority !== null) found(priorityId);
        },
      },
      wanted,
    );
  }
}
