import { styled } from '@mui/material/styles';
import { media, Participant } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';

export const HeaderParts = graphql(`
  fragment HeaderParts on PageRoadmap {
    title
    documentLabel
    documentDate
  }
`);

const Participants = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '6px 18px',
  marginTop: 14,
  fontSize: 14,
  lineHeight: '22px',
  [media.phone]: { gap: '8px 16px', fontSize: 15 },
});
const Line = styled('p')({ marginTop: 10, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });

/** The roadmap's title, its participants in their fixed order, and the document under discussion. */
export function OverviewHeader({ roadmap }: { roadmap: FragmentType<typeof HeaderParts> }) {
  const { t } = useTranslation('overview');
  const formats = useFormats();
  const { participants } = useRoadmap();
  const { title, documentLabel: label, documentDate: date } = readFragment(HeaderParts, roadmap);
  return (
    <header>
      <PageHeading windowTitle={t('title')} dir="auto" style={{ maxWidth: '20em' }}>
        {title}
      </PageHeading>
      <Participants aria-label={t('participants.label')}>
        {participants.map(({ code }) => (
          <li key={code}>
            <Participant code={code} form="both" />
          </li>
        ))}
      </Participants>
      {label && (
        <Line>{date ? t('document', { label, day: formats.day(date) }) : t('documentUndated', { label })}</Line>
      )}
    </header>
  );
}
