import { randomUUID } from 'node:crypto';
import type { Stance } from '@waymark/domain';
import {
  ballotOf,
  closeRound,
  currentPosition,
  HEADS,
  instantIn,
  moveClock,
  openBallot,
  openOwnRound,
  refusal,
  sign,
  signAs,
  signature,
  useSample,
  versionOf,
  type SampleBallot,
} from '../../../test/rounds.js';

describe('the sample’s second round', () => {
  const sample = useSample();

  /** In the order of HEADS. E endorse, R reservation, C request for change, O object, A abstain. */
  const plan: Record<string, { stances: string; outcome: string; rule: string }> = {
    P1: { stances: 'EEEEEE', outcome: 'validated', rule: 'consensus' },
    P2: { stances: 'EREEEE', outcome: 'validated_with_reservations', rule: 'reservations' },
    P3: { stances: 'EECERE', outcome: 'returned', rule: 'change_requested' },
    P4: { stances: 'EOCEEE', outcome: 'blocked', rule: 'objection' },
    P5: { stances: 'EAEAAE', outcome: 'inconclusive', rule: 'below_floor' },
    P6: { stances: 'EAEAEE', outcome: 'validated', rule: 'consensus' },
  };
  const letters: Record<string, { stance: Stance; reason: string }> = {
    E: { stance: 'endorse', reason: 'endorsed' },
    R: { stance: 'reservation', reason: 'reserved' },
    C: { stance: 'request_change', reason: 'requested_change' },
    O: { stance: 'object', reason: 'objected' },
    A: { stance: 'abstain', reason: 'abstained' },
  };

  test('closes once all have signed, with results that explain themselves', async () => {
    const api = sample.api();
    const ballots = new Map<string, SampleBallot>();
    for (const code of Object.keys(plan)) ballots.set(code, await openBallot(api, code));
    const roundId = ballots.get('P1')!.roundId;
    const versionsInForce = await api.rows('select code, version_in_force_id from priorities order by code');

    const last = HEADS.at(-1)!;
    for (const [code, ballot] of ballots)
      for (const [index, as] of HEADS.entries())
        if (!(code === 'P6' && as === last))
          await signAs(api, as, ballot, letters[plan[code]!.stances[index]!]!.stance);
    // The sample may hold a position there; without it the round is one signature short.
    await api.rows("update positions set state = 'lapsed', ended_at = waymark_now() where ballot_id = $1 and id = $2", [
      ballots.get('P6')!.id,
      await currentPosition(api, ballots.get('P6')!.id, last),
    ]);
    expect(refusal(await closeRound(api, roundId))).toEqual(['FORBIDDEN', 'before_deadline']);
    await signAs(api, last, ballots.get('P6')!, 'endorse');

    const idempotencyKey = randomUUID();
    const expectedVersion = await versionOf(api, roundId);
    const closed = await closeRound(api, roundId, { idempotencyKey, expectedVersion });
    expect(closed.errors).toEqual([]);
    expect(closed.data.closeRound).toMatchObject({ state: 'closed', version: expectedVersion + 1 });
    expect((await closeRound(api, roundId, { idempotencyKey, expectedVersion })).body).toBe(closed.body);
    expect(refusal(await closeRound(api, roundId))).toEqual(['FORBIDDEN', 'round_not_open']);

    for (const [code, ballot] of ballots) {
      const { stances, outcome, rule } = plan[code]!;
      const { data } = await ballotOf(api, ballot.id, 'observer');
      expect(data.ballot).toMatchObject({
        state: 'declared',
        outcome,
        result: { outcome, rule, electorate: 6, floor: 4 },
      });
      expect(data.ballot.result.reasons).toEqual(
        HEADS.map((head, index) => ({
          participantCode: head.slice(5).toUpperCase(),
          reason: letters[stances[index]!]!.reason,
        })),
      );
      expect(Object.values(data.ballot.result.counts).reduce((sum, count) => sum + count)).toBe(6);
      // Donors see it now, and so does the public of an adopted roadmap.
      for (const as of ['donor', undefined]) expect((await ballotOf(api, ballot.id, as)).data).toEqual(data);
    }
    const priorities = await api.rows<{ code: string; state: string }>(
      'select code, state from priorities where code = any($1) order by code',
      [Object.keys(plan)],
    );
    expect(priorities).toEqual(Object.entries(plan).map(([code, { outcome }]) => ({ code, state: outcome })));
    // Nothing agreed on another text here, so what was in force stays in force.
    expect(await api.rows('select code, version_in_force_id from priorities order by code')).toEqual(versionsInForce);
    expect(
      await api.rows(
        "select p.id from positions p join ballots b on b.id = p.ballot_id where b.round_id = $1 and p.state = 'signed'",
        [roundId],
      ),
    ).toEqual([]);
    const finals = await api.rows(
      "select p.id from positions p join ballots b on b.id = p.ballot_id where b.round_id = $1 and p.state = 'final'",
      [roundId],
    );
    expect(finals).toHaveLength(36);
    const told = await api.rows<{ type: string }>(
      "select type from events where type in ('round.closed', 'ballot.declared') and occurred_at >= $1",
      [closed.data.closeRound.closedAt],
    );
    expect(told.map(({ type }) => type).sort()).toEqual([...Array<string>(6).fill('ballot.declared'), 'round.closed']);
    expect(refusal(await sign(api, 'head-me', signature(ballots.get('P1')!)))).toEqual(['FORBIDDEN', 'round_closed']);
  });
});

describe('time', () => {
  const sample = useSample();
  const hours = 80 * 60;

  test('is up after the deadline: nobody signs or drafts, and what is missing leaves an express ballot inconclusive', async () => {
    const api = sample.api();
    const { roundId, ballot } = await openOwnRound(api, 'P1', { mode: 'express', deadline: await instantIn(api, 60) });
    await signAs(api, 'head-al', ballot, 'endorse');
    await moveClock(api, 61);
    const save = 'mutation ($input: SavePositionDraftInput!) { savePositionDraft(input: $input) { id } }';
    const draft = {
      ballotId: ballot.id,
      stance: 'endorse',
      statements: [],
      requestedText: null,
      expectedVersion: null,
    };
    expect(refusal(await sign(api, 'head-me', signature(ballot)))).toEqual(['FORBIDDEN', 'deadline_passed']);
    expect(refusal(await api.gql(save, { input: draft }, 'delegate-me'))).toEqual(['FORBIDDEN', 'deadline_passed']);
    expect(refusal(await closeRound(api, roundId, { expectedVersion: 9 }))[0]).toBe('CONFLICT');
    expect((await closeRound(api, roundId)).errors).toEqual([]);
    const { result } = (await ballotOf(api, ballot.id, 'observer')).data.ballot;
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      rule: 'missing_position',
      counts: { endorse: 1, missing: 5, tacit: 0 },
    });
  });

  test('of a silence ends at once when a delegation asks for a change', async () => {
    const api = sample.api();
    const { roundId, ballot } = await openOwnRound(api, 'P2', {
      mode: 'silence',
      deadline: await instantIn(api, hours),
    });
    await signAs(api, 'head-me', ballot, 'reservation');
    expect((await ballotOf(api, ballot.id, 'observer')).data.ballot.state).toBe('open');
    const breaking = await sign(api, 'head-rs', signature(ballot, 'request_change'));
    expect(breaking.data.signPosition.state).toBe('final');
    const { result } = (await ballotOf(api, ballot.id, 'observer')).data.ballot;
    expect(result).toMatchObject({
      outcome: 'returned',
      rule: 'change_requested',
      counts: { reservation: 1, request_change: 1, missing: 4, tacit: 0 },
    });
    expect(await api.rows('select state from priorities where id = $1', [ballot.priorityId])).toEqual([
      { state: 'returned' },
    ]);
    expect(refusal(await sign(api, 'head-al', signature(ballot)))).toEqual(['FORBIDDEN', 'ballot_not_open']);
    // Its only ballot has ended, so there is nothing to wait for.
    expect((await closeRound(api, roundId)).data.closeRound.state).toBe('closed');
    expect((await ballotOf(api, ballot.id, 'observer')).data.ballot.result).toEqual(result);
  });

  test('of a silence is consent for those that said nothing, and the round closes only after it', async () => {
    const api = sample.api();
    const { roundId, ballot } = await openOwnRound(api, 'P3', {
      mode: 'silence',
      deadline: await instantIn(api, hours),
    });
    for (const as of HEADS.slice(0, 2)) await signAs(api, as, ballot, 'endorse');
    expect(refusal(await closeRound(api, roundId))).toEqual(['FORBIDDEN', 'before_deadline']);
    await moveClock(api, hours + 1);
    expect((await closeRound(api, roundId)).errors).toEqual([]);
    const { result } = (await ballotOf(api, ballot.id, 'observer')).data.ballot;
    expect(result).toMatchObject({
      outcome: 'validated',
      rule: 'consensus',
      counts: { endorse: 2, tacit: 4, missing: 0 },
    });
    await moveClock(api, -hours - 1);
  });
});
