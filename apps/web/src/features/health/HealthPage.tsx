import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError, SkeletonBlock, Table, Tag, Td, Th, useToast, VisuallyHidden } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { MessagePage } from '../../shared/page/MessagePage.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useViewer } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { FailedJobs } from './FailedJobs.js';
import { HealthPageDocument, SendTestMailDocument, type Health } from './health.documents.js';
import { MaintenanceSection } from './MaintenanceSection.js';
import { useHealthFacts } from './useHealthFacts.js';

const Lead = styled('p')({ maxWidth: '72ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });
const Looked = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 20px',
  marginBottom: 16,
});
// The word of the tag stands on the line of the part's name.
const State = styled(Td)({ '& > span': { margin: '-2px 0' } });
const Facts = styled('ul')({ display: 'grid', gap: 2 });

/** How the installation is, for the administrator; no content of any roadmap. */
export function HealthPage() {
  const { t } = useTranslation('states');
  const { user } = useViewer();
  if (user.administrator) return <Installation />;
  return <MessagePage title={t('noPermission.title')}>{t('noPermission.body')}</MessagePage>;
}

function Installation() {
  const { t } = useTranslation('health');
  const page = usePage(HealthPageDocument, {});
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <Lead>{t('lead')}</Lead>
      <PageContent page={page} headed subject={t('title')} skeleton={<SkeletonBlock style={{ height: 400 }} />}>
        {({ installationHealth: health }) => (
          <>
            <LookedAt at={health.checkedAt} again={page.refetch} />
            <Parts health={health} />
            {health.mailServer !== 'not_configured' && <TestMail />}
            <MaintenanceSection maintenance={health.maintenance} onChanged={page.refetch} />
            <FailedJobs failures={health.jobs.failures} onChanged={page.refetch} />
          </>
        )}
      </PageContent>
    </>
  );
}

function LookedAt({ at, again }: { at: string; again: () => Promise<void> }) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const [busy, setBusy] = useState(false);
  const look = async () => {
    setBusy(true);
    await again().finally(() => setBusy(false));
  };
  return (
    <Looked>
      <span role="status">{t('checked', { time: formats.time(at) })}</span>
      <Button size="small" loading={busy} onClick={() => void look()}>
        {t('again')}
      </Button>
    </Looked>
  );
}

function Parts({ health }: { health: Health }) {
  const { t } = useTranslation('health');
  const parts = useHealthFacts()(health);
  return (
    <Table stackOnPhone>
      <caption>
        <VisuallyHidden>{t('caption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <Th scope="col">{t('part')}</Th>
          <Th scope="col">{t('state')}</Th>
          <Th scope="col">{t('facts')}</Th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ key, name, state, facts }) => (
          <tr key={key}>
            <Th scope="row">{name}</Th>
            <State>{state !== null && <Tag>{t(`state.${state}`)}</Tag>}</State>
            <Td>
              <Facts>
                {facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </Facts>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Goes to one's own address: no other is asked for. */
function TestMail() {
  const { t } = useTranslation('health');
  const toast = useToast();
  const errorText = useErrorText();
  const act = useDraftedAct(SendTestMailDocument, useIntent('test-mail'));
  const send = async () => {
    if (await act.send({})) toast({ text: t('mail.tested') });
  };
  return (
    <div style={{ marginTop: 20 }}>
      <Button loading={act.busy} onClick={() => void send()}>
        {t('mail.test')}
      </Button>
      <Refused role="alert">{act.error && <FieldError>{errorText(act.error)}</FieldError>}</Refused>
    </div>
  );
}
