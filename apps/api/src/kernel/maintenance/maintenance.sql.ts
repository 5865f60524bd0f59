import { raw, sql, type Sql } from '../database/sql.js';

/** Last in a transaction: whether it may write. From then on nobody begins maintenance until it has ended. */
export const writable: Sql<boolean> = raw('waymark_writable()');

/** Waits for all acts that are about to be recorded; those after it wait until the transaction ends. */
export const holdActs = raw('select pg_advisory_xact_lock(714201929)');

const COLUMNS = raw('m.id, m.notice, m.until, m.began_at as "beganAt", m.ended_at as "endedAt", m.version');

/** The one that is on now. */
export const currentMaintenance = sql`select ${COLUMNS} from maintenance m where m.ended_at is null`;

export const maintenanceOf = (id: string): Sql => sql`select ${COLUMNS} from maintenance m where m.id = ${id}`;

interface Saying {
  notice: string;
  /** For how long it is expected; null where that is not known */
  minutes: number | null;
}

const untilOf = (minutes: number | null): Sql => sql`clock_timestamp() + make_interval(mins => ${minutes}::int)`;

/** @param by an account; null for whoever has the command line */
export const beginMaintenance = ({ notice, minutes }: Saying, id: string, by: string | null): Sql => sql`
  insert into maintenance (id, notice, until, began_by) values (${id}, ${notice}, ${untilOf(minutes)}, ${by})`;

export const restateMaintenance = ({ notice, minutes }: Saying): Sql => sql`
  update maintenance set notice = ${notice}, until = ${untilOf(minutes)}, version = version + 1 where ended_at is null`;

/** @param by as above */
export const endMaintenance = (by: string | null): Sql => sql`
  update maintenance set ended_at = clock_timestamp(), ended_by = ${by}, version = version + 1 where ended_at is null`;
