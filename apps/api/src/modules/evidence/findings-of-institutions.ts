import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Reactions, sql, type Changed } from '../../kernel/index.js';
import { mergedInto } from '../places/index.js';

/** Findings about a merged institution are about the one that it went into. */
@Injectable()
export class FindingsOfInstitutions implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.reactions.register('institution.merged', async (_me, id): Promise<Changed> => {
      const moved = await this.db.rows<{ id: string }>(sql`
        with taken as (delete from finding_institutions x where x.institution_id = ${id} returning x.finding_id),
          given as (insert into finding_institutions (finding_id, institution_id)
            select t.finding_id, ${mergedInto(id)} from taken t on conflict do nothing)
        select finding_id as id from taken order by finding_id`);
      return { findings: moved.map((finding) => finding.id) };
    });
  }
}
