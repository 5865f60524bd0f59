import { computeResult, type Stance } from '@waymark/domain';
import { found, type SampleContext } from './context.js';
import type { SourcePosition } from './source.js';
import { sampleLanguage, type VersionRow } from './texts.js';

/** One round as the product sees it: the first round of the files is an express one and the session that followed. */
interface Round {
  code: string;
  title: string;
  mode: 'express' | 'in_session';
  documentLabel: string;
  openedAt: string;
  deadline: string | null;
  closedAt: string | null;
  /** The version of a priority that the round is on. */
  versionOf(versions: readonly VersionRow[]): VersionRow | undefined;
  /** What a delegation signed in this round, in order; empty without a position. */
  signatures(position: SourcePosition): Signature[];
}

interface Signature {
  stance: Stance;
  signedAt: string;
  /** The statement, the requested text and the amendments stand at the first signature, a reservation's statement at each. */
  withStatement: boolean;
  first: boolean;
}

/** Rounds, their electorate, ballots with results, and positions with their statements. */
export function mapValidation(context: SampleContext, versions: readonly VersionRow[]) {
  const { source, ids, roadmapId } = context;
  const { participants } = source.countries;
  const rounds = roundsOf(context).map((round, index) => ({
    ...round,
    id: ids.own('round', round.code),
    sort: index + 1,
  }));
  const floor = Math.ceil((2 * participants.length) / 3);
  const cast = rounds.flatMap((round) =>
    source.roadmap.priorities.map((priority) => castBallot(context, round, priority.id, floor, versions)),
  );
  return {
    rounds: rounds.map((round) => ({
      id: round.id,
      roadmap_id: roadmapId,
      code: round.code,
      sort: round.sort,
      title: round.title,
      mode: round.mode,
      state: round.closedAt === null ? 'open' : 'closed',
      document_label: round.documentLabel,
      floor,
      opened_at: round.openedAt,
      deadline: round.deadline,
      closed_at: round.closedAt,
      opened_by: context.secretariat,
      closed_by: round.closedAt === null ? null : context.secretariat,
    })),
    round_electors: rounds.flatMap((round) =>
      participants.map(({ id }) => ({ round_id: round.id, participant_id: context.participant(id) })),
    ),
    ballots: cast.map(({ ballot }) => ballot),
    positions: cast.flatMap(({ signed }) => signed.map(({ row }) => row)),
    statements: cast.flatMap(({ signed }) => signed.flatMap(({ statements }) => statements)),
    position_amendments: cast.flatMap(({ signed }) => signed.flatMap(({ amendments }) => amendments)),
  };
}

function roundsOf(context: SampleContext): Round[] {
  const [draft, update] = context.source.validation.rounds.map((round) => ({
    code: round.id,
    title: round.title,
    mode: 'express' as const,
    documentLabel: round.documentVersion,
    openedAt: context.at(round.opensOn, '09:00'),
    deadline: context.at(round.closesOn, '17:00'),
    closedAt: round.status === 'closed' ? context.at(round.closesOn, '17:00') : null,
    versionOf: (versions: readonly VersionRow[]) => (round.status === 'closed' ? versions[0] : versions.at(-1)),
    signatures: (position: SourcePosition) =>
      position.roundId === round.id ? signaturesOf(context, position).filter(({ on }) => on <= round.closesOn) : [],
  }));
  const first = found(draft, 'first round');
  const { sitting, source } = context;
  const agreed = found(
    source.roadmap.roadmap.versions.find(({ date }) => date === sitting.day),
    'agreed version',
  );
  const session: Round = {
    code: `${first.code}b`,
    title: 'In session at the high-level regional meeting',
    mode: 'in_session',
    documentLabel: agreed.version,
    openedAt: sitting.decidedAt,
    deadline: null,
    closedAt: sitting.closedAt,
    versionOf: (versions) => versions.at(-1),
    signatures: (position) => {
      const last = position.roundId === first.code ? signaturesOf(context, position).at(-1) : undefined;
      if (!last) return [];
      return [{ ...last, signedAt: sitting.signedAt, first: false, withStatement: last.stance === 'reservation' }];
    },
  };
  return [first, session, ...(update ? [update] : [])];
}

/** The history of a position without the days on which it was still awaited. */
function signaturesOf(context: SampleContext, position: SourcePosition): (Signature & { on: string })[] {
  return position.history
    .filter((entry) => entry.position !== 'pending')
    .map((entry, index) => ({
      on: entry.on,
      // The sample's other word, `pending`, has just been left out.
      stance: entry.position as Stance,
      signedAt: context.at(entry.on),
      first: index === 0,
      withStatement: index === 0 || entry.position === 'reservation',
    }));
}

function castBallot(
  context: SampleContext,
  round: Round & { id: string },
  priorityId: string,
  floor: number,
  versions: readonly VersionRow[],
) {
  const { source, ids } = context;
  const own = versions.filter((version) => version.priority_id === context.priority(priorityId));
  const version = found(round.versionOf(own), `version of ${priorityId}`);
  const ballotId = ids.own('ballot', `${round.code} ${priorityId}`);
  const signed = source.validation.positions
    .filter((position) => position.priorityId === priorityId)
    .flatMap((position) => signedPositions(context, round, { id: ballotId, hash: version.hash }, position));
  const current = signed.map(({ row }) => row).filter(({ state }) => state !== 'replaced');
  const result = round.closedAt === null ? null : resultOf(context, round, floor, current);
  return {
    ballot: {
      id: ballotId,
      round_id: round.id,
      priority_id: context.priority(priorityId),
      version_id: version.id,
      version_hash: version.hash,
      state: result ? 'declared' : 'open',
      outcome: result?.outcome ?? null,
      result,
      ended_at: round.closedAt,
    },
    signed,
  };
}

/** A closed ballot's result in the shape in which ballots keep it: participants by code. */
function resultOf(
  context: SampleContext,
  round: Round,
  floor: number,
  positions: readonly { participant_id: string; stance: Stance }[],
) {
  const { participants } = context.source.countries;
  const codes = new Map(participants.map(({ id, code }) => [context.participant(id), code]));
  const result = computeResult({
    mode: round.mode,
    floor,
    electorate: [...codes.keys()],
    positions: positions.map((position) => ({ participantId: position.participant_id, stance: position.stance })),
    expired: true,
  });
  return {
    outcome: result.outcome,
    rule: result.rule,
    electorate: codes.size,
    floor,
    counts: result.counts,
    reasons: result.reasons.map(({ participantId, reason }) => ({
      participantCode: found(codes.get(participantId), participantId),
      reason,
    })),
  };
}

function signedPositions(
  context: SampleContext,
  round: Round,
  ballot: { id: string; hash: string },
  position: SourcePosition,
) {
  const signatures = round.signatures(position);
  return signatures.map((signature, index) => {
    const id = context.ids.own('position', `${round.code} ${position.id} ${index}`);
    const next = signatures[index + 1];
    const endedAt = next ? next.signedAt : round.closedAt;
    const text = signature.withStatement ? position.statement : null;
    return {
      row: {
        id,
        ballot_id: ballot.id,
        participant_id: context.participant(position.countryId),
        version_hash: ballot.hash,
        stance: signature.stance,
        requested_text: signature.first && signature.stance === 'request_change' ? position.requestedText : null,
        state: next ? 'replaced' : endedAt === null ? 'signed' : 'final',
        signed_by: context.head(position.countryId),
        confirmation_id: context.confirmation(`Head of delegation, ${context.country(position.countryId).designation}`),
        signed_at: signature.signedAt,
        ended_at: endedAt,
      },
      statements:
        text === null
          ? []
          : [
              {
                id: context.ids.own('statement', id),
                position_id: id,
                ordinal: 1,
                kind: signature.stance === 'reservation' ? 'reservation' : 'explanation',
                text,
                language: position.language ?? sampleLanguage,
              },
            ],
      amendments: signature.withStatement
        ? position.amendmentIds.map((key) => ({ position_id: id, amendment_id: context.amendment(key) }))
        : [],
    };
  });
}
