import { Injectable } from '@nestjs/common';
import type { ThereText } from '@waymark/domain';
import { Database, found, list, object, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { isEditable } from '../../drafting/index.js';
import { roadmapSettings, writtenPriorities, writtenSteps } from '../../roadmap/index.js';
import { priorityFields, type TherePriority } from '../plan/plan-there.repository.js';

interface TextFacts extends TherePriority {
  kind: ThereText['kind'];
  steps: { id: string; code: string | null }[];
}

/** The texts of a roadmap as those who write them have them. */
export interface ThereTexts {
  /** BCP 47 tag */
  language: string;
  /** In the order of the document */
  texts: ThereText[];
}

@Injectable()
export class TextThereRepository {
  constructor(private readonly db: Database) {}

  /** All of them in one statement, as of one moment. */
  async find(me: Actor, roadmapId: string): Promise<ThereTexts> {
    const here = me.within(roadmapId);
    const { language, texts } = found(
      await this.db.maybeOne<{ language: string; texts: TextFacts[] }>(sql`
        select r.language, ${textsJson(here)} as texts from ${roadmapSettings} r where r.id = ${roadmapId}`),
    );
    return { language, texts: texts.map(textOf) };
  }
}

const textsJson = (me: Actor): Sql<TextFacts[]> =>
  list(
    object<TextFacts>({
      ...priorityFields(me),
      kind: sql`p.kind`,
      steps: list(
        object<TextFacts['steps'][number]>({ id: sql`s.id`, code: sql`s.code` }),
        sql`from ${writtenSteps(me)} s where s.priority_id = p.id`,
        sql`s.sort, s.id`,
      ),
    }),
    sql`from ${writtenPriorities(me)} p where p.roadmap_id = r.id and p.kind in ('preamble', 'priority') and p.state <> 'withdrawn'`,
    sql`p.kind <> 'preamble', p.sort, p.id`,
  );

/** Steps that are struck out in the making are not there. */
function textOf({ id, code, kind, state, passages, steps }: TextFacts): ThereText {
  const titled = new Set(passages.map(({ stepId }) => stepId));
  return {
    id,
    code,
    kind,
    editable: isEditable({ state }),
    passages,
    steps: steps.filter((one) => titled.has(one.id)),
  };
}
