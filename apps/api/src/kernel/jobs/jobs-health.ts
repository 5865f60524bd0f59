import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { list, object, type Wire } from '../database/json.js';
import { sql, type Sql } from '../database/sql.js';

/** So many failures are shown, the latest ones. */
const SHOWN = 20;

/** A job that failed, whoever started it: nothing here says who, or about what. */
@ObjectType({ description: 'Long work that failed. Who started it, and what it is about, is not told.' })
export class FailedJob {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'What was done.' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'Why it has failed: a code of errors.' })
  failure: string | null;

  @Field(() => Date, { description: 'When it failed.' })
  endedAt: Date;

  @Field(() => Boolean, { description: 'Whether it may be begun anew without doing anything twice.' })
  mayRunAgain: boolean;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version: number;
}

/** Long work of the whole installation. */
@ObjectType({ description: 'Long work in the background, of the whole installation.' })
export class JobsHealth {
  @Field(() => Int, { description: 'Waiting to be begun.' })
  waiting: number;

  @Field(() => Date, { nullable: true, description: 'Since when the first of those waits; null where none does.' })
  waitingSince: Date | null;

  @Field(() => Int, { description: 'Being done.' })
  running: number;

  @Field(() => Int, { description: 'Failed in the last 30 days.' })
  failed: number;

  @Field(() => [FailedJob], { description: `The latest ${SHOWN} of the failed ones, the latest first.` })
  failures: FailedJob[];
}

/** @param repeatable kinds that may begin anew */
export const jobsHealth = (repeatable: readonly string[]): Sql<Wire<JobsHealth>> => {
  const failure = object<FailedJob>({
    id: sql`f.id`,
    kind: sql`f.kind`,
    failure: sql`f.failure`,
    endedAt: sql`f.ended_at`,
    mayRunAgain: sql`f.kind = any(${repeatable}::text[])`,
    version: sql`f.version`,
  });
  const count = (state: string): Sql<number> => sql`(select count(*) from jobs where state = ${state})`;
  return object<JobsHealth>({
    waiting: count('waiting'),
    waitingSince: sql`(select min(created_at) from jobs where state = 'waiting')`,
    running: count('running'),
    failed: count('failed'),
    failures: list(
      failure,
      sql`from (select * from jobs where state = 'failed' order by ended_at desc, id limit ${SHOWN}) f`,
      sql`f.ended_at desc, f.id`,
    ),
  });
};
