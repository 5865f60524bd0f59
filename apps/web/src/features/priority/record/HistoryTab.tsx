import { styled } from '@mui/material/styles';
import { EmptyState, media, Section, Tag } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { PriorityVersionPartsFragment } from '../../../gql/graphql.js';
import { graphql, readFragment } from '../../../gql/index.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { HashLine } from '../../../shared/positions/HashLine.js';
import type { Ballot } from '../../../shared/positions/record.documents.js';
import type { PriorityData } from '../priority.documents.js';
import { AmendmentCard } from '../text/AmendmentCard.js';
import { isPending } from '../text/amendedText.js';
import { inSeries } from '../../../shared/ballots/ParticipantSeries.js';
import { BallotRecord } from '../../../shared/positions/BallotRecord.js';
import { VersionText, type VersionTextProps } from './VersionText.js';

const PriorityVersionParts = graphql(`
  fragment PriorityVersionParts on VersionHead {
    id
    number
    labels
    changeNote
    hash
    createdAt
    inForce
  }
`);

const List = styled('ol')({ borderTop: '1px solid var(--wm-line-2)' });
const Item = styled('li')({
  padding: '12px 0 14px',
  borderBottom: '1px solid var(--wm-line)',
  fontSize: 14,
  lineHeight: '21px',
  '& > header': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px' },
  '& p': { marginTop: 2, maxWidth: '62ch' },
  '& .quiet': { fontSize: 13, lineHeight: '22px', color: 'var(--wm-ink-3)' },
  [media.print]: { breakInside: 'avoid' },
});

export interface HistoryTabProps {
  priority: PriorityData;
  /** All ballots that the reader may see, the latest first. */
  ballots: readonly Ballot[];
}

/** The record of the priority: its versions, its ballots with every position, and the settled amendments. */
export function HistoryTab({ priority, ballots }: HistoryTabProps) {
  const { t } = useTranslation('priority');
  const settled = priority.amendments.filter((amendment) => !isPending(amendment));
  return (
    <>
      <Section title={t('history.versions')}>
        <List reversed>
          {readFragment(PriorityVersionParts, priority.versions).map((version) => (
            <VersionItem key={version.id} version={version} priorityId={priority.id} steps={priority.steps} />
          ))}
        </List>
      </Section>
      <Section title={t('history.ballots')}>
        {ballots.length === 0 && <EmptyState title={t('history.noBallots')} />}
        <List reversed>
          {ballots.map((ballot) => (
            <Item key={ballot.id}>
              <BallotRecord ballot={ballot} passages={priority.text.passages} />
            </Item>
          ))}
        </List>
      </Section>
      {settled.length > 0 && (
        <Section title={t('history.amendments')}>
          {settled.map((amendment) => (
            <AmendmentCard key={amendment.id} amendment={amendment} withWording withSubject />
          ))}
        </Section>
      )}
    </>
  );
}

interface VersionItemProps extends Omit<VersionTextProps, 'number'> {
  version: PriorityVersionPartsFragment;
}

function VersionItem({ version, priorityId, steps }: VersionItemProps) {
  const { t } = useTranslation('priority');
  const formats = useFormats();
  const { number, labels, changeNote, hash, createdAt, inForce } = version;
  return (
    <Item>
      <header>
        <h3>{t('history.version', { number })}</h3>
        {inForce && <Tag tone="completed">{t('history.inForce')}</Tag>}
      </header>
      {changeNote && <p>{changeNote}</p>}
      <p className="quiet">
        {t('history.made', { day: formats.day(createdAt) })}.{' '}
        {labels.length > 0 && t('text.labels', { count: labels.length, labels: inSeries(labels) })}{' '}
        <HashLine hash={hash} />
      </p>
      <VersionText priorityId={priorityId} number={number} steps={steps} />
    </Item>
  );
}
