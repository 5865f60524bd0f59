import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { openBallot, signature } from '../../../test/rounds.js';
import type { Need, OverviewPage } from './overview.types.js';
import type { ValidationPage } from './validation.types.js';

const page = `{ overviewPage(roadmap: "screening") {
  roadmap { code today documentLabel documentDate phase illustrative }
  trail { phase state from to roundNumber roundDeadline }
  priorities { code title state ballot { state roundCode roundNumber result { outcome rule } positions { participantCode position { stance } draftSavedAt } }
    actions { total underWay } }
  agreed round { code deadline } needs { kind count codes draftCodes roundTitle deadline dueOn path } dates { day at title kind } } }`;
const DEADLINE = '2026-12-04T16:00:00.000Z';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

async function overview(as?: string): Promise<OverviewPage> {
  const { data, errors } = await api.gql<{ overviewPage: OverviewPage }>(page, {}, as);
  expect(errors).toEqual([]);
  return data.overviewPage;
}

test('the phases stand in their order; the open round is named where a member sees it', async () => {
  const { roadmap, trail, round } = await overview('observer');
  expect(roadmap).toMatchObject({
    today: '2026-11-20',
    documentLabel: '1.2-draft',
    phase: 'implementation',
    illustrative: true,
  });
  expect(trail.map(({ phase }) => phase)).toEqual([
    'drafting',
    'consultation',
    'validation',
    'adopted',
    'implementation',
    'closed',
  ]);
  expect(trail.map(({ from }) => from)).toEqual([
    '2025-09-01',
    '2026-02-13',
    '2026-02-16',
    '2026-03-25',
    '2026-03-31',
    null,
  ]);
  expect(trail.at(4)).toMatchObject({ state: 'now', to: '2028-12-31' });
  expect(trail.at(5)).toMatchObject({ state: 'next', to: null });
  expect(trail.at(2)).toMatchObject({ roundNumber: 2, roundDeadline: DEADLINE });
  expect(round).toEqual({ code: 'round-2', deadline: DEADLINE });
});

test('members see the open round and each position, donors what was declared last', async () => {
  const member = await overview('head-rs');
  expect(member.agreed).toBe(0);
  expect(member.priorities.map(({ code, state, ballot }) => [code, state, ballot?.roundCode, ballot?.result])).toEqual(
    ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((code) => [code, 'validating', 'round-2', null]),
  );
  const third = member.priorities[2]?.ballot?.positions.map(({ participantCode, position }) => [
    participantCode,
    position?.stance ?? null,
  ]);
  expect(third?.map(([code]) => code)).toEqual(['AL', 'BA', 'XK', 'ME', 'MK', 'RS']);
  expect(third?.filter(([, stance]) => stance === null)).toEqual([['ME', null]]);

  const donor = await overview('donor');
  expect(donor.round).toBeNull();
  expect(donor.agreed).toBe(6);
  expect(
    donor.priorities.map(({ code, state, ballot }) => [code, state, ballot?.roundCode, ballot?.result?.rule]),
  ).toEqual([
    ['P1', 'validated', 'round-1b', 'consensus'],
    ['P2', 'validated_with_reservations', 'round-1b', 'reservations'],
    ['P3', 'validated', 'round-1b', 'consensus'],
    ['P4', 'validated', 'round-1b', 'consensus'],
    ['P5', 'validated_with_reservations', 'round-1b', 'reservations'],
    ['P6', 'validated', 'round-1b', 'consensus'],
  ]);
  expect(
    donor.priorities.flatMap(({ ballot }) => ballot?.positions ?? []).filter(({ position }) => position === null),
  ).toEqual([]);
  expect(donor.trail[2]).toMatchObject({ roundNumber: null, roundDeadline: null });
  expect(donor.dates.filter(({ kind }) => kind === 'round_closes')).toEqual([]);
});

const nothing = { draftCodes: [], roundTitle: null, deadline: null, dueOn: null };
const round2 = { roundTitle: 'Validation of the update', deadline: DEADLINE };
const needs: Record<string, Partial<Need>[]> = {
  secretariat: [
    {
      ...nothing,
      ...round2,
      kind: 'positions_awaited',
      count: 6,
      codes: ['P1', 'P2', 'P3', 'P4', 'P6'],
      path: 'validation/round-2',
    },
    { ...nothing, kind: 'replies', count: 1, codes: ['2.3'], path: 'steps/2.3' },
    { ...nothing, kind: 'replies', count: 1, codes: ['5.2'], path: 'steps/5.2' },
  ],
  'alternate-me': [{ ...nothing, ...round2, kind: 'record_positions', count: 1, codes: ['P3'], path: 'priorities/p3' }],
  'delegate-me': [{ ...nothing, ...round2, kind: 'record_positions', count: 1, codes: ['P3'], path: 'priorities/p3' }],
  'coordinator-al': [
    { ...nothing, ...round2, kind: 'record_positions', count: 1, codes: ['P6'], path: 'priorities/p6' },
    { ...nothing, kind: 'updates_to_review', count: 2, codes: ['4.4', '5.1'], path: 'work' },
  ],
  observer: [],
  donor: [],
};
test.each(Object.entries(needs))('what needs %s', async (persona, expected) => {
  expect((await overview(persona)).needs).toEqual(expected);
});

test('what needs a focal point: updates that the running period has not seen, and those returned', async () => {
  const [period] = await api.rows<{ id: string }>(
    `insert into reporting_periods (roadmap_id, starts_on, due_on) select id, '2026-11-19', '2027-01-15' from roadmaps where code = 'screening' returning id`,
  );
  const [own] = await api.rows<{ codes: string[] }>(
    `select array_agg(s.code order by p.sort, s.sort) as codes from national_actions a join steps s on s.id = a.step_id join priorities p on p.id = s.priority_id
     join participants pt on pt.id = a.participant_id
     where pt.country_code = 'ME' and a.not_applicable_reason is null
       and (a.lead_institution_id = (select id from institutions where code = 'me-interior')
         or exists (select 1 from action_support x where x.action_id = a.id and x.institution_id = (select id from institutions where code = 'me-interior')))
       and not exists (select 1 from status_updates u where u.action_id = a.id and u.state = 'published' and (u.published_at >= '2026-11-18T23:00:00Z' or u.status = 'completed'))`,
  );
  const [due, ...others] = (await overview('focal-me-interior')).needs;
  expect(others).toEqual([]);
  expect(due).toEqual({
    ...nothing,
    kind: 'updates_due',
    count: own?.codes.length,
    codes: own?.codes,
    dueOn: '2027-01-15',
    path: 'work',
  });
  expect(due?.count).toBeGreaterThan(5);
  await api.rows('delete from reporting_periods where id = $1', [period?.id]);
});

test('the draft of a delegation is its own need; once signed, the need is gone', async () => {
  const ballot = await openBallot(api, 'P6');
  const draft = 'mutation ($input: SavePositionDraftInput!) { savePositionDraft(input: $input) { id } }';
  const input = { ballotId: ballot.id, stance: 'endorse', statements: [], requestedText: null, expectedVersion: null };
  expect((await api.gql(draft, { input }, 'head-al')).errors).toEqual([]);
  expect((await overview('head-al')).needs[0]).toMatchObject({ codes: ['P6'], draftCodes: ['P6'] });
  const saved = (shown: OverviewPage) =>
    shown.priorities[5]?.ballot?.positions.map(({ draftSavedAt }) => draftSavedAt !== null);
  expect(saved(await overview('coordinator-al'))).toEqual([true, false, false, false, false, false]);
  expect(saved(await overview('head-rs'))).toEqual([false, false, false, false, false, false]);
  const sign = 'mutation ($input: SignPositionInput!) { signPosition(input: $input) { id } }';
  expect((await api.gql(sign, { input: signature(ballot) }, 'head-al')).errors).toEqual([]);
  expect((await overview('head-al')).needs.filter(({ kind }) => kind === 'record_positions')).toEqual([]);
});

test('the validation page answers whatever part of it is asked for', async () => {
  for (const fields of [
    '__typename',
    'rounds { code }',
    'priorities { code }',
    'round { closeRefusal }',
    'allowedActions',
  ]) {
    const answer = await api.gql(`{ validationPage(roadmap: "screening") { ${fields} } }`, {}, 'secretariat');
    expect([fields, answer.errors, answer.statements]).toEqual([fields, [], 2]);
  }
});

test('the validation page has the open round for members and the last declared one for all others', async () => {
  const document = `query ($round: String) { validationPage(roadmap: "screening", round: $round) { rounds { code } allowedActions
    round { head { code } floor electorate signed expected closeRefusal ballots { priorityCode ballot { state result { outcome } } } } priorities { code acts } } }`;
  const shown = async (as?: string, round?: string) =>
    (await api.gql<{ validationPage: ValidationPage }>(document, { round }, as)).data.validationPage;
  const chair = await shown('secretariat');
  expect(chair.rounds.map(({ code }) => code)).toEqual(['round-2', 'round-1b', 'round-1']);
  expect(chair.round).toMatchObject({
    head: { code: 'round-2' },
    floor: 4,
    expected: 36,
    closeRefusal: 'before_deadline',
  });
  expect(chair.allowedActions).toEqual(['extend_deadline', 'cancel_ballot']);
  expect((await shown('head-ba')).allowedActions).toEqual([]);
  const nobody = await shown();
  expect(nobody.rounds.map(({ code }) => code)).toEqual(['round-1b', 'round-1']);
  expect(nobody.round?.ballots.map(({ priorityCode, ballot }) => [priorityCode, ballot.result?.outcome])).toEqual([
    ['P1', 'validated'],
    ['P2', 'validated_with_reservations'],
    ['P3', 'validated'],
    ['P4', 'validated'],
    ['P5', 'validated_with_reservations'],
    ['P6', 'validated'],
  ]);
  expect(nobody.priorities.flatMap(({ acts }) => acts)).toEqual([]);
  expect((await shown('donor', 'round-1')).round?.ballots.map(({ ballot }) => ballot.result?.outcome)).toEqual([
    ...['returned', 'returned', 'returned', 'returned', 'validated_with_reservations', 'returned'],
  ]);
});

test('a comment that others answered is a need until one writes oneself', async () => {
  const post = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { threadId } }';
  const write = async (input: object, as: string) =>
    (
      await api.gql<{ postComment: { threadId: string } }>(
        post,
        { input: { text: 'A word.', idempotencyKey: randomUUID(), ...input } },
        as,
      )
    ).data.postComment.threadId;
  const [step] = await api.rows<{ id: string; roadmapId: string }>(
    `select id, roadmap_id as "roadmapId" from steps where code = '6.4'`,
  );
  const threadId = await write(
    { roadmapId: step?.roadmapId, subjectKind: 'step', subjectId: step?.id, visibility: 'participants' },
    'head-ba',
  );
  const replies = async () =>
    (await overview('head-ba')).needs.filter(({ kind, codes }) => kind === 'replies' && codes.includes('6.4'));
  expect(await replies()).toEqual([]);
  await write({ threadId }, 'secretariat');
  await write({ threadId }, 'head-rs');
  expect(await replies()).toEqual([{ ...nothing, kind: 'replies', count: 2, codes: ['6.4'], path: 'steps/6.4' }]);
  await write({ threadId }, 'head-ba');
  expect(await replies()).toEqual([]);
});
