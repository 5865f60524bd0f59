import { styled } from '@mui/material/styles';
import { Participant } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { Counts, Result } from './ballot.js';

const Reasons = styled('ul')({ display: 'grid', gap: 2, margin: '6px 0 0' });
const Root = styled('div')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)', '& p + p': { marginTop: 4 } });

/** How many the rule is about: objections, requests, missing positions or reservations. */
const COUNTED: Record<Result['rule'], keyof Counts> = {
  objection: 'object',
  change_requested: 'request_change',
  missing_position: 'missing',
  below_floor: 'missing',
  reservations: 'reservation',
  consensus: 'endorse',
};

/** Why a ballot ended as it did: the rule that decided, the floor, and what each delegation contributed. */
export function ResultExplanation({ result }: { result: Result }) {
  const { t } = useTranslation('result');
  const { rule, counts, electorate, floor, reasons } = result;
  const supporting = counts.endorse + counts.reservation + counts.tacit;
  return (
    <Root>
      <p>{t(`rule.${rule}`, { count: counts[COUNTED[rule]], supporting, electorate, floor })}</p>
      {rule !== 'below_floor' && <p>{t('floor', { floor, electorate })}</p>}
      <Reasons aria-label={t('reason.title')}>
        {reasons.map(({ participantCode, reason }) => (
          <li key={participantCode}>
            <Participant code={participantCode} /> {t(`reason.${reason}`)}
          </li>
        ))}
      </Reasons>
    </Root>
  );
}
