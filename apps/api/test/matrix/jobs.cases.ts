import { randomUUID } from 'node:crypto';
import { buildUser } from '../factories.js';
import type { Builder, Operation } from './case.js';

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

export const jobCases: Record<string, Operation> = {
  jobs: { document: '{ jobs { id } }', records: { job } },
  job: { document: 'query ($id: ID!) { job(id: $id) { id } }', records: { job } },
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
`;
