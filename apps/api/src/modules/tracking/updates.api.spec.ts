import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';

const updateFields = `id actionId state status progress narrative cause nextDate writtenByTitle savedAt submittedAt publishedAt version
  submissions { number status progress narrative submittedByTitle submittedAt returnedAt returnedByTitle returnReason }`;
const acts = {
  saveUpdateDraft: `mutation ($input: SaveUpdateDraftInput!) { saveUpdateDraft(input: $input) { ${updateFields} } }`,
  submitUpdate: `mutation ($input: SubmitUpdateInput!) { submitUpdate(input: $input) { ${updateFields} } }`,
  returnUpdate: `mutation ($input: ReturnUpdateInput!) { returnUpdate(input: $input) { ${updateFields} } }`,
  publishUpdate: `mutation ($input: PublishUpdateInput!) { publishUpdate(input: $input) { ${updateFields} } }`,
  discardUpdateDraft: 'mutation ($input: DiscardUpdateDraftInput!) { discardUpdateDraft(input: $input) }',
} as const;
const oneUpdate = `query ($id: ID!) { statusUpdate(id: $id) { ${updateFields} } }`;
const updatesOf = `query ($actionId: ID!) { statusUpdates(actionId: $actionId) { items { ${updateFields} } } }`;

interface Update {
  id: string;
  state: string;
  version: number;
  narrative: string;
  writtenByTitle: string;
  publishedAt: string | null;
  submissions: { number: number; returnReason: string | null; narrative: string }[];
}

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const act = async <Name extends keyof typeof acts>(
  name: Name,
  input: object,
  as: string | undefined,
): Promise<Answer<Record<Name, Update>>> => api.gql(acts[name], { input }, as);

/** Actions that the institution leads and that have no unpublished update, none twice. */
const taken = new Set<string>();
async function freeAction(institution: string): Promise<string> {
  const rows = await api.rows<{ id: string }>(
    `select a.id from national_actions a join institutions i on i.id = a.lead_institution_id
     where i.code = $1 and not exists (select 1 from status_updates u where u.action_id = a.id and u.state <> 'published') order by a.id`,
    [institution],
  );
  const free = rows.find(({ id }) => !taken.has(id));
  if (!free) throw new Error(`${institution} leads no more actions`);
  taken.add(free.id);
  return free.id;
}

const text = {
  status: 'delayed',
  progress: 40,
  narrative: 'The tender runs.',
  cause: 'Bids came late.',
  nextDate: '2027-02-01',
};
const writer = 'focal-me-interior';
const reviewer = 'coordinator-me';

async function submitted(): Promise<{ actionId: string; update: Update }> {
  const actionId = await freeAction('me-interior');
  const { data } = await act(
    'submitUpdate',
    { actionId, ...text, expectedVersion: null, idempotencyKey: randomUUID() },
    writer,
  );
  return { actionId, update: data.submitUpdate };
}

test('a focal point drafts and submits, the coordinator returns, it is corrected and published', async () => {
  const actionId = await freeAction('me-interior');
  const draft = await act('saveUpdateDraft', { actionId, ...text, cause: null, nextDate: null, narrative: '' }, writer);
  expect(draft.errors).toEqual([]);
  expect(draft.data.saveUpdateDraft).toMatchObject({ state: 'draft', narrative: '', submissions: [] });
  const { id, version } = draft.data.saveUpdateDraft;

  const early = await act(
    'submitUpdate',
    {
      actionId,
      ...text,
      cause: ' ',
      nextDate: null,
      narrative: '',
      expectedVersion: version,
      idempotencyKey: randomUUID(),
    },
    writer,
  );
  expect(early.errors[0]?.extensions).toMatchObject({
    code: 'VALIDATION',
    details: [
      { field: 'narrative', problem: 'narrative_required' },
      { field: 'cause', problem: 'cause_required' },
      { field: 'nextDate', problem: 'next_date_required' },
    ],
  });

  const first = await act(
    'submitUpdate',
    { actionId, ...text, expectedVersion: version, idempotencyKey: randomUUID() },
    writer,
  );
  expect(first.data.submitUpdate).toMatchObject({ id, state: 'submitted', submissions: [{ number: 1 }] });
  const locked = await act(
    'saveUpdateDraft',
    { actionId, ...text, expectedVersion: first.data.submitUpdate.version },
    writer,
  );
  expect(locked.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'update_not_editable' });

  const back = await act(
    'returnUpdate',
    {
      updateId: id,
      reason: 'Say which lots.',
      expectedVersion: first.data.submitUpdate.version,
      idempotencyKey: randomUUID(),
    },
    reviewer,
  );
  expect(back.data.returnUpdate).toMatchObject({
    state: 'returned',
    submissions: [{ number: 1, returnReason: 'Say which lots.', returnedByTitle: 'National coordinator, Montenegro' }],
  });

  // A returned one may be saved incomplete while it is corrected, and stays returned.
  const saved = await act(
    'saveUpdateDraft',
    { actionId, ...text, cause: null, expectedVersion: back.data.returnUpdate.version },
    writer,
  );
  expect(saved.data.saveUpdateDraft).toMatchObject({ state: 'returned' });
  const again = await act(
    'submitUpdate',
    {
      actionId,
      ...text,
      narrative: 'Lots 1 and 2 are out.',
      expectedVersion: saved.data.saveUpdateDraft.version,
      idempotencyKey: randomUUID(),
    },
    writer,
  );
  const published = await act(
    'publishUpdate',
    { updateId: id, expectedVersion: again.data.submitUpdate.version, idempotencyKey: randomUUID() },
    reviewer,
  );
  expect(published.errors).toEqual([]);
  expect(published.data.publishUpdate).toMatchObject({
    state: 'published',
    narrative: 'Lots 1 and 2 are out.',
    submissions: [
      { number: 1, returnReason: 'Say which lots.', narrative: 'The tender runs.' },
      { number: 2, returnReason: null },
    ],
  });
  // Domain time, not the machine's: the sample's clock runs in November 2026.
  expect(published.data.publishUpdate.publishedAt).toMatch(/^2026-11-20T/);

  // The history of returns stays inside the participant.
  for (const as of ['delegate-me', 'head-me', writer]) {
    const { data } = await api.gql<{ statusUpdate: Update }>(oneUpdate, { id }, as);
    expect(data.statusUpdate.submissions).toHaveLength(2);
  }
  for (const as of ['secretariat', 'donor', 'observer', 'head-mk', 'focal-mk-interior', undefined]) {
    const { data } = await api.gql<{ statusUpdate: Update }>(oneUpdate, { id }, as);
    expect(data.statusUpdate).toMatchObject({ state: 'published', submissions: [] });
  }
  const events = await api.rows(
    'select type, audience, on_ledger, payload from events where subject_id = $1 order by arrival',
    [id],
  );
  expect(events.map(({ type, audience, on_ledger }) => [type, audience, on_ledger])).toEqual([
    ['update.submitted', 'delegation', false],
    ['update.returned', 'delegation', false],
    ['update.submitted', 'delegation', false],
    ['update.published', 'participants', true],
  ]);
  expect(JSON.stringify(events)).not.toMatch(/Lots|tender|Say which/);
});

test('what is unpublished does not exist outside its participant', async () => {
  const { actionId, update } = await submitted();
  for (const as of [
    'secretariat',
    'donor',
    'observer',
    'administrator',
    'head-mk',
    'coordinator-mk',
    'focal-mk-interior',
    undefined,
  ]) {
    const unreadable = await api.gql(oneUpdate, { id: update.id }, as);
    const unknown = await api.gql(oneUpdate, { id: randomUUID() }, as);
    expect(unreadable.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(unreadable.body).toBe(unknown.body);
    const { data, errors } = await api.gql<{ statusUpdates: { items: Update[] } }>(updatesOf, { actionId }, as);
    if (as === 'administrator') expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    else expect(data.statusUpdates.items.filter(({ state }) => state !== 'published')).toEqual([]);
  }
  for (const as of ['head-me', 'delegate-me', 'alternate-me', reviewer, writer]) {
    const { data } = await api.gql<{ statusUpdates: { items: Update[] } }>(updatesOf, { actionId }, as);
    expect(data.statusUpdates.items[0]).toMatchObject({ id: update.id, state: 'submitted', narrative: text.narrative });
  }
  // Another participant's coordinator is told the same of it as of nothing.
  for (const name of ['returnUpdate', 'publishUpdate'] as const) {
    const input = { updateId: update.id, reason: 'No.', expectedVersion: update.version, idempotencyKey: randomUUID() };
    const { reason, ...withoutReason } = input;
    const sent = name === 'returnUpdate' ? { ...withoutReason, reason } : withoutReason;
    const refused = await act(name, sent, 'coordinator-mk');
    const unknown = await act(
      name,
      { ...sent, updateId: randomUUID(), idempotencyKey: randomUUID() },
      'coordinator-mk',
    );
    expect(refused.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(refused.body).toBe(unknown.body);
  }
});

test('each act belongs to one role', async () => {
  const { actionId, update } = await submitted();
  const review = { updateId: update.id, expectedVersion: update.version };
  for (const as of ['head-me', 'delegate-me', writer]) {
    const { errors } = await act('publishUpdate', { ...review, idempotencyKey: randomUUID() }, as);
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'role_not_permitted' });
  }
  const reasons: Record<string, string> = {
    [reviewer]: 'role_not_permitted',
    secretariat: 'role_not_permitted',
    donor: 'role_not_permitted',
    'focal-mk-interior': 'not_own_participant',
    'focal-me-labour': 'not_own_institution',
  };
  const [foreign] = await api.rows<{ id: string }>(
    `select a.id from national_actions a join institutions i on i.id = a.lead_institution_id where i.code = 'me-interior'
     and not exists (select 1 from action_support x join institutions s on s.id = x.institution_id where x.action_id = a.id and s.code = 'me-labour')`,
  );
  for (const [as, reason] of Object.entries(reasons)) {
    const { errors } = await act('saveUpdateDraft', { actionId: foreign?.id, ...text, expectedVersion: null }, as);
    expect([as, errors[0]?.extensions]).toEqual([as, expect.objectContaining({ code: 'FORBIDDEN', reason })]);
  }
  const anonymous = await act('saveUpdateDraft', { actionId, ...text, expectedVersion: null }, undefined);
  expect(anonymous.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a supporting institution writes the draft of the lead, and submits it only where the lead has no focal point', async () => {
  const actionId = await freeAction('me-interior');
  await api.rows(
    `insert into action_support (action_id, institution_id) select $1, id from institutions where code = 'me-labour' on conflict do nothing`,
    [actionId],
  );
  const [place] = await api.rows<{ step: string }>(
    'select s.code as step from national_actions a join steps s on s.id = a.step_id where a.id = $1',
    [actionId],
  );
  const offered = async (as: string) => {
    const document = `query ($step: String!) { workAction(roadmap: "screening", stepCode: $step, participantCode: "ME") { allowedActions } }`;
    const { data } = await api.gql<{ workAction: { allowedActions: string[] } }>(document, place, as);
    return data.workAction.allowedActions;
  };
  const helper = 'focal-me-labour';
  const draft = await act('saveUpdateDraft', { actionId, ...text, expectedVersion: null }, helper);
  expect(draft.errors).toEqual([]);
  const submission = () => ({
    ...{ actionId, ...text, expectedVersion: draft.data.saveUpdateDraft.version },
    idempotencyKey: randomUUID(),
  });
  const refused = await act('submitUpdate', submission(), helper);
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'not_lead_institution' });
  expect([await offered(helper), await offered(writer)].map((acts) => acts.includes('submit'))).toEqual([false, true]);

  const leads = `select m.id from memberships m join membership_institutions x on x.membership_id = m.id join institutions i on i.id = x.institution_id
    where i.code = 'me-interior' and m.ended_at is null`;
  const ended = await api.rows<{ id: string }>(
    `update memberships set ended_at = waymark_now() where id in (${leads}) returning id`,
  );
  expect(await offered(helper)).toContain('submit');
  const sent = await act('submitUpdate', submission(), helper);
  expect(sent.data.submitUpdate).toMatchObject({ state: 'submitted', writtenByTitle: expect.stringMatching(/Labour/) });
  await api.rows('update memberships set ended_at = null where id = any($1)', [ended.map(({ id }) => id)]);
});

test('nothing is overwritten: a second writer gets a conflict', async () => {
  const actionId = await freeAction('me-interior');
  const drafts = await Promise.all(
    [1, 2, 3].map((n) =>
      act('saveUpdateDraft', { actionId, ...text, narrative: `Draft ${n}.`, expectedVersion: null }, writer),
    ),
  );
  const [winner] = drafts.filter(({ errors }) => errors.length === 0);
  expect(drafts.filter(({ errors }) => errors[0]?.extensions.code === 'CONFLICT')).toHaveLength(2);
  const draft = winner?.data.saveUpdateDraft as Update;
  const late = await act('saveUpdateDraft', { actionId, ...text, narrative: 'Mine.', expectedVersion: 7 }, writer);
  expect(late.errors[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    details: {
      base: { version: 7 },
      theirs: { id: draft.id, narrative: draft.narrative },
      mine: { narrative: 'Mine.' },
    },
  });
  const stale = await act('discardUpdateDraft', { updateId: draft.id, expectedVersion: 9 }, writer);
  expect(stale.errors[0]?.extensions.code).toBe('CONFLICT');
  const gone = await act('discardUpdateDraft', { updateId: draft.id, expectedVersion: draft.version }, writer);
  expect(gone.data.discardUpdateDraft).toBe(true);
  const after = await act('saveUpdateDraft', { actionId, ...text, expectedVersion: draft.version }, writer);
  expect(after.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { theirs: null } });
});

test('one submission is not published twice, nor published and returned', async () => {
  const { update } = await submitted();
  const review = { updateId: update.id, expectedVersion: update.version };
  const answers = await Promise.all([
    act('publishUpdate', { ...review, idempotencyKey: randomUUID() }, reviewer),
    act('publishUpdate', { ...review, idempotencyKey: randomUUID() }, reviewer),
    act('returnUpdate', { ...review, reason: 'No.', idempotencyKey: randomUUID() }, reviewer),
  ]);
  expect(answers.map(({ errors }) => errors[0]?.extensions.code).sort()).toEqual(['CONFLICT', 'CONFLICT', undefined]);
  const events = await api.rows("select 1 from events where subject_id = $1 and type <> 'update.submitted'", [
    update.id,
  ]);
  expect(events).toHaveLength(1);
});

test('a replay gives the result again; the same key with other input is refused', async () => {
  const { actionId, update } = await submitted();
  const input = { updateId: update.id, expectedVersion: update.version, idempotencyKey: randomUUID() };
  const first = await act('publishUpdate', input, reviewer);
  const replay = await act('publishUpdate', input, reviewer);
  expect(replay.body).toBe(first.body);
  const reused = await act('publishUpdate', { ...input, expectedVersion: 99 }, reviewer);
  expect(reused.errors[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');

  const submission = { actionId, ...text, expectedVersion: null, idempotencyKey: randomUUID() };
  const both = await Promise.all([act('submitUpdate', submission, writer), act('submitUpdate', submission, writer)]);
  expect(both.map(({ errors }) => errors)).toEqual([[], []]);
  expect(both[0]?.body).toBe(both[1]?.body);
  expect(both[0]?.data.submitUpdate.submissions).toHaveLength(1);
});
