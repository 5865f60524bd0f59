import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../../test/database.js';
import {
  conducting,
  drafting,
  hashOfText,
  writtenRoadmap,
  type Passage,
  type WrittenRoadmap,
} from '../../../../test/documents.js';
import { refusal } from '../../../../test/rounds.js';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const named = ({ errors }: { errors: { extensions: { details?: unknown } }[] }): unknown =>
  errors[0]?.extensions.details;
const reworded = (passages: readonly Passage[], index: number, text: string): Passage[] =>
  passages.map((passage, place) => (place === index ? { ...passage, text } : passage));
const actionsOf = async (stepId: string): Promise<{ archived: boolean }[]> =>
  api.rows('select archived_at is not null as archived from national_actions where step_id = $1', [stepId]);

describe('the life of a document', () => {
  const adoptionOf = async (to: string, as: string): Promise<unknown> => {
    const { data } = await api.gql<{ comparePage: { adoption: unknown } }>(
      `query ($code: String!, $to: String!) { comparePage(roadmap: $code, to: $to) { adoption { state
        ballot { versionHash result { outcome } } earlierBallots { result { outcome } } panel { versionHash canSign } } } }`,
      { code: roadmap.code, to },
      as,
    );
    return data.comparePage.adoption;
  };
  const listed = async (as: string): Promise<unknown> => {
    const { data } = await api.gql<{ documentsPage: { editions: { adoption: unknown }[] } }>(
      `query ($code: String!) { documentsPage(roadmap: $code) { editions { number parts changed adoption { state
        ballot { state result { outcome } } earlierBallots { state cancelReason } panel { canSign } } } } }`,
      { code: roadmap.code },
      as,
    );
    return data.documentsPage.editions.filter(({ adoption }) => adoption !== null);
  };
  const needsOf = async (as: string): Promise<unknown> => {
    const { data } = await api.gql<{ overviewPage: { needs: unknown } }>(
      `query ($code: String!) { overviewPage(roadmap: $code) { needs { kind codes edition path } } }`,
      { code: roadmap.code },
      as,
    );
    return data.overviewPage.needs;
  };
  /** By text: the edition that its latest ballot is on, and how that ended. */
  const ballotsOf = async (as: string): Promise<unknown> => {
    interface Overview {
      agreed: number;
      priorities: {
        code: string;
        ballot: { editionNumber: string | null; result: { outcome: string } | null } | null;
      }[];
    }
    const { data } = await api.gql<{ overviewPage: Overview }>(
      `query ($code: String!) { overviewPage(roadmap: $code) { agreed
        priorities { code ballot { editionNumber result { outcome } } } } }`,
      { code: roadmap.code },
      as,
    );
    const { agreed, priorities } = data.overviewPage;
    const said = priorities.map(({ code, ballot }) => [
      code,
      ballot && [ballot.editionNumber, ballot.result?.outcome ?? null],
    ]);
    return { agreed, ...Object.fromEntries(said) };
  };
  let roadmap: WrittenRoadmap;
  let making: ReturnType<typeof drafting>;
  let on: ReturnType<typeof conducting>;
  let first: { id: string; hash: string };
  let second: { id: string; hash: string };
  let documentId: string;

  beforeAll(async () => {
    roadmap = await writtenRoadmap(api);
    making = drafting(api);
    on = conducting(api, roadmap);
  });

  test('while it is drafted, nothing is circulated, and nobody else sees that something is there', async () => {
    expect(refusal(await on.circulate())).toEqual(['FORBIDDEN', 'phase_not_reached']);
    expect((await on.circulation()).hindrances).toEqual([{ code: 'phase_not_reached', named: [] }]);
    expect(await on.editions()).toEqual([]);
    const { data } = await api.gql<{ priorities: unknown[] }>(
      `query ($id: ID!) { priorities(roadmapId: $id) { id } }`,
      { id: roadmap.id },
      roadmap.heads[0],
    );
    expect(data.priorities).toEqual([]);
  });

  test('the phase moves on once nothing is missing, step by step', async () => {
    expect(refusal(await on.movePhase('validation'))).toEqual(['FORBIDDEN', 'phase_not_reached']);
    expect(refusal(await on.movePhase('adopted'))).toEqual(['FORBIDDEN', 'phase_not_reached']);
    const moved = await on.done(on.movePhase('consultation'));
    expect(moved).toMatchObject({
      phase: 'consultation',
      phaseMoves: [{ to: 'validation', missing: [{ code: 'nothing_circulated', place: 'documents', named: [] }] }],
    });
    expect(refusal(await on.movePhase('validation'))).toEqual(['FORBIDDEN', 'phase_incomplete']);
  });

  test('a draft of the whole document opens its texts for comments', async () => {
    expect(await on.circulation()).toMatchObject({
      number: '0.1-draft',
      delegations: 2,
      parts: 2,
      hindrances: [],
      texts: [
        { code: 'P1', number: 1, version: null, changed: 0 },
        { code: 'P2', number: 1, version: null },
      ],
    });
    first = await on.done(on.circulate());
    expect(first).toMatchObject({ number: '0.1-draft', ordinal: 1, kind: 'circulated', parts: 2, changed: 2 });
    expect(await on.states()).toEqual({ P1: ['consultation', false], P2: ['consultation', false] });
    expect(await on.editions()).toMatchObject([{ number: '0.1-draft', kind: 'circulated', parts: 2, changed: 2 }]);
    expect(refusal(await on.circulate())).toEqual(['FORBIDDEN', 'nothing_changed']);
  });

  test('a retry makes no second draft', async () => {
    const before = await on.editions();
    const { secretariat, id } = roadmap;
    making.change(roadmap.texts[1], reworded(roadmap.texts[1].passages, 1, 'A better objective.'));
    const input = {
      roadmapId: id,
      note: 'Objective of P2.',
      texts: [{ priorityId: roadmap.texts[1].id, expectedVersion: 5 }],
      evenWhileEdited: false,
      idempotencyKey: randomUUID(),
    };
    const send = () =>
      api.gql<{ circulate: { id: string; hash: string } }>(
        'mutation ($input: CirculateInput!) { circulate(input: $input) { id number changed hash } }',
        { input },
        secretariat,
      );
    const answers = [await send(), await send()];
    expect(answers[0]?.data.circulate).toMatchObject({ number: '0.2-draft', changed: 1 });
    expect(answers[1]?.data).toEqual(answers[0]?.data);
    expect(await on.editions()).toHaveLength((before?.length ?? 0) + 1);
    expect(making.settled).toEqual([[], [roadmap.texts[1].id]]);
    second = answers[0]!.data.circulate;
  });

  test('a changed text is a new version with its own hash; what is unchanged stands in both drafts', async () => {
    const [, text] = roadmap.texts;
    const versions = await api.rows<{ code: string; number: number; hash: string; labels: string[] }>(
      `select p.code, v.number, v.hash, v.labels from priority_versions v join priorities p on p.id = v.priority_id
       where p.roadmap_id = $1 order by p.sort, v.number`,
      [roadmap.id],
    );
    expect(versions).toMatchObject([
      { code: 'P1', number: 1, labels: ['0.1-draft', '0.2-draft'] },
      { code: 'P2', number: 1, labels: ['0.1-draft'] },
      {
        code: 'P2',
        number: 2,
        labels: ['0.2-draft'],
        hash: hashOfText(roadmap.id, text.id, 2, reworded(text.passages, 1, 'A better objective.')),
      },
    ]);
    await expect(api.rows('update editions set note = $1', ['Another.'])).rejects.toThrow('never updated');
    await expect(api.rows('delete from edition_parts')).rejects.toThrow('never updated');
    await expect(api.rows('update priority_versions set hash = hash')).rejects.toThrow('never updated');
  });

  test('nothing goes out that was not reviewed, nor unasked while somebody writes', async () => {
    const [text] = roadmap.texts;
    making.change(text, reworded(text.passages, 2, 'Another summary.'), ['Secretariat']);
    expect((await on.circulation()).texts).toMatchObject([
      { code: 'P1', number: 2, version: 5, changed: 1, added: 0, removed: 0 },
    ]);
    expect((await on.circulation()).openBy).toEqual(['Secretariat']);
    const stale = { texts: [{ priorityId: text.id, expectedVersion: 4 }] };
    expect(refusal(await on.circulate(stale))[0]).toBe('CONFLICT');
    expect(refusal(await on.circulate())[0]).toBe('CONFLICT');
    const seen = { texts: [{ priorityId: text.id, expectedVersion: 5 }] };
    expect(refusal(await on.circulate(seen))).toEqual(['FORBIDDEN', 'text_being_edited']);
    second = await on.done(on.circulate({ ...seen, evenWhileEdited: true }));
    expect(second).toMatchObject({ number: '0.3-draft', changed: 1 });
  });

  test('before adoption a validated text is not in force', async () => {
    const [text] = roadmap.texts;
    await on.done(on.movePhase('validation'));
    expect(refusal(await on.movePhase('consultation'))[0]).toBe('VALIDATION');
    await on.done(on.movePriority(text.id, 'freeze'));
    await on.decide(text.id, ['endorse', 'endorse']);
    expect(await on.states()).toEqual({ P1: ['validated', false], P2: ['consultation', false] });
  });

  test('a text that is agreed is not circulated anew by the way', async () => {
    const [text] = roadmap.texts;
    making.change(text, reworded(text.passages, 2, 'Too late.'));
    expect((await on.circulation()).hindrances).toEqual([{ code: 'text_is_fixed', named: ['P1'] }]);
    const answer = await on.circulate({ texts: [{ priorityId: text.id, expectedVersion: 5 }] });
    expect([...refusal(answer), named(answer)]).toEqual(['FORBIDDEN', 'text_is_fixed', { named: ['P1'] }]);
    making.drafts.clear();
  });

  test('the draft that was circulated last is put to the adoption, and fixes its texts', async () => {
    expect(refusal(await on.putToAdoption(first.id))).toEqual(['FORBIDDEN', 'edition_outdated']);
    const put = await on.done(on.putToAdoption(second.id));
    documentId = put.id;
    expect(put).toMatchObject({ kind: 'document', state: 'frozen' });
    expect(await on.states()).toEqual({ DOC: ['frozen', false], P1: ['validated', false], P2: ['frozen', false] });
    expect(refusal(await on.putToAdoption(second.id))).toEqual(['FORBIDDEN', 'adoption_under_way']);
    const [, text] = roadmap.texts;
    expect(refusal(await on.movePriority(text.id, 'withdraw', 'No.'))).toEqual(['FORBIDDEN', 'adoption_under_way']);
    expect(refusal(await on.openRound([text.id]))).toEqual(['FORBIDDEN', 'adoption_under_way']);
    expect(refusal(await on.openRound([documentId, text.id]))).toEqual(['VALIDATION', 'document_alone']);
    making.change(text, reworded(text.passages, 1, 'Another objective.'));
    expect((await on.circulation()).hindrances).toMatchObject([
      { code: 'adoption_under_way' },
      { code: 'text_is_fixed' },
    ]);
    making.drafts.clear();
    expect(refusal(await on.movePhase('consultation', 'Back.'))).toEqual(['FORBIDDEN', 'phase_incomplete']);
  });

  test('it is taken back before its round opens, and its texts with it', async () => {
    await on.done(on.movePriority(documentId, 'withdraw', 'A word is missing.'));
    expect(await on.states()).toMatchObject({
      DOC: ['withdrawn', false],
      P1: ['validated', false],
      P2: ['consultation', false],
    });
    await on.done(on.putToAdoption(second.id));
  });

  test('the ballot is on the hash of the edition, and is named by its number', async () => {
    const round = await on.done(on.openRound([documentId]));
    const { data } = await api.gql<{ validationPage: { round: { ballots: unknown[] }; document: unknown } }>(
      `query ($code: String!) { validationPage(roadmap: $code) { document { editionNumber state acts }
        round { documentLabel ballots { kind editionNumber priorityCode priorityTitle ballot { versionHash } } } } }`,
      { code: roadmap.code },
      roadmap.heads[0],
    );
    expect(data.validationPage).toEqual({
      document: { editionNumber: '0.3-draft', state: 'validating', acts: [] },
      round: {
        documentLabel: '0.3-draft',
        ballots: [
          {
            kind: 'document',
            editionNumber: '0.3-draft',
            priorityCode: 'DOC',
            priorityTitle: '0.3-draft',
            ballot: { versionHash: second.hash },
          },
        ],
      },
    });
    expect(await adoptionOf('0.3-draft', roadmap.heads[0])).toEqual({
      state: 'validating',
      ballot: { versionHash: second.hash, result: null },
      earlierBallots: [],
      panel: { versionHash: second.hash, canSign: true },
    });
    expect(await adoptionOf('0.3-draft', roadmap.secretariat)).toMatchObject({ state: 'validating', panel: null });
    const open = { state: 'validating', ballot: { state: 'open', result: null }, earlierBallots: [] };
    const edition = { number: '0.3-draft', parts: 2, changed: 1 };
    expect(await listed(roadmap.heads[0])).toEqual([{ ...edition, adoption: { ...open, panel: { canSign: true } } }]);
    expect(await listed(roadmap.secretariat)).toEqual([{ ...edition, adoption: { ...open, panel: null } }]);
    expect(await adoptionOf('0.2-draft', roadmap.heads[0])).toBeNull();
    expect(await needsOf(roadmap.heads[0])).toEqual([
      { kind: 'record_positions', codes: ['DOC'], edition: '0.3-draft', path: 'documents/0.3-draft' },
    ]);
    expect(await needsOf(roadmap.secretariat)).toMatchObject([{ kind: 'positions_awaited', edition: '0.3-draft' }]);
    expect(await ballotsOf(roadmap.heads[0])).toEqual({ agreed: 0, P1: ['0.3-draft', null], P2: ['0.3-draft', null] });
    const [ballot] = await api.rows<{ id: string; version: number }>(
      'select id, version from ballots where round_id = $1',
      [round.id],
    );
    await on.done(
      on.act('cancelBallot', 'CancelBallotInput', 'id', {
        ballotId: ballot?.id,
        expectedVersion: ballot?.version,
        reason: 'Not all are here.',
      }),
    );
    expect(await on.states()).toMatchObject({ DOC: ['consultation', false], P2: ['consultation', false] });
    // Nothing was held since; what was cancelled is told all the same, where it was put to.
    expect(await listed(roadmap.heads[0])).toEqual([
      {
        ...edition,
        adoption: {
          state: 'consultation',
          ballot: null,
          earlierBallots: [{ state: 'cancelled', cancelReason: 'Not all are here.' }],
          panel: null,
        },
      },
    ]);
  });

  test('a document that is returned brings nothing into force, and its texts are open again', async () => {
    await on.done(on.putToAdoption(second.id));
    await on.decide(documentId, ['endorse', 'request_change']);
    expect(await on.states()).toEqual({
      DOC: ['returned', false],
      P1: ['validated', false],
      P2: ['consultation', false],
    });
    expect(await api.rows('select number from priority_versions where priority_id = $1', [documentId])).toHaveLength(1);
    expect(await adoptionOf('0.3-draft', roadmap.heads[1])).toMatchObject({
      state: 'returned',
      ballot: { result: { outcome: 'returned' } },
      earlierBallots: [{ result: null }],
      panel: null,
    });
  });

  test('its validation adopts the roadmap: all texts come into force together, and every participant has its actions', async () => {
    await on.done(on.putToAdoption(second.id));
    await on.decide(documentId, ['endorse', 'endorse']);
    expect(await on.states()).toEqual({ DOC: ['validated', true], P1: ['validated', true], P2: ['validated', true] });
    expect(await on.editions()).toMatchObject([
      { number: '0.3', kind: 'in_force', parts: 2, changed: 0, hash: second.hash },
      { number: '0.3-draft' },
      { number: '0.2-draft' },
      { number: '0.1-draft' },
    ]);
    for (const { stepIds } of roadmap.texts)
      for (const stepId of stepIds) expect(await actionsOf(stepId)).toEqual([{ archived: false }, { archived: false }]);
    expect(await ballotsOf(roadmap.heads[1])).toEqual({
      agreed: 2,
      P1: ['0.3-draft', 'validated'],
      P2: ['0.3-draft', 'validated'],
    });
    const [row] = await api.rows<{ phase: string }>('select phase from roadmaps where id = $1', [roadmap.id]);
    expect(row?.phase).toBe('adopted');
    expect(await listed(roadmap.heads[1])).toMatchObject([
      {
        number: '0.3-draft',
        adoption: {
          ballot: { state: 'declared', result: { outcome: 'validated' } },
          earlierBallots: [{ state: 'declared' }, { state: 'cancelled' }],
        },
      },
    ]);
    expect(refusal(await on.putToAdoption(second.id))).toEqual(['FORBIDDEN', 'already_adopted']);
    expect(await on.done(on.movePhase('implementation'))).toMatchObject({ phase: 'implementation', phaseMoves: [] });
  });

  test('afterwards a later version comes into force by itself, and a step it no longer names ends', async () => {
    const [, text] = roadmap.texts;
    const [kept, ended] = text.stepIds as [string, string];
    await on.done(on.movePriority(text.id, 'reopen'));
    making.change(
      text,
      text.passages.filter(({ stepId }) => stepId !== ended),
    );
    const third = await on.done(on.circulate({ texts: [{ priorityId: text.id, expectedVersion: 5 }] }));
    expect(third).toMatchObject({ number: '0.4-draft', changed: 1, removed: 0 });
    expect(await on.states()).toMatchObject({ P1: ['validated', true], P2: ['consultation', true] });
    await on.done(on.movePriority(text.id, 'freeze'));
    await on.decide(text.id, ['endorse', 'abstain']);
    expect(await on.states()).toMatchObject({ P2: ['inconclusive', true] });
    expect(await actionsOf(ended)).toEqual([{ archived: false }, { archived: false }]);
    await on.done(on.movePriority(text.id, 'resume_consultation'));
    await on.done(on.movePriority(text.id, 'freeze'));
    await on.decide(text.id, ['endorse', 'endorse']);
    expect((await on.editions())?.[0]).toMatchObject({ number: '0.4', kind: 'in_force', hash: third.hash });
    expect(await ballotsOf(roadmap.heads[0])).toEqual({
      agreed: 2,
      P1: ['0.3-draft', 'validated'],
      P2: [null, 'validated'],
    });
    expect(await actionsOf(kept)).toEqual([{ archived: false }, { archived: false }]);
    expect(await actionsOf(ended)).toEqual([{ archived: true }, { archived: true }]);
  });

  test('each of it is on record, without words', async () => {
    const events = await api.rows<{ type: string }>(
      `select type from events where roadmap_id = $1 and (type like 'edition.%' or type like 'phase.%') order by arrival`,
      [roadmap.id],
    );
    const types = events.map(({ type }) => type);
    expect(types.filter((type) => type === 'edition.circulated')).toHaveLength(4);
    expect(types.filter((type) => type === 'edition.in_force')).toHaveLength(2);
    expect(types.filter((type) => type === 'phase.moved')).toHaveLength(4);
  });
});

test('to those outside the members there are no editions', async () => {
  const [row] = await api.rows<{ id: string }>(`select id from roadmaps where code = 'screening'`);
  const ask = (as?: string) =>
    api.gql<{ editions: { number: string; changed: number }[] }>(
      'query ($id: ID!) { editions(roadmapId: $id) { number parts changed removed } }',
      { id: row?.id },
      as,
    );
  expect((await ask('head-me')).data.editions).toEqual([
    { number: '1.2-draft', parts: 8, changed: 1, removed: 0 },
    { number: '1.1', parts: 7, changed: 0, removed: 0 },
    { number: '1.0', parts: 7, changed: 6, removed: 0 },
    { number: '0.9', parts: 7, changed: 7, removed: 0 },
  ]);
  expect((await ask('donor')).data.editions).toEqual([]);
});
