import { createHash, randomUUID } from 'node:crypto';
import { versionPreimage, type PassageKind, type Stance } from '@waymark/domain';
import { DraftedTexts, type DraftedText } from '../src/modules/roadmap/index.js';
import type { Answer, TestApi } from './api.js';
import { buildMembership, buildParticipant, buildRoadmap, buildSession, buildUser } from './factories.js';

export interface Passage {
  id: string;
  kind: PassageKind;
  stepId: string | null;
  text: string;
}

/** A priority of a roadmap that is being written, with its steps. */
export interface WrittenText {
  id: string;
  code: string;
  versionId: string;
  stepIds: string[];
  passages: Passage[];
}

/** A roadmap in drafting with two delegations and two texts that nobody has circulated yet. */
export interface WrittenRoadmap {
  id: string;
  code: string;
  /** Sessions */
  secretariat: string;
  heads: [string, string];
  texts: [WrittenText, WrittenText];
}

export const hashOfText = (
  roadmapId: string,
  priorityId: string,
  number: number,
  passages: readonly Passage[],
): string =>
  createHash('sha256')
    .update(versionPreimage({ roadmapId, priorityId, number, language: 'en', passages }), 'utf8')
    .digest('hex');

async function seat(
  api: TestApi,
  membership: { roadmap_id: string; role: 'secretariat' | 'delegation_head'; participant_id?: string },
) {
  const user = await buildUser(api.rows);
  await buildMembership(api.rows, { user_id: user.id, ...membership });
  return buildSession(api.rows, user.id);
}

/** Puts a text in the state `draft` into the roadmap, as it is before its circulation. */
async function writeText(api: TestApi, roadmapId: string, sort: number, steps: number): Promise<WrittenText> {
  const [id, versionId] = [randomUUID(), randomUUID()];
  const code = `P${sort}`;
  const stepIds = Array.from({ length: steps }, () => randomUUID());
  const passages: Passage[] = [
    { id: randomUUID(), kind: 'priority_title', stepId: null, text: `Title of ${code}` },
    { id: randomUUID(), kind: 'priority_objective', stepId: null, text: `Objective of ${code}` },
    { id: randomUUID(), kind: 'priority_summary', stepId: null, text: `Summary of ${code}` },
    ...stepIds.flatMap((stepId, index): Passage[] => [
      { id: randomUUID(), kind: 'step_title', stepId, text: `Step ${sort}.${index + 1}` },
      { id: randomUUID(), kind: 'step_description', stepId, text: 'What is done.' },
      { id: randomUUID(), kind: 'step_expected_result', stepId, text: 'What is expected.' },
    ]),
  ];
  await api.rows(
    `with p as (insert into priorities (id, roadmap_id, code, sort, state, current_version_id) values ($1, $2, $3, $4, 'draft', $5)),
      v as (insert into priority_versions (id, priority_id, number, language, change_note, hash) values ($5, $1, 1, 'en', '', $6)),
      s as (insert into steps (id, roadmap_id, priority_id, code, sort, scope, start_date, baseline_end)
        select s.id, $2, $1, $4::int || '.' || s.place, $4 * 100 + s.place, 'national', '2026-01-01', '2027-12-31'
        from unnest($7::uuid[]) with ordinality as s(id, place))
     insert into passages (version_id, id, ordinal, kind, step_id, text)
     select $5, x.id, x.place, x.kind, x."stepId", x.text
     from rows from (jsonb_to_recordset($8::jsonb) as (id uuid, kind text, "stepId" uuid, text text)) with ordinality as x(id, kind, "stepId", text, place)`,
    [id, roadmapId, code, sort, versionId, hashOfText(roadmapId, id, 1, passages), stepIds, JSON.stringify(passages)],
  );
  return { id, code, versionId, stepIds, passages };
}

export async function writtenRoadmap(api: TestApi): Promise<WrittenRoadmap> {
  const { id, code } = await buildRoadmap(api.rows, {
    drafting_since: '2026-01-01T09:00:00Z',
    floor_numerator: 2,
    floor_denominator: 3,
  });
  const secretariat = await seat(api, { roadmap_id: id, role: 'secretariat' });
  const heads = [];
  for (const country of ['ME', 'RS']) {
    const participant = await buildParticipant(api.rows, id, country);
    heads.push(await seat(api, { roadmap_id: id, role: 'delegation_head', participant_id: participant.id }));
  }
  return {
    id,
    code,
    secretariat,
    heads: heads as [string, string],
    texts: [await writeText(api, id, 1, 2), await writeText(api, id, 2, 2)],
  };
}

/** Stands in the place of the module that holds the texts in the making. */
export function drafting(api: TestApi) {
  const drafts = new Map<string, DraftedText>();
  const settled: string[][] = [];
  api.get(DraftedTexts).register({
    changed: () => Promise.resolve([...drafts.values()]),
    settle: (_me, _roadmapId, _editionId, priorityIds) => {
      settled.push([...priorityIds]);
      drafts.clear();
      return Promise.resolve();
    },
  });
  const change = (text: WrittenText, passages: Passage[], openBy: string[] = []): void => {
    drafts.set(text.id, { priorityId: text.id, version: 5, passages, translations: [], openBy });
  };
  return { drafts, settled, change };
}

/** The acts on a document, as its secretariat and its delegations do them. */
export function conducting(api: TestApi, { id, code, secretariat, heads }: WrittenRoadmap) {
  const act = <T>(operation: string, type: string, fields: string, input: object, as = secretariat) =>
    api.gql<Record<string, T>>(
      `mutation ($input: ${type}!) { ${operation}(input: $input) { ${fields} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      as,
    );
  const done = async <T>(answer: Promise<Answer<Record<string, T>>>): Promise<T> => {
    const { data, errors } = await answer;
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0]!;
  };
  const versionOf = async (table: 'priorities' | 'ballots' | 'rounds', rowId: string): Promise<number> =>
    (await api.rows<{ version: number }>(`select version from ${table} where id = $1`, [rowId]))[0]?.version ?? 0;

  const circulate = (input: object = {}) =>
    act<{ id: string; number: string; ordinal: number; parts: number; changed: number; removed: number; hash: string }>(
      'circulate',
      'CirculateInput',
      'id number ordinal kind note parts changed removed hash',
      { roadmapId: id, note: 'What changed.', texts: [], evenWhileEdited: false, ...input },
    );
  const putToAdoption = (editionId: string) =>
    act<{ id: string; kind: string; state: string }>('putToAdoption', 'PutToAdoptionInput', 'id kind state', {
      roadmapId: id,
      editionId,
    });
  const movePhase = async (to: string, reason: string | null = null) => {
    const [row] = await api.rows<{ version: number }>(
      'select settings_version as version from roadmaps where id = $1',
      [id],
    );
    return act<{ phase: string; phaseMoves: { to: string; missing: { code: string; place: string }[] }[] }>(
      'movePhase',
      'MovePhaseInput',
      'phase phaseMoves { to needsReason missing { code place named } }',
      { roadmapId: id, expectedVersion: row?.version, to, reason },
    );
  };
  const movePriority = async (priorityId: string, move: string, reason: string | null = null) =>
    act<{ id: string; state: string }>('movePriority', 'MovePriorityInput', 'id state', {
      priorityId,
      act: move,
      reason,
      expectedVersion: await versionOf('priorities', priorityId),
    });
  const openRound = (priorityIds: string[]) =>
    act<{ id: string }>('openRound', 'OpenRoundInput', 'id', {
      roadmapId: id,
      title: 'A round',
      mode: 'in_session',
      deadline: null,
      priorityIds,
    });
  /** The heads say these stances on the one ballot of a round, which is closed then. */
  async function decide(priorityId: string, stances: [Stance, Stance]): Promise<void> {
    const round = await done(openRound([priorityId]));
    const [ballot] = await api.rows<{ id: string; hash: string }>(
      'select id, version_hash as hash from ballots where round_id = $1',
      [round.id],
    );
    for (const [index, stance] of stances.entries())
      await done(
        act<{ id: string }>(
          'signPosition',
          'SignPositionInput',
          'id',
          {
            ballotId: ballot?.id,
            versionHash: ballot?.hash,
            stance,
            statements: stance === 'request_change' ? [{ kind: 'explanation', text: 'Not yet.', passageIds: [] }] : [],
            requestedText: null,
            replaces: null,
          },
          heads[index],
        ),
      );
    await done(
      act<{ id: string }>('closeRound', 'CloseRoundInput', 'id', {
        roundId: round.id,
        expectedVersion: await versionOf('rounds', round.id),
      }),
    );
  }
  const editions = async (as: string | undefined = heads[0]) =>
    (
      await api.gql<{ editions: { number: string; kind: string; parts: number; changed: number; hash: string }[] }>(
        `query ($id: ID!) { editions(roadmapId: $id) { number kind parts changed hash } }`,
        { id },
        as,
      )
    ).data?.editions;
  const circulation = async () =>
    (
      await api.gql<{
        circulation: {
          number: string;
          delegations: number;
          parts: number;
          texts: {
            code: string;
            number: number;
            version: number | null;
            changed: number;
            added: number;
            removed: number;
          }[];
          hindrances: { code: string; named: string[] }[];
          openBy: string[];
        };
      }>(
        `query ($id: ID!) { circulation(roadmapId: $id) { number delegations parts openBy hindrances { code named }
          texts { priorityId code title state version number changed added removed } } }`,
        { id },
        secretariat,
      )
    ).data.circulation;
  const states = async (): Promise<Record<string, [state: string, inForce: boolean]>> =>
    Object.fromEntries(
      (
        await api.rows<{ code: string; state: string; inForce: boolean }>(
          `select code, state, version_in_force_id is not null as "inForce" from priorities where roadmap_id = $1 order by sort`,
          [id],
        )
      ).map(({ code: of, state, inForce }) => [of, [state, inForce]]),
    );
  return {
    act,
    done,
    versionOf,
    circulate,
    putToAdoption,
    movePhase,
    movePriority,
    openRound,
    decide,
    editions,
    circulation,
    states,
    code,
  };
}
