import { Injectable } from '@nestjs/common';
import { Database, sql, type Actor } from '../../kernel/index.js';
import { stepsOfTexts } from '../drafting/index.js';
import { namedSteps } from '../roadmap/index.js';

/** How refusals name steps to whoever plans them. */
@Injectable()
export class StepNames {
  constructor(private readonly db: Database) {}

  /** Their codes, and the titles of those that have none yet, in the order of the ids. */
  async of(me: Actor, ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.rows<{ name: string | null }>(sql`
      select coalesce(s.code, (select st.title from ${stepsOfTexts(me)} st where st.id = s.id)) as name
      from unnest(${ids}::uuid[]) with ordinality as named(id, place) join ${namedSteps} s on s.id = named.id order by named.place`);
    return rows.flatMap(({ name }) => name ?? []);
  }
}
