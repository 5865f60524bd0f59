import { Field, Int, ObjectType } from '@nestjs/graphql';
import { object, type Wire } from '../database/json.js';
import { sql, type Sql } from '../database/sql.js';

/** Mails of the whole installation: how many, never to whom. */
@ObjectType({ description: 'Mails of the whole installation: how many, never to whom.' })
export class MailsHealth {
  @Field(() => Int, { description: 'Waiting to be sent.' })
  waiting: number;

  @Field(() => Int, { description: 'Of those, tried in vain before.' })
  triedInVain: number;

  @Field(() => Date, { nullable: true, description: 'When the last one was sent; null where none was in 30 days.' })
  lastSentAt: Date | null;

  @Field(() => Int, { description: 'Refused by the mail server for good, in the last 30 days.' })
  refused: number;

  @Field(() => Int, { description: 'Given up after all attempts, in the last 30 days.' })
  givenUp: number;
}

const count = (where: Sql): Sql<number> => sql`(select count(*) from mails where ${where})`;

export const mailsHealth: Sql<Wire<MailsHealth>> = object<MailsHealth>({
  waiting: count(sql`state = 'waiting'`),
  // One that is being handed over for the first time has an attempt, and a later next one.
  triedInVain: count(
    sql`state = 'waiting' and (attempts > 1 or (attempts = 1 and next_attempt_at <= clock_timestamp()))`,
  ),
  lastSentAt: sql`(select max(ended_at) from mails where state = 'sent')`,
  refused: count(sql`state = 'refused'`),
  givenUp: count(sql`state = 'given_up'`),
});
