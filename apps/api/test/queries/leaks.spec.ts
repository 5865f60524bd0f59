import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { startApi, type TestApi } from '../api.js';
import { cloneSampleDatabase, type TestDatabase } from '../database.js';
import { instantIn, openOwnRound, sign, signature } from '../rounds.js';
import { everyQuery, sampleIds, type Question, type SampleIds } from './every-query.js';
import { fullDocument } from './full-document.js';

/** Everybody but the delegation that acts: another one's head and focal point, the chair, those beside, and nobody in particular. */
const READERS = ['secretariat', 'head-rs', 'focal-rs-interior', 'donor', undefined] as const;
type Reader = (typeof READERS)[number];

let database: TestDatabase;
let api: TestApi;
let ids: SampleIds;
let questions: Question[];
const documents = new Map<string, string>();
const before = new Map<string, string>();

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  ids = await sampleIds(api);
  // Sessions name the moment when they were last seen.
  questions = everyQuery(ids).filter(({ operation }) => operation !== 'sessions');
  const { schema } = api.get(GraphQLSchemaHost);
  for (const { operation } of questions) documents.set(operation, fullDocument(schema, operation));
  await remember(READERS);
}, 90_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const name = (reader: Reader, question: Question): string =>
  `${reader ?? 'nobody'}: ${question.operation} ${JSON.stringify(question.variables)}`;

/** The whole answer without what every answer has of its own: the request's id and the moment. */
async function ask(reader: string | undefined, { operation, variables }: Question): Promise<string> {
  const { body, status } = await api.gql(documents.get(operation) ?? '', variables, reader);
  return `${status} ${body.replaceAll(/"now":"[^"]*"/g, '"now":""')}`;
}

async function remember(readers: readonly Reader[]): Promise<void> {
  for (const reader of readers)
    for (const question of questions) before.set(name(reader, question), await ask(reader, question));
}

/** What somebody else could tell apart: the questions whose answer is not byte for byte the one before. */
async function observed(readers: readonly Reader[] = READERS, asked = questions): Promise<string[]> {
  const changed: string[] = [];
  for (const reader of readers) {
    for (const question of asked) {
      if ((await ask(reader, question)) !== before.get(name(reader, question))) changed.push(name(reader, question));
    }
  }
  return changed;
}

async function mineAs(reader: string, operation: string): Promise<string> {
  const question = questions.find((one) => one.operation === operation);
  return question ? ask(reader, question) : '';
}
/** What the head of the delegation itself is answered. */
const mine = (operation: string): Promise<string> => mineAs('head-me', operation);

/** An act of the delegation; it must succeed, or there is nothing to observe. */
async function act<T>(document: string, input: object, as: string): Promise<T> {
  const { data, errors } = await api.gql<T>(document, { input }, as);
  expect(errors).toEqual([]);
  return data;
}

async function comment(subjectKind: string, subjectId: string, as: string): Promise<{ id: string; threadId: string }> {
  const document = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id threadId } }';
  const input = {
    roadmapId: ids.roadmapId,
    subjectKind,
    subjectId,
    text: 'Between us.',
    title: 'Ours',
    idempotencyKey: randomUUID(),
  };
  return (await act<{ postComment: { id: string; threadId: string } }>(document, input, as)).postComment;
}

const report = (more: object) => ({
  actionId: ids.actionId,
  status: 'blocked',
  progress: 7,
  narrative: 'Not to be seen.',
  ...more,
});
interface Started {
  saveUpdateDraft: { version: number };
}
interface Submitted {
  submitUpdate: { id: string; version: number };
}
const saveUpdate = 'mutation ($input: SaveUpdateDraftInput!) { saveUpdateDraft(input: $input) { id version } }';
const submit = 'mutation ($input: SubmitUpdateInput!) { submitUpdate(input: $input) { id version } }';
const giveBack = 'mutation ($input: ReturnUpdateInput!) { returnUpdate(input: $input) { version } }';

const subjects = (): Record<string, string> => ({
  priority: ids.priorityId,
  passage: ids.passageId,
  step: ids.stepId,
  national_action: ids.actionId,
  milestone: ids.milestoneId,
  finding: ids.findingId,
  amendment: ids.amendmentId,
  status_update: ids.updateId,
});

test('every query of the schema is asked, and answers somebody', () => {
  const { schema } = api.get(GraphQLSchemaHost);
  const asked = new Set(everyQuery(ids).map(({ operation }) => operation));
  expect([...asked].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
  const answered = new Set(
    [...before].filter(([, answer]) => !answer.includes('"errors"')).map(([question]) => question.split(' ')[1]),
  );
  const never = [...asked].filter((operation) => !answered.has(operation) && operation !== 'sessions');
  // The administrator's, one's own work and imports, and what only a link opens
  expect(never.sort()).toEqual([
    'accountSeats',
    'accounts',
    'administeredRoadmaps',
    'import',
    'installationHealth',
    'job',
    'openInvitation',
    'openReset',
  ]);
});

test('nobody else observes what a delegation does among itself: by no page, list, id, count or error', async () => {
  // Drafts of a position, comments on everything, and a discussion that goes on and is settled
  const draft = 'mutation ($input: SavePositionDraftInput!) { savePositionDraft(input: $input) { id } }';
  const stance = { ballotId: ids.ballotId, stance: 'abstain', statements: [], requestedText: null };
  await act(draft, { ...stance, expectedVersion: null }, 'delegate-me');
  for (const [kind, id] of Object.entries(subjects())) await comment(kind, id, 'delegate-me');
  const { id, threadId } = await comment('step', ids.stepId, 'focal-me-interior');
  const edit = 'mutation ($input: EditCommentInput!) { editComment(input: $input) { version } }';
  await act(edit, { commentId: id, text: 'Still between us.', expectedVersion: 1 }, 'focal-me-interior');
  const reply = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }';
  await act(reply, { threadId, text: 'Yes.', idempotencyKey: randomUUID() }, 'coordinator-me');
  const resolve = 'mutation ($input: ResolveThreadInput!) { resolveThread(input: $input) { version } }';
  await act(resolve, { threadId, expectedVersion: 1, idempotencyKey: randomUUID() }, 'head-me');
  // An update that is drafted
  const { saveUpdateDraft: started } = await act<Started>(
    saveUpdate,
    report({ expectedVersion: null }),
    'focal-me-interior',
  );

  expect(await mine('positionDraft')).toContain('"stance":"abstain"');
  expect(await mine('priorityPage')).toMatch(/"draftSavedAt":"2026.*Between us\./);
  expect(await mine('stepPage')).toMatch(/Still between us\..*"openUpdate":"draft"/);
  expect(await observed()).toEqual([]);

  // The update is submitted: of that the chair knows that it waits, and nothing more
  const complete = { cause: 'The tender failed.', nextDate: '2027-02-01' };
  const sent = report({ ...complete, expectedVersion: started.version, idempotencyKey: randomUUID() });
  const { submitUpdate: update } = await act<Submitted>(submit, sent, 'focal-me-interior');
  const tracked = questions.filter(({ operation }) => /Page$|^action|^work|Action|pdate|^ledger/.test(operation));
  expect(await observed(['head-rs', 'focal-rs-interior', 'donor', undefined], tracked)).toEqual([]);
  const chair = await observed(['secretariat'], tracked);
  expect(chair.map((question) => question.split(' ')[1])).toEqual(['stepPage', 'workPage', 'stepPage']);
  for (const question of tracked) expect(await ask('secretariat', question)).not.toContain('Not to be seen.');

  // It is returned, with a reason
  const back = { updateId: update.id, reason: 'Say more.', expectedVersion: update.version };
  await act(giveBack, { ...back, idempotencyKey: randomUUID() }, 'coordinator-me');
  expect(await observed()).toEqual([]);

  // And once it is published, nobody else can tell how often it was written and returned
  const again = report({ ...complete, expectedVersion: update.version + 1, idempotencyKey: randomUUID() });
  const { submitUpdate: second } = await act<Submitted>(submit, again, 'focal-me-interior');
  const publish =
    'mutation ($input: PublishUpdateInput!) { publishUpdate(input: $input) { version submissions { returnReason } } }';
  const last = { updateId: second.id, expectedVersion: second.version, idempotencyKey: randomUUID() };
  expect(JSON.stringify(await act(publish, last, 'coordinator-me'))).toContain('Say more.');
  const document = 'query ($id: ID!) { statusUpdate(id: $id) { version submissions { number } } }';
  for (const reader of READERS) {
    const { data } = await api.gql(document, { id: update.id }, reader);
    expect([reader, data]).toEqual([reader, { statusUpdate: { version: 1, submissions: [] } }]);
  }
}, 120_000);

test('nobody outside the members observes what the chair and the delegations do to a text that is on its way', async () => {
  const outside = ['donor', undefined] as const;
  await remember(outside);
  const { ballot } = await openOwnRound(api, 'P3', { mode: 'express', deadline: await instantIn(api, 600) });
  const replaces = null;
  expect((await sign(api, 'head-me', signature(ballot, 'reservation', { replaces }))).errors).toEqual([]);
  const extend = 'mutation ($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { version } }';
  const later = { roundId: ballot.roundId, deadline: await instantIn(api, 900), expectedVersion: 1 };
  await act(extend, { ...later, idempotencyKey: randomUUID() }, 'secretariat');
  expect(
    await ask(
      'head-rs',
      questions.find(({ operation }) => operation === 'priority')!,
    ),
  ).toContain('validating');
  expect(await observed(outside)).toEqual([]);
}, 60_000);

test('nobody else observes that the secretariat writes: by no text, list, id, count, code, time or number', async () => {
  const planted = 'Zanthoxylum words of the secretariat';
  const [two] = await api.rows<{ id: string }>(
    `update priorities set state = 'returned' where code = 'P2' returning id`,
  );
  const others = READERS.filter((reader) => reader !== 'secretariat');
  await api.rows(`update roadmaps set languages = languages || 'sq'::text where id = $1`, [ids.roadmapId]);
  await remember(READERS);
  interface Text {
    priorityId: string;
    version: number;
    passages: { id: string; version: number }[];
  }
  const write = async (operation: string, input: object, answer = '{ priorityId version passages { id version } }') => {
    const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${operation}(input: $input) ${answer} }`;
    return (await act<Record<string, Text>>(document, input, 'secretariat'))[operation]!;
  };
  const once = () => ({ idempotencyKey: randomUUID() });
  const added = await write('addPriority', { roadmapId: ids.roadmapId, title: planted, ...once() });
  const [preamble] = await api.rows<{ id: string }>(`select id from priorities where code = 'P0'`);
  const opening = await write('startMaking', { priorityId: preamble?.id, ...once() });
  const words = {
    priorityId: opening.priorityId,
    passageId: opening.passages[1]?.id,
    text: planted,
    expectedVersion: 1,
  };
  await write('savePassage', words, '{ passage { id } }');
  const translation = { ...words, language: 'sq', source: planted, expectedVersion: 0 };
  await write('saveTranslation', translation, '{ language }');
  for (const text of [added, await write('startMaking', { priorityId: two?.id, ...once() })]) {
    const { priorityId, version: expectedVersion } = text;
    const [, objective] = text.passages;
    const passageId = objective?.id;
    await write('savePassage', { priorityId, passageId, text: planted, expectedVersion: 1 }, '{ passage { id } }');
    const step = { priorityId, expectedVersion, change: 'add_step', text: planted, ...once() };
    const { version } = await write('changeMaking', step);
    const paragraph = { change: 'add', afterPassageId: passageId, text: planted };
    await write('changeMaking', { priorityId, expectedVersion: version, ...paragraph, ...once() });
    await write('tendPassage', { priorityId, passageId }, '{ version }');
  }
  await write('orderPriorities', { roadmapId: ids.roadmapId, priorityIds: [added.priorityId], ...once() }, '{ id }');
  // What is planned for its steps, of which one waits for a step that everybody sees.
  const proposed = await api.rows<{ id: string }>('select id from steps where code is null order by id');
  const milestone = { title: planted, criteria: [planted], meansOfVerification: planted, weight: 1, ...once() };
  for (const { id: stepId } of proposed) {
    const day = { baselineDate: '2027-05-31', idempotencyKey: randomUUID() };
    await write('addRegionalMilestone', { ...milestone, stepId, ...day }, '{ id }');
    const waiting = { predecessorStepId: ids.stepId, successorStepId: stepId, type: 'soft', note: planted };
    await write('addDependency', { ...waiting, ...once() }, '{ id }');
  }

  expect(await mineAs('secretariat', 'draftPage')).toContain(planted);
  expect(await mineAs('secretariat', 'translationPage')).toContain(planted);
  expect(await observed(others)).toEqual([]);
  // The secretariat itself finds them where it writes and plans, and nowhere else.
  const own = await observed(['secretariat']);
  expect([...new Set(own.map((question) => question.split(' ')[1]))].sort()).toEqual([
    'circulation',
    'draftPage',
    'stepPage',
    'translationPage',
  ]);
  for (const reader of others)
    for (const question of questions) expect(await ask(reader, question)).not.toContain('Zanthoxylum');
  const [{ recorded } = { recorded: -1 }] = await api.rows<{ recorded: number }>(
    `select count(*)::int as recorded from events e where e.type like 'making.%' and (e.on_ledger or exists (
       select 1 from ledger_entries l where l.event_id = e.id) or exists (select 1 from unsealed_events u where u.arrival = e.arrival))`,
  );
  expect(recorded).toBe(0);
}, 120_000);

test('a dependency tells nothing of a milestone that the reader may not see', async () => {
  // The public reads steps with the texts, milestones of national actions with the progress alone.
  const asked = questions.filter(({ operation }) => ['stepPage', 'step', 'steps', 'risks'].includes(operation));
  const answers = async () => Promise.all(asked.map((question) => ask(undefined, question)));
  const [[roadmap], [dependency]] = [
    await api.rows<{ level: string }>('select publication_level as level from roadmaps where id = $1', [ids.roadmapId]),
    await api.rows<{ id: string }>(
      `select d.id from step_dependencies d join steps s on s.id = d.successor_step_id
       where $1 in (d.predecessor_step_id, d.successor_step_id) and s.code is not null`,
      [ids.stepId],
    ),
  ];
  const hang = (milestoneId: string | null) =>
    api.rows('update step_dependencies set predecessor_milestone_id = $2, successor_milestone_id = $2 where id = $1', [
      dependency?.id,
      milestoneId,
    ]);
  await hang(null);
  await api.rows("update roadmaps set publication_level = 'text' where id = $1", [ids.roadmapId]);
  const without = await answers();
  await hang(ids.milestoneId);
  expect(await answers()).toEqual(without);
  expect(without.join()).toContain(dependency?.id);
  await api.rows('update roadmaps set publication_level = $2 where id = $1', [ids.roadmapId, roadmap?.level]);
  expect((await answers()).join()).toContain(ids.milestoneId);
});

test('an administrator observes nothing of a roadmap', async () => {
  // Title, participants and people are not content.
  const outside = ['viewer', 'signInInfo', 'countries', 'accounts', 'memberships', 'delegations', 'people'].concat([
    'invitations',
    'administeredRoadmaps',
    'installationHealth',
  ]);
  for (const question of questions.filter(({ operation }) => !outside.includes(operation))) {
    const answer = await ask('administrator', question);
    expect([question.operation, answer]).toEqual([
      question.operation,
      expect.stringMatching(
        /"code":"NOT_FOUND"|^200 {"data":{"(roadmaps|ownRoadmaps|otherSeats|frameworks|jobs)":\[\]}}/,
      ),
    ]);
  }
});
