import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../test/api.js';
import {
  closeRound,
  HEADS,
  instantIn,
  moveClock,
  openBallot,
  openOwnRound,
  refusal,
  roadmapId,
  sign,
  signAs,
  signature,
  useSample,
  versionOf,
  whileHeld,
} from '../../../test/rounds.js';

const extend = 'mutation ($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { id deadline version } }';
const cancel =
  'mutation ($input: CancelBallotInput!) { cancelBallot(input: $input) { id state cancelReason result { outcome } version } }';
const open =
  'mutation ($input: OpenRoundInput!) { openRound(input: $input) { id code sort mode state documentLabel floor electorate ballots { id priorityId state } } }';

describe('the chair', () => {
  const sample = useSample();

  test('opens a round on fixed texts, for all participants, with the next number', async () => {
    const api = sample.api();
    const { roundId, ballot } = await openOwnRound(api, 'P1', { mode: 'express', deadline: await instantIn(api, 600) });
    const answer = await api.gql<{ round: object }>(
      'query ($id: ID!) { round(id: $id) { code mode state documentLabel floor electorate ballots { id priorityId state } } }',
      { id: roundId },
      'observer',
    );
    const participants = await api.rows<{ id: string }>(
      'select p.id from participants p join countries c on c.code = p.country_code order by c.name',
    );
    expect(answer.data.round).toEqual({
      code: expect.stringMatching(/^round-[3-9]$/) as string,
      mode: 'express',
      state: 'open',
      documentLabel: '1.2-draft',
      floor: 4,
      electorate: participants.map(({ id }) => id),
      ballots: [{ id: ballot.id, priorityId: ballot.priorityId, state: 'open' }],
    });
    const [priority] = await api.rows('select state from priorities where id = $1', [ballot.priorityId]);
    expect(priority).toEqual({ state: 'validating' });
  });

  test('is told why a round cannot open', async () => {
    const api = sample.api();
    const { priorityId } = await openBallot(api, 'P2');
    const later = await instantIn(api, 600);
    const ask = async (overrides: object, as = 'secretariat'): Promise<[string?, string?]> =>
      refusal(
        await api.gql(
          open,
          {
            input: {
              roadmapId: await roadmapId(api),
              title: 'A round',
              mode: 'express',
              deadline: later,
              priorityIds: [priorityId],
              idempotencyKey: randomUUID(),
              ...overrides,
            },
          },
          as,
        ),
      );
    expect(await ask({})).toEqual(['FORBIDDEN', 'text_not_frozen']);
    expect(await ask({}, 'head-me')).toEqual(['FORBIDDEN', 'role_not_permitted']);
    expect(await ask({ priorityIds: [] })).toEqual(['VALIDATION', 'no_ballots']);
    expect(await ask({ priorityIds: [randomUUID()] })).toEqual(['VALIDATION', 'input_invalid']);
    // Of six, at least the simple majority and at most all.
    for (const floor of [1, 3, 7]) expect(await ask({ floor })).toEqual(['VALIDATION', 'floor_invalid']);
    expect(await ask({ floor: 4 })).toEqual(['FORBIDDEN', 'text_not_frozen']);
    expect(await ask({ roadmapId: randomUUID() })).toEqual(['NOT_FOUND', undefined]);
    await api.rows(
      "update ballots set state = 'cancelled', cancel_reason = 'Aside.', ended_at = waymark_now() where priority_id = $1 and state = 'open'",
      [priorityId],
    );
    await api.rows("update priorities set state = 'frozen' where id = $1", [priorityId]);
    expect(await ask({ deadline: null })).toEqual(['VALIDATION', 'deadline_required']);
    expect(await ask({ deadline: await instantIn(api, -1) })).toEqual(['VALIDATION', 'deadline_in_past']);
    expect(await ask({ mode: 'silence' })).toEqual(['VALIDATION', 'silence_too_short']);
    await api.rows("update roadmaps set languages = array['en', 'fr'], required_languages = array['en', 'fr']");
    expect(await ask({ mode: 'silence', deadline: await instantIn(api, 80 * 60) })).toEqual([
      'FORBIDDEN',
      'languages_missing',
    ]);
    await api.rows("update roadmaps set languages = array['en']");
    expect(await ask({})).toEqual([undefined, undefined]);
  });

  test('moves a deadline later, never earlier, and not once it has passed', async () => {
    const api = sample.api();
    const { roundId } = await openOwnRound(api, 'P3', { mode: 'express', deadline: await instantIn(api, 60) });
    const ask = async (
      deadline: string,
      as = 'secretariat',
    ): Promise<Answer<{ extendDeadline: { deadline: string } }>> =>
      api.gql(
        extend,
        { input: { roundId, deadline, expectedVersion: await versionOf(api, roundId), idempotencyKey: randomUUID() } },
        as,
      );
    expect(refusal(await ask(await instantIn(api, 30)))).toEqual(['VALIDATION', 'deadline_only_later']);
    expect(refusal(await ask(await instantIn(api, 90), 'head-me'))).toEqual(['FORBIDDEN', 'role_not_permitted']);
    const later = await instantIn(api, 90);
    expect((await ask(later)).data.extendDeadline.deadline).toBe(later);
    await moveClock(api, 91);
    expect(refusal(await ask(await instantIn(api, 90)))).toEqual(['FORBIDDEN', 'deadline_passed']);
    await moveClock(api, -91);
  });

  test('cancels a ballot: what was signed lapses, the text goes back to consultation', async () => {
    const api = sample.api();
    const { roundId, ballot } = await openOwnRound(api, 'P4', { mode: 'express', deadline: await instantIn(api, 60) });
    const signed = await signAs(api, 'head-al', ballot, 'object');
    const ask = (overrides: object = {}): Promise<Answer<{ cancelBallot: object }>> =>
      api.gql(
        cancel,
        {
          input: {
            ballotId: ballot.id,
            reason: 'The text has an error.',
            expectedVersion: 1,
            idempotencyKey: randomUUID(),
            ...overrides,
          },
        },
        'secretariat',
      );
    expect(refusal(await ask({ reason: '  ' }))).toEqual(['VALIDATION', 'reason_required']);
    expect(refusal(await ask({ expectedVersion: 9 }))[0]).toBe('CONFLICT');
    expect((await ask()).data.cancelBallot).toMatchObject({
      state: 'cancelled',
      cancelReason: 'The text has an error.',
      result: null,
    });
    expect(await api.rows('select state from positions where id = $1', [signed])).toEqual([{ state: 'lapsed' }]);
    expect(await api.rows('select state, state_reason from priorities where id = $1', [ballot.priorityId])).toEqual([
      { state: 'consultation', state_reason: 'The text has an error.' },
    ]);
    expect(await api.rows('select state from rounds where id = $1', [roundId])).toEqual([{ state: 'cancelled' }]);
    expect(refusal(await ask())).toEqual(['FORBIDDEN', 'ballot_ended']);
    expect(refusal(await sign(api, 'head-me', signature(ballot)))).toEqual(['FORBIDDEN', 'round_closed']);
  });

  test('cancels nothing once the deadline has passed: what silence has agreed by then is declared', async () => {
    const api = sample.api();
    const deadline = await instantIn(api, 73 * 60);
    const { roundId, ballot } = await openOwnRound(api, 'P6', { mode: 'silence', deadline });
    const ask = (): Promise<Answer<unknown>> => {
      const act = { ballotId: ballot.id, reason: 'It is agreed.', expectedVersion: 1, idempotencyKey: randomUUID() };
      return api.gql(cancel, { input: act }, 'secretariat');
    };
    const offered = async () =>
      (
        await api.gql<{ validationPage: { allowedActions: string[] } }>(
          'query ($code: String) { validationPage(roadmap: "screening", round: $code) { allowedActions } }',
          await api.rows<{ code: string }>('select code from rounds where id = $1', [roundId]).then(([row]) => row),
          'secretariat',
        )
      ).data.validationPage.allowedActions.filter((act) => act !== 'open_round');
    expect(await offered()).toEqual(['extend_deadline', 'cancel_ballot']);

    // By the database's clock, and after the wait: a cancelling that waits past the deadline is late.
    const [cancelled] = await whileHeld(
      api,
      'rounds',
      roundId,
      () => [ask()],
      () => moveClock(api, 74 * 60),
    );
    expect(refusal(cancelled!)).toEqual(['FORBIDDEN', 'deadline_passed']);
    expect(refusal(await ask())).toEqual(['FORBIDDEN', 'deadline_passed']);
    expect(await offered()).toEqual(['close_round']);
    expect((await closeRound(api, roundId)).errors).toEqual([]);
    const [{ result }] = (await api.rows('select result from ballots where id = $1', [ballot.id])) as [
      { result: { counts: { tacit: number } } },
    ];
    expect(result.counts.tacit).toBe(6);
    await moveClock(api, -74 * 60);
  });

  test('puts a new text in force by closing its round, and only then', async () => {
    const api = sample.api();
    const { roundId, ballot } = await openOwnRound(api, 'P5', { mode: 'in_session', deadline: null });
    const [earlier] = await api.rows<{ id: string }>(
      `insert into priority_versions (priority_id, number, language, change_note, hash)
      values ($1, 99, 'en', 'Before.', repeat('c', 64)) returning id`,
      [ballot.priorityId],
    );
    await api.rows('update priorities set version_in_force_id = $2 where id = $1', [ballot.priorityId, earlier!.id]);
    for (const as of HEADS) await signAs(api, as, ballot, as === 'head-me' ? 'reservation' : 'endorse');
    const inForce = async (): Promise<unknown> =>
      (await api.rows('select version_in_force_id as id from priorities where id = $1', [ballot.priorityId]))[0]?.[
        'id'
      ];
    expect(await inForce()).toBe(earlier!.id);
    expect((await closeRound(api, roundId)).errors).toEqual([]);
    expect(await inForce()).toBe(ballot.versionId);
  });
});
