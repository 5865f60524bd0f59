import { randomUUID } from 'node:crypto';
import { encodeCursor, WINDOW } from '../../kernel/index.js';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';

interface Comment {
  id: string;
  number: number;
  text: string | null;
}
interface Thread {
  id: string;
  commentCount: number;
  comments: Comment[];
}
interface Discussion {
  total: number;
  comments: number;
  before: string | null;
  items: Thread[];
}

const fields = 'id commentCount comments { id number text }';
const part = `query ($id: ID!, $before: Int, $after: Int, $around: ID, $first: Int) {
  thread(id: $id, before: $before, after: $after, around: $around, first: $first) { ${fields} } }`;
const page = `query ($comment: ID, $threadsBefore: String) {
  priorityPage(roadmap: "screening", code: "P3", comment: $comment, threadsBefore: $threadsBefore) {
    discussion { total comments before items { ${fields} } } } }`;

let database: TestDatabase;
let api: TestApi;
let priorityId: string;
let subject: { roadmapId: string; subjectKind: string; subjectId: string };
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [priority] = await api.rows<{ id: string; roadmap_id: string }>(
    "select p.id, p.roadmap_id from priorities p join roadmaps r on r.id = p.roadmap_id where r.code = 'screening' and p.code = 'P3'",
  );
  priorityId = priority?.id as string;
  subject = { roadmapId: priority?.roadmap_id as string, subjectKind: 'priority', subjectId: priorityId };
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const post = async (input: object, as = 'head-me'): Promise<{ id: string; threadId: string; number: number }> => {
  const document = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id threadId number } }';
  const { data, errors } = await api.gql<{ postComment: { id: string; threadId: string; number: number } }>(
    document,
    { input: { text: 'A word.', idempotencyKey: randomUUID(), ...input } },
    as,
  );
  expect(errors).toEqual([]);
  return data.postComment;
};
/** A thread with so many comments, all of them posted in one instant. */
async function threadOf(count: number, visibility = 'participants'): Promise<string> {
  const { threadId } = await post({ ...subject, visibility });
  await api.rows(
    `insert into comments (thread_id, number, written_by, text, posted_at)
     select c.thread_id, n, c.written_by, 'Comment ' || n, c.posted_at from comments c cross join generate_series(2, $2::int) n where c.thread_id = $1`,
    [threadId, count],
  );
  await api.rows('update threads set comment_count = $2 where id = $1', [threadId, count]);
  return threadId;
}
const ask = (variables: object, as = 'head-me') => api.gql<{ thread: Thread }>(part, variables, as);
const read = async (variables: object): Promise<Thread> => (await ask(variables)).data.thread;
const numbers = ({ comments }: Thread): number[] => comments.map(({ number }) => number);
const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const discussion = async (variables: object = {}, as = 'head-me'): Promise<Discussion> =>
  (await api.gql<{ priorityPage: { discussion: Discussion } }>(page, variables, as)).data.priorityPage.discussion;
const codeOf = ({ errors }: { errors: readonly { extensions: { code: string; reason?: string } }[] }) => [
  errors[0]?.extensions.code,
  errors[0]?.extensions.reason,
];

describe('the comments of a thread', () => {
  test('walked backwards or forwards, each is met once, also while others are posted', async () => {
    const id = await threadOf(130);
    let met = numbers(await read({ id }));
    expect(met).toEqual(span(81, 130));
    while (met[0] !== 1) {
      await post({ threadId: id });
      met = [...numbers(await read({ id, before: met[0] })), ...met];
    }
    expect(met).toEqual(span(1, 130));

    let forth: number[] = [];
    for (let added = 0; ; added += 1) {
      const next = numbers(await read({ id, after: forth.length, first: 20 }));
      if (next.length === 0) break;
      forth = [...forth, ...next];
      if (added < 3) await post({ threadId: id }, 'head-mk');
    }
    const { commentCount } = await read({ id });
    expect(commentCount).toBe(135);
    expect(forth).toEqual(span(1, commentCount));
  });

  test('posted at once by several, each has a number of its own and the thread counts them', async () => {
    const { threadId: id } = await post({ ...subject, visibility: 'participants' });
    const posted = await Promise.all(
      ['head-me', 'head-mk', 'head-rs', 'head-al', 'secretariat', 'head-me'].map((as) => post({ threadId: id }, as)),
    );
    expect(posted.map(({ number }) => number).sort()).toEqual(span(2, 7));
    expect(await read({ id })).toMatchObject({ commentCount: 7, comments: span(1, 7).map((number) => ({ number })) });
  });

  test('stand around a named one, which may be removed', async () => {
    const id = await threadOf(200);
    const [named] = await api.rows<{ id: string }>('select id from comments where thread_id = $1 and number = 100', [
      id,
    ]);
    const around = named?.id;
    expect(numbers(await read({ id, around }))).toEqual(span(75, 124));
    await api.rows('update comments set text = null, removed_at = waymark_now() where id = $1', [around]);
    const shown = await read({ id, around, first: 3 });
    expect(shown.comments.map(({ number, text }) => [number, text])).toEqual([
      [99, 'Comment 99'],
      [100, null],
      [101, 'Comment 101'],
    ]);
    expect(shown.commentCount).toBe(200);
    for (const [place, window] of [
      [1, span(1, 50)],
      [199, span(151, 200)],
    ] as const) {
      const [edge] = await api.rows<{ id: string }>('select id from comments where thread_id = $1 and number = $2', [
        id,
        place,
      ]);
      expect(numbers(await read({ id, around: edge?.id }))).toEqual(window);
    }
  });

  test('around one that is not in sight there is as little as around one that does not exist', async () => {
    const id = await threadOf(3);
    const unseen = await post({ ...subject, visibility: 'delegation' }, 'head-rs');
    const nothing = await ask({ id, around: randomUUID() });
    expect(codeOf(nothing)).toEqual(['NOT_FOUND', undefined]);
    expect((await ask({ id, around: unseen.id })).body).toBe(nothing.body);
    expect((await ask({ id: unseen.threadId, around: unseen.id })).body).toBe(nothing.body);
    // A page opens as it does without the link.
    const [named, without] = [await discussion({ comment: unseen.id }), await discussion()];
    expect(named).toEqual(without);
    expect(await discussion({ comment: randomUUID() })).toEqual(without);
  });

  test.each([
    [{ first: 0 }, 'input_invalid'],
    [{ first: WINDOW + 1 }, 'input_invalid'],
    [{ before: 0 }, 'input_invalid'],
    [{ around: 'a word' }, 'input_invalid'],
    [{ before: 5, after: 2 }, 'window_ambiguous'],
    [{ after: 5, around: randomUUID() }, 'window_ambiguous'],
  ])('asked for by %j are refused', async (variables, reason) => {
    const { data } = await api.gql<{ threads: { items: Thread[] } }>(
      'query ($roadmapId: ID!, $subjectKind: ThreadSubject!, $subjectId: ID!) { threads(roadmapId: $roadmapId, subjectKind: $subjectKind, subjectId: $subjectId) { items { id } } }',
      subject,
      'head-me',
    );
    expect(codeOf(await ask({ id: data.threads.items[0]?.id, ...variables }))).toEqual(['VALIDATION', reason]);
  });
});

describe('the discussion on a page', () => {
  test('is its last threads, each with its last comments, and counts all of them', async () => {
    const long = await threadOf(70);
    const before = await discussion();
    const shown = before.items.find(({ id }) => id === long);
    expect(shown?.commentCount).toBe(70);
    expect(numbers(shown as Thread)).toEqual(span(21, 70));
    await post({ ...subject, visibility: 'delegation' }, 'head-rs');
    expect(await discussion()).toEqual(before);
    await post({ ...subject, visibility: 'participants' }, 'head-rs');
    expect(await discussion()).toMatchObject({ total: before.total + 1, comments: before.comments + 1 });
  });

  test('opens a long thread around the comment that a link names, also one of a thread before the last ones', async () => {
    const id = await threadOf(150);
    const [named] = await api.rows<{ id: string }>('select id from comments where thread_id = $1 and number = 60', [
      id,
    ]);
    await api.rows("update threads set started_at = '2026-01-01' where id = $1", [id]);
    await api.rows(
      `insert into threads (roadmap_id, subject_kind, subject_id, visibility, started_by, started_at)
       select t.roadmap_id, t.subject_kind, t.subject_id, t.visibility, t.started_by, '2026-11-20T10:00:00Z' from threads t cross join generate_series(1, 120) where t.id = $1`,
      [id],
    );
    const latest = await discussion();
    expect(latest.items).toHaveLength(WINDOW);
    const opened = await discussion({ comment: named?.id });
    expect(opened.items).toHaveLength(WINDOW + 1);
    expect(opened.items[0]?.id).toBe(id);
    expect(numbers(opened.items[0] as Thread)).toEqual(span(35, 84));
    expect(opened).toMatchObject({ total: latest.total, comments: latest.comments, before: latest.before });

    // Walked to its beginning, every thread is met once, those of one instant as well.
    const met = [...latest.items];
    for (let cursor = latest.before; cursor !== null;) {
      const earlier = await discussion({ threadsBefore: cursor });
      expect(earlier).toMatchObject({ total: latest.total, comments: latest.comments });
      met.unshift(...earlier.items);
      cursor = earlier.before;
    }
    expect(met).toHaveLength(latest.total);
    expect(new Set(met.map((thread) => thread.id)).size).toBe(latest.total);
  });

  test.each([
    ['a word'],
    [encodeCursor(['a word', randomUUID()])],
    [encodeCursor(['2026-11-20T10:00:00Z', 'a word'])],
    [encodeCursor([5])],
  ])('is not read from %j on', async (threadsBefore) => {
    const { errors } = await api.gql(page, { threadsBefore }, 'head-me');
    expect(errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', reason: 'cursor_invalid' });
  });
});

test('published updates of an action are read by windows', async () => {
  const document = `query ($updatesBefore: String) {
    workAction(roadmap: "screening", stepCode: "1.1", participantCode: "ME", updatesBefore: $updatesBefore) { earlier { total before items { id publishedAt } } } }`;
  await api.rows(`
    insert into status_updates (roadmap_id, action_id, institution_id, state, status, progress, narrative, written_by, saved_at, submitted_at, published_at, published_by, imported)
    select u.roadmap_id, u.action_id, u.institution_id, u.state, u.status, u.progress, u.narrative, u.written_by, u.saved_at, u.submitted_at, u.published_at, u.published_by, u.imported
    from (select u.* from status_updates u join national_actions a on a.id = u.action_id join steps s on s.id = a.step_id and s.code = '1.1'
      join participants p on p.id = a.participant_id and p.country_code = 'ME' where u.state = 'published' limit 1) u cross join generate_series(1, 110)`);
  interface History {
    total: number;
    before: string | null;
    items: { id: string; publishedAt: string }[];
  }
  const history = async (updatesBefore: string | null) =>
    (await api.gql<{ workAction: { earlier: History } }>(document, { updatesBefore }, 'head-me')).data.workAction
      .earlier;
  const first = await history(null);
  const met = [...first.items];
  expect(met).toHaveLength(WINDOW);
  for (let cursor = first.before; cursor !== null;) {
    const earlier = await history(cursor);
    met.push(...earlier.items);
    cursor = earlier.before;
  }
  expect(new Set(met.map(({ id }) => id)).size).toBe(first.total);
  const days = met.map(({ publishedAt }) => publishedAt);
  expect(days).toEqual([...days].sort().reverse());
  const { errors } = await api.gql(document, { updatesBefore: 'a word' }, 'head-me');
  expect(errors[0]?.extensions).toMatchObject({
    reason: 'cursor_invalid',
    details: [{ field: 'updatesBefore', problem: 'cursor_invalid' }],
  });
});
