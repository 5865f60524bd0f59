import { randomUUID } from 'node:crypto';
import { priorityTransitions, PRIORITY_STATES, type PriorityState } from '@waymark/domain';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { PriorityAct } from './priority-act.js';

const move = `mutation ($input: MovePriorityInput!) { movePriority(input: $input) {
  id state stateReason currentVersionId versionInForceId version } }`;

interface Moved {
  movePriority: {
    id: string;
    state: PriorityState;
    stateReason: string | null;
    versionInForceId: string | null;
    version: number;
  };
}

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  roadmapId = (await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'"))[0]!.id;
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface Row {
  id: string;
  version: number;
  state: PriorityState;
  version_in_force_id: string | null;
  current_version_id: string;
}
const priority = async (code: string): Promise<Row> =>
  (await api.rows<Row>('select * from priorities where code = $1', [code]))[0]!;

/** Puts a priority into a state past the product. */
async function put(code: string, state: PriorityState): Promise<Row> {
  await api.rows('update priorities set state = $2, state_reason = null where code = $1', [code, state]);
  return priority(code);
}
const settleAmendments = (id: string): Promise<unknown> =>
  api.rows(
    "update amendments set state = 'rejected', decision = 'Settled.' where priority_id = $1 and state in ('admitted', 'under_consideration')",
    [id],
  );

const send = (
  { id, version }: Row,
  act: PriorityAct,
  overrides: object = {},
  as = 'secretariat',
): Promise<Answer<Moved>> =>
  api.gql(
    move,
    {
      input: {
        priorityId: id,
        act,
        reason: 'For the record.',
        expectedVersion: version,
        idempotencyKey: randomUUID(),
        ...overrides,
      },
    },
    as,
  );

const reasonOf = (answer: Answer<unknown>): [string?, string?] => [
  answer.errors[0]?.extensions.code,
  answer.errors[0]?.extensions.reason,
];

/** The domain's table of states in the contract's words. */
const words: Record<PriorityAct, readonly string[]> = {
  circulate: ['circulate'],
  freeze: ['freeze'],
  resume_consultation: ['revise', 'resume'],
  reopen: ['reopen'],
  restore: ['restore_validated'],
  withdraw: ['withdraw'],
};

describe('movePriority', () => {
  const cases = PRIORITY_STATES.flatMap((state) => Object.values(PriorityAct).map((act) => ({ state, act })));

  test.each(cases.filter(({ act }) => act !== 'restore'))('$state: $act', async ({ state, act }) => {
    const before = await put('P3', state);
    await settleAmendments(before.id);
    const row = priorityTransitions.find((one) => one.from === state && words[act].includes(one.act));
    const answer = await send(before, act);
    if (!row) {
      expect(reasonOf(answer)).toEqual(['FORBIDDEN', 'state_not_permitted']);
      expect(await priority('P3')).toEqual(before);
      return;
    }
    expect(answer.errors).toEqual([]);
    expect(answer.data.movePriority).toMatchObject({
      state: row.to,
      stateReason: 'For the record.',
      version: before.version + 1,
    });
    // No move outside a ballot touches the version in force.
    expect(answer.data.movePriority.versionInForceId).toBe(before.version_in_force_id);
    if (row.needsReason) {
      const again = await put('P3', state);
      expect(reasonOf(await send(again, act, { reason: '  ' }))).toEqual(['VALIDATION', 'reason_required']);
      expect(await priority('P3')).toEqual(again);
    }
  });

  test.each(['validated', 'validated_with_reservations'] as const)(
    'a reopened text goes back to %s, the very result it had',
    async (state) => {
      const before = await put('P4', state);
      const reopened = (await send(before, 'reopen')).data.movePriority;
      expect(reopened).toMatchObject({ state: 'reopened', versionInForceId: before.version_in_force_id });
      const restored = await send(await priority('P4'), 'restore');
      expect(restored.data.movePriority).toMatchObject({ state, versionInForceId: before.version_in_force_id });
    },
  );

  test('a text freezes only when no admitted amendment waits', async () => {
    const [waiting] = await api.rows<{
      code: string;
    }>(`select p.code from amendments a join priorities p on p.id = a.priority_id
      where a.state in ('admitted', 'under_consideration') and p.code <> 'P3' limit 1`);
    const before = await put(waiting!.code, 'consultation');
    expect(reasonOf(await send(before, 'freeze'))).toEqual(['FORBIDDEN', 'amendments_open']);
    await settleAmendments(before.id);
    expect((await send(before, 'freeze')).data.movePriority.state).toBe('frozen');
  });

  test('a draft is circulated only after the drafting phase', async () => {
    const before = await put('P2', 'draft');
    await api.rows("update roadmaps set phase = 'drafting'");
    expect(reasonOf(await send(before, 'circulate'))).toEqual(['FORBIDDEN', 'phase_not_reached']);
    await api.rows("update roadmaps set phase = 'implementation'");
    expect((await send(before, 'circulate')).data.movePriority.state).toBe('consultation');
  });

  test('is the secretariat’s act', async () => {
    const before = await put('P1', 'frozen');
    for (const as of ['head-me', 'delegate-me', 'coordinator-me', 'focal-me-labour', 'observer', 'donor'])
      expect(reasonOf(await send(before, 'withdraw', {}, as))).toEqual(['FORBIDDEN', 'role_not_permitted']);
    expect(reasonOf(await send(before, 'withdraw', {}, 'administrator'))).toEqual(['NOT_FOUND', undefined]);
    expect(
      reasonOf(
        await api.gql(move, {
          input: { priorityId: before.id, act: 'withdraw', expectedVersion: 1, idempotencyKey: randomUUID() },
        }),
      ),
    ).toEqual(['UNAUTHENTICATED', undefined]);
    expect(await priority('P1')).toEqual(before);
  });

  test('tells who comes second what the first one did', async () => {
    const before = await put('P5', 'consultation');
    await settleAmendments(before.id);
    await send(before, 'freeze');
    const late = await send(before, 'withdraw');
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: {
        base: { version: before.version },
        theirs: { version: before.version + 1, state: 'frozen' },
        mine: { act: 'withdraw' },
      },
    });
  });

  test('happens once for one key, and stands on the ledger once', async () => {
    const before = await put('P6', 'consultation');
    await settleAmendments(before.id);
    const idempotencyKey = randomUUID();
    const first = await send(before, 'freeze', { idempotencyKey });
    const replay = await send(before, 'freeze', { idempotencyKey });
    expect(replay.body).toBe(first.body);
    expect(reasonOf(await send(before, 'withdraw', { idempotencyKey }))).toEqual(['IDEMPOTENCY_KEY_REUSED', undefined]);
    const events = await api.rows('select type, audience, on_ledger, payload from events where idempotency_key = $1', [
      idempotencyKey,
    ]);
    expect(events).toEqual([
      {
        type: 'priority.frozen',
        audience: 'participants',
        on_ledger: true,
        payload: { from: 'consultation', to: 'frozen', versionId: before.current_version_id },
      },
    ]);
  });
});

describe('what one may not read does not exist', () => {
  const queries = {
    priority: 'query ($id: ID!) { priority(id: $id) { id } }',
    priorityVersions: 'query ($id: ID!) { priorityVersions(priorityId: $id) { id } }',
  };

  test.each(Object.keys(queries) as (keyof typeof queries)[])(
    '%s of a text not yet in force, for a donor',
    async (name) => {
      const { id } = await put('P2', 'consultation');
      const [kept] = await api.rows<{ version: string }>(
        'select version_in_force_id as version from priorities where id = $1',
        [id],
      );
      expect((await api.gql(queries[name], { id }, 'donor')).errors).toEqual([]);
      await api.rows('update priorities set version_in_force_id = null where id = $1', [id]);
      const unreadable = await api.gql(queries[name], { id }, 'donor');
      const unknown = await api.gql(queries[name], { id: randomUUID() }, 'donor');
      expect(reasonOf(unreadable)).toEqual(['NOT_FOUND', undefined]);
      expect(unreadable.body).toBe(unknown.body);
      expect((await api.gql(queries[name], { id }, 'head-me')).errors).toEqual([]);
      await api.rows('update priorities set version_in_force_id = $2 where id = $1', [id, kept!.version]);
    },
  );

  test('a step of it, alone and in the list', async () => {
    const { id, version_in_force_id: kept } = await put('P4', 'consultation');
    const [step] = await api.rows<{ id: string }>('select id from steps where priority_id = $1 limit 1', [id]);
    const one = 'query ($id: ID!) { step(id: $id) { code text { title } dependencies { id } } }';
    const list = 'query ($roadmapId: ID!) { steps(roadmapId: $roadmapId) { id priorityId } }';
    await api.rows('update priorities set version_in_force_id = null where id = $1', [id]);
    const unreadable = await api.gql(one, { id: step!.id }, 'donor');
    expect(unreadable.body).toBe((await api.gql(one, { id: randomUUID() }, 'donor')).body);
    const seen = (await api.gql<{ steps: { priorityId: string }[] }>(list, { roadmapId }, 'donor')).data.steps;
    expect(seen.filter(({ priorityId }) => priorityId === id)).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
    expect((await api.gql(one, { id: step!.id }, 'observer')).errors).toEqual([]);
    await api.rows('update priorities set version_in_force_id = $2 where id = $1', [id, kept]);
  });

  test('a whole roadmap, to an administrator and to the public before publication', async () => {
    const list = 'query ($roadmapId: ID!) { priorities(roadmapId: $roadmapId) { id } }';
    const byCode = 'query ($code: String!) { roadmap(code: $code) { id } }';
    await api.rows("update roadmaps set publication_level = 'none'");
    for (const as of ['administrator', undefined]) {
      expect((await api.gql(list, { roadmapId }, as)).body).toBe(
        (await api.gql(list, { roadmapId: randomUUID() }, as)).body,
      );
      const unreadable = await api.gql(byCode, { code: 'screening' }, as);
      expect(reasonOf(unreadable)).toEqual(['NOT_FOUND', undefined]);
      expect(unreadable.body).toBe((await api.gql(byCode, { code: 'no-such-roadmap' }, as)).body);
    }
    await api.rows("update roadmaps set publication_level = 'progress'");
    expect((await api.gql(list, { roadmapId })).errors).toEqual([]);
  });
});

describe('which version a reader is shown', () => {
  const query =
    'query ($id: ID!) { priority(id: $id) { state version currentVersionId versionInForceId text { versionId title } } priorityVersions(priorityId: $id) { number labels changeNote passages { ordinal text } } }';
  interface Shown {
    priority: {
      state: string | null;
      currentVersionId: string | null;
      versionInForceId: string;
      text: { versionId: string; title: string };
    };
    priorityVersions: { number: number; labels: string[]; changeNote: string; passages: { ordinal: number }[] }[];
  }

  test('members the current one, donors and the public the one in force and nothing of a later one', async () => {
    const { id, current_version_id: inForce } = await put('P1', 'consultation');
    const [later] = await api.rows<{ id: string }>(
      "insert into priority_versions (priority_id, number, language, change_note, hash) values ($1, 7, 'en', 'Anew.', repeat('b', 64)) returning id",
      [id],
    );
    await api.rows(
      `insert into passages (version_id, id, ordinal, kind, step_id, text)
      select $1, id, ordinal, kind, step_id, case when kind = 'priority_title' then 'A later title' else text end from passages where version_id = $2`,
      [later!.id, inForce],
    );
    await api.rows('update priorities set current_version_id = $2 where id = $1', [id, later!.id]);

    const member = (await api.gql<Shown>(query, { id }, 'observer')).data;
    expect(member.priority).toMatchObject({
      state: 'consultation',
      currentVersionId: later!.id,
      versionInForceId: inForce,
      text: { versionId: later!.id, title: 'A later title' },
    });
    expect(member.priorityVersions.map(({ number }) => number)).toEqual([7, 2, 1]);
    for (const as of ['donor', undefined]) {
      const answer = await api.gql<Shown>(query, { id }, as);
      expect(answer.data.priority).toMatchObject({
        state: null,
        version: 1,
        currentVersionId: null,
        versionInForceId: inForce,
        text: { versionId: inForce },
      });
      // Notes and labels are written while a round is open: they would tell of it.
      expect(answer.data.priorityVersions).toMatchObject([{ number: 2, labels: [], changeNote: '' }]);
      expect(answer.data.priorityVersions[0]?.passages.map(({ ordinal }) => ordinal)).toEqual(
        answer.data.priorityVersions[0]?.passages.map((_, index) => index + 1),
      );
      expect(answer.body).not.toContain('A later title');
    }
  });
});

test('lists cost the same number of statements for one priority as for all', async () => {
  const fields = 'text { title } supportInstitutionIds originCountryCodes dependencies { type } alignment { code }';
  const query = `query ($roadmapId: ID!, $priorityId: ID) { steps(roadmapId: $roadmapId, priorityId: $priorityId) { code ${fields} } }`;
  const { id } = await priority('P6');
  const all = await api.gql<{ steps: object[] }>(query, { roadmapId }, 'secretariat');
  const some = await api.gql<{ steps: object[] }>(query, { roadmapId, priorityId: id }, 'secretariat');
  expect(all.data.steps.length).toBeGreaterThan(some.data.steps.length);
  // The one more asks whether the reader may see the priority.
  expect(some.statements).toBe(all.statements + 1);
});
