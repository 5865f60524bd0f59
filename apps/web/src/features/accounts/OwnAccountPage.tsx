import { Section, SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/index.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useViewer } from '../../shared/session/SessionContext.js';
import { ProfileForm } from './ProfileForm.js';
import { SessionsSection } from './SessionsSection.js';
import { TakeOutData } from './TakeOutData.js';

const OwnAccountDocument = graphql(`
  query OwnAccount {
    viewer {
      user {
        id
        ...Profile
      }
    }
    sessions {
      ...OwnSession
    }
  }
`);

/** What somebody chooses for the own account, and where it is signed in. */
export function OwnAccountPage() {
  const { t } = useTranslation('entrance');
  const { user } = useViewer();
  const page = usePage(OwnAccountDocument, {}, { ignore: ['seenAt'] });
  return (
    <>
      <PageHeading>{t('account.title')}</PageHeading>
      <p style={{ marginTop: 10, overflowWrap: 'anywhere', color: 'var(--wm-ink-2)' }}>
        {t('account.address', { email: user.email })}
      </p>
      <PageContent
        page={page}
        headed
        subject={t('account.title')}
        skeleton={Array.from({ length: 6 }, (_, row) => (
          <SkeletonBlock key={row} style={{ height: 40, maxWidth: 460, marginTop: 24 }} />
        ))}
      >
        {({ viewer, sessions }) => (
          <>
            {viewer.user && <ProfileForm profile={viewer.user} onMet={page.refetch} />}
            <Section title={t('account.password')}>
              <Link to="/password">{t('password.title')}</Link>
            </Section>
            <SessionsSection sessions={sessions} onEnded={page.refetch} />
            <Section title={t('data.title')}>
              <p style={{ maxWidth: '62ch', margin: '4px 0 12px' }}>{t('data.lead')}</p>
              <TakeOutData userId={user.id} label={t('data.takeOut')} />
            </Section>
          </>
        )}
      </PageContent>
    </>
  );
}
