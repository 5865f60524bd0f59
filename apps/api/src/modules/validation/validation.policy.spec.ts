import { AMENDMENT_STATES, PHASES, type AmendmentState, type Phase } from '@waymark/domain';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildActor } from '../../../test/factories.js';
import { bothFaces } from '../../../test/policies.js';
import { openBallot, sign, signature } from '../../../test/rounds.js';
import { Actor, letterOf } from '../../kernel/index.js';
import type { PublicationLevel } from '../roadmap/index.js';
import {
  amendmentPolicy,
  ballotPolicy,
  conductRound,
  draftPolicy,
  positionPolicy,
  preparePosition,
  roundPolicy,
  signPosition,
  type ResultContext,
} from './validation.policy.js';

const roadmapId = 'a0000000-0000-4000-8000-000000000001';
const own = 'a0000000-0000-4000-8000-000000000002';
const other = 'a0000000-0000-4000-8000-000000000003';
const within = ['delegation_head', 'delegate', 'national_coordinator', 'focal_point'] as const;
const roles = ['secretariat', ...within, 'observer', 'donor'] as const;

const actors: Record<string, Actor> = {
  ...Object.fromEntries(
    roles.map((role) => [
      letterOf[role],
      buildActor([{ roadmapId, role, participantId: within.some((one) => one === role) ? own : null }]),
    ]),
  ),
  "another's H": buildActor([{ roadmapId, role: 'delegation_head', participantId: other }]),
  A: buildActor([], { administrator: true }),
  P: Actor.anonymous,
  'P, signed in elsewhere': buildActor([{ role: 'secretariat' }]),
};
const M = ['S', 'H', 'D', 'C', 'F', 'O', "another's H"];
const P = ['P', 'P, signed in elsewhere'];
const seenBy = (check: (me: Actor) => boolean): string[] =>
  Object.keys(actors)
    .filter((key) => check(actors[key]!))
    .sort();

describe('who reads results and positions', () => {
  const cases = PHASES.flatMap((phase) =>
    (['none', 'text'] as const).map((publicationLevel) => ({ phase, publicationLevel })),
  );
  const adopted: Phase[] = ['adopted', 'implementation', 'closed'];

  test.each(cases)('in phase $phase, publication level $publicationLevel', ({ phase, publicationLevel }) => {
    const context: ResultContext = { roadmapId, phase, publicationLevel, inForce: true };
    const open = M.toSorted();
    const declared = [...M, 'N', ...(publicationLevel === 'text' && adopted.includes(phase) ? P : [])].sort();
    expect(seenBy((me) => ballotPolicy.check(me, { state: 'open' }, context))).toEqual(open);
    expect(seenBy((me) => ballotPolicy.check(me, { state: 'cancelled' }, context))).toEqual(open);
    expect(seenBy((me) => ballotPolicy.check(me, { state: 'declared' }, context))).toEqual(declared);
    expect(seenBy((me) => ballotPolicy.check(me, { state: 'declared' }, { ...context, inForce: false }))).toEqual(open);
    expect(seenBy((me) => roundPolicy.check(me, { roadmapId }, { ...context, declared: false }))).toEqual(open);
    expect(seenBy((me) => roundPolicy.check(me, { roadmapId }, { ...context, declared: true }))).toEqual(declared);
    for (const state of ['signed', 'replaced', 'lapsed'] as const)
      expect(
        seenBy((me) => positionPolicy.check(me, { state }, { ...context, ballot: { state: 'declared' } })),
      ).toEqual(open);
    expect(
      seenBy((me) => positionPolicy.check(me, { state: 'final' }, { ...context, ballot: { state: 'declared' } })),
    ).toEqual(declared);
  });
});

describe('who reads what a delegation prepares', () => {
  test('a draft: the own head, delegate and coordinator, and nobody else', () => {
    expect(seenBy((me) => draftPolicy.check(me, { participantId: own }, undefined))).toEqual(['C', 'D', 'H']);
  });

  test.each([...AMENDMENT_STATES])('an amendment that is %s', (state: AmendmentState) => {
    const delegation = ['C', 'D', 'H'];
    const expected =
      state === 'draft' ? delegation : ['submitted', 'sent_back'].includes(state) ? [...delegation, 'S'] : M;
    expect(seenBy((me) => amendmentPolicy.check(me, { roadmapId, participantId: own, state }, undefined))).toEqual(
      expected.toSorted(),
    );
  });
});

describe('who acts', () => {
  const refusals: Record<string, [prepare: string | null, sign: string | null, conduct: string | null]> = {
    S: ['role_not_permitted', 'role_not_permitted', null],
    H: [null, null, 'role_not_permitted'],
    "another's H": [null, null, 'role_not_permitted'],
    D: [null, 'not_head', 'role_not_permitted'],
    C: [null, 'not_head', 'role_not_permitted'],
    ...Object.fromEntries(
      ['F', 'O', 'N', 'A', ...P].map((key) => [
        key,
        ['role_not_permitted', 'role_not_permitted', 'role_not_permitted'],
      ]),
    ),
  };

  test.each(Object.keys(actors))('%s', (key) => {
    const me = actors[key]!;
    expect([preparePosition(me, roadmapId), signPosition(me, roadmapId), conductRound(me, roadmapId)]).toEqual(
      refusals[key],
    );
  });
});

describe('scope and check are one rule', () => {
  let database: TestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    database = await cloneSampleDatabase();
    api = await startApi(database.url);
    // A draft of two delegations, an amendment in every state for two of them, and one priority out of force.
    const ballot = await openBallot(api, 'P1');
    const save = 'mutation ($input: SavePositionDraftInput!) { savePositionDraft(input: $input) { id } }';
    const input = { ballotId: ballot.id, stance: 'object', statements: [], requestedText: null, expectedVersion: null };
    for (const as of ['delegate-me', 'head-al']) expect((await api.gql(save, { input }, as)).errors).toEqual([]);
    await sign(api, 'head-rs', signature(await openBallot(api, 'P6'), 'object'));
    await api.rows(
      `insert into amendments (roadmap_id, code, round_id, participant_id, subject_kind, before, after, state, proposed_by, proposed_at)
      select p.roadmap_id, 'T-' || p.country_code || '-' || s.state, (select id from rounds limit 1), p.id, 'principle', 'a', 'b', s.state,
        (select id from memberships limit 1), waymark_now()
      from participants p, unnest($1::text[]) as s(state) where p.country_code in ('ME', 'AL')`,
      [AMENDMENT_STATES],
    );
    await api.rows("update priorities set version_in_force_id = null where code = 'P2'");
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
    'head-al',
    'observer',
    'donor',
    'administrator',
  ];
  const outside: Record<string, Actor> = {
    nobody: Actor.anonymous,
    'signed in elsewhere': buildActor([{ role: 'secretariat' }]),
  };
  const situations: { level: PublicationLevel; phase: Phase }[] = [
    { level: 'none', phase: 'implementation' },
    { level: 'text', phase: 'validation' },
    { level: 'progress', phase: 'implementation' },
  ];

  test.each(
    situations.flatMap((situation) =>
      [...personas, ...Object.keys(outside)].map((persona) => ({ ...situation, persona })),
    ),
  )('$persona at level $level in phase $phase', async ({ persona, level, phase }) => {
    await api.rows('update roadmaps set publication_level = $1, phase = $2', [level, phase]);
    const me = outside[persona] ?? (await api.actor(persona));
    const ballots = await api.rows<{
      id: string;
      state: 'open' | 'declared' | 'cancelled';
      roadmapId: string;
      roundId: string;
      inForce: boolean;
    }>(`
        select b.id, b.state, b.round_id as "roundId", p.roadmap_id as "roadmapId", p.version_in_force_id is not null as "inForce"
        from ballots b join priorities p on p.id = b.priority_id`);
    const context = (ballot: (typeof ballots)[number]) => ({
      roadmapId: ballot.roadmapId,
      phase,
      publicationLevel: level,
      inForce: ballot.inForce,
    });
    const of = new Map(ballots.map((ballot) => [ballot.id, ballot]));
    const rounds = await api.rows<{ id: string; roadmapId: string }>(
      'select id, roadmap_id as "roadmapId" from rounds',
    );
    const positions = await api.rows<{
      id: string;
      ballotId: string;
      state: 'signed' | 'replaced' | 'final' | 'lapsed';
    }>('select id, ballot_id as "ballotId", state from positions');
    const drafts = await api.rows<{ id: string; participantId: string }>(
      'select id, participant_id as "participantId" from position_drafts',
    );
    const amendments = await api.rows<{ id: string; roadmapId: string; participantId: string; state: AmendmentState }>(
      'select id, roadmap_id as "roadmapId", participant_id as "participantId", state from amendments',
    );
    const faces = {
      rounds: await bothFaces(
        api,
        roundPolicy,
        me,
        'rounds',
        rounds.map((row) => ({
          id: row.id,
          row,
          context: {
            roadmapId: row.roadmapId,
            phase,
            publicationLevel: level,
            declared: ballots.some((one) => one.roundId === row.id && one.state === 'declared' && one.inForce),
          },
        })),
      ),
      ballots: await bothFaces(
        api,
        ballotPolicy,
        me,
        'ballots',
        ballots.map((row) => ({ id: row.id, row, context: context(row) })),
      ),
      positions: await bothFaces(
        api,
        positionPolicy,
        me,
        'positions',
        positions.map((row) => ({
          id: row.id,
          row,
          context: { ...context(of.get(row.ballotId)!), ballot: of.get(row.ballotId)! },
        })),
      ),
      drafts: await bothFaces(
        api,
        draftPolicy,
        me,
        'position_drafts',
        drafts.map((row) => ({ id: row.id, row, context: undefined })),
      ),
      amendments: await bothFaces(
        api,
        amendmentPolicy,
        me,
        'amendments',
        amendments.map((row) => ({ id: row.id, row, context: undefined })),
      ),
    };
    for (const { scope, check } of Object.values(faces)) expect(scope).toEqual(check);

    const seesResults = persona === 'donor' || (persona in outside && level === 'progress');
    const member = personas.includes(persona) && !['donor', 'administrator'].includes(persona);
    expect(faces.rounds.scope.length).toBe(member ? 3 : seesResults ? 2 : 0);
    expect(faces.ballots.scope.length).toBe(member ? 18 : seesResults ? 10 : 0);
    const prepares = ['head-me', 'alternate-me', 'delegate-me', 'coordinator-me', 'head-al'].includes(persona);
    expect(faces.drafts.scope.length).toBe(prepares ? 1 : 0);
    const finals = positions.filter(({ ballotId, state }) => state === 'final' && of.get(ballotId)?.inForce).length;
    expect(faces.positions.scope.length).toBe(member ? positions.length : seesResults ? finals : 0);
    const early = persona === 'secretariat' ? 4 : prepares ? 3 : 0;
    expect(faces.amendments.scope.length).toBe(member ? amendments.length - 6 + early : 0);
  });
});
