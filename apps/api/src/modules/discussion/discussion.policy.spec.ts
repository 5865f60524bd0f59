import { ROLES, type Role } from '@waymark/domain';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildActor } from '../../../test/factories.js';
import { bothFaces } from '../../../test/policies.js';
import { Actor, Database, sql, Subjects } from '../../kernel/index.js';
import type { PublicationLevel } from '../roadmap/index.js';
import {
  changeComment,
  reopenState,
  stillOpen,
  settleThread,
  threadPolicy,
  writeComment,
  type Audience,
} from './discussion.policy.js';
import type { ThreadAction, ThreadState, Visibility } from './thread.entity.js';
import { discussionJson, threadCount, type DiscussionFacts } from './thread.sql.js';

const roadmapId = 'a0000000-0000-4000-8000-000000000001';
const own = 'a0000000-0000-4000-8000-000000000002';
const other = 'a0000000-0000-4000-8000-000000000003';
const starter = 'a0000000-0000-4000-8000-000000000007';
const within: readonly Role[] = ['delegation_head', 'delegate', 'national_coordinator', 'focal_point'];
const members: readonly Role[] = [...within, 'secretariat', 'observer'];

const actorAs = (role: Role): Actor =>
  buildActor([{ roadmapId, role, participantId: within.includes(role) ? own : null }]);
const thread = (visibility: Visibility, participantId: string | null = null): Audience & { startedBy: string } => ({
  roadmapId,
  visibility,
  participantId,
  startedBy: starter,
});
const threads = {
  own: thread('delegation', own),
  "another's": thread('delegation', other),
  participants: thread('participants'),
  public: thread('public'),
};

describe('who reads, writes and settles', () => {
  test.each(ROLES)('%s', (role) => {
    const me = actorAs(role);
    const inside = within.includes(role);
    const reads = Object.values(threads).map((one) => threadPolicy.check(me, one, { publicationLevel: 'none' }));
    expect(reads).toEqual([inside, false, members.includes(role), true]);
    expect(Object.values(threads).map((one) => writeComment(me, one))).toEqual([
      inside ? null : 'role_not_permitted',
      inside ? 'not_own_delegation' : 'role_not_permitted',
      members.includes(role) ? null : 'role_not_permitted',
      role === 'secretariat' || role === 'delegation_head' ? null : 'role_not_permitted',
    ]);
    const settles = Object.values(threads).map((one) => settleThread(me, one) === null);
    const secretariat = role === 'secretariat';
    expect(settles).toEqual([role === 'delegation_head', false, secretariat, secretariat]);
  });

  test.each<[string, Actor]>([
    ['nobody', Actor.anonymous],
    ['a head elsewhere', buildActor([{ role: 'delegation_head', participantId: own }])],
    ['an administrator', buildActor([], { administrator: true })],
  ])('%s reads in public what the roadmap publishes, and writes nothing', (who, me) => {
    for (const publicationLevel of ['none', 'text', 'progress'] as const) {
      const reads = Object.values(threads).map((one) => threadPolicy.check(me, one, { publicationLevel }));
      expect(reads).toEqual([false, false, false, publicationLevel !== 'none' && who !== 'an administrator']);
    }
    for (const one of Object.values(threads)) {
      expect(writeComment(me, one)).toBe('role_not_permitted');
      expect(settleThread(me, one)).toBe('role_not_permitted');
    }
  });

  test('whoever started a thread settles it', () => {
    const me = buildActor([{ id: starter, roadmapId, role: 'observer' }]);
    expect(settleThread(me, threads.participants)).toBeNull();
  });

  test('a settled thread takes no reply, an open one is not reopened', () => {
    expect([stillOpen('open'), stillOpen('resolved'), stillOpen('closed_without_agreement')]).toEqual([
      null,
      'thread_resolved',
      'thread_resolved',
    ]);
    expect([reopenState('open'), reopenState('resolved')]).toEqual(['thread_open', null]);
  });

  test('a comment is its author’s, until it is removed', () => {
    const me = buildActor([{ id: starter, roadmapId, role: 'delegate', participantId: own }]);
    expect(changeComment(me, roadmapId, { writtenBy: starter, removedAt: null })).toBeNull();
    expect(changeComment(me, roadmapId, { writtenBy: starter, removedAt: new Date(0) })).toBe('comment_removed');
    expect(changeComment(me, roadmapId, { writtenBy: own, removedAt: null })).toBe('not_author');
    expect(changeComment(actorAs('secretariat'), roadmapId, { writtenBy: starter, removedAt: null })).toBe(
      'not_author',
    );
  });
});

describe('both faces agree on real rows', () => {
  interface Row extends Audience {
    id: string;
    state: ThreadState;
    startedBy: string;
  }
  const personas = [
    'secretariat',
    'head-me',
    'alternate-me',
    'delegate-me',
    'coordinator-me',
    'focal-me-interior',
    'head-mk',
    'observer',
    'donor',
    'administrator',
    'nobody',
  ];
  let database: TestDatabase;
  let api: TestApi;
  let rows: Row[];
  beforeAll(async () => {
    database = await cloneSampleDatabase();
    api = await startApi(database.url);
    // On step 1.1, from every member: one thread for each audience that it may address, some of them settled.
    await api.rows(`
      insert into threads (roadmap_id, subject_kind, subject_id, visibility, participant_id, started_by, state, settled_at)
      select m.roadmap_id, 'step', s.id, v.visibility, case when v.visibility = 'delegation' then m.participant_id end, m.id,
        case when row_number() over (order by m.id, v.visibility) % 3 = 0 then 'resolved' else 'open' end,
        case when row_number() over (order by m.id, v.visibility) % 3 = 0 then waymark_now() end
      from memberships m join steps s on s.roadmap_id = m.roadmap_id and s.code = '1.1'
        cross join unnest(array['delegation', 'participants', 'public']) v(visibility)
      where m.user_id is not null and m.role <> 'donor' and (v.visibility <> 'delegation' or m.participant_id is not null)
        and (v.visibility <> 'public' or m.role in ('secretariat', 'delegation_head'))`);
    rows = await api.rows<Row>(
      'select id, roadmap_id as "roadmapId", visibility, participant_id as "participantId", state, started_by as "startedBy" from threads',
    );
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const actorOf = async (persona: string): Promise<Actor> =>
    persona === 'nobody' ? Actor.anonymous : api.actor(persona);
  const levels: readonly PublicationLevel[] = ['none', 'text'];

  describe.each(levels)('publishing %s', (publicationLevel) => {
    beforeAll(() => api.rows('update roadmaps set publication_level = $1', [publicationLevel]));

    test.each(personas)('%s', async (persona) => {
      const me = await actorOf(persona);
      const checked = rows.map((row) => ({ id: row.id, row, context: { publicationLevel } }));
      const seen = await bothFaces(api, threadPolicy, me, 'threads', checked);
      expect(seen.scope).toEqual(seen.check);
      const count = (visibility: Visibility, participants: readonly (string | null)[] = [null]): number =>
        rows.filter((row) => row.visibility === visibility && participants.includes(row.participantId)).length;
      const isMember = !['donor', 'administrator', 'nobody'].includes(persona);
      const readsPublic = isMember || persona === 'donor' || (persona === 'nobody' && publicationLevel === 'text');
      expect(seen.scope).toHaveLength(
        count('delegation', me.participantsAs('H', 'D', 'C', 'F')) +
          (isMember ? count('participants') : 0) +
          (readsPublic ? count('public') : 0),
      );

      // The acts that a page offers are those that the service would allow.
      const [shown] = await api.get(Database).rows<{ discussion: DiscussionFacts; count: number }>(
        sql`select ${discussionJson(me, api.get(Subjects), { where: sql`th.subject_kind = 'step'` })} as discussion,
          ${threadCount(me, sql`th.subject_kind = 'step'`)} as count`,
      );
      expect(shown?.discussion.items).toHaveLength(shown?.count ?? -1);
      expect(shown?.discussion.total).toBe(shown?.count);
      for (const { id, allowedActions } of shown?.discussion.items ?? []) {
        const row = rows.find((one) => one.id === id) as Row;
        const settles = settleThread(me, row) === null;
        const expected: ThreadAction[] = [];
        if (row.state === 'open' && writeComment(me, row) === null) expected.push('reply');
        if (row.state === 'open' && settles) expected.push('resolve');
        if (row.state !== 'open' && settles) expected.push('reopen');
        expect({ id, allowedActions }).toEqual({ id, allowedActions: expected });
      }
    });
  });
});
