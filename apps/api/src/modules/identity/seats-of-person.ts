import { sql, type Sql } from '../../kernel/index.js';

/** The ids of all seats that an account has or had: for what the person that it stands for is told, or takes along. */
export const seatsOf = (userId: string): Sql =>
  sql`(select held.id from memberships held where held.user_id = ${userId})`;
