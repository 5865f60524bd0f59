import { randomUUID } from 'node:crypto';
import { JobHandlers } from '../../src/kernel/index.js';
import type { TestApi } from '../api.js';
import { buildUser } from '../factories.js';
import { key, type Builder, type Operation } from './case.js';

/** A job that waits: the asker's own, or somebody else's in the same roadmap. */
const job: Builder = async ({ rows, world, me, whose }) => {
  const userId = whose === 'own' && me.userId !== null ? me.userId : (await buildUser(rows)).id;
  const id = randomUUID();
  const seat = userId === me.userId ? (me.in(world.roadmapId)?.id ?? null) : null;
  await rows(
    `insert into jobs (id, kind, user_id, roadmap_id, membership_id, input) values ($1, 'matrix', $2, $3, $4, '{}')`,
    [id, userId, seat && world.roadmapId, seat],
  );
  return { variables: { id, input: { jobId: id } }, record: id };
};

/** The kind of the jobs here: one that does nothing, and may do so again. */
export const registerMatrixJob = (api: TestApi): void =>
  api.get(JobHandlers).register('matrix', { mayRunAgain: true, run: () => Promise.resolve({}) });

/** Of a kind that may be begun anew. */
const failedJob: Builder = async ({ rows }) => {
  const id = randomUUID();
  await rows(
    `insert into jobs (id, kind, user_id, input, state, failure, ended_at) values ($1, 'matrix', $2, '{}', 'failed', 'job_failed', clock_timestamp())`,
    [id, (await buildUser(rows)).id],
  );
  return { variables: { input: { jobId: id, expectedVersion: 1 } } };
};

const maintenance: Builder = async ({ rows }) => {
  await rows(`insert into maintenance (notice) values ('An update.') on conflict do nothing`);
  const [on] = await rows<{ version: number }>('select version from maintenance where ended_at is null');
  return { variables: { input: { expectedVersion: on?.version, idempotencyKey: key() } } };
};

export const jobCases: Record<string, Operation> = {
  jobs: { document: '{ jobs { id } }', records: { job } },
  job: { document: 'query ($id: ID!) { job(id: $id) { id } }', records: { job } },
  retryJob: {
    document: 'mutation ($input: RetryJobInput!) { retryJob(input: $input) }',
    records: { 'failed job': failedJob },
  },
  installationHealth: {
    document: '{ installationHealth { version } }',
    records: { installation: () => ({ variables: {} }) },
  },
  sendTestMail: {
    document: 'mutation ($input: SendTestMailInput!) { sendTestMail(input: $input) }',
    records: { mail: () => ({ variables: { input: { idempotencyKey: key() } } }) },
  },
  startMaintenance: {
    document: 'mutation ($input: StartMaintenanceInput!) { startMaintenance(input: $input) { id } }',
    records: {
      installation: () => ({ variables: { input: { notice: 'An update.', minutes: 30, idempotencyKey: key() } } }),
    },
  },
  endMaintenance: {
    document: 'mutation ($input: EndMaintenanceInput!) { endMaintenance(input: $input) { id } }',
    records: { 'maintenance that is on': maintenance },
  },
  cancelJob: { document: 'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { id } }', records: { job } },
};

export const jobAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
jobs | job | own                          yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
jobs | job | other                        -     -     -     -     -     -     -     -     401          -              -
job | job | own                           yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
job | job | other                         404   404   404   404   404   404   404   404   401          404            404
cancelJob | job | own                     yes   yes   yes   yes   yes   yes   yes   yes   401          yes            yes
cancelJob | job | other                   404   404   404   404   404   404   404   404   401          404            404
retryJob | failed job | -                 404   404   404   404   404   404   404   404   401          404            yes
installationHealth | installation | -     404   404   404   404   404   404   404   404   401          404            yes
sendTestMail | mail | -                   404   404   404   404   404   404   404   404   401          404            yes
startMaintenance | installation | -       404   404   404   404   404   404   404   404   401          404            yes
endMaintenance | maintenance that is on | - 404 404   404   404   404   404   404   404   401          404            yes
`;
