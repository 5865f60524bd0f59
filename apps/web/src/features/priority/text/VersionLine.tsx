import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.js';
import { inSeries } from '../../../shared/ballots/ParticipantSeries.js';
import { HashLine } from '../../../shared/positions/HashLine.js';

const VersionLineParts = graphql(`
  fragment VersionLineParts on VersionHead {
    number
    labels
    hash
    inForce
  }
`);

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
export function VersionLine({ head }: { head: FragmentType<typeof VersionLineParts> }) {
  const { t } = useTranslation('priority');
  const { number, labels, hash, inForce } = readFragment(VersionLineParts, head);
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
