import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { MessagePage } from '../../shared/page/MessagePage.js';
import { useCan, useMembership, useRoadmapPath } from '../../shared/session/SessionContext.js';

/** Until drafting starts there is nothing to look over: the secretariat sets up, and whoever else was invited waits. */
export function BeingSetUp() {
  const { t } = useTranslation('overview');
  const { title } = useMembership();
  const pathOf = useRoadmapPath();
  if (useCan('secretariat')) return <Navigate replace to={pathOf('setup')} />;
  return (
    <MessagePage title={t('waiting.title')} action={null}>
      {t('waiting.body', { title })}
    </MessagePage>
  );
}
