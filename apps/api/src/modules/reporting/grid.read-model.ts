import { Injectable } from '@nestjs/common';
import { list, object, sql, type Actor, type Selection } from '../../kernel/index.js';
import { priorities } from '../roadmap/index.js';
import { freshness, reported, type ActionStatusFacts } from './action-figures.js';
import { everyActionStatus } from './facts/actions.sql.js';
import { everyStep, everyStepTables } from './facts/every-step.sql.js';
import { pageRoadmap, participantCodes } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import type { ActionGrid, GridCell, GridRow } from './step.types.js';

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
      priorityTitle: sql`p.title`,
      stepCode: sql`s.code`,
      stepTitle: sql`s.title`,
    }),
    sql`from ${everyStep} s join ${priorities(me)} p on p.id = s.priority_id`,
    sql`s.priority_sort, s.sort`,
  ),
  actions: everyActionStatus(me),
});

/** All steps by participants. */
@Injectable()
export class GridReadModel {
  constructor(private readonly pages: Pages) {}

  read(me: Actor, roadmap: string, wanted: Selection): Promise<ActionGrid> {
    const here = me.within(roadmap);
    return this.pages.read<ActionGrid, Facts>(
      here,
      { roadmap, tables: everyStepTables(here), facts: parts(here, wanted), fields },
      wanted,
    );
  }
}
