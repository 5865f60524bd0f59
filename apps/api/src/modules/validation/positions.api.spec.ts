import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { currentPosition, openBallot, sign, signature, type SampleBallot } from '../../../test/rounds.js';

const save = `mutation ($input: SavePositionDraftInput!) { savePositionDraft(input: $input) {
  id stance statements { kind text language passageIds } requestedText savedByTitle version } }`;
const discard = 'mutation ($input: DiscardPositionDraftInput!) { discardPositionDraft(input: $input) }';
const readDraft = 'query ($ballotId: ID!) { positionDraft(ballotId: $ballotId) { id stance version savedByTitle } }';
const readPositions = `query ($ballotId: ID!) { positions(ballotId: $ballotId) {
  id participantId stance state signedByTitle statements { text } amendments { code } } }`;

interface Draft {
  id: string;
  stance: string;
  version: number;
  savedByTitle: string;
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

const refusal = (answer: Answer<unknown>): [string?, string?] => [
  answer.errors[0]?.extensions.code,
  answer.errors[0]?.extensions.reason,
];
const draftOf = (ballot: SampleBallot, overrides: object = {}): object => ({
  ballotId: ballot.id,
  stance: 'reservation',
  statements: [{ kind: 'reservation', text: 'Half a sentence', passageIds: [] }],
  requestedText: null,
  expectedVersion: null,
  ...overrides,
});
const saveDraft = (as: string, input: object): Promise<Answer<{ savePositionDraft: Draft }>> =>
  api.gql(save, { input }, as);

describe('a draft', () => {
  test('is saved by the delegation’s members, one after the other, and is gone once discarded', async () => {
    const ballot = await openBallot(api, 'P1');
    const first = (await saveDraft('delegate-me', draftOf(ballot))).data.savePositionDraft;
    expect(first.savedByTitle).toContain('Delegate');
    const second = await saveDraft(
      'head-me',
      draftOf(ballot, { stance: 'object', statements: [], expectedVersion: first.version }),
    );
    expect(second.data.savePositionDraft).toMatchObject({
      id: first.id,
      stance: 'object',
      version: first.version + 1,
    });
    for (const as of ['head-me', 'alternate-me', 'delegate-me', 'coordinator-me'])
      expect(
        (await api.gql<{ positionDraft: Draft }>(readDraft, { ballotId: ballot.id }, as)).data.positionDraft,
      ).toMatchObject({ id: first.id, version: first.version + 1 });
    const input = { ballotId: ballot.id, expectedVersion: first.version + 1 };
    expect((await api.gql(discard, { input }, 'coordinator-me')).data).toEqual({ discardPositionDraft: true });
    expect((await api.gql(readDraft, { ballotId: ballot.id }, 'head-me')).data).toEqual({ positionDraft: null });
    expect(refusal(await api.gql(discard, { input }, 'head-me'))[0]).toBe('CONFLICT');
  });

  test('is never overwritten unseen', async () => {
    const ballot = await openBallot(api, 'P2');
    const { version } = (await saveDraft('delegate-me', draftOf(ballot))).data.savePositionDraft;
    for (const expectedVersion of [null, 7]) {
      const late = await saveDraft('head-me', draftOf(ballot, { stance: 'abstain', expectedVersion }));
      expect(late.errors[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        details: {
          base: { version: expectedVersion },
          theirs: { stance: 'reservation', version },
          mine: { stance: 'abstain' },
        },
      });
    }
    const kept = await api.gql<{ positionDraft: Draft }>(readDraft, { ballotId: ballot.id }, 'head-me');
    expect(kept.data.positionDraft).toMatchObject({ stance: 'reservation', version });
  });

  test('that was thrown away is not taken for the one made after it', async () => {
    const ballot = await openBallot(api, 'P5');
    const old = (await saveDraft('delegate-me', draftOf(ballot))).data.savePositionDraft;
    await api.gql(discard, { input: { ballotId: ballot.id, expectedVersion: old.version } }, 'delegate-me');
    // A draft of a second later; within the same half second the number could be the same.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await saveDraft('head-me', draftOf(ballot, { stance: 'endorse', statements: [] }));
    const late = await saveDraft('delegate-me', draftOf(ballot, { stance: 'object', expectedVersion: old.version }));
    expect(refusal(late)[0]).toBe('CONFLICT');
  });

  test('is the delegation’s alone: for all others, nothing shows that there is one', async () => {
    const ballot = await openBallot(api, 'P3');
    const asked = { ballotId: ballot.id };
    const others = ['secretariat', 'head-al', 'focal-me-labour', 'observer', 'donor', 'administrator'];
    const before = await Promise.all(others.map((as) => api.gql(readDraft, asked, as)));
    await saveDraft('delegate-me', draftOf(ballot));
    const after = await Promise.all(others.map((as) => api.gql(readDraft, asked, as)));
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    expect(after.map((answer) => refusal(answer)[0])).toEqual([
      'NOT_FOUND',
      undefined,
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(after[1]?.data).toEqual({ positionDraft: null });
    const told = await api.rows("select audience, on_ledger from events where type like 'position_draft.%'");
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((event) => event['audience'] === 'delegation' && event['on_ledger'] === false)).toBe(true);
  });

  test('of others can be neither saved nor discarded', async () => {
    const ballot = await openBallot(api, 'P4');
    for (const as of ['secretariat', 'focal-me-labour', 'observer'])
      expect(refusal(await saveDraft(as, draftOf(ballot)))).toEqual(['FORBIDDEN', 'role_not_permitted']);
    for (const as of ['donor', 'administrator'])
      expect(refusal(await saveDraft(as, draftOf(ballot)))).toEqual(['NOT_FOUND', undefined]);
  });
});

describe('signing', () => {
  test('takes the draft away, replaces the earlier position and keeps it readable', async () => {
    const ballot = await openBallot(api, 'P4');
    await saveDraft('delegate-me', draftOf(ballot));
    const replaces = await currentPosition(api, ballot.id, 'head-me');
    const first = (await sign(api, 'head-me', signature(ballot, 'object', { replaces }))).data.signPosition;
    expect(first).toMatchObject({
      state: 'signed',
      stance: 'object',
      endedAt: null,
      statements: [{ kind: 'explanation', text: 'Our statement on object.', language: 'en' }],
    });
    expect((await api.gql(readDraft, { ballotId: ballot.id }, 'head-me')).data).toEqual({ positionDraft: null });
    const second = (await sign(api, 'alternate-me', signature(ballot, 'endorse', { replaces: first.id }))).data
      .signPosition;
    expect(second).toMatchObject({ state: 'signed', signedByTitle: expect.stringContaining('Alternate') as string });
    const all = await api.gql<{ positions: { id: string; state: string }[] }>(
      readPositions,
      { ballotId: ballot.id },
      'head-al',
    );
    const states = new Map(all.data.positions.map(({ id, state }) => [id, state]));
    expect([states.get(first.id), states.get(second.id)]).toEqual(['replaced', 'signed']);
    const told = await api.rows<{ type: string }>(
      'select type from events where subject_id = any($1) order by arrival',
      [[first.id, second.id]],
    );
    expect(told.map(({ type }) => type)).toEqual(['position.signed', 'position.replaced', 'position.signed']);
  });

  test('never replaces a position that was not seen', async () => {
    const ballot = await openBallot(api, 'P5');
    const current = await currentPosition(api, ballot.id, 'head-me');
    const first = (await sign(api, 'head-me', signature(ballot, 'endorse', { replaces: current }))).data.signPosition;
    for (const replaces of [null, randomUUID()]) {
      const late = await sign(api, 'alternate-me', signature(ballot, 'object', { replaces }));
      expect(late.errors[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        details: { base: { id: replaces }, theirs: { id: first.id, stance: 'endorse' }, mine: { stance: 'object' } },
      });
    }
    expect(await currentPosition(api, ballot.id, 'head-me')).toBe(first.id);
  });

  test('happens once for one key: a replay gives the same position, other input is refused', async () => {
    const ballot = await openBallot(api, 'P6');
    const input = signature(ballot, 'reservation', { replaces: await currentPosition(api, ballot.id, 'head-mk') });
    const first = await sign(api, 'head-mk', input);
    const count = async (): Promise<number> =>
      Number((await api.rows('select count(*) as count from positions'))[0]?.['count']);
    const before = await count();
    const replay = await sign(api, 'head-mk', input);
    expect(replay.body).toBe(first.body);
    const other = await sign(api, 'head-mk', { ...input, stance: 'endorse', statements: [] });
    expect(refusal(other)).toEqual(['IDEMPOTENCY_KEY_REUSED', undefined]);
    expect(await count()).toBe(before);
    // The key is the user's own: another head may use the same.
    const own = signature(ballot, 'endorse', {
      replaces: await currentPosition(api, ballot.id, 'head-ba'),
      idempotencyKey: input.idempotencyKey,
    });
    expect((await sign(api, 'head-ba', own)).errors).toEqual([]);
  });

  test('is for heads and alternates, on the text they read', async () => {
    const ballot = await openBallot(api, 'P1');
    for (const as of ['delegate-me', 'coordinator-me'])
      expect(refusal(await sign(api, as, signature(ballot)))).toEqual(['FORBIDDEN', 'not_head']);
    for (const as of ['secretariat', 'focal-me-labour', 'observer'])
      expect(refusal(await sign(api, as, signature(ballot)))).toEqual(['FORBIDDEN', 'role_not_permitted']);
    expect(refusal(await sign(api, 'head-me', signature(ballot, 'endorse', { versionHash: '0'.repeat(64) })))).toEqual([
      'FORBIDDEN',
      'text_changed',
    ]);
    const [ended] = await api.rows<SampleBallot>(
      `select b.id, b.version_hash as "versionHash" from ballots b where b.state = 'declared' limit 1`,
    );
    expect(refusal(await sign(api, 'head-me', signature(ended!)))).toEqual(['FORBIDDEN', 'round_closed']);
  });

  test('needs the statement of its stance, on passages of its version', async () => {
    const ballot = await openBallot(api, 'P2');
    const replaces = await currentPosition(api, ballot.id, 'head-rs');
    const [passage] = await api.rows<{ id: string }>('select id from passages where version_id = $1 limit 1', [
      ballot.versionId,
    ]);
    const [foreign] = await api.rows<{ id: string }>(
      'select id from passages where version_id <> $1 and id not in (select id from passages where version_id = $1) limit 1',
      [ballot.versionId],
    );
    const problems = async (overrides: object): Promise<unknown> =>
      (await sign(api, 'head-rs', signature(ballot, 'reservation', { replaces, ...overrides }))).errors[0]?.extensions
        .details;
    expect(await problems({ statements: [] })).toEqual([{ field: 'statements', problem: 'statement_required' }]);
    const on = (id: string) => ({ statements: [{ kind: 'reservation', text: 'On this passage.', passageIds: [id] }] });
    expect(await problems(on(foreign!.id))).toEqual([{ field: 'statements', problem: 'passage_unknown' }]);
    expect(await problems({ requestedText: 'Other words.' })).toEqual([
      { field: 'requestedText', problem: 'requested_text_not_allowed' },
    ]);
    const signed = await sign(api, 'head-rs', signature(ballot, 'reservation', { replaces, ...on(passage!.id) }));
    expect(signed.data.signPosition.statements).toEqual([
      { kind: 'reservation', text: 'On this passage.', language: 'en', passageIds: [passage!.id] },
    ]);
  });

  test('keeps the wording that a request for change asks for', async () => {
    const ballot = await openBallot(api, 'P3');
    const replaces = await currentPosition(api, ballot.id, 'head-al');
    const signed = await sign(
      api,
      'head-al',
      signature(ballot, 'request_change', { replaces, requestedText: ' Other words. ' }),
    );
    expect(signed.data.signPosition).toMatchObject({ stance: 'request_change', requestedText: 'Other words.' });
  });

  test('takes few statements', async () => {
    const ballot = await openBallot(api, 'P5');
    const answer = await sign(
      api,
      'head-xk',
      signature(ballot, 'reservation', { replaces: await currentPosition(api, ballot.id, 'head-xk') }),
    );
    expect(answer.errors).toEqual([]);
    // Session, begin, lock, key, earlier key, confirmation, facts, signature, events, key's result, position, rights, commit.
    expect(answer.statements).toBeLessThanOrEqual(13);
  });
});

describe('what one may not read does not exist', () => {
  const queries = {
    round: 'query ($id: ID!) { round(id: $id) { id } }',
    ballot: 'query ($id: ID!) { ballot(id: $id) { id } }',
    positions: 'query ($id: ID!) { positions(ballotId: $id) { id } }',
  };

  test.each(Object.keys(queries) as (keyof typeof queries)[])(
    'an open %s, for a donor and the public',
    async (name) => {
      const ballot = await openBallot(api, 'P1');
      const id = name === 'round' ? ballot.roundId : ballot.id;
      expect((await api.gql(queries[name], { id }, 'observer')).errors).toEqual([]);
      for (const as of ['donor', undefined, 'administrator']) {
        const unreadable = await api.gql(queries[name], { id }, as);
        expect(refusal(unreadable)).toEqual(['NOT_FOUND', undefined]);
        expect(unreadable.body).toBe((await api.gql(queries[name], { id: randomUUID() }, as)).body);
      }
    },
  );

  test('a ballot to sign or to cancel', async () => {
    const ballot = await openBallot(api, 'P1');
    const unreadable = await sign(api, 'donor', signature(ballot));
    expect(refusal(unreadable)).toEqual(['NOT_FOUND', undefined]);
    expect(unreadable.body).toBe(
      (await sign(api, 'donor', signature(ballot, 'endorse', { ballotId: randomUUID() }))).body,
    );
    const cancel = 'mutation ($input: CancelBallotInput!) { cancelBallot(input: $input) { id } }';
    const input = { ballotId: ballot.id, reason: 'None.', expectedVersion: 1, idempotencyKey: randomUUID() };
    const cancelled = await api.gql(cancel, { input }, 'donor');
    expect(cancelled.body).toBe((await api.gql(cancel, { input: { ...input, ballotId: randomUUID() } }, 'donor')).body);
  });

  test('positions refer to the amendments that a reader may see', async () => {
    const [linked] = await api.rows<{
      ballotId: string;
      code: string;
      positionId: string;
    }>(`select p.ballot_id as "ballotId", a.code, p.id as "positionId"
      from position_amendments l join positions p on p.id = l.position_id join amendments a on a.id = l.amendment_id
      join ballots b on b.id = p.ballot_id where p.state = 'final' and b.state = 'declared' limit 1`);
    const codes = async (as: string): Promise<string[] | undefined> => {
      const answer = await api.gql<{ positions: { id: string; amendments: { code: string }[] }[] }>(
        readPositions,
        { ballotId: linked!.ballotId },
        as,
      );
      return answer.data.positions.find(({ id }) => id === linked!.positionId)?.amendments.map(({ code }) => code);
    };
    expect(await codes('observer')).toContain(linked!.code);
    expect(await codes('donor')).toEqual([]);
  });
});
