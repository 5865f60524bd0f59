import { useTranslation } from 'react-i18next';
import { MessagePage } from '../../shared/page/MessagePage.js';
import { useViewer } from '../../shared/session/SessionContext.js';
import { AdministeredRoadmaps } from './AdministeredRoadmaps.js';
import { OwnRoadmaps } from './OwnRoadmaps.js';

/** The roadmaps in which one holds a role, and what needs one there; for administrators also all of them by name. */
export function RoadmapsPage() {
  const { t } = useTranslation('roadmaps');
  const { user, memberships } = useViewer();
  const takesPart = memberships.length > 0;
  if (!takesPart && !user.administrator) {
    return (
      <MessagePage title={t('own.none')} action={null}>
        {t('own.noneBody')}
      </MessagePage>
    );
  }
  return (
    <>
      {takesPart && <OwnRoadmaps />}
      {user.administrator && (
        <div style={{ marginTop: takesPart ? 48 : 0 }}>
          <AdministeredRoadmaps beside={takesPart} />
        </div>
      )}
    </>
  );
}
