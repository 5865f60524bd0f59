import { key, type Builder, type Operation, type Scene } from './case.js';
import { update } from './tracking.cases.js';

const VISIBILITIES = ['delegation', 'participants', 'public'] as const;
type Visibility = (typeof VISIBILITIES)[number];

interface Subject {
  kind: string;
  id: (scene: Scene) => Promise<string> | string;
}
const step: Subject = { kind: 'step', id: ({ world }) => world.priority.stepId };
const action: Subject = { kind: 'national_action', id: ({ action: { id } }) => id };
const submittedUpdate: Subject = { kind: 'status_update', id: (scene) => update(scene, 'submitted') };
const draftPriority: Subject = {
  kind: 'priority',
  id: async ({ rows, world }) => {
    await rows(
      `update priorities set state = 'draft', version_in_force_id = null, circulated_at = null where id = $1`,
      [world.priority.id],
    );
    return world.priority.id;
  },
};

interface Made {
  threadId: string;
  commentId: string;
  subjectId: string;
}

/** A thread with one comment; its own one where the record is the asker's, a colleague's or another delegation's otherwise. */
async function discuss(scene: Scene, visibility: Visibility, subject: Subject = step, resolved = false): Promise<Made> {
  const { insert, world, whose, myMembershipId, itsMembershipId, participantId } = scene;
  const subjectId = await subject.id(scene);
  const author = whose === 'own' ? myMembershipId : itsMembershipId;
  const settled = { state: 'resolved', settled_by: author, settled_at: '2026-11-20T09:00:00Z' };
  const { id: threadId } = await insert('threads', {
    ...{
      roadmap_id: world.roadmapId,
      subject_kind: subject.kind,
      subject_id: subjectId,
      visibility,
      started_by: author,
      version: 1,
    },
    ...{
      participant_id: visibility === 'delegation' ? participantId : null,
      started_at: '2026-11-20T09:58:00Z',
      comment_count: 1,
      state: 'open',
    },
    ...(resolved && settled),
  });
  const comment = {
    thread_id: threadId,
    number: 1,
    written_by: author,
    text: 'For the matrix.',
    language: 'en',
    version: 1,
  };
  const { id: commentId } = await insert('comments', {
    ...comment,
    posted_at: new Date(await now(scene)).toISOString(),
  });
  return { threadId, commentId, subjectId };
}

async function now({ rows }: Scene): Promise<string> {
  const [row] = await rows<{ now: string }>('select waymark_now() as now');
  return row?.now ?? '';
}

const byVisibility = (builder: (visibility: Visibility) => Builder): Record<string, Builder> =>
  Object.fromEntries(VISIBILITIES.map((visibility) => [visibility, builder(visibility)]));

const list =
  (visibility: Visibility, subject: Subject = step): Builder =>
  async (scene) => {
    const { threadId, subjectId } = await discuss(scene, visibility, subject);
    return { variables: { roadmapId: scene.world.roadmapId, subjectKind: subject.kind, subjectId }, record: threadId };
  };
const one =
  (visibility: Visibility, subject: Subject = step): Builder =>
  async (scene) => ({ variables: { id: (await discuss(scene, visibility, subject)).threadId } });

const subjects = (builder: (visibility: Visibility, subject?: Subject) => Builder): Record<string, Builder> => ({
  ...byVisibility((visibility) => builder(visibility)),
  'public, on a national action': builder('public', action),
  'participants, on a submitted update': builder('participants', submittedUpdate),
  'participants, on a draft priority': builder('participants', draftPriority),
});

const post =
  (visibility: Visibility): Builder =>
  ({ world }) => {
    const input = {
      roadmapId: world.roadmapId,
      subjectKind: 'step',
      subjectId: world.priority.stepId,
      visibility,
      text: 'For the matrix.',
    };
    return { variables: { input: { ...input, idempotencyKey: key() } } };
  };
const reply =
  (visibility: Visibility): Builder =>
  async (scene) => ({
    variables: {
      input: { threadId: (await discuss(scene, visibility)).threadId, text: 'For the matrix.', idempotencyKey: key() },
    },
  });
const change =
  (more: object) =>
  (visibility: Visibility): Builder =>
  async (scene) => ({
    variables: { input: { commentId: (await discuss(scene, visibility)).commentId, expectedVersion: 1, ...more } },
  });
const settle =
  (resolved: boolean) =>
  (visibility: Visibility): Builder =>
  async (scene) => {
    const { threadId } = await discuss(scene, visibility, step, resolved);
    return { variables: { input: { threadId, expectedVersion: 1, idempotencyKey: key() } } };
  };

const named = (name: string, records: Record<string, Builder>): Record<string, Builder> =>
  Object.fromEntries(Object.entries(records).map(([visibility, builder]) => [`${name}, ${visibility}`, builder]));

export const discussionCases: Record<string, Operation> = {
  threads: {
    document:
      'query ($roadmapId: ID!, $subjectKind: ThreadSubject!, $subjectId: ID!) { threads(roadmapId: $roadmapId, subjectKind: $subjectKind, subjectId: $subjectId) { items { id } } }',
    records: subjects(list),
  },
  thread: { document: 'query ($id: ID!) { thread(id: $id) { id } }', records: subjects(one) },
  postComment: {
    document: 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }',
    records: { ...named('new', byVisibility(post)), ...named('reply', byVisibility(reply)) },
  },
  editComment: {
    document: 'mutation ($input: EditCommentInput!) { editComment(input: $input) { id } }',
    records: byVisibility(change({ text: 'Edited.' })),
  },
  removeComment: {
    document: 'mutation ($input: RemoveCommentInput!) { removeComment(input: $input) { id } }',
    records: byVisibility(change({})),
  },
  resolveThread: {
    document: 'mutation ($input: ResolveThreadInput!) { resolveThread(input: $input) { id } }',
    records: byVisibility(settle(false)),
  },
  reopenThread: {
    document: 'mutation ($input: ReopenThreadInput!) { reopenThread(input: $input) { id } }',
    records: byVisibility(settle(true)),
  },
};

export const discussionAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
threads | delegation | beside             -     yes   yes   yes   yes   yes   -     -     404/-/-      404/-/-        404
threads | delegation | other              -     -     -     -     -     -     -     -     404/-/-      404/-/-        404
threads | participants | other            yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
threads | public | other                  yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
threads | public, on a national action | other yes yes yes  yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
threads | participants, on a submitted update | own 404 yes yes yes yes yes   404   404   404          404            404
threads | participants, on a submitted update | other 404 404 404 404 404 404 404   404   404          404            404
threads | participants, on a draft priority | other yes 404 404 404 404 404   404   404   404          404            404
thread | delegation | beside              404   yes   yes   yes   yes   yes   404   404   404          404            404
thread | delegation | other               404   404   404   404   404   404   404   404   404          404            404
thread | participants | other             yes   yes   yes   yes   yes   yes   yes   404   404          404            404
thread | public | other                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
thread | public, on a national action | other yes yes yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
thread | participants, on a submitted update | own 404 yes yes yes yes yes    404   404   404          404            404
thread | participants, on a submitted update | other 404 404 404 404 404 404  404   404   404          404            404
thread | participants, on a draft priority | other yes 404 404 404 404 404    404   404   404          404            404
postComment | new, delegation | own       role  yes   yes   yes   yes   yes   role  role  401          404/role/role  404
postComment | new, participants | own     yes   yes   yes   yes   yes   yes   yes   role  401          404/role/role  404
postComment | new, public | own           yes   yes   yes   role  role  role  role  role  401          404/role/role  404
postComment | reply, delegation | beside  404   yes   yes   yes   yes   yes   404   404   401          404            404
postComment | reply, delegation | other   404   404   404   404   404   404   404   404   401          404            404
postComment | reply, participants | other yes   yes   yes   yes   yes   yes   yes   404   401          404            404
postComment | reply, public | other       yes   yes   yes   role  role  role  role  role  401          404/role/role  404
editComment | delegation | own            .     yes   yes   yes   yes   yes   .     .     .            .              .
editComment | delegation | beside         404   author author author author author 404 404 401         404            404
editComment | delegation | other          404   404   404   404   404   404   404   404   401          404            404
editComment | participants | own          yes   yes   yes   yes   yes   yes   yes   .     .            .              .
editComment | participants | other        author author author author author author author 404 401     404            404
editComment | public | other              author author author author author author author author 401  404/author/author 404
removeComment | delegation | own          .     yes   yes   yes   yes   yes   .     .     .            .              .
removeComment | delegation | beside       404   author author author author author 404 404 401         404            404
removeComment | delegation | other        404   404   404   404   404   404   404   404   401          404            404
removeComment | participants | own        yes   yes   yes   yes   yes   yes   yes   .     .            .              .
removeComment | participants | other      author author author author author author author 404 401     404            404
removeComment | public | other            author author author author author author author author 401  404/author/author 404
resolveThread | delegation | own          .     yes   yes   yes   yes   yes   .     .     .            .              .
resolveThread | delegation | beside       404   yes   yes   role  role  role  404   404   401          404            404
resolveThread | delegation | other        404   404   404   404   404   404   404   404   401          404            404
resolveThread | participants | own        yes   yes   yes   yes   yes   yes   yes   .     .            .              .
resolveThread | participants | other      yes   role  role  role  role  role  role  404   401          404            404
resolveThread | public | other            yes   role  role  role  role  role  role  role  401          404/role/role  404
reopenThread | delegation | own           .     yes   yes   yes   yes   yes   .     .     .            .              .
reopenThread | delegation | beside        404   yes   yes   role  role  role  404   404   401          404            404
reopenThread | delegation | other         404   404   404   404   404   404   404   404   401          404            404
reopenThread | participants | own         yes   yes   yes   yes   yes   yes   yes   .     .            .              .
reopenThread | participants | other       yes   role  role  role  role  role  role  404   401          404            404
reopenThread | public | other             yes   role  role  role  role  role  role  role  401          404/role/role  404
`;
