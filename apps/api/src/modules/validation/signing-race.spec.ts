import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import {
  instantIn,
  openOwnRound,
  sign,
  signature,
  type SampleBallot,
  type SignedPosition,
} from '../../../test/rounds.js';

type Signing = Promise<Answer<{ signPosition: SignedPosition }>>;

let database: TestDatabase;
let api: TestApi;
let holder: pg.Client;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  for (const as of ['head-me', 'alternate-me', 'secretariat']) await api.signInAs(as);
});
afterAll(async () => {
  await holder.end();
  await api.stop();
  await database.drop();
});

const close = async (roundId: string): Promise<Answer<unknown>> =>
  api.gql(
    'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { state } }',
    { input: { roundId, expectedVersion: 1, idempotencyKey: randomUUID() } },
    'secretariat',
  );

/** Holds the ballot so that whoever is asked waits in line, in the order of asking; then lets them go on. */
async function inLine(
  ballot: SampleBallot,
  asks: readonly (() => Promise<unknown>)[],
  meanwhile?: () => Promise<unknown>,
): Promise<void> {
  await holder.query('begin');
  await holder.query('select 1 from ballots where id = $1 for update', [ballot.id]);
  const waiting: Promise<unknown>[] = [];
  for (const ask of asks) {
    waiting.push(ask());
    await untilWaiting(waiting.length);
  }
  await meanwhile?.();
  await holder.query('commit');
  await Promise.all(waiting);
}

async function untilWaiting(count: number): Promise<void> {
  for (;;) {
    const [row] = await api.rows<{ waiting: string }>(
      "select count(*) as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (Number(row?.waiting) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function outcomeOf(
  ballot: SampleBallot,
  signed: Answer<{ signPosition: SignedPosition }>,
): Promise<{ counted: boolean; signed: boolean; state: string | undefined }> {
  const [row] = await api.rows<{ endorse: number; missing: number }>(
    "select (result #>> '{counts,endorse}')::int as endorse, (result #>> '{counts,missing}')::int as missing from ballots where id = $1",
    [ballot.id],
  );
  const [position] = await api.rows<{ state: string }>('select state from positions where ballot_id = $1', [ballot.id]);
  expect(Number(row?.endorse) + Number(row?.missing)).toBe(6);
  return { counted: row?.endorse === 1, signed: signed.errors.length === 0, state: position?.state };
}

describe('a signature and the close of its round', () => {
  test('a signature that came first is in the result', async () => {
    const { roundId, ballot } = await openOwnRound(api, 'P1', { mode: 'in_session', deadline: null });
    let signing: Signing | undefined;
    await inLine(ballot, [() => (signing = sign(api, 'head-me', signature(ballot))), () => close(roundId)]);
    expect(await outcomeOf(ballot, await signing!)).toEqual({ counted: true, signed: true, state: 'final' });
  });

  test('a close that came first refuses the signature', async () => {
    const { roundId, ballot } = await openOwnRound(api, 'P2', { mode: 'in_session', deadline: null });
    let signing: Signing | undefined;
    await inLine(ballot, [() => close(roundId), () => (signing = sign(api, 'head-me', signature(ballot)))]);
    const answer = await signing!;
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'round_closed' });
    expect(await outcomeOf(ballot, answer)).toEqual({ counted: false, signed: false, state: undefined });
  });

  test('at the same moment, a signature is wholly before or wholly after', async () => {
    for (const code of ['P3', 'P4', 'P5']) {
      const { roundId, ballot } = await openOwnRound(api, code, { mode: 'in_session', deadline: null });
      const [signed] = await Promise.all([sign(api, 'head-me', signature(ballot)), close(roundId)]);
      const outcome = await outcomeOf(ballot, signed);
      expect(outcome).toEqual({
        counted: outcome.signed,
        signed: outcome.signed,
        state: outcome.signed ? 'final' : undefined,
      });
    }
  });

  test('the clock is read once the ballot is held: who waits past the deadline is late', async () => {
    const { ballot } = await openOwnRound(api, 'P6', { mode: 'express', deadline: await instantIn(api, 10) });
    const move = (minutes: number) =>
      api.rows('update domain_clock set shift = shift + make_interval(mins => $1)', [minutes]);
    let signing: Signing | undefined;
    await inLine(ballot, [() => (signing = sign(api, 'head-me', signature(ballot)))], () => move(11));
    expect((await signing!).errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'deadline_passed' });
    await move(-11);

    // Of a head and an alternate that sign at once, one finds the other's signature.
    const both = await Promise.all(['head-me', 'alternate-me'].map((as) => sign(api, as, signature(ballot))));
    expect(both.map((answer) => answer.errors[0]?.extensions.code ?? 'signed').sort()).toEqual(['CONFLICT', 'signed']);
    // One request that arrives twice at once is one act.
    const input = signature(ballot);
    const twice = await Promise.all([sign(api, 'head-al', input), sign(api, 'head-al', input)]);
    expect(twice[0]?.errors).toEqual([]);
    expect(twice[1]?.body).toBe(twice[0]?.body);
    expect(await api.rows('select 1 from positions where ballot_id = $1', [ballot.id])).toHaveLength(2);
  });
});
