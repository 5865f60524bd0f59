import { STANCES, type PriorityState } from '@waymark/domain';
import { useTranslation } from 'react-i18next';
import { countsOf, type Ballot, type Counts } from './ballot.js';
import { useRoundName } from './useRoundName.js';

/** A result, or where the taking of positions stands, in neutral words. */
interface BallotWords {
  headline: string;
  /** The counts behind it: "1 change requested, 2 awaited". */
  detail: string;
}

const ALL = [...STANCES, 'tacit', 'missing'] as const;
const UNSETTLED = ['object', 'request_change', 'missing'] as const;

export interface BallotWording {
  /** "5 endorse, 1 with reservation"; every count that is not 0. */
  counts: (counts: Counts) => string;
  /** The ballot by itself, whatever came later. */
  ballot: (ballot: Ballot) => BallotWords;
  /** A priority with its latest ballot: the state of the text where it has moved on since. */
  priority: (state: PriorityState, ballot: Ballot | null) => BallotWords;
}

/** Ballots in words (rooms `result` and `stance`). */
export function useBallotWords(): BallotWording {
  const { t } = useTranslation(['result', 'stance']);
  const roundName = useRoundName();

  const list = (counts: Counts, keys: readonly (keyof Counts)[]): string =>
    keys
      .filter((key) => counts[key] > 0)
      .map((key) => t(`stance:count.${key}`, { count: counts[key] }))
      .join(', ');
  const electors = (counts: Counts): number => ALL.reduce((sum, key) => sum + counts[key], 0);
  const inCounts = (counts: Counts, keys: readonly (keyof Counts)[] = ALL): string =>
    counts.endorse > 0 && counts.endorse === electors(counts)
      ? t('stance:all.endorse', { count: counts.endorse })
      : list(counts, keys) || list(counts, ALL);

  const outcome = ({ result }: Ballot): string => {
    if (!result) return t('result:words.awaited');
    const { reservation, object } = result.counts;
    const count = result.outcome === 'blocked' ? object : reservation;
    return t(`result:words.${result.outcome}`, { count });
  };

  const ballot = (one: Ballot): BallotWords => {
    const counts = countsOf(one);
    if (one.state === 'cancelled') return { headline: t('result:words.cancelled'), detail: one.cancelReason ?? '' };
    if (one.result) return { headline: outcome(one), detail: inCounts(counts) };
    if (counts.missing === 0) return { headline: t('result:words.complete'), detail: inCounts(counts) };
    return { headline: t('result:words.awaited'), detail: inCounts(counts, UNSETTLED) };
  };

  /** One on the whole document is a ballot on each of its texts, and says so. */
  const ofDocument = ({ editionNumber }: Ballot, words: BallotWords): BallotWords =>
    editionNumber === null
      ? words
      : { ...words, detail: t('result:words.document', { number: editionNumber, detail: words.detail }) };

  const priority = (state: PriorityState, one: Ballot | null): BallotWords => {
    if (!one) return { headline: t(`result:${state}`), detail: t('result:words.noRound') };
    if (!one.result || one.result.outcome === state) return ofDocument(one, ballot(one));
    const round = roundName({ code: one.roundCode, title: one.roundTitle });
    return { headline: t(`result:${state}`), detail: t('result:words.last', { round, result: outcome(one) }) };
  };

  return { counts: inCounts, ballot, priority };
}
