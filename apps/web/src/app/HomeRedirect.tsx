import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { MessagePage } from '../shared/page/MessagePage.js';
import { useViewer } from '../shared/session/SessionContext.js';
import { AccountFrame } from './AccountLayout.js';

/** The first page: of one's roadmap, or the administrator's roadmaps. */
export function HomeRedirect() {
  const { t } = useTranslation();
  const { user, memberships } = useViewer();
  const [first] = memberships;
  if (first) return <Navigate replace to={`/r/${first.roadmap.code}`} />;
  if (user.administrator) return <Navigate replace to="/roadmaps" />;
  return (
    <AccountFrame>
      <MessagePage title={t('home.none.title')} action={null}>
        {t('home.none.body')}
      </MessagePage>
    </AccountFrame>
  );
}
