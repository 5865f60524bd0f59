import { createHash } from 'node:crypto';
import { versionPreimage } from '@waymark/domain';
import { SampleContext } from './context.js';
import { mapWholeRoadmap } from './map.js';
import { readSample } from './source.js';
import { takeBack } from './texts.js';

const source = readSample();
const context = new SampleContext(source, 'screening');
const rows = mapWholeRoadmap(context);

/** How many rows are in each state. */
function tally(entries: readonly { state: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of entries) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const ballotsOf = (code: string) => {
  const round = rows.rounds.find((one) => one.code === code);
  return rows.ballots.filter(({ round_id }) => round_id === round?.id);
};
const priorityCode = (id: string | null) => rows.priorities.find((priority) => priority.id === id)?.code ?? '';

describe('versions', () => {
  test('the first text is the present one without the accepted amendments', () => {
    const labels = rows.priority_versions.map(({ priority_id, number, labels }) => [
      priorityCode(priority_id),
      number,
      labels,
    ]);
    const agreed = ['1.0', '1.1', '1.2-draft'];
    expect(labels).toEqual([
      ...['P0', 'P1', 'P2', 'P3', 'P4', 'P5'].flatMap((code) => [
        [code, 1, ['0.9']],
        [code, 2, agreed],
      ]),
      ['P6', 1, ['0.9', ...agreed]],
      ['P7', 1, ['1.2-draft']],
    ]);
    for (const amendment of source.validation.amendments.filter(
      ({ status, target }) => status === 'accepted' && target.type === 'step',
    )) {
      const id = context.passage(amendment.target.id, amendment.field);
      const [first, second] = rows.passages.filter((passage) => passage.id === id);
      expect(first?.text).not.toContain(amendment.after);
      expect(first?.text).toContain(amendment.before);
      expect(second?.text).toContain(amendment.after);
    }
  });

  test('a sentence that was added goes without leaving a gap', () => {
    const amendment = { code: '1', before: '', after: 'Second sentence.' };
    expect(takeBack('First. Second sentence. Third.', amendment)).toBe('First. Third.');
    expect(takeBack('First. Second sentence.', amendment)).toBe('First.');
    expect(() => takeBack('First.', amendment)).toThrow('Amendment 1');
  });

  test('the hash is that of the passages in their order', () => {
    for (const version of rows.priority_versions) {
      const passages = rows.passages
        .filter(({ version_id }) => version_id === version.id)
        .map(({ id, kind, step_id, text }) => ({ id, kind, stepId: step_id, text }));
      const preimage = versionPreimage({
        roadmapId: context.roadmapId,
        priorityId: version.priority_id,
        number: version.number,
        language: 'en',
        passages,
      });
      expect(version.hash).toBe(createHash('sha256').update(preimage).digest('hex'));
    }
    expect(new Set(rows.priority_versions.map(({ hash }) => hash)).size).toBe(14);
  });
});

describe('rounds', () => {
  const outcomes = (code: string) =>
    Object.fromEntries(ballotsOf(code).map(({ priority_id, outcome }) => [priorityCode(priority_id), outcome]));

  test('the first round returned what delegations wanted changed', () => {
    expect(outcomes('round-1')).toEqual({
      P1: 'returned',
      P2: 'returned',
      P3: 'returned',
      P4: 'returned',
      P5: 'validated_with_reservations',
      P6: 'returned',
    });
    const p1 = ballotsOf('round-1').find(({ priority_id }) => priorityCode(priority_id) === 'P1');
    expect(p1?.result).toMatchObject({
      rule: 'change_requested',
      electorate: 6,
      floor: 4,
      counts: { endorse: 3, reservation: 1, request_change: 2, object: 0, abstain: 0, tacit: 0, missing: 0 },
    });
    expect(p1?.result?.reasons).toContainEqual({ participantCode: 'ME', reason: 'requested_change' });
  });

  test('the session agreed all, two with reservations', () => {
    expect(outcomes('round-1b')).toEqual({
      P1: 'validated',
      P2: 'validated_with_reservations',
      P3: 'validated',
      P4: 'validated',
      P5: 'validated_with_reservations',
      P6: 'validated',
    });
  });

  test('the second is open, with a deadline at 17:00 of the zone', () => {
    expect(new Set(ballotsOf('round-2').map(({ state }) => state))).toEqual(new Set(['open']));
    expect(rows.rounds.map(({ code, sort, mode, state, deadline }) => [code, sort, mode, state, deadline])).toEqual([
      ['round-1', 1, 'express', 'closed', '2026-03-13T16:00:00.000Z'],
      ['round-1b', 2, 'in_session', 'closed', null],
      ['round-2', 3, 'express', 'open', '2026-12-04T16:00:00.000Z'],
    ]);
  });

  test('each of the 72 final stances stands, and pending is no position', () => {
    const stance = (row: { ballot_id: string; participant_id: string }) =>
      rows.positions.find(
        (position) =>
          position.ballot_id === row.ballot_id &&
          position.participant_id === row.participant_id &&
          position.state !== 'replaced',
      )?.stance ?? 'pending';
    for (const position of source.validation.positions) {
      const code = position.roundId === 'round-1' ? 'round-1b' : position.roundId;
      const ballot_id = context.ids.own('ballot', `${code} ${position.priorityId}`);
      expect([position.id, stance({ ballot_id, participant_id: context.participant(position.countryId) })]).toEqual([
        position.id,
        position.position,
      ]);
    }
    expect(source.validation.positions).toHaveLength(72);
    expect(tally(rows.positions)).toEqual({ final: 72, signed: 30 });
  });

  test('a statement stands at the first signature, a reservation repeats it', () => {
    const stated = new Map(rows.statements.map(({ position_id, text, kind }) => [position_id, { text, kind }]));
    const ofRound = (code: string) =>
      rows.positions.filter(({ ballot_id }) => ballotsOf(code).some(({ id }) => id === ballot_id));
    for (const position of rows.positions) {
      if (position.stance === 'reservation') expect(stated.get(position.id)?.kind).toBe('reservation');
      else if (position.stance === 'request_change') expect(stated.get(position.id)?.kind).toBe('explanation');
      expect(position.requested_text === null).toBe(position.stance !== 'request_change');
    }
    const repeated = ofRound('round-1b').filter(({ id }) => stated.has(id));
    expect(repeated.map(({ stance }) => stance)).toEqual(['reservation', 'reservation', 'reservation']);
  });

  test('an earlier signature in the same round is replaced by the later one', () => {
    const [position] = source.validation.positions.filter(({ id }) => id === 'pos-2-p3-al');
    const changed = structuredClone(source);
    const target = changed.validation.positions.find(({ id }) => id === position?.id);
    target?.history.push({ on: '2026-11-12', position: 'endorse' });
    const again = mapWholeRoadmap(new SampleContext(changed, 'screening')).positions.filter(
      ({ ballot_id, participant_id }) =>
        participant_id === context.participant('albania') &&
        ballot_id === context.ids.own('ballot', `round-2 ${position?.priorityId}`),
    );
    expect(again.map(({ stance, state, ended_at }) => [stance, state, ended_at])).toEqual([
      ['request_change', 'replaced', '2026-11-12T11:00:00.000Z'],
      ['endorse', 'signed', null],
    ]);
  });
});

test('amendments keep the text they were made on', () => {
  expect(tally(rows.amendments)).toEqual({
    merged: 9,
    rejected: 1,
    withdrawn: 1,
    admitted: 4,
    under_consideration: 4,
  });
  for (const amendment of rows.amendments) {
    const version = rows.priority_versions.find(({ id }) => id === amendment.base_version_id);
    const passage = rows.passages.find(
      ({ id, version_id }) => id === amendment.passage_id && version_id === version?.id,
    );
    if (amendment.subject_kind === 'passage') expect(passage?.text).toContain(amendment.before);
    else expect([amendment.code, amendment.base_version_id]).toEqual([expect.stringMatching(/^(P-1|4\.3-2)$/), null]);
  }
});
