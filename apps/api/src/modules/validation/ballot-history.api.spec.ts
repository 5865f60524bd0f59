import { randomUUID } from 'node:crypto';
import { STANCES, type Stance } from '@waymark/domain';
import fc from 'fast-check';
import { afterAct, type ReferenceAct, type ReferenceBallot } from '../../../test/ballot-reference.js';
import {
  closeRound,
  currentPosition,
  HEADS,
  instantIn,
  moveClock,
  openOwnRound,
  refusal,
  sign,
  signature,
  useSample,
  versionOf,
  type SampleBallot,
} from '../../../test/rounds.js';

const sample = useSample();

const DEADLINE = 80 * 60;

/** Acts with the minutes that pass before each: many signatures, and sometimes so late that the deadline is over. */
const histories = fc.record({
  mode: fc.constantFrom('express' as const, 'silence' as const),
  steps: fc.array(
    fc.tuple(
      fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(DEADLINE / 2) }),
      fc.oneof<fc.WeightedArbitrary<ReferenceAct>[]>(
        {
          weight: 12,
          arbitrary: fc.record({
            type: fc.constant('sign' as const),
            who: fc.constantFrom(...HEADS),
            stance: fc.oneof(
              { weight: 3, arbitrary: fc.constant('endorse' as const) },
              { weight: 1, arbitrary: fc.constant('abstain' as const) },
              { weight: 1, arbitrary: fc.constantFrom(...STANCES) },
            ),
            readsAnotherText: fc.nat({ max: 9 }).map((n) => n === 0),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            type: fc.constant('extend' as const),
            deadline: fc.constantFrom(DEADLINE - 60, DEADLINE + 60),
          }),
        },
        { weight: 2, arbitrary: fc.constant({ type: 'close' as const }) },
        { weight: 1, arbitrary: fc.constant({ type: 'cancel' as const }) },
      ),
    ),
    { minLength: 8, maxLength: 16 },
  ),
});

const signs = (who: string, stance: Stance): ReferenceAct => ({ type: 'sign', who, stance, readsAnotherText: false });

/** Everybody signs, one of them twice, too few of them for the floor; then the round closes before its deadline. */
const complete: ReferenceAct[] = [
  signs('head-me', 'object'),
  ...HEADS.map((who, index) => signs(who, index < 3 ? 'endorse' : 'abstain')),
  { type: 'close' },
  { type: 'cancel' },
];

/** A silence that is broken. */
const broken: ReferenceAct[] = [
  signs('head-al', 'reservation'),
  signs('head-ba', 'object'),
  signs('head-me', 'endorse'),
  { type: 'close' },
];

// Drawn once and for all: of many seeds this one meets every refusal, and silences that are kept, broken and cancelled.
const drawn = fc.sample(histories, { seed: 426, numRuns: 4 });
const cases = [
  { mode: 'express' as const, steps: complete.map((act) => [1, act] as const) },
  { mode: 'silence' as const, steps: broken.map((act) => [1, act] as const) },
  ...drawn,
].map((history, index) => ({ ...history, code: `P${index + 1}` }));

test.each(cases)('the record of a ballot on $code is what the law makes of its acts: $mode', async (history) => {
  const api = sample.api();
  const { mode } = history;
  const deadline = await instantIn(api, DEADLINE);
  const { ballot } = await openOwnRound(api, history.code, { mode, deadline });
  let expected: ReferenceBallot = {
    mode,
    electors: HEADS,
    deadline: DEADLINE,
    round: 'open',
    ballot: 'open',
    outcome: null,
    positions: [],
  };
  let minute = 0;
  for (const [pause, act] of history.steps) {
    await moveClock(api, pause);
    minute += pause;
    const next = afterAct(expected, act, minute);
    const refused = typeof next === 'string' ? next : undefined;
    expect({ minute, act, refused: await perform(act, ballot, Date.parse(deadline)) }).toEqual({
      minute,
      act,
      refused,
    });
    if (typeof next !== 'string') expected = next;
    expect(await recorded(ballot)).toEqual({
      round: expected.round,
      ballot: expected.ballot,
      outcome: expected.outcome,
      positions: expected.positions,
    });
  }
  await moveClock(api, -minute);
});

/** @returns the reason for which the product refused, if it did */
async function perform(act: ReferenceAct, ballot: SampleBallot, firstDeadline: number): Promise<string | undefined> {
  const api = sample.api();
  const { roundId } = ballot;
  switch (act.type) {
    case 'sign': {
      const replaces = await currentPosition(api, ballot.id, act.who);
      const versionHash = act.readsAnotherText ? '0'.repeat(64) : ballot.versionHash;
      return refusal(await sign(api, act.who, signature(ballot, act.stance, { replaces, versionHash })))[1];
    }
    case 'extend': {
      const deadline = new Date(firstDeadline + (act.deadline - DEADLINE) * 60_000);
      return asChair('extendDeadline', { roundId, deadline, expectedVersion: await versionOf(api, roundId) });
    }
    case 'close':
      return refusal(await closeRound(api, roundId))[1];
    case 'cancel': {
      const [row] = await api.rows<{ version: number }>('select version from ballots where id = $1', [ballot.id]);
      return asChair('cancelBallot', { ballotId: ballot.id, reason: 'A new text.', expectedVersion: row?.version });
    }
  }
}

const documents = {
  extendDeadline: 'mutation ($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { id } }',
  cancelBallot: 'mutation ($input: CancelBallotInput!) { cancelBallot(input: $input) { id } }',
};

async function asChair(act: keyof typeof documents, input: object): Promise<string | undefined> {
  const withKey = { input: { ...input, idempotencyKey: randomUUID() } };
  return refusal(await sample.api().gql(documents[act], withKey, 'secretariat'))[1];
}

async function recorded({ id }: SampleBallot): Promise<object | undefined> {
  const [row] = await sample.api().rows(
    `select r.state as round, b.state as ballot, b.outcome, (
        select coalesce(jsonb_agg(jsonb_build_object('who', 'head-' || lower(p.country_code), 'stance', po.stance, 'state', po.state)
          order by po.signed_at, po.id), '[]') from positions po join participants p on p.id = po.participant_id where po.ballot_id = b.id
      ) as positions from ballots b join rounds r on r.id = b.round_id where b.id = $1`,
    [id],
  );
  return row;
}
