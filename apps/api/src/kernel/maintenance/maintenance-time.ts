import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { maybe, object, type Wire } from '../database/json.js';
import { sql, type Sql } from '../database/sql.js';

@ObjectType({ description: 'A time in which everything can be read and nothing is written.' })
export class MaintenanceTime {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'What everybody is told, as it was typed.' })
  notice: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When it is expected to end; null where that was not said. It does not end by itself.',
  })
  until: Date | null;

  @Field(() => Date, { description: 'When it began.' })
  beganAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it goes on.' })
  endedAt: Date | null;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version: number;
}

/** The one that is on, inside another statement. */
export const maintenanceNow: Sql<Wire<MaintenanceTime> | null> = maybe(
  object<MaintenanceTime>({
    id: sql`m.id`,
    notice: sql`m.notice`,
    until: sql`m.until`,
    beganAt: sql`m.began_at`,
    endedAt: sql`m.ended_at`,
    version: sql`m.version`,
  }),
  sql`from maintenance m where m.ended_at is null`,
);
