import Button from '@mui/material/Button';
import { ConfirmDialog, Section, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { useIntent } from '../../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../../shared/forms/useDraftedAct.js';
import { PageContent } from '../../../shared/page/PageContent.js';
import { usePage } from '../../../shared/page/usePage.js';
import { useRoadmap, useRoadmapPath } from '../../../shared/session/SessionContext.js';
import type { AdoptionQuery } from '../../../gql/graphql.js';
import { AdoptionDocument, PutToAdoptionDocument } from './chairDocuments.js';

type Edition = AdoptionQuery['editions'][number];

/** The way to the adoption of the whole document: fixes the draft that was circulated last, so that a round can open. */
export function Adoption({ refetch }: { refetch: () => Promise<void> }) {
  const { t } = useTranslation('validation');
  const { id: roadmapId } = useRoadmap();
  const page = usePage(AdoptionDocument, { roadmapId });
  return (
    <Section title={t('adoption.title')}>
      <PageContent page={page} headed subject={t('adoption.title')}>
        {({ editions: [latest] }) =>
          latest ? <PutToAdoption key={latest.id} edition={latest} refetch={refetch} /> : <NothingYet />
        }
      </PageContent>
    </Section>
  );
}

function NothingYet() {
  const { t } = useTranslation('validation');
  const path = useRoadmapPath();
  return (
    <p style={{ fontSize: 14 }}>
      {t('adoption.none')} <Link to={path('documents')}>{t('adoption.toDocuments')}</Link>
    </p>
  );
}

function PutToAdoption({ edition, refetch }: { edition: Edition; refetch: () => Promise<void> }) {
  const { t } = useTranslation('validation');
  const { id: roadmapId, title } = useRoadmap();
  const path = useRoadmapPath();
  const toast = useToast();
  const errorText = useErrorText();
  const [asking, setAsking] = useState(false);
  const { send, busy, error, clearError } = useDraftedAct(
    PutToAdoptionDocument,
    useIntent(`put-to-adoption:${edition.id}`),
  );
  const { number } = edition;
  const put = async () => {
    if (!(await send({ roadmapId, editionId: edition.id }))) return;
    setAsking(false);
    toast({ text: t('adoption.done', { number }) });
    await refetch();
  };
  return (
    <>
      <p style={{ maxWidth: '62ch', margin: '4px 0 12px', fontSize: 14 }}>
        {t('adoption.lead', { number })} <Link to={path(`documents/${number}`)}>{t('adoption.read')}</Link>
      </p>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {t('adoption.act')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('adoption.ask', { number })}
        quote={title}
        consequences={t('adoption.consequences')}
        actLabel={t('adoption.act')}
        cancelLabel={t('adoption.cancel')}
        busy={busy}
        error={
          error && (
            <>
              {errorText(error)} {error.named.join(', ')}{' '}
              {error.facts.reason === 'edition_outdated' && (
                <Link to={path('documents')}>{t('adoption.toDocuments')}</Link>
              )}
              {error.facts.reason === 'phase_not_reached' && <Link to={path('setup')}>{t('adoption.toSetup')}</Link>}
            </>
          )
        }
        onAct={() => void put()}
        onCancel={() => {
          setAsking(false);
          clearError();
        }}
      />
    </>
  );
}
