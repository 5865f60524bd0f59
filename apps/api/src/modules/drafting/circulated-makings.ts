import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PassageKind } from '@waymark/domain';
import { Database, list, object, sql, type Actor, type Sql, type Wire } from '../../kernel/index.js';
import {
  DraftedTexts,
  passages,
  PriorityDrafts,
  writtenPriorities,
  type DraftedText,
  type DraftingSource,
} from '../roadmap/index.js';
import { makings } from './drafting.doors.js';
import { writersJson } from './making.sql.js';
import { translationsJson } from './translations/translation.sql.js';

interface Passage {
  id: string;
  kind: PassageKind;
  stepId: string | null;
  text: string;
}

/** The passages under `x`, in order. */
const passagesOf = (from: Sql): Sql<Wire<Passage>[]> =>
  list(
    object<Passage>({ id: sql`x.id`, kind: sql`x.kind`, stepId: sql`x.step_id`, text: sql`x.text` }),
    from,
    sql`x.ordinal`,
  );

/** Gives the texts in the making to whoever circulates them, and ends their making when they stand in an edition. */
@Injectable()
export class CirculatedMakings implements DraftingSource, OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly drafted: DraftedTexts,
    private readonly drafts: PriorityDrafts,
  ) {}

  onModuleInit(): void {
    this.drafted.register(this);
  }

  async changed(me: Actor, roadmapId: string, held: boolean): Promise<DraftedText[]> {
    if (held)
      await this.db.rows(
        sql`select 1 from makings m where m.roadmap_id = ${roadmapId} order by m.priority_id for no key update`,
      );
    const rows = await this.db.rows<DraftedText & { writers: { title: string; own: boolean }[] }>(sql`
      with written as (
        select m.priority_id, m.version, ${writersJson(me)} as writers,
          ${translationsJson} as translations,
          ${passagesOf(sql`from making_passages x where x.priority_id = m.priority_id and x.state <> 'removed'`)} as passages,
          ${passagesOf(sql`from ${passages(me)} x where x.version_id = p.current_version_id`)} as circulated
        from ${makings(me)} m join ${writtenPriorities(me)} p on p.id = m.priority_id
        where m.roadmap_id = ${roadmapId} and p.state <> 'withdrawn')
      select w.priority_id as "priorityId", w.version, w.passages, w.translations, w.writers from written w where w.passages::jsonb <> w.circulated::jsonb`);
    return rows.map(({ writers, ...text }) => ({
      ...text,
      openBy: writers.filter(({ own }) => !own).map(({ title }) => title),
    }));
  }

  /** The history of their passages stays with the priorities; steps that were proposed and struck out again go. */
  async settle(_me: Actor, _roadmapId: string, _editionId: string, priorityIds: readonly string[]): Promise<void> {
    await this.db.rows(sql`delete from makings where priority_id = any(${priorityIds}::uuid[])`);
    await this.drafts.removeProposedSteps(priorityIds);
  }
}
