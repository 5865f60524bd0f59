import type { Stance } from '@waymark/domain';
import type { StanceWord } from '@waymark/ui';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import type { BallotPartsFragment, BallotResultPartsFragment } from '../../gql/graphql.js';

const BallotResultParts = graphql(`
  fragment BallotResultParts on BallotResult {
    outcome
    rule
    electorate
    floor
    counts {
      endorse
      reservation
      request_change
      object
      abstain
      tacit
      missing
    }
    reasons {
      participantCode
      reason
    }
  }
`);

const BallotParts = graphql(`
  fragment BallotParts on BallotView {
    id
    roundCode
    roundTitle
    state
    version
    editionNumber
    cancelReason
    positions {
      participantCode
      tacit
      position {
        id
        stance
      }
      replaced {
        id
        stance
        state
      }
    }
    result {
      ...BallotResultParts
    }
  }
`);

export type Result = BallotResultPartsFragment;
export type Ballot = Omit<BallotPartsFragment, 'result'> & { result: Result | null };
export type BallotRef = FragmentType<typeof BallotParts>;
export type BallotEntry = Ballot['positions'][number];

/** Reads the result of a ballot, or none. */
export const readResult = (ref: FragmentType<typeof BallotResultParts> | null): Result | null =>
  readFragment(BallotResultParts, ref);

export function readBallot(ref: BallotRef): Ballot {
  const ballot = readFragment(BallotParts, ref);
  return { ...ballot, result: readResult(ballot.result) };
}

/** How many electors stand where: signed ones by stance, and those without a position. */
export type Counts = Readonly<Record<Stance | 'tacit' | 'missing', number>>;

/** What a delegation's square shows. */
export interface Mark {
  stance: StanceWord;
  /** No position at the end of a silence round: no objection, never an endorsement. */
  tacit: boolean;
  /** The ballot was cancelled: what was signed no longer counts. */
  lapsed: boolean;
  /** How many earlier positions this one replaced. */
  replaced: number;
}

export function markOf({ position, tacit, replaced }: BallotEntry): Mark {
  const earlier = replaced.filter(({ state }) => state === 'replaced').length;
  if (position) return { stance: position.stance, tacit: false, lapsed: false, replaced: earlier };
  const lapsed = replaced.find(({ state }) => state === 'lapsed');
  if (lapsed) return { stance: lapsed.stance, tacit: false, lapsed: true, replaced: earlier };
  return { stance: 'none', tacit, lapsed: false, replaced: earlier };
}

/** The counts of the declared result or, before it, of the positions signed so far. */
export function countsOf({ positions, result }: Ballot): Counts {
  if (result) return result.counts;
  const counts = { endorse: 0, reservation: 0, request_change: 0, object: 0, abstain: 0, tacit: 0, missing: 0 };
  for (const { position, tacit } of positions) counts[position?.stance ?? (tacit ? 'tacit' : 'missing')] += 1;
  return counts;
}

/** Codes of the participants whose delegations have no position on the ballot. */
export const awaitedOn = ({ positions }: Ballot): string[] =>
  positions.filter(({ position, tacit }) => !position && !tacit).map(({ participantCode }) => participantCode);

/** How many signed positions the newer ballots have that the older ones had not. */
export function newPositions(shown: readonly Ballot[], news: readonly Ballot[]): number {
  const ids = (ballots: readonly Ballot[]): string[] =>
    ballots.flatMap(({ positions }) => positions.flatMap(({ position }) => (position ? [position.id] : [])));
  const known = new Set(ids(shown));
  return ids(news).filter((id) => !known.has(id)).length;
}
