import { Injectable } from '@nestjs/common';
import type { PassageKind } from '@waymark/domain';
import { Database, list, object, sql } from '../../kernel/index.js';

/** A text that was in force in the roadmap before, for the priority that carries it on. */
export interface CarriedText {
  /** Of the priority that it is begun for */
  priorityId: string;
  /** In order; those of steps that are finished are left out */
  passages: { kind: PassageKind; stepId: string | null; text: string }[];
}

/** Which steps are finished: a later module follows them. */
export type FinishedStepsSource = (roadmapId: string) => Promise<string[]>;

/**
 * The texts of a roadmap that continues another one: those in force there, as priorities and steps that were never
 * circulated here, each with where it comes from. Codes, dates and institutions are given anew.
 */
@Injectable()
export class CarriedTexts {
  #finished: FinishedStepsSource = () => Promise.resolve([]);

  constructor(private readonly db: Database) {}

  /** The module that follows steps registers; until then none is finished. */
  register(finished: FinishedStepsSource): void {
    this.#finished = finished;
  }

  async carry(roadmapId: string, from: string): Promise<void> {
    const finished = await this.#finished(from);
    await this.db.rows(sql`
      insert into priorities (roadmap_id, origin_id, kind, sort, state)
      select ${roadmapId}, p.id, p.kind, row_number() over (partition by p.kind order by p.sort), 'draft'
      from priorities p
      where p.roadmap_id = ${from} and p.kind <> 'document' and p.state <> 'withdrawn' and p.version_in_force_id is not null`);
    await this.db.rows(sql`
      insert into steps (roadmap_id, priority_id, origin_id, sort, scope, weight)
      select ${roadmapId}, p.id, s.id, s.sort, s.scope, s.weight
      from priorities p join priorities o on o.id = p.origin_id join steps s on s.priority_id = o.id
      where p.roadmap_id = ${roadmapId} and s.id <> all(${finished}::uuid[])
        and exists (select 1 from passages x where x.version_id = o.version_in_force_id and x.step_id = s.id)`);
  }

  /** What was carried into the roadmap, in the order of the document. */
  list(roadmapId: string): Promise<CarriedText[]> {
    const passage = object<CarriedText['passages'][number]>({
      kind: sql`x.kind`,
      stepId: sql`s.id`,
      text: sql`x.text`,
    });
    return this.db.rows(sql`
      select p.id as "priorityId", ${list(
        passage,
        sql`from passages x left join steps s on s.priority_id = p.id and s.origin_id = x.step_id
          where x.version_id = o.version_in_force_id and (x.step_id is null or s.id is not null)`,
        sql`x.ordinal`,
      )} as passages
      from priorities p join priorities o on o.id = p.origin_id
      where p.roadmap_id = ${roadmapId} order by p.kind = 'preamble' desc, p.sort`);
  }
}
