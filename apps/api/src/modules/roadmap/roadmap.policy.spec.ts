import { PRIORITY_STATES, type PriorityState } from '@waymark/domain';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildActor } from '../../../test/factories.js';
import { bothFaces, type CheckedRow } from '../../../test/policies.js';
import { Actor, letterOf } from '../../kernel/index.js';
import {
  movePriority,
  priorityActs,
  priorityPolicy,
  roadmapPolicy,
  stepPolicy,
  versionPolicy,
  type Circulation,
} from './roadmap.policy.js';
import type { PublicationLevel } from './roadmap.entity.js';

const roadmapId = 'a0000000-0000-4000-8000-000000000001';
const inForce = 'a0000000-0000-4000-8000-00000000000f';
const roles = [
  'secretariat',
  'delegation_head',
  'delegate',
  'national_coordinator',
  'focal_point',
  'observer',
  'donor',
] as const;
const actors: Record<string, Actor> = {
  ...Object.fromEntries(roles.map((role) => [letterOf[role], buildActor([{ roadmapId, role }])])),
  A: buildActor([], { administrator: true }),
  P: Actor.anonymous,
  'P, signed in elsewhere': buildActor([{ role: 'secretariat' }]),
};
const text = (
  state: PriorityState,
  versionInForceId: string | null,
  circulatedAt: Date | null = null,
): Circulation => ({
  roadmapId,
  state,
  currentVersionId: inForce,
  versionInForceId,
  circulatedAt,
});

const M = ['S', 'H', 'D', 'C', 'F', 'O'];
const P = ['P', 'P, signed in elsewhere'];

/** access.md: draft S; from consultation until in force M; in force M N, P from text. */
const readers: Record<string, { priority: Circulation; none: string[]; text: string[] }> = {
  draft: { priority: text('draft', null), none: ['S'], text: ['S'] },
  'withdrawn as a draft': { priority: text('withdrawn', null), none: ['S'], text: ['S'] },
  'withdrawn after its circulation': { priority: text('withdrawn', null, new Date(0)), none: M, text: M },
  consultation: { priority: text('consultation', null), none: M, text: M },
  blocked: { priority: text('blocked', null), none: M, text: M },
  'in force': { priority: text('validated', inForce), none: [...M, 'N'], text: [...M, 'N', ...P] },
  'in force beside a later text': {
    priority: text('consultation', inForce),
    none: [...M, 'N'],
    text: [...M, 'N', ...P],
  },
};

describe('who reads a text', () => {
  const cases = Object.keys(readers).flatMap((name) => (['none', 'text'] as const).map((level) => ({ name, level })));

  test.each(cases)('$name, publication level $level', ({ name, level }) => {
    const { priority, ...expected } = readers[name]!;
    const context = { publicationLevel: level };
    const seenBy = (check: (me: Actor) => boolean): string[] =>
      Object.keys(actors).filter((key) => check(actors[key]!));
    expect(seenBy((me) => priorityPolicy.check(me, priority, context)).sort()).toEqual([...expected[level]].sort());
    // Its earlier or later version is the members' alone; the one in force is for all who see the priority.
    const versions = { ...context, priority };
    expect(seenBy((me) => versionPolicy.check(me, { id: inForce }, versions)).sort()).toEqual(
      [...expected[level]].sort(),
    );
    const membersOnly = expected[level].filter((reader) => M.includes(reader));
    expect(seenBy((me) => versionPolicy.check(me, { id: 'another' }, versions)).sort()).toEqual(membersOnly.sort());
    const step = { roadmapId, code: '1.1' };
    expect(seenBy((me) => stepPolicy.check(me, step, { ...versions, versionIds: [inForce] })).sort()).toEqual(
      [...expected[level]].sort(),
    );
    expect(seenBy((me) => stepPolicy.check(me, step, { ...versions, versionIds: ['another'] })).sort()).toEqual(
      membersOnly.sort(),
    );
  });

  test('a step that no version names is the secretariat’s alone, and one that is proposed nobody’s', () => {
    const context = { publicationLevel: 'text' as const, priority: text('validated', inForce), versionIds: [] };
    const readersOf = (code: string | null): string[] =>
      Object.keys(actors).filter((key) => stepPolicy.check(actors[key]!, { roadmapId, code }, context));
    expect([readersOf('1.1'), readersOf(null)]).toEqual([['S'], []]);
  });

  test('a priority without a version is nobody’s', () => {
    const proposed = { ...text('draft', null), currentVersionId: null };
    for (const me of Object.values(actors))
      expect(priorityPolicy.check(me, proposed, { publicationLevel: 'text' })).toBe(false);
  });
});

describe('who moves a text', () => {
  test.each(Object.keys(actors))('%s', (key) => {
    const allowed = key === 'S';
    expect(movePriority(actors[key]!, { roadmapId })).toBe(allowed ? null : 'role_not_permitted');
    for (const state of PRIORITY_STATES) if (!allowed) expect(priorityActs(actors[key]!, roadmapId, state)).toEqual([]);
  });

  test('each state offers the acts that its table of states has', () => {
    const acts = (state: PriorityState): string[] => priorityActs(actors['S']!, roadmapId, state);
    expect(Object.fromEntries(PRIORITY_STATES.map((state) => [state, acts(state)]))).toEqual({
      draft: ['circulate', 'withdraw'],
      consultation: ['freeze', 'withdraw'],
      frozen: ['withdraw'],
      validating: [],
      validated: ['reopen'],
      validated_with_reservations: ['reopen'],
      returned: ['resume_consultation'],
      blocked: ['resume_consultation'],
      inconclusive: ['resume_consultation'],
      reopened: ['resume_consultation', 'restore'],
      withdrawn: [],
    });
  });
});

describe('scope and check are one rule', () => {
  let database: TestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    database = await cloneSampleDatabase();
    api = await startApi(database.url);
    // One priority in each situation; P1 gets a later version that drops its first step.
    await api.rows(`update priorities p set state = s.state, version_in_force_id = case when s.kept then p.version_in_force_id end,
        circulated_at = case when s.state = 'withdrawn' and p.code = 'P5' then waymark_now() end
      from (values ('P1', 'consultation', true), ('P2', 'draft', false), ('P3', 'consultation', false), ('P4', 'withdrawn', false),
        ('P5', 'withdrawn', false), ('P6', 'validated', true)) as s(code, state, kept) where p.code = s.code`);
    await api.rows(`with later as (insert into priority_versions (priority_id, number, language, change_note, hash)
        select id, 9, 'en', 'Shorter.', repeat('a', 64) from priorities where code = 'P1' returning id, priority_id)
      insert into passages (version_id, id, ordinal, kind, step_id, text)
      select l.id, x.id, x.ordinal, x.kind, x.step_id, x.text from later l join priorities p on p.id = l.priority_id
      join passages x on x.version_id = p.current_version_id where x.step_id is distinct from (select id from steps where code = '1.1')`);
    await api.rows(
      `update priorities set current_version_id = (select id from priority_versions where number = 9) where code = 'P1'`,
    );
    await api.rows(`insert into steps (roadmap_id, priority_id, code, sort, scope, start_date, baseline_end)
      select roadmap_id, id, code, 99, 'regional', '2027-01-01', '2028-01-01' from (select roadmap_id, id, unnest(array['6.99', null]) as code
        from priorities where code = 'P6') p`);
    await api.rows(
      `insert into priorities (roadmap_id, sort, state) select id, 99, 'draft' from roadmaps where code = 'screening'`,
    );
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const personas = [
    'secretariat',
    'head-me',
    'alternate-me',
    'delegate-me',
    'coordinator-me',
    'focal-me-labour',
    'observer',
    'donor',
    'administrator',
  ];
  const levels: PublicationLevel[] = ['none', 'text', 'progress'];

  const outside: Record<string, Actor> = {
    nobody: Actor.anonymous,
    'signed in elsewhere': buildActor([{ role: 'secretariat' }]),
  };

  /** Which of the priorities each reader sees. */
  const expected = (persona: string, level: PublicationLevel): 'all' | 'circulated' | 'in force' | 'nothing' => {
    if (persona === 'secretariat') return 'all';
    if (persona === 'donor') return 'in force';
    if (persona === 'administrator') return 'nothing';
    if (outside[persona]) return level === 'none' ? 'nothing' : 'in force';
    return 'circulated';
  };

  test.each(levels.flatMap((level) => [...personas, ...Object.keys(outside)].map((persona) => ({ level, persona }))))(
    '$persona at level $level',
    async ({ level, persona }) => {
      await api.rows('update roadmaps set publication_level = $1', [level]);
      const me = outside[persona] ?? (await api.actor(persona));
      const priorities = await api.rows<Circulation & { id: string; code: string }>(
        'select id, code, roadmap_id as "roadmapId", state, current_version_id as "currentVersionId", version_in_force_id as "versionInForceId", circulated_at as "circulatedAt" from priorities',
      );
      const of = new Map(priorities.map((priority) => [priority.id, priority]));
      const versions = await api.rows<{ id: string; priorityId: string }>(
        'select id, priority_id as "priorityId" from priority_versions',
      );
      const steps = await api.rows<{
        id: string;
        code: string | null;
        roadmapId: string;
        priorityId: string;
        versionIds: string[];
      }>(`
        select s.id, s.code, s.roadmap_id as "roadmapId", s.priority_id as "priorityId",
          array(select distinct x.version_id from passages x where x.step_id = s.id) as "versionIds" from steps s`);
      const roadmaps = await api.rows<{ id: string; publicationLevel: PublicationLevel }>(
        'select id, publication_level as "publicationLevel" from roadmaps',
      );
      const context = { publicationLevel: level };

      const faces = {
        roadmaps: await bothFaces(
          api,
          roadmapPolicy,
          me,
          'roadmaps',
          roadmaps.map((row): CheckedRow<typeof row, undefined> => ({ id: row.id, row, context: undefined })),
        ),
        priorities: await bothFaces(
          api,
          priorityPolicy,
          me,
          'priorities',
          priorities.map((row) => ({ id: row.id, row, context })),
        ),
        versions: await bothFaces(
          api,
          versionPolicy,
          me,
          'priority_versions',
          versions.map((row) => ({ id: row.id, row, context: { ...context, priority: of.get(row.priorityId)! } })),
        ),
        steps: await bothFaces(
          api,
          stepPolicy,
          me,
          'steps',
          steps.map((row) => ({
            id: row.id,
            row,
            context: { ...context, priority: of.get(row.priorityId)!, versionIds: row.versionIds },
          })),
        ),
      };
      for (const { scope, check } of Object.values(faces)) expect(scope).toEqual(check);

      const named = (code: string): string[] =>
        steps
          .filter(({ priorityId, versionIds }) => of.get(priorityId)?.code === code && versionIds.length > 0)
          .map(({ id }) => id);
      const circulated = ['P0', 'P1', 'P3', 'P5', 'P6', 'P7'];
      const inForceNow = ['P0', 'P1', 'P6'];
      const sees = {
        // But for the priority and the step that are proposed
        all: { priorities: 8, steps: steps.length - 1, versions: versions.length },
        circulated: {
          priorities: circulated.length,
          steps: circulated.flatMap(named).length,
          versions: versions.filter(({ priorityId }) => circulated.includes(of.get(priorityId)?.code ?? '')).length,
        },
        'in force': {
          priorities: inForceNow.length,
          steps: inForceNow.flatMap(named).length,
          versions: inForceNow.length,
        },
        nothing: { priorities: 0, steps: 0, versions: 0 },
      }[expected(persona, level)];
      expect({
        priorities: faces.priorities.scope.length,
        steps: faces.steps.scope.length,
        versions: faces.versions.scope.length,
      }).toEqual(sees);
    },
  );
});
