import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { inSeries } from '../../../shared/ballots/ParticipantSeries.js';
import { HashLine } from '../HashLine.js';
import type { PriorityData } from '../priority.documents.js';

const Root = styled('p')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 8px',
  fontSize: 13,
  lineHeight: '24px',
  color: 'var(--wm-ink-2)',
});

/** Which version is shown, whether it is in force, which documents hold it, and its hash. */
export function VersionLine({ head }: { head: PriorityData['text']['head'] }) {
  const { t } = useTranslation('priority');
  const { number, labels, hash, inForce } = head;
  return (
    <Root>
      <span>
        {t(inForce ? 'text.inForce' : 'text.inMaking', { number })}
        {labels.length > 0 && ` ${t('text.labels', { count: labels.length, labels: inSeries(labels) })}`}
      </span>
      <HashLine hash={hash} />
    </Root>
  );
}
