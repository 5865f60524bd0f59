import { Field, ObjectType } from '@nestjs/graphql';
import { MAIL_STATE_DESCRIPTIONS } from '@waymark/domain';
import { maybe, object, type Wire } from '../database/json.js';
import { raw, sql, type Sql } from '../database/sql.js';
import { enumeration } from '../graphql/enumeration.js';

export const MailState = enumeration('MailState', MAIL_STATE_DESCRIPTIONS);
export type MailState = keyof typeof MailState;

/** What whoever caused a mail may know of it. */
@ObjectType({ description: 'How far a mail has come.' })
export class MailProgress {
  @Field(() => MailState, { description: 'Its state.' })
  state: MailState;

  @Field(() => Date, { description: 'Since when it is in this state.' })
  at: Date;
}

/** The mail with the id `id`, a column of a row in hand; null where there is none, or not any more. */
export const mailProgress = (id: string): Sql<Wire<MailProgress> | null> =>
  maybe(
    object<MailProgress>({ state: sql`sent.state`, at: sql`coalesce(sent.ended_at, sent.created_at)` }),
    sql`from mails sent where sent.id = ${raw(id)}`,
  );
