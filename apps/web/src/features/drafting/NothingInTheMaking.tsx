import Button from '@mui/material/Button';
import { Breadcrumbs } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useRoadmapPath, useWrites } from '../../shared/session/SessionContext.js';
import { StartMakingDocument, type DraftPriority } from './drafting.documents.js';
import { isFixedText, useTextName } from './useTextName.js';

interface Props {
  drafts: readonly DraftPriority[];
  priorityId: string;
  refetch: () => Promise<void>;
}

/** A text that was circulated, of which no next version is being written. */
export function NothingInTheMaking({ drafts, priorityId, refetch }: Props) {
  const { t } = useTranslation(['drafting', 'shell']);
  const path = useRoadmapPath();
  const writes = useWrites();
  const nameOf = useTextName();
  const errorText = useErrorText();
  const own = drafts.find(({ id }) => id === priorityId);
  const circulated = own?.circulatedNumber ?? 0;
  const intent = useIntent(`start-making:${priorityId}:${circulated}`);
  const start = useDraftedAct(StartMakingDocument, intent, refetch);
  if (!own) return null;
  const name = nameOf(own);
  const begin = async () => {
    if (await start.send({ priorityId })) await refetch();
  };
  return (
    <>
      <Breadcrumbs
        label={t('shell:breadcrumb')}
        crumbs={[
          { label: t('drafts.title'), href: path('draft') },
          ...(own.code === null ? [] : [{ label: own.code, href: path(`priorities/${own.code.toLowerCase()}`) }]),
          { label: t('crumb') },
        ]}
      />
      <PageHeading>{t('none.title', { name })}</PageHeading>
      <p style={{ margin: '10px 0 20px', color: 'var(--wm-ink-2)' }}>
        {own.inForceNumber === null
          ? t('none.circulated', { number: circulated })
          : t('none.inForce', { number: own.inForceNumber })}
        {isFixedText(own) && ` ${t('fixed')}`}
      </p>
      <p style={{ margin: '0 0 20px' }}>
        <Link to={path(`draft/${(own.code ?? own.id).toLowerCase()}/translations`)}>{t('translations')}</Link>
      </p>
      {writes && !isFixedText(own) && (
        <>
          <Button variant="contained" loading={start.busy} onClick={() => void begin()}>
            {t('start', { number: circulated + 1 })}
          </Button>
          <Refused role="alert">{start.error && errorText(start.error)}</Refused>
        </>
      )}
    </>
  );
}
