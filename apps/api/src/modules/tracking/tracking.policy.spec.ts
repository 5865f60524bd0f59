import { ROLES, type Role, type UpdateState } from '@waymark/domain';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildActor } from '../../../test/factories.js';
import { bothFaces } from '../../../test/policies.js';
import { Actor, Database, sql } from '../../kernel/index.js';
import type { PublicationLevel } from '../roadmap/index.js';
import {
  actionPolicy,
  budgetPolicy,
  changeMilestone,
  indicatorPolicy,
  isInsideAction,
  milestonePolicy,
  reviewUpdate,
  riskPolicy,
  submittedMarkScope,
  updatePolicy,
  workActs,
  submitUpdate,
  writeUpdate,
  type ActionFacts,
  type Reporting,
} from './tracking.policy.js';

const roadmapId = 'a0000000-0000-4000-8000-000000000001';
const own = 'a0000000-0000-4000-8000-000000000002';
const other = 'a0000000-0000-4000-8000-000000000003';
const lead = 'a0000000-0000-4000-8000-000000000004';
const support = 'a0000000-0000-4000-8000-000000000005';
const elsewhere = 'a0000000-0000-4000-8000-000000000006';
const within: readonly Role[] = ['delegation_head', 'delegate', 'national_coordinator', 'focal_point'];

const actorAs = (role: Role, institutionId = lead): Actor =>
  buildActor([
    {
      roadmapId,
      role,
      participantId: within.includes(role) ? own : null,
      institutionIds: role === 'focal_point' ? [institutionId] : [],
    },
  ]);
const actionOf = (participantId: string): Reporting => ({
  roadmapId,
  participantId,
  institutionIds: participantId === own ? [lead, support] : [elsewhere],
  leadInstitutionId: participantId === own ? lead : elsewhere,
  leadHasFocalPoint: true,
});
const outsiders: readonly (readonly [string, Actor])[] = [
  ['nobody', Actor.anonymous],
  [
    'a focal point of another roadmap',
    buildActor([{ role: 'focal_point', participantId: own, institutionIds: [lead] }]),
  ],
  ['an administrator', buildActor([], { administrator: true })],
];

describe('who may act on an action and its updates', () => {
  test.each(ROLES)('%s', (role) => {
    const me = actorAs(role);
    const writes =
      { focal_point: [null, 'not_own_participant'] }[role as string] ?? Array(2).fill('role_not_permitted');
    const reviews =
      { national_coordinator: [null, 'not_own_participant'] }[role as string] ?? Array(2).fill('role_not_permitted');
    expect([own, other].map((participant) => writeUpdate(me, actionOf(participant)))).toEqual(writes);
    expect([own, other].map((participant) => reviewUpdate(me, actionOf(participant)))).toEqual(reviews);
    expect([own, other].map((participant) => isInsideAction(me, actionOf(participant)))).toEqual([
      within.includes(role),
      false,
    ]);
    const dates =
      { focal_point: writes, national_coordinator: reviews }[role as string] ?? Array(2).fill('role_not_permitted');
    expect([own, other].map((participant) => changeMilestone(me, roadmapId, actionOf(participant)))).toEqual(dates);
    expect(changeMilestone(me, roadmapId, null)).toBe(role === 'secretariat' ? null : 'role_not_permitted');
  });

  test.each(outsiders)('%s may nothing', (_who, me) => {
    expect(writeUpdate(me, actionOf(own))).toBe('role_not_permitted');
    expect(reviewUpdate(me, actionOf(own))).toBe('role_not_permitted');
    expect(changeMilestone(me, roadmapId, actionOf(own))).toBe('role_not_permitted');
    expect(changeMilestone(me, roadmapId, null)).toBe('role_not_permitted');
    expect(isInsideAction(me, actionOf(own))).toBe(false);
  });

  test('a focal point acts for its institutions alone, leading or supporting', () => {
    expect(writeUpdate(actorAs('focal_point', support), actionOf(own))).toBeNull();
    expect(writeUpdate(actorAs('focal_point', elsewhere), actionOf(own))).toBe('not_own_institution');
    expect(isInsideAction(actorAs('focal_point', elsewhere), actionOf(own))).toBe(false);
  });

  test('the lead institution submits, a supporting one only where the lead has no focal point', () => {
    const [leads, supports] = [actorAs('focal_point'), actorAs('focal_point', support)];
    const submits = (me: Actor, facts: Partial<Reporting> = {}) => submitUpdate(me, { ...actionOf(own), ...facts });
    expect([leads, supports].map((me) => submits(me))).toEqual([null, 'not_lead_institution']);
    expect([leads, supports].map((me) => submits(me, { leadHasFocalPoint: false }))).toEqual([null, null]);
    expect(submits(supports, { leadInstitutionId: null, leadHasFocalPoint: false })).toBeNull();
    expect(submits(actorAs('focal_point', elsewhere), { leadHasFocalPoint: false })).toBe('not_own_institution');
    expect(submits(actorAs('national_coordinator'))).toBe('role_not_permitted');
    const milestones: [] = [];
    expect(workActs(supports, { ...actionOf(own), openState: 'draft', milestones })).toEqual(['write', 'discard']);
  });

  test('the acts that are offered follow the state', () => {
    const milestones = [{ completedOn: null, forecastMoved: false }];
    const offered = (role: Role, openState: Exclude<UpdateState, 'published'> | null) =>
      workActs(actorAs(role), { ...actionOf(own), openState, milestones });
    const dates = ['move_forecast', 'complete_milestone'];
    expect(offered('focal_point', null)).toEqual(['write', 'submit', ...dates]);
    expect(offered('focal_point', 'draft')).toEqual(['write', 'submit', 'discard', ...dates]);
    expect(offered('focal_point', 'submitted')).toEqual(dates);
    expect(offered('focal_point', 'returned')).toEqual(['write', 'submit', ...dates]);
    expect(offered('national_coordinator', 'submitted')).toEqual(['return', 'publish', ...dates]);
    expect(offered('national_coordinator', 'draft')).toEqual(dates);
    for (const role of ['secretariat', 'delegation_head', 'delegate', 'donor', 'observer'] as const) {
      expect(offered(role, 'submitted')).toEqual([]);
    }
    const reached = { completedOn: '2026-11-01', forecastMoved: true };
    const moved = { completedOn: null, forecastMoved: true };
    const onMilestones = (...held: (typeof milestones | (typeof reached)[])[number][]) =>
      workActs(actorAs('focal_point'), { ...actionOf(own), openState: 'submitted', milestones: held });
    expect(onMilestones()).toEqual([]);
    expect(onMilestones(reached)).toEqual(['correct_completion']);
    expect(onMilestones(moved)).toEqual([...dates, 'correct_forecast']);
  });
});

describe('both faces agree on the rows of the sample', () => {
  interface UpdateRow extends ActionFacts {
    id: string;
    state: UpdateState;
  }
  const levels: readonly PublicationLevel[] = ['none', 'text', 'progress'];
  const personas = [
    'secretariat',
    'head-me',
    'delegate-me',
    'coordinator-me',
    'focal-me-interior',
    'focal-al-interior',
    'observer',
    'donor',
    'administrator',
    'nobody',
  ];
  let database: TestDatabase;
  let api: TestApi;
  let updates: UpdateRow[];
  let milestones: { id: string; roadmapId: string; actionId: string | null }[];
  beforeAll(async () => {
    database = await cloneSampleDatabase();
    api = await startApi(database.url);
    // One draft, submitted or returned update on every fourth action that has none, over all participants.
    await api.rows(`
      insert into status_updates (roadmap_id, action_id, state, status, progress, narrative, written_by, submitted_at)
      select a.roadmap_id, a.id, (array['draft', 'submitted', 'returned'])[1 + n % 3], 'on_track', 10, 'Internal.',
        (select id from memberships m where m.participant_id = a.participant_id limit 1), waymark_now()
      from (select a.*, row_number() over (order by a.id) as n from national_actions a) a
      where n % 4 = 0 and not exists (select 1 from status_updates u where u.action_id = a.id and u.state <> 'published')`);
    updates = await api.rows<UpdateRow>(`
      select u.id, u.state, a.roadmap_id as "roadmapId", a.participant_id as "participantId",
        array_remove(a.lead_institution_id || array(select institution_id from action_support x where x.action_id = a.id), null)::text[] as "institutionIds"
      from status_updates u join national_actions a on a.id = u.action_id`);
    milestones = await api.rows('select id, roadmap_id as "roadmapId", action_id as "actionId" from milestones');
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const actorOf = async (persona: string): Promise<Actor> =>
    persona === 'nobody' ? Actor.anonymous : api.actor(persona);

  describe.each(levels)('publishing %s', (publicationLevel) => {
    beforeAll(() => api.rows('update roadmaps set publication_level = $1', [publicationLevel]));

    test.each(personas)('%s', async (persona) => {
      const me = await actorOf(persona);
      const context = { publicationLevel, textVisible: true };
      const isMember = !['administrator', 'nobody'].includes(persona);
      const stepVisible = isMember || (persona === 'nobody' && publicationLevel !== 'none');
      const open = isMember || (persona === 'nobody' && publicationLevel === 'progress');

      for (const [policy, table, count] of [
        [actionPolicy, 'national_actions', 180],
        [indicatorPolicy, 'indicators', 18],
        [budgetPolicy, 'budget_lines', 41],
        [riskPolicy, 'risks', 12],
      ] as const) {
        const rows = await api.rows<{ id: string; roadmapId: string }>(
          `select id, roadmap_id as "roadmapId" from ${table}`,
        );
        const checked = rows.map((row) => ({ id: row.id, row, context }));
        const seen = await bothFaces(api, policy as typeof actionPolicy, me, table, checked);
        expect(seen.scope).toEqual(seen.check);
        const shown = table === 'budget_lines' || table === 'risks' ? isMember : open;
        expect(seen.scope).toHaveLength(shown ? count : 0);
      }

      const dates = await bothFaces(
        api,
        milestonePolicy,
        me,
        'milestones',
        milestones.map((row) => ({ id: row.id, row, context: { publicationLevel, stepVisible } })),
      );
      expect(dates.scope).toEqual(dates.check);
      const regional = milestones.filter(({ actionId }) => actionId === null).length;
      expect(dates.scope).toHaveLength((stepVisible ? regional : 0) + (open ? milestones.length - regional : 0));

      const reports = await bothFaces(
        api,
        updatePolicy,
        me,
        'status_updates',
        updates.map((row) => ({ id: row.id, row, context: { publicationLevel, action: row } })),
      );
      expect(reports.scope).toEqual(reports.check);
      const unpublished = updates.filter(({ id, state }) => state !== 'published' && reports.scope.includes(id));
      const owners = new Set(unpublished.map(({ participantId }) => participantId));
      expect([...owners]).toEqual(unpublished.length > 0 ? me.participantsAs('H', 'D', 'C', 'F') : []);
      expect(unpublished.length > 0).toBe(/^(head|delegate|coordinator|focal)-/.test(persona));
      expect(reports.scope.length - unpublished.length).toBe(
        open ? updates.filter(({ state }) => state === 'published').length : 0,
      );
    });
  });

  test('a focal point sees less than its coordinator: its institutions alone', async () => {
    const count = async (persona: string): Promise<number> => {
      const me = await actorOf(persona);
      return (
        await api
          .get(Database)
          .rows(sql`select 1 from status_updates u where u.state <> 'published' and ${updatePolicy.scope(me, 'u')}`)
      ).length;
    };
    expect(await count('focal-me-interior')).toBeLessThan(await count('coordinator-me'));
  });

  test('the secretariat learns of submitted updates that they are, and of nothing else', async () => {
    const me = await actorOf('secretariat');
    const marked = await api
      .get(Database)
      .rows<{ id: string }>(sql`select u.id from status_updates u where ${submittedMarkScope(me, 'u')}`);
    expect(marked.map(({ id }) => id).sort()).toEqual(
      updates
        .filter(({ state }) => state === 'submitted')
        .map(({ id }) => id)
        .sort(),
    );
    const donor = await actorOf('donor');
    expect(
      await api.get(Database).rows(sql`select 1 from status_updates u where ${submittedMarkScope(donor, 'u')}`),
    ).toEqual([]);
  });
});
