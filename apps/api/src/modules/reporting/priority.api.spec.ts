import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import type { PriorityPage } from './priority.types.js';

const page = `query ($code: String!) { priorityPage(roadmap: "screening", code: $code) {
  kind code title state previousCode nextCode allowedActions participantsWithoutFinding
  text { head { number labels inForce hash } passages { kind ordinal paragraph stepCode text findings { code } threadCount } }
  versions { number inForce } ballot { roundCode } earlierBallots { roundCode state cancelReason }
  steps { code title actions { total } } findings { code participantCode } amendments { code state }
  discussion { total items { visibility subjectKind } } panel { participantCode canSign canSaveDraft closedReason versionHash deadline
    current { stance } draft { stance } last { stance ballotId } } } }`;

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

async function priority(code: string, as?: string): Promise<PriorityPage> {
  const { data, errors } = await api.gql<{ priorityPage: PriorityPage }>(page, { code }, as);
  expect(errors).toEqual([]);
  return data.priorityPage;
}

test('the text stands by passages, cited by their place, with the evidence at its step', async () => {
  const { text, steps, versions, previousCode, nextCode } = await priority('P3', 'observer');
  expect([previousCode, nextCode]).toEqual(['P2', 'P4']);
  expect(text.head).toMatchObject({ number: 2, inForce: true, labels: ['1.0', '1.1', '1.2-draft'] });
  expect(versions.map(({ number, inForce }) => [number, inForce])).toEqual([
    [2, true],
    [1, false],
  ]);
  expect(text.passages.map(({ ordinal }) => ordinal)).toEqual(text.passages.map((_, index) => index + 1));
  expect(text.passages.map(({ paragraph }) => paragraph)).toEqual(text.passages.map((_, index) => `P3 ¶${index + 1}`));
  expect(text.passages.slice(0, 3).map(({ kind }) => kind)).toEqual([
    'priority_title',
    'priority_objective',
    'priority_summary',
  ]);
  expect(text.passages).toHaveLength(3 + 3 * steps.length);
  expect(steps.map(({ code }) => code)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5']);
  const cited = text.passages.filter(({ findings }) => findings.length > 0);
  expect(new Set(cited.map(({ kind }) => kind))).toEqual(new Set(['priority_objective', 'step_description']));
});

test('codes are found in any case, and the first and last priority have one neighbour', async () => {
  expect((await priority('p1', 'donor')).previousCode).toBe('P0');
  expect((await priority('p6', 'donor')).nextCode).toBeNull();
});

test('the preamble is a text without steps, before the first priority, and is not counted among them', async () => {
  const preamble = await priority('P0', 'head-me');
  expect(preamble).toMatchObject({ kind: 'preamble', previousCode: null, nextCode: 'P1', steps: [], findings: [] });
  expect(preamble.allowedActions).toContain('comment');
  expect(preamble.text.passages.length).toBeGreaterThan(2);
  const { data } = await api.gql<{
    overviewPage: { preamble: { code: string }; priorities: { code: string }[] };
    validationPage: { priorities: { code: string }[] };
  }>(
    `{ overviewPage(roadmap: "screening") { preamble { code } priorities { code } }
       validationPage(roadmap: "screening") { priorities { code } } }`,
    {},
    'secretariat',
  );
  expect(data.overviewPage.preamble.code).toBe('P0');
  expect(data.overviewPage.priorities.map(({ code }) => code)).not.toContain('P0');
  expect(data.validationPage.priorities[0]?.code).toBe('P0');
});

test('whoever is no member sees the text in force and no later or earlier one, no amendment and no open ballot', async () => {
  for (const reader of ['donor', undefined]) {
    const shown = await priority('P3', reader);
    expect(shown.versions.map(({ inForce }) => inForce)).toEqual([true]);
    expect(shown.amendments).toEqual([]);
    expect(shown.discussion).toEqual({ total: 0, items: [] });
    expect(shown.ballot?.roundCode).toBe('round-1b');
    expect([shown.panel, shown.allowedActions]).toEqual([null, []]);
  }
});

test('participants without a finding are named', async () => {
  const { findings, participantsWithoutFinding } = await priority('P1', 'head-al');
  const cited = new Set(findings.map(({ participantCode }) => participantCode));
  expect(findings.length).toBeGreaterThan(0);
  expect(participantsWithoutFinding).toEqual(['AL', 'BA', 'XK', 'ME', 'MK', 'RS'].filter((code) => !cited.has(code)));
});

test.each([
  ['head-me', { canSign: true, canSaveDraft: true, closedReason: null }, ['save_draft', 'sign', 'comment']],
  ['alternate-me', { canSign: true, canSaveDraft: true, closedReason: null }, ['save_draft', 'sign', 'comment']],
  ['delegate-me', { canSign: false, canSaveDraft: true, closedReason: null }, ['save_draft', 'comment']],
  ['coordinator-me', { canSign: false, canSaveDraft: true, closedReason: null }, ['save_draft', 'comment']],
])('the panel of %s', async (persona, panel, actions) => {
  const shown = await priority('P3', persona);
  expect(shown.panel).toMatchObject({ participantCode: 'ME', ...panel, current: null, draft: null });
  expect(shown.panel?.versionHash).toBe(shown.text.head.hash);
  expect(shown.allowedActions).toEqual(actions);
});

test.each([
  ['focal-me-interior', ['comment']],
  ['observer', ['comment']],
  ['secretariat', ['comment']],
])('%s has no panel', async (persona, actions) => {
  const shown = await priority('P3', persona);
  expect([shown.panel, shown.allowedActions]).toEqual([null, actions]);
});

test("the panel is prefilled from the delegation's last ballot and knows its current position", async () => {
  const { panel, earlierBallots } = await priority('P3', 'head-me');
  const [last] = await api.rows<{ id: string }>(
    `select b.id from ballots b join rounds r on r.id = b.round_id join priorities p on p.id = b.priority_id where r.code = 'round-1b' and p.code = 'P3'`,
  );
  expect(panel?.last).toEqual({ stance: 'endorse', ballotId: last?.id });
  expect(earlierBallots.map(({ roundCode }) => roundCode)).toEqual(['round-1b', 'round-1']);
  expect((await priority('P3', 'head-rs')).panel?.current).not.toBeNull();
});

test('after the deadline nothing can be drafted or signed, and the panel says why', async () => {
  const [before] = await api.rows<{ shift: string }>('select shift::text from domain_clock');
  await api.rows(`update domain_clock set shift = shift + interval '15 days'`);
  const { panel, allowedActions } = await priority('P3', 'head-me');
  await api.rows('update domain_clock set shift = $1::interval', [before?.shift]);
  expect(panel).toMatchObject({ canSign: false, canSaveDraft: false, closedReason: 'deadline_passed' });
  expect(allowedActions).toEqual(['comment']);
});

test('what is not there is told like what one may not read', async () => {
  const unknown = await api.gql(page, { code: 'P9' }, 'head-me');
  await api.rows(`update priorities set state = 'draft', version_in_force_id = null where code = 'P6'`);
  const draft = await api.gql(page, { code: 'P6' }, 'head-me');
  expect(unknown.errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect(draft.body).toBe(unknown.body);
  expect((await priority('P6', 'secretariat')).allowedActions).toEqual(['comment', 'circulate', 'withdraw']);
  expect((await priority('P5', 'head-me')).nextCode).toBe('P7');
  expect((await priority('P5', 'secretariat')).nextCode).toBe('P6');
});

test('a ballot that was cancelled last is told to members beside the one that was held before it, and to nobody else', async () => {
  const before = await priority('P4', 'head-me');
  await api.rows(
    `update ballots b set state = 'cancelled', cancel_reason = 'Not all were here.', ended_at = waymark_now(), result = null, outcome = null
     from priorities p, rounds r where p.id = b.priority_id and r.id = b.round_id and p.code = 'P4' and r.code = $1`,
    [before.ballot?.roundCode],
  );
  const after = await priority('P4', 'head-me');
  expect(after.ballot?.roundCode).toBe(before.earlierBallots[0]?.roundCode);
  expect(after.earlierBallots).toEqual([
    { roundCode: before.ballot?.roundCode, state: 'cancelled', cancelReason: 'Not all were here.' },
    ...before.earlierBallots.slice(1),
  ]);
  expect((await priority('P4', 'donor')).earlierBallots.map(({ state }) => state)).not.toContain('cancelled');
});
