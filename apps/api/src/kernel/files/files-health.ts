import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { object, type Wire } from '../database/json.js';
import { sql, type Sql } from '../database/sql.js';

/** Files of the whole installation: how many and how large, never which. */
@ObjectType({ description: 'Files of the whole installation: how many and how large, never which.' })
export class FilesHealth {
  @Field(() => Int, { description: 'Files that are kept.' })
  count: number;

  @Field(() => Float, { description: 'Bytes that they take; the same bytes are kept once.' })
  usedBytes: number;

  @Field(() => Int, { description: 'Waiting for the scanner.' })
  waitingForScan: number;
}

export const filesHealth: Sql<Wire<FilesHealth>> = object<FilesHealth>({
  count: sql`(select count(*) from files where state <> 'infected')`,
  usedBytes: sql`(select coalesce(sum(size), 0)::float8 from (select distinct sha256, size from files where state <> 'infected') kept)`,
  waitingForScan: sql`(select count(*) from files where state = 'waiting')`,
});
