import { randomUUID } from 'node:crypto';
import type { RoundMode, Stance } from '@waymark/domain';
import { DataSource } from 'typeorm';
import { startApi, type Answer, type TestApi } from './api.js';
import { cloneSampleDatabase, type TestDatabase } from './database.js';

/** The personas of the six heads of delegation, in the order of the participants' English names. */
export const HEADS = ['head-al', 'head-ba', 'head-xk', 'head-me', 'head-mk', 'head-rs'] as const;

/** A ballot of a clone of the sample. */
export interface SampleBallot {
  id: string;
  roundId: string;
  priorityId: string;
  versionId: string;
  versionHash: string;
  version: number;
}

/** The open ballot on a priority, by its code. */
export async function openBallot(api: TestApi, code: string): Promise<SampleBallot> {
  const [ballot] = await api.rows<SampleBallot>(
    `select b.id, b.round_id as "roundId", b.priority_id as "priorityId", b.version_id as "versionId", b.version_hash as "versionHash", b.version
     from ballots b join priorities p on p.id = b.priority_id where p.code = $1 and b.state = 'open'`,
    [code],
  );
  if (!ballot) throw new Error(`no ballot is open on ${code}`);
  return ballot;
}

export interface SignedPosition {
  id: string;
  stance: Stance;
  state: string;
  signedByTitle: string;
  requestedText: string | null;
  statements: { kind: string; text: string; language: string; passageIds: string[] }[];
  endedAt: string | null;
}

const needsStatement: Partial<Record<Stance, string>> = {
  reservation: 'reservation',
  request_change: 'explanation',
  object: 'explanation',
};

/** What a head would send to sign; a statement where the stance needs one. */
export function signature(ballot: SampleBallot, stance: Stance = 'endorse', overrides: object = {}) {
  const kind = needsStatement[stance];
  return {
    ballotId: ballot.id,
    versionHash: ballot.versionHash,
    stance,
    statements: kind === undefined ? [] : [{ kind, text: `Our statement on ${stance}.`, passageIds: [] }],
    requestedText: null,
    replaces: null,
    idempotencyKey: randomUUID(),
    ...overrides,
  };
}

const document = `mutation ($input: SignPositionInput!) { signPosition(input: $input) {
  id stance state signedByTitle requestedText statements { kind text language passageIds } endedAt } }`;

export const sign = (api: TestApi, as: string, input: object): Promise<Answer<{ signPosition: SignedPosition }>> =>
  api.gql(document, { input }, as);

/** The delegation's current position on a ballot, which its next signature replaces. */
export async function currentPosition(api: TestApi, ballotId: string, as: string): Promise<string | null> {
  const participantId = (await api.actor(as)).memberships[0]?.participantId;
  const [row] = await api.rows<{ id: string }>(
    "select id from positions where ballot_id = $1 and participant_id = $2 and state = 'signed'",
    [ballotId, participantId],
  );
  return row?.id ?? null;
}

/** Takes a priority's open ballot back, freezes the text anew and opens a round of its own on it. */
export async function openOwnRound(
  api: TestApi,
  code: string,
  { mode, deadline }: { mode: RoundMode; deadline: string | null },
): Promise<{ roundId: string; ballot: SampleBallot }> {
  const { id: ballotId, version, priorityId } = await openBallot(api, code);
  const cancel = {
    ballotId,
    reason: 'To be voted on by itself.',
    expectedVersion: version,
    idempotencyKey: randomUUID(),
  };
  await must(api, 'mutation ($input: CancelBallotInput!) { cancelBallot(input: $input) { id } }', cancel);
  await api.rows(
    "update amendments set state = 'rejected', decision = 'Settled.' where priority_id = $1 and state in ('admitted', 'under_consideration')",
    [priorityId],
  );
  const [priority] = await api.rows<{ version: number }>('select version from priorities where id = $1', [priorityId]);
  const freeze = { priorityId, act: 'freeze', expectedVersion: priority?.version, idempotencyKey: randomUUID() };
  await must(api, 'mutation ($input: MovePriorityInput!) { movePriority(input: $input) { id } }', freeze);
  const open = {
    roadmapId: await roadmapId(api),
    title: `On ${code}`,
    mode,
    deadline,
    priorityIds: [priorityId],
    idempotencyKey: randomUUID(),
  };
  const { openRound } = await must<{ openRound: { id: string } }>(
    api,
    'mutation ($input: OpenRoundInput!) { openRound(input: $input) { id } }',
    open,
  );
  return { roundId: openRound.id, ballot: await openBallot(api, code) };
}

export async function roadmapId(api: TestApi): Promise<string> {
  const [row] = await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'");
  return row?.id ?? '';
}

/** Domain time of the database, moved by whole minutes. */
export async function instantIn(api: TestApi, minutes: number): Promise<string> {
  const [row] = await api.rows<{ at: Date }>('select waymark_now() + make_interval(mins => $1) as at', [minutes]);
  return (row as { at: Date }).at.toISOString();
}

async function must<T>(api: TestApi, text: string, input: object): Promise<T> {
  const { data, errors } = await api.gql<T>(text, { input }, 'secretariat');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

const closing = 'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { id code state closedAt version } }';
const reading = `query ($id: ID!) { ballot(id: $id) { state outcome result {
  outcome rule electorate floor counts { endorse reservation request_change object abstain tacit missing } reasons { participantCode reason } } } }`;

interface BallotResultAnswer {
  outcome: string;
  rule: string;
  electorate: number;
  floor: number;
  counts: Record<string, number>;
  reasons: { participantCode: string; reason: string }[];
}
type BallotAnswer = Answer<{ ballot: { state: string; outcome: string; result: BallotResultAnswer } }>;
type RoundAnswer = Answer<{ closeRound: { state: string; closedAt: string; version: number } }>;

/** Code and reason of the first error; none where it went well. */
export const refusal = (answer: Answer<unknown>): [string?, string?] => [
  answer.errors[0]?.extensions.code,
  answer.errors[0]?.extensions.reason,
];

/** A group's own clone of the sample: what one round decides must not reach another's tests. */
export function useSample(): { api: () => TestApi } {
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
  return { api: () => api };
}

export const versionOf = async (api: TestApi, roundId: string): Promise<number> =>
  (await api.rows<{ version: number }>('select version from rounds where id = $1', [roundId]))[0]!.version;

/** Closes as the secretariat does, unless told otherwise. */
export const closeRound = async (
  api: TestApi,
  roundId: string,
  overrides: object = {},
  as = 'secretariat',
): Promise<RoundAnswer> =>
  api.gql(
    closing,
    { input: { roundId, expectedVersion: await versionOf(api, roundId), idempotencyKey: randomUUID(), ...overrides } },
    as,
  );

export const ballotOf = (api: TestApi, id: string, as?: string): Promise<BallotAnswer> => api.gql(reading, { id }, as);

/** Signs in place of the delegation's current position. */
export async function signAs(api: TestApi, as: string, ballot: SampleBallot, stance: Stance): Promise<string> {
  const answer = await sign(
    api,
    as,
    signature(ballot, stance, { replaces: await currentPosition(api, ballot.id, as) }),
  );
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data.signPosition.id;
}

/** Moves domain time. */
export const moveClock = (api: TestApi, minutes: number): Promise<unknown> =>
  api.rows('update domain_clock set shift = shift + make_interval(mins => $1)', [minutes]);

/** Holds a row by a transaction of its own until whoever is asked waits for it and `meanwhile` is done. */
export async function whileHeld<T>(
  api: TestApi,
  table: string,
  id: string,
  ask: () => Promise<T>[],
  meanwhile: () => Promise<unknown>,
): Promise<T[]> {
  const waiting: Promise<T>[] = [];
  await api.get(DataSource).transaction(async (holder) => {
    await holder.query(`select 1 from ${table} where id = $1 for update`, [id]);
    waiting.push(...ask());
    for (let tries = 0; tries < 600; tries += 1) {
      const [row] = await api.rows(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      if (row) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await meanwhile();
  });
  return Promise.all(waiting);
}
