import type { Actor } from '../actor/actor.js';
import { among, never, or, raw, sql, type Sql } from '../database/sql.js';
import { defineOperations } from '../policy/operations.js';
import type { ReadPolicy, Refusal } from '../policy/policy.js';
import type { Job } from './job.entity.js';

const oneself = { S: 'self', H: 'self', D: 'self', C: 'self', F: 'self', O: 'self', N: 'self', A: 'self' } as const;

defineOperations('jobs', {
  job: { kind: 'query', record: 'jobs and exports', grants: oneself },
  jobs: { kind: 'query', record: 'jobs and exports', grants: oneself },
  cancelJob: { kind: 'mutation', record: 'jobs and exports', grants: oneself },
  retryJob: { kind: 'mutation', record: 'health', grants: { A: 'all' } },
});

/** Whoever started it, as long as the seat lasts that it was started in. */
export const jobPolicy: ReadPolicy<Pick<Job, 'userId' | 'membershipId'>> = {
  record: 'jobs and exports',
  scope: (me, alias) =>
    me.userId === null
      ? never
      : sql`(${raw(alias)}.user_id = ${me.userId} and ${or(raw(`${alias}.membership_id is null`), among(`${alias}.membership_id`, idsOf(me)))})`,
  check: (me, { userId, membershipId }) =>
    me.userId !== null && userId === me.userId && (membershipId === null || idsOf(me).includes(membershipId)),
};

const idsOf = (me: Actor): string[] => me.memberships.map(({ id }) => id);

export const isUnderWay = ({ state }: Pick<Job, 'state'>): boolean => state === 'waiting' || state === 'running';

/** The same of the job with this id, whosever it is: what it works on is not thrown away. */
export const jobIsUnderWay = (id: Sql): Sql =>
  sql`exists (select 1 from jobs u where u.id = ${id} and u.state in ('waiting', 'running'))`;

/** As its starter, and only what does nothing twice. */
export const retryJob = ({ state }: Pick<Job, 'state'>, mayRunAgain: boolean): Refusal => {
  if (state !== 'failed') return 'job_not_failed';
  return mayRunAgain ? null : 'job_not_repeatable';
};

/** What has ended stays as it ended. */
export const cancelJob = (job: Pick<Job, 'state'>): Refusal => (isUnderWay(job) ? null : 'job_ended');
