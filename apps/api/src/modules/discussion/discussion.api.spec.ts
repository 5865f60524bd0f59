import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';

const commentFields =
  'id threadId text language authorTitle authorRole participantCode postedAt editedAt removedAt own editableUntil version';
const threadFields = `id subjectKind subjectId subjectLabel quote title visibility participantCode state startedAt settledAt version allowedActions
  comments { ${commentFields} }`;
const acts = {
  postComment: `mutation ($input: PostCommentInput!) { postComment(input: $input) { ${commentFields} } }`,
  editComment: `mutation ($input: EditCommentInput!) { editComment(input: $input) { ${commentFields} } }`,
  removeComment: `mutation ($input: RemoveCommentInput!) { removeComment(input: $input) { ${commentFields} } }`,
  resolveThread: `mutation ($input: ResolveThreadInput!) { resolveThread(input: $input) { ${threadFields} } }`,
  reopenThread: `mutation ($input: ReopenThreadInput!) { reopenThread(input: $input) { ${threadFields} } }`,
} as const;
const one = `query ($id: ID!) { thread(id: $id) { ${threadFields} } }`;
const list = `query ($roadmapId: ID!, $subjectKind: ThreadSubject!, $subjectId: ID!) {
  threads(roadmapId: $roadmapId, subjectKind: $subjectKind, subjectId: $subjectId) { items { ${threadFields} } } }`;

interface Comment {
  id: string;
  threadId: string;
  text: string | null;
  own: boolean;
  editableUntil: string | null;
  postedAt: string;
  version: number;
}
interface Thread {
  id: string;
  subjectLabel: string;
  visibility: string;
  participantCode: string | null;
  state: string;
  allowedActions: string[];
  comments: Comment[];
  version: number;
}
interface Results {
  postComment: Comment;
  editComment: Comment;
  removeComment: Comment;
  resolveThread: Thread;
  reopenThread: Thread;
}

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
let subject: { roadmapId: string; subjectKind: string; subjectId: string };
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [step] = await api.rows<{ id: string; roadmap_id: string }>(
    "select s.id, s.roadmap_id from steps s join roadmaps r on r.id = s.roadmap_id where r.code = 'screening' and s.code = '2.1'",
  );
  roadmapId = step?.roadmap_id as string;
  subject = { roadmapId, subjectKind: 'step', subjectId: step?.id as string };
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const act = <Name extends keyof typeof acts>(
  name: Name,
  input: object,
  as?: string,
): Promise<Answer<Pick<Results, Name>>> => api.gql(acts[name], { input }, as);
const post = (input: object, as?: string) =>
  act('postComment', { text: 'A word.', idempotencyKey: randomUUID(), ...input }, as);
const read = async (id: string, as?: string): Promise<Thread> =>
  (await api.gql<{ thread: Thread }>(one, { id }, as)).data.thread;
const codeOf = ({ errors }: Answer<unknown>) => [errors[0]?.extensions.code, errors[0]?.extensions.reason];

test('a thread keeps to the own delegation unless another audience is named', async () => {
  const first = await post({ ...subject, title: 'Cost', quote: 'minimum', text: ' Who pays? ' }, 'delegate-me');
  expect(first.errors).toEqual([]);
  expect(first.data.postComment).toMatchObject({
    text: 'Who pays?',
    language: 'en',
    authorTitle: 'Delegate, Montenegro',
    authorRole: 'delegate',
    participantCode: 'ME',
    own: true,
  });
  const { threadId } = first.data.postComment;
  const reply = await post({ threadId, text: 'The ministry.' }, 'focal-me-interior');
  expect(reply.data.postComment.threadId).toBe(threadId);
  expect(await read(threadId, 'head-me')).toMatchObject({
    subjectLabel: '2.1',
    title: 'Cost',
    quote: 'minimum',
    visibility: 'delegation',
    participantCode: 'ME',
    state: 'open',
    allowedActions: ['reply', 'resolve'],
    comments: [{ text: 'Who pays?', own: false, editableUntil: null }, { text: 'The ministry.' }],
  });
  expect((await read(threadId, 'delegate-me')).allowedActions).toEqual(['reply', 'resolve']);
  expect((await read(threadId, 'coordinator-me')).allowedActions).toEqual(['reply']);
  const events = await api.rows(
    "select audience, on_ledger, payload from events where type = 'comment.posted' and payload->>'threadId' = $1",
    [threadId],
  );
  expect(events.map(({ audience, on_ledger }) => [audience, on_ledger])).toEqual(Array(2).fill(['delegation', false]));
  expect(JSON.stringify(events)).not.toMatch(/Who pays|ministry/);
});

test('who has no delegation names an audience; donors and the public have no voice', async () => {
  for (const as of ['secretariat', 'observer']) {
    expect(codeOf(await post(subject, as))).toEqual(['VALIDATION', 'visibility_required']);
    expect(codeOf(await post({ ...subject, visibility: 'delegation' }, as))).toEqual([
      'FORBIDDEN',
      'role_not_permitted',
    ]);
    expect((await post({ ...subject, visibility: 'participants' }, as)).errors).toEqual([]);
  }
  for (const as of ['delegate-me', 'coordinator-me', 'focal-me-interior', 'observer', 'donor']) {
    expect(codeOf(await post({ ...subject, visibility: 'public' }, as))).toEqual(['FORBIDDEN', 'role_not_permitted']);
  }
  expect(codeOf(await post({ ...subject, visibility: 'participants' }, 'administrator'))).toEqual([
    'NOT_FOUND',
    undefined,
  ]);
  expect(codeOf(await post(subject))[0]).toBe('UNAUTHENTICATED');

  const open = await post({ ...subject, visibility: 'public', text: 'For everyone.' }, 'head-me');
  const { threadId } = open.data.postComment;
  for (const as of ['donor', 'observer', undefined]) {
    expect((await read(threadId, as)).comments).toMatchObject([{ text: 'For everyone.', own: false }]);
    expect((await read(threadId, as)).allowedActions).toEqual([]);
  }
  expect(codeOf(await post({ threadId }, 'donor'))).toEqual(['FORBIDDEN', 'role_not_permitted']);
  expect((await post({ threadId }, 'secretariat')).errors).toEqual([]);
});

test('another delegation’s internal thread changes nothing that anybody else can observe', async () => {
  const outsiders = [
    'secretariat',
    'head-mk',
    'delegate-me',
    'focal-mk-interior',
    'observer',
    'donor',
    'administrator',
    undefined,
  ];
  const look = async (as: string | undefined): Promise<string> => {
    const threads = await api.gql(list, subject, as);
    const mine = await api.gql(
      'query ($r: ID!) { ledger(roadmapId: $r, first: 5) { edges { node { number } } pageInfo { endCursor } } }',
      { r: roadmapId },
      as,
    );
    return threads.body + mine.body;
  };
  const before = new Map<string | undefined, string>();
  for (const as of outsiders) before.set(as, await look(as));

  const { data } = await post({ ...subject, text: 'Our limit is five.' }, 'head-al');
  const { id: commentId, threadId } = data.postComment;
  await post({ threadId, text: 'Six at most.' }, 'coordinator-al');
  for (const as of outsiders) {
    expect(await look(as)).toBe(before.get(as));
    const attempts = [
      (id: string) => api.gql(one, { id }, as),
      (id: string) => post({ threadId: id, idempotencyKey: randomUUID() }, as),
      (id: string) => act('resolveThread', { threadId: id, expectedVersion: 1, idempotencyKey: randomUUID() }, as),
      (id: string) => act('reopenThread', { threadId: id, expectedVersion: 1, idempotencyKey: randomUUID() }, as),
    ];
    const commentActs = [
      (id: string) => act('editComment', { commentId: id, text: 'Mine.', expectedVersion: 1 }, as),
      (id: string) => act('removeComment', { commentId: id, expectedVersion: 1 }, as),
    ];
    for (const [id, tries] of [
      [threadId, attempts],
      [commentId, commentActs],
    ] as const) {
      for (const attempt of tries) {
        const refused = await attempt(id);
        expect(refused.errors[0]?.extensions.code).toMatch(/^(NOT_FOUND|UNAUTHENTICATED)$/);
        expect(refused.body).toBe((await attempt(randomUUID())).body);
      }
    }
  }
  expect((await read(threadId, 'head-al')).comments).toHaveLength(2);
});

test('an author edits for fifteen minutes by the domain clock, and nobody else ever does', async () => {
  const posted = await post({ ...subject, visibility: 'participants', text: 'Frist.' }, 'delegate-me');
  const { id: commentId, editableUntil, postedAt } = posted.data.postComment;
  expect(Date.parse(editableUntil ?? '') - Date.parse(postedAt)).toBe(15 * 60_000);
  const edit = (input: object, as: string) =>
    act('editComment', { commentId, text: 'First.', expectedVersion: 1, ...input }, as);
  for (const as of ['head-me', 'secretariat', 'head-mk']) {
    expect(codeOf(await edit({}, as))).toEqual(['FORBIDDEN', 'not_author']);
  }
  const edited = await edit({}, 'delegate-me');
  expect(edited.data.editComment).toMatchObject({ text: 'First.', version: 2, own: true });
  const stale = await edit({ text: 'Firstly.' }, 'delegate-me');
  expect(stale.errors[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    details: { base: { version: 1 }, theirs: { text: 'First.', version: 2 }, mine: { text: 'Firstly.' } },
  });
  expect(codeOf(await edit({ text: ' ', expectedVersion: 2 }, 'delegate-me'))).toEqual(['VALIDATION', 'text_required']);
  await api.rows("update comments set posted_at = posted_at - interval '15 minutes' where id = $1", [commentId]);
  expect(codeOf(await edit({ expectedVersion: 2 }, 'delegate-me'))).toEqual(['FORBIDDEN', 'edit_window_passed']);
  const [comment] = (await read(posted.data.postComment.threadId, 'delegate-me')).comments;
  expect(comment).toMatchObject({ text: 'First.', own: true, editableUntil: null });
});

test('a reply that is meant for another audience than its thread’s is refused', async () => {
  const { threadId } = (await post({ ...subject, visibility: 'public' }, 'head-me')).data.postComment;
  const refused = await post({ threadId, visibility: 'delegation', text: 'Among us.' }, 'head-me');
  expect(codeOf(refused)).toEqual(['VALIDATION', 'visibility_of_thread']);
  expect((await read(threadId, 'head-me')).comments).toHaveLength(1);
  expect((await post({ threadId, visibility: 'public', text: 'To all.' }, 'head-me')).errors).toEqual([]);
});

test('with the first comment of a thread go the title and the quote that its author gave it', async () => {
  const first = await post({ ...subject, title: 'Too early', quote: 'minimum', text: 'Never mind.' }, 'delegate-me');
  const { id: commentId, threadId } = first.data.postComment;
  const second = await post({ threadId, text: 'Why?' }, 'head-me');
  await act('removeComment', { commentId: second.data.postComment.id, expectedVersion: 1 }, 'head-me');
  expect(await read(threadId, 'head-me')).toMatchObject({ title: 'Too early', quote: 'minimum' });
  await act('removeComment', { commentId, expectedVersion: 1 }, 'delegate-me');
  expect(await read(threadId, 'head-me')).toMatchObject({ title: null, quote: null });
});

test('what its author removes leaves a tombstone, and the thread its place', async () => {
  const posted = await post({ ...subject, visibility: 'participants', text: 'Never mind.' }, 'observer');
  const { id: commentId, threadId } = posted.data.postComment;
  await post({ threadId, text: 'Noted.' }, 'head-mk');
  expect(codeOf(await act('removeComment', { commentId, expectedVersion: 1 }, 'secretariat'))).toEqual([
    'FORBIDDEN',
    'not_author',
  ]);
  const removed = await act('removeComment', { commentId, expectedVersion: 1 }, 'observer');
  expect(removed.data.removeComment).toMatchObject({ text: null, removedAt: expect.any(String), editableUntil: null });
  expect((await read(threadId, 'secretariat')).comments).toMatchObject([
    { id: commentId, text: null },
    { text: 'Noted.' },
  ]);
  expect(codeOf(await act('editComment', { commentId, text: 'Again.', expectedVersion: 2 }, 'observer'))).toEqual([
    'FORBIDDEN',
    'comment_removed',
  ]);
  expect(await api.rows('select 1 from comments where id = $1 and text is not null', [commentId])).toEqual([]);
});

test('a thread is resolved and reopened, once for each key', async () => {
  const posted = await post({ ...subject, visibility: 'participants' }, 'delegate-me');
  const { threadId } = posted.data.postComment;
  const input = { threadId, expectedVersion: 1, idempotencyKey: randomUUID() };
  for (const as of ['head-me', 'head-mk', 'observer']) {
    expect(codeOf(await act('resolveThread', { ...input, idempotencyKey: randomUUID() }, as))).toEqual([
      'FORBIDDEN',
      'role_not_permitted',
    ]);
  }
  const resolved = await act('resolveThread', input, 'secretariat');
  expect(resolved.data.resolveThread).toMatchObject({ state: 'resolved', version: 2, allowedActions: ['reopen'] });
  expect((await act('resolveThread', input, 'secretariat')).body).toBe(resolved.body);
  expect(codeOf(await act('resolveThread', { ...input, expectedVersion: 2 }, 'secretariat'))[0]).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  expect(codeOf(await post({ threadId }, 'head-mk'))).toEqual(['FORBIDDEN', 'thread_resolved']);
  expect(codeOf(await act('resolveThread', { ...input, idempotencyKey: randomUUID() }, 'delegate-me'))[0]).toBe(
    'CONFLICT',
  );
  const reopened = await act(
    'reopenThread',
    { ...input, expectedVersion: 2, idempotencyKey: randomUUID() },
    'delegate-me',
  );
  expect(reopened.data.reopenThread).toMatchObject({
    state: 'open',
    settledAt: null,
    allowedActions: ['reply', 'resolve'],
  });
  expect((await post({ threadId }, 'head-mk')).errors).toEqual([]);
  const events = await api.rows('select type, audience, on_ledger from events where subject_id = $1 order by arrival', [
    threadId,
  ]);
  expect(events).toEqual([
    { type: 'thread.resolved', audience: 'participants', on_ledger: true },
    { type: 'thread.reopened', audience: 'participants', on_ledger: true },
  ]);
});

test('a comment is posted once, however often it arrives', async () => {
  const input = { ...subject, text: 'Once.', idempotencyKey: randomUUID() };
  const answers = await Promise.all([1, 2, 3].map(() => post(input, 'head-mk')));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(await api.rows("select 1 from comments where text = 'Once.'")).toHaveLength(1);
  expect(codeOf(await post({ ...input, text: 'Twice.' }, 'head-mk'))[0]).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('a thread is there only where its subject is in sight', async () => {
  const [update] = await api.rows<{ id: string }>(
    `select u.id from status_updates u join national_actions a on a.id = u.action_id join institutions i on i.id = a.lead_institution_id
     where u.state = 'submitted' and i.country_code = 'AL' limit 1`,
  );
  const onUpdate = { roadmapId, subjectKind: 'status_update', subjectId: update?.id };
  const inside = await post({ ...onUpdate, text: 'To all who see it.' }, 'coordinator-al');
  const { threadId } = inside.data.postComment;
  const variables = { ...onUpdate };
  expect((await api.gql<{ threads: { items: Thread[] } }>(list, variables, 'head-al')).data.threads.items).toHaveLength(
    1,
  );
  for (const as of ['secretariat', 'head-mk', 'observer']) {
    expect((await api.gql(one, { id: threadId }, as)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const unreadable = await api.gql(list, variables, as);
    expect(unreadable.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(unreadable.body).toBe((await api.gql(list, { ...variables, subjectId: randomUUID() }, as)).body);
    expect(codeOf(await post({ ...onUpdate, visibility: 'participants' }, as))[0]).toBe('NOT_FOUND');
  }
  // A record of another roadmap is not found in this one.
  expect(codeOf(await post({ ...subject, roadmapId: randomUUID() }, 'head-mk'))[0]).toBe('NOT_FOUND');
  expect(codeOf(await post({ text: 'Where?' }, 'head-mk'))).toEqual(['VALIDATION', 'input_invalid']);
});

test('comments on an update are its participant’s own until it is published', async () => {
  const [update] = await api.rows<{ id: string }>(
    `select u.id from status_updates u join national_actions a on a.id = u.action_id join institutions i on i.id = a.lead_institution_id
     where u.state = 'submitted' and i.country_code = 'AL' limit 1`,
  );
  const onUpdate = { roadmapId, subjectKind: 'status_update', subjectId: update?.id };
  for (const visibility of ['participants', 'public'])
    expect(codeOf(await post({ ...onUpdate, visibility }, 'head-al'))).toEqual(['FORBIDDEN', 'subject_unpublished']);
  const own = await post({ ...onUpdate, visibility: 'delegation' }, 'head-al');
  expect(own.errors).toEqual([]);

  // A wider thread on it, from whenever: nobody adds to it before its readers are those that it names.
  const [membership] = await api.rows<{ id: string }>(
    "select m.id from memberships m join users u on u.id = m.user_id where u.persona = 'head-al'",
  );
  const [wide] = await api.rows<{ id: string }>(
    `insert into threads (roadmap_id, subject_kind, subject_id, visibility, started_by) values ($1, 'status_update', $2, 'participants', $3) returning id`,
    [roadmapId, update?.id, membership?.id],
  );
  const reply = () => post({ threadId: wide?.id, text: 'To everybody.' }, 'head-al');
  expect(codeOf(await reply())).toEqual(['FORBIDDEN', 'subject_unpublished']);
  expect((await read(wide!.id, 'head-al')).allowedActions).not.toContain('reply');
  expect((await read(own.data.postComment.threadId, 'head-al')).allowedActions).toContain('reply');

  await api.rows(
    "update status_updates set state = 'published', published_at = waymark_now(), published_by = $2 where id = $1",
    [update?.id, membership?.id],
  );
  expect((await reply()).errors).toEqual([]);
  expect((await post({ ...onUpdate, visibility: 'participants' }, 'head-al')).errors).toEqual([]);
  // What was said among themselves stays among themselves.
  expect((await api.gql(one, { id: own.data.postComment.threadId }, 'head-mk')).errors[0]?.extensions.code).toBe(
    'NOT_FOUND',
  );
});

test('the threads of the sample are cited by their subjects, on passages too', async () => {
  const threads = await api.rows<{ id: string }>(
    "select id from threads where visibility = 'participants' and started_at < '2026-11-20'",
  );
  expect(threads).toHaveLength(13);
  for (const { id } of threads) expect((await read(id, 'observer')).subjectLabel).toMatch(/^(P\d|\d\.\d|[A-Z]+-)/);
  const [passage] = await api.rows<{ id: string; priority_id: string }>(
    'select x.id, v.priority_id from passages x join priorities p on p.version_in_force_id = x.version_id join priority_versions v on v.id = x.version_id limit 1',
  );
  const posted = await post(
    { roadmapId, subjectKind: 'passage', subjectId: passage?.id, quote: 'these words' },
    'head-mk',
  );
  expect((await read(posted.data.postComment.threadId, 'head-mk')).subjectLabel).toMatch(/^P\d ¶\d/);
  const [stored] = await api.rows<{ priority_id: string }>('select priority_id from threads where id = $1', [
    posted.data.postComment.threadId,
  ]);
  expect(stored?.priority_id).toBe(passage?.priority_id);
});

test('a list of threads is one statement beside the session and the sight of its subject', async () => {
  const few = await api.gql<{ threads: { items: Thread[] } }>(list, subject, 'head-mk');
  for (let n = 0; n < 5; n += 1) await post({ ...subject, text: `Reply ${n}` }, 'head-mk');
  const many = await api.gql<{ threads: { items: Thread[] } }>(list, subject, 'head-mk');
  expect(many.data.threads.items.length).toBe(few.data.threads.items.length + 5);
  expect([few.statements, many.statements]).toEqual([3, 3]);
});
