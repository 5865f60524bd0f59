import { KeyLegend, PositionStamp, type KeyEntry, type StanceWord } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { markOf, type Ballot } from './ballot.js';
import { StanceMark, TacitStamp } from './StanceMark.js';

const USUAL: readonly StanceWord[] = ['endorse', 'reservation', 'request_change', 'object'];

export interface StanceLegendProps {
  label: string;
  /** The ballots on the page: rarer squares are explained where they occur. */
  ballots: readonly Ballot[];
  /** Whether some squares are of priorities without a ballot. */
  notOpened?: boolean;
}

/** What the squares mean. */
export function StanceLegend({ label, ballots, notOpened = false }: StanceLegendProps) {
  const { t } = useTranslation('stance');
  const marks = ballots.flatMap(({ positions }) => positions.map(markOf));
  const has = (stance: StanceWord): boolean => marks.some((mark) => mark.stance === stance && !mark.tacit);
  const words: StanceWord[] = [...USUAL];
  if (has('abstain')) words.push('abstain');
  if (has('none')) words.push('none');
  if (notOpened) words.push('not_opened');
  const entries: KeyEntry[] = words.map((stance) => ({
    key: stance,
    mark: <PositionStamp stance={stance} decorative size={16} />,
    label: t(stance),
  }));
  if (marks.some(({ tacit }) => tacit))
    entries.push({ key: 'tacit', mark: <TacitStamp size={16} />, label: t('tacit') });
  if (marks.some(({ replaced }) => replaced > 0)) {
    const mark = { stance: 'none', tacit: false, lapsed: false, replaced: 1 } as const;
    entries.push({ key: 'replaced', mark: <StanceMark mark={mark} size={16} />, label: t('mark.key') });
  }
  return <KeyLegend label={label} entries={entries} />;
}
