import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { list, Me, object, selectionOf, sql, type Actor, type Selection } from '../../kernel/index.js';
import { steps } from '../roadmap/index.js';
import { freshness, reported, type ActionStatusFacts } from './action-figures.js';
import { actionStatuses } from './facts/actions.sql.js';
import { pageRoadmap, participantCodes } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { PageArgs } from './reporting.inputs.js';
import { ActionGrid, type GridCell, type GridRow } from './step.types.js';

interface Facts {
  roadmap: PageRoadmap;
  interval: number;
  participants: string[];
  steps: Omit<GridRow, 'cells'>[];
  actions: ActionStatusFacts[];
}

const from = fieldsFrom<Facts>();
const fields = {
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  rows: from(['roadmap', 'interval', 'participants', 'steps', 'actions'], (facts) => {
    const found = new Map(facts.actions.map((action) => [`${action.stepCode} ${action.participantCode}`, action]));
    return facts.steps.map((row): GridRow => ({
      ...row,
      cells: facts.participants.map((code) =>
        cell(code, found.get(`${row.stepCode} ${code}`), facts.roadmap.today, facts.interval),
      ),
    }));
  }),
};

function cell(participantCode: string, action: ActionStatusFacts | undefined, on: string, interval: number): GridCell {
  if (!action) return { participantCode, status: null, progress: null, freshness: 'no_report' };
  const [shown] = reported([action]);
  return {
    participantCode,
    status: shown?.status ?? null,
    progress: shown?.progress ?? null,
    freshness: freshness(action, on, interval),
  };
}

const parts = (me: Actor, wanted: Selection): FactParts<Facts> => ({
  roadmap: pageRoadmap(me, wanted.under('roadmap').and('today')),
  interval: sql`r.update_interval_days`,
  participants: participantCodes(me),
  steps: list(
    object<Facts['steps'][number]>({
      priorityCode: sql`s.priority_code`,
      priorityTitle: sql`s.priority_title`,
      stepCode: sql`s.code`,
      stepTitle: sql`s.title`,
    }),
    sql`from ${steps(me)} s`,
    sql`s.priority_sort, s.sort`,
  ),
  actions: actionStatuses(me, null),
});

@Resolver()
export class GridReadModel {
  constructor(private readonly pages: Pages) {}

  @Query(() => ActionGrid, { description: 'All steps by participants.' })
  actionGrid(@Me() me: Actor, @Args() { roadmap }: PageArgs, @Info() info: GraphQLResolveInfo): Promise<ActionGrid> {
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    return this.pages.read<ActionGrid, Facts>(here, { roadmap, facts: parts(here, wanted), fields }, wanted);
  }
}
