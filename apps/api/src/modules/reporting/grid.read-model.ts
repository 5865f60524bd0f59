import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { Day } from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { list, Me, object, selectionOf, sql, type Actor } from '../../kernel/index.js';
import { priorities } from '../roadmap/index.js';
import { freshness, reported, type ActionStatusFacts } from './action-figures.js';
import { everyActionStatus } from './facts/actions.sql.js';
import { everyStep, everyStepTables } from './facts/every-step.sql.js';
import { participantCodes } from './facts/page-roadmap.sql.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { PageArgs } from './reporting.inputs.js';
import { ActionGrid, type GridCell, type GridRow } from './step.types.js';

interface Facts {
  today: Day;
  interval: number;
  participants: string[];
  steps: Omit<GridRow, 'cells'>[];
  actions: ActionStatusFacts[];
}

const from = fieldsFrom<Facts>();
const fields = {
  rows: from(['today', 'interval', 'participants', 'steps', 'actions'], (facts) => {
    const found = new Map(facts.actions.map((action) => [`${action.stepCode} ${action.participantCode}`, action]));
    return facts.steps.map((row): GridRow => ({
      ...row,
      cells: facts.participants.map((code) =>
        cell(code, found.get(`${row.stepCode} ${code}`), facts.today, facts.interval),
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

const parts = (me: Actor): FactParts<Facts> => ({
  today: sql`r.today`,
  interval: sql`r.update_interval_days`,
  participants: participantCodes(me),
  steps: list(
    object<Facts['steps'][number]>({
      priorityCode: sql`s.priority_code`,
      priorityTitle: sql`p.title`,
      stepCode: sql`s.code`,
      stepTitle: sql`s.title`,
    }),
    sql`from ${everyStep} s join ${priorities(me)} p on p.id = s.priority_id`,
    sql`s.priority_sort, s.sort`,
  ),
  actions: everyActionStatus(me),
});

@Resolver()
export class GridReadModel {
  constructor(private readonly pages: Pages) {}

  @Query(() => ActionGrid, { description: 'All steps by participants.' })
  actionGrid(@Me() me: Actor, @Args() { roadmap }: PageArgs, @Info() info: GraphQLResolveInfo): Promise<ActionGrid> {
    const here = me.within(roadmap);
    return this.pages.read<ActionGrid, Facts>(
      here,
      { roadmap, tables: everyStepTables(here), facts: parts(here), fields },
      selectionOf(info),
    );
  }
}
