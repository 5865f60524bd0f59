import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Section, SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { PageContent } from '../../shared/page/PageContent.js';
import { usePage } from '../../shared/page/usePage.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { InstitutionTableDocument } from './institutions.documents.js';
import { MoreInstitutions } from './MoreInstitutions.js';
import type { People } from './people.documents.js';
import { RowActs } from './RowActs.js';
import { useWorkWords } from './useWorkWords.js';

const Item = styled('li')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: '4px 16px',
  padding: '8px 0',
  borderTop: '1px solid var(--wm-line)',
  fontSize: 14,
  lineHeight: '20px',
});
const Quiet = styled('span')({ display: 'block', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });

export interface WithoutFocalPointProps {
  roadmapId: string;
  participant: People['roadmap']['participants'][number];
  counts: { total: number; staffed: number };
  mayInvite: boolean;
  onInvite: (institutionId: string) => void;
}

/** The institutions of a participant that nobody reports for, with what waits for them. */
export function WithoutFocalPoint({ roadmapId, participant, counts, mayInvite, onInvite }: WithoutFocalPointProps) {
  const { t } = useTranslation(['institutions', 'people']);
  const words = useWorkWords();
  const variables = {
    roadmapId,
    participantId: participant.id,
    withoutFocalPoint: true,
    archived: false,
    search: null,
  };
  const page = usePage(InstitutionTableDocument, { ...variables, first: 50, after: null });
  const title = t('institutions:without.title', { participant: participant.name });
  return (
    <Section
      title={<TitleText>{title}</TitleText>}
      aside={t('institutions:without.counts', { without: counts.total - counts.staffed, total: counts.total })}
    >
      <PageContent page={page} headed subject={title} skeleton={<SkeletonBlock style={{ height: 120 }} />}>
        {({ institutionTable }) => (
          <MoreInstitutions key={participant.id} first={institutionTable} variables={variables}>
            {(rows) => (
              <ul>
                {rows.map((institution) => (
                  <Item key={institution.id}>
                    <span>
                      <span dir="auto">
                        <TitleText>{institution.name}</TitleText>
                      </span>
                      <Quiet>
                        {institution.focalPoint === 'invited'
                          ? t('institutions:focalPoint.invited')
                          : words(institution)}
                      </Quiet>
                    </span>
                    {mayInvite && institution.focalPoint === 'none' && (
                      <RowActs>
                        <Button
                          size="small"
                          variant="text"
                          aria-label={t('institutions:without.inviteOf', { name: institution.name })}
                          onClick={() => onInvite(institution.id)}
                        >
                          {t('institutions:without.invite')}
                        </Button>
                      </RowActs>
                    )}
                  </Item>
                ))}
              </ul>
            )}
          </MoreInstitutions>
        )}
      </PageContent>
    </Section>
  );
}
