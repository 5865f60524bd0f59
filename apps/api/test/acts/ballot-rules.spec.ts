import {
  AMENDMENT_STATES,
  nextState,
  positionTransitions,
  roundTransitions,
  UPDATE_STATES,
  type PositionState,
} from '@waymark/domain';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { sql, type Actor } from '../../src/kernel/index.js';
import { confirmationInForce, counts } from '../../src/modules/identity/confirmation.js';
import { StatusUpdateRepository } from '../../src/modules/tracking/status-update.repository.js';
import { BallotRepository } from '../../src/modules/validation/ballot.repository.js';
import { PositionRepository } from '../../src/modules/validation/position.repository.js';
import { RoundRepository } from '../../src/modules/validation/round.repository.js';
import { amendmentPolicy, amendmentReach } from '../../src/modules/validation/validation.policy.js';
import type { TestApi } from '../api.js';
import { holds, inVain, many, table } from './in-vain.js';
import { actors, api, ask, at, seat, setStage, world } from './stage.js';

/** What the statements of acts on ballots and updates decide by themselves is what the rules say, on any records. */

setStage();

describe('positions, ballots and rounds', () => {
  const recorded = ['signed', 'replaced', 'final', 'lapsed'] as const;
  interface Cast {
    state: PositionState;
    ours: boolean;
  }
  /** One delegation has at most one that stands; the others are of as many delegations as there are. */
  const cast = many(fc.record({ state: fc.constantFrom(...recorded), ours: fc.boolean() })).map((positions) =>
    positions.filter(
      ({ state, ours }, index) =>
        !ours ||
        state === 'replaced' ||
        state === 'lapsed' ||
        positions.findIndex((one) => one.ours && ['signed', 'final'].includes(one.state)) === index,
    ),
  );

  async function castOn(ballot: string, rows: TestApi['rows'], positions: readonly Cast[], participantId: string) {
    const made = positions.map(({ state, ours }) => ({
      id: randomUUID(),
      state,
      participant: ours ? participantId : randomUUID(),
    }));
    await rows('delete from positions where ballot_id = $1', [ballot]);
    await rows(
      `insert into positions (id, ballot_id, participant_id, version_hash, stance, state, signed_by, ended_at)
       select id, $1, participant, 'hash', 'endorse', state, $2, case when state <> 'signed' then now() end
       from jsonb_to_recordset($3) as p(id uuid, participant uuid, state text)`,
      [ballot, seat(actors.head), JSON.stringify(made)],
    );
    return made;
  }
  const statesOn = async (ballot: string, rows: TestApi['rows']): Promise<Map<string, PositionState>> => {
    const found = await rows<{ id: string; state: PositionState }>(
      'select id, state from positions where ballot_id = $1',
      [ballot],
    );
    return new Map(found.map(({ id, state }) => [id, state]));
  };

  test.each([
    ['lapse', 'cancelled', (ballot: string) => api.get(BallotRepository).cancel(ballot, 'A new text.', new Date(at))],
    [
      'finalise',
      'declared',
      (ballot: string) =>
        api.get(BallotRepository).declare([{ id: ballot, result: { outcome: 'validated' } as never }], new Date(at)),
    ],
  ] as const)('positions %s with a ballot that is %s', (act, _state, end) =>
    holds(cast, (positions) =>
      inVain(api, async ({ rows }) => {
        const ballot = world.ballots.open;
        const made = await castOn(ballot, rows, positions, world.participants.own);
        await end(ballot);
        const after = await statesOn(ballot, rows);
        for (const { id, state } of made)
          expect(after.get(id)).toBe(nextState(positionTransitions, state, act) ?? state);
      }),
    ),
  );

  test('a signature replaces the one that stands for its delegation, and touches no other', () =>
    holds(cast, (positions) =>
      inVain(api, async ({ rows }) => {
        const ballot = world.ballots.open;
        const ownFinal = positions.some(({ ours, state }) => ours && state === 'final');
        const made = await castOn(ballot, rows, ownFinal ? [] : positions, world.participants.own);
        const signed = await api.get(PositionRepository).sign({
          id: randomUUID(),
          ballotId: ballot,
          participantId: world.participants.own,
          versionHash: 'hash',
          stance: 'endorse',
          requestedText: null,
          statements: [],
          signedBy: seat(actors.head),
          confirmationId: randomUUID(),
          signedAt: new Date(at),
        });
        const after = await statesOn(ballot, rows);
        expect(after.get(signed.id)).toBe(nextState(positionTransitions, 'draft', 'sign'));
        for (const { id, state, participant } of made) {
          const replaced = participant === world.participants.own && nextState(positionTransitions, state, 'replace');
          expect(after.get(id)).toBe(replaced || state);
        }
      }),
    ));

  test('a round is cancelled with the last of its ballots, by the table of states', () =>
    holds(
      fc.record({
        state: fc.constantFrom('open', 'closed', 'cancelled'),
        ballots: fc.array(fc.constantFrom('open', 'declared', 'cancelled'), { maxLength: 4 }),
      } as const),
      ({ state, ballots }) =>
        inVain(api, async ({ rows }) => {
          const round = world.ballots.openRound;
          await rows(`update rounds set state = $2, closed_at = case when $2 = 'closed' then now() end where id = $1`, [
            round,
            state,
          ]);
          await rows('delete from ballots where round_id = $1', [round]);
          await rows(
            `insert into ballots (round_id, priority_id, version_id, version_hash, state, outcome, result, ended_at, cancel_reason)
             select $1, gen_random_uuid(), gen_random_uuid(), 'hash', state, case when state = 'declared' then 'validated' end,
               case when state = 'declared' then '{}'::jsonb end, case when state <> 'open' then now() end,
               case when state = 'cancelled' then 'Reason.' end from unnest($2::text[]) state`,
            [round, ballots],
          );
          const mayEnd = nextState(roundTransitions, state, 'cancel') !== null;
          const isEmpty = ballots.every((one) => one === 'cancelled');
          expect(await api.get(RoundRepository).cancelIfEmpty(round)).toBe(mayEnd && isEmpty);
        }),
    ));

  test('who is told of an amendment is who may read it', async () => {
    const amendments = AMENDMENT_STATES.map((state) => ({ state }));
    const told = await ask<{ state: (typeof AMENDMENT_STATES)[number]; reach: string }>(
      sql`select am.state, ${amendmentReach('am')} as reach from ${table(amendments, 'am', 'state text')}`,
    );
    expect(told).toHaveLength(AMENDMENT_STATES.length);
    for (const { state, reach } of told) {
      const row = { roadmapId: world.roadmapId, participantId: world.participants.own, state };
      const reads = (me: Actor): boolean => amendmentPolicy.check(me, row, undefined);
      const readers = {
        delegate: reads(actors.delegate),
        secretariat: reads(actors.secretariat),
        observer: reads(actors.observer),
      };
      expect([state, readers]).toEqual([
        state,
        {
          delegate: true,
          secretariat: reach !== 'delegation',
          observer: reach === 'participants',
        },
      ]);
    }
  });

  test('who signs is whoever holds a confirmed seat: by the session and by the signature alike', () =>
    holds(
      many(fc.constantFrom('waiting', 'confirmed', 'lapsed'), 6).map((all) => [
        ...all.filter((one) => one === 'lapsed'),
        ...all.filter((one) => one !== 'lapsed').slice(0, 1),
      ]),
      (confirmations) =>
        inVain(api, async ({ rows }) => {
          await rows('delete from confirmations where membership_id = $1', [seat(actors.head)]);
          await rows(
            `insert into confirmations (membership_id, basis, letter_reference, recorded_by, confirmed_at, lapsed_at)
             select $1, 'letter', 'Note 1', $1, case when kind <> 'waiting' then now() end, case when kind = 'lapsed' then now() end
             from unnest($2::text[]) kind`,
            [seat(actors.head), confirmations],
          );
          const [said] = await ask<{ session: boolean; signature: boolean }>(sql`
            select ${counts('m')} as session, ${confirmationInForce(actors.head, 'm.roadmap_id')} is not null as signature
            from memberships m where m.id = ${seat(actors.head)}`);
          const stands = confirmations.includes('confirmed');
          expect(said).toEqual({ session: stands, signature: stands });
        }),
    ));
});

test('one update of an action is open at a time: it is the one that is written, and no second is begun', () =>
  holds(many(fc.constantFrom(...UPDATE_STATES), 12), (states) =>
    inVain(api, async ({ rows }) => {
      const me = actors.focal;
      const action = world.actions.own.id;
      const unpublished = states.filter((state) => state !== 'published').slice(0, 1);
      const history = [...states.filter((state) => state === 'published'), ...unpublished];
      await rows('delete from status_updates where action_id = $1', [action]);
      await rows(
        `insert into status_updates (roadmap_id, action_id, state, status, progress, narrative, written_by, submitted_at, published_at)
         select $1, $2, state, 'on_track', 50, 'Words.', $3, now(), case when state = 'published' then now() end from unnest($4::text[]) state`,
        [world.roadmapId, action, seat(me), history],
      );
      const updates = api.get(StatusUpdateRepository);
      const to = (await updates.toWrite(me, action))!;
      expect(to.open?.state ?? null).toBe(unpublished[0] ?? null);
      const text = {
        status: 'on_track',
        progress: 60,
        narrative: 'Other words.',
        cause: null,
        nextDate: null,
      } as const;
      const by = { membershipId: seat(me), institutionId: null };
      const begun = await updates.save(me, { ...to, open: null }, { id: randomUUID(), text, by });
      expect(begun !== null).toBe(unpublished.length === 0);
    }),
  ));
