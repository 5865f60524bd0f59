import { styled } from '@mui/material/styles';
import Button from '@mui/material/Button';
import { Icon, ParticipantsProvider, Participant, SkeletonBlock, UiLink } from '@waymark/ui';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { FirstRoadmap } from './FirstRoadmap.js';
import { namesOf } from './namesOf.js';
import { RoadmapsDocument } from './roadmaps.documents.js';

const Lead = styled('p')({ maxWidth: '72ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });
const Item = styled('li')({ padding: '14px 0', borderTop: '1px solid var(--wm-line)' });
const Title = styled('h2')({ fontSize: 19, lineHeight: '25px' });
const Who = styled('ul')({ display: 'flex', flexWrap: 'wrap', gap: '4px 14px', marginTop: 6, fontSize: 14 });
const None = styled('p')({ marginTop: 6, fontSize: 14, color: 'var(--wm-ink-2)' });

/**
 * All roadmaps, for administrators: their titles, their participants and the way to their people.
 * @param beside whether their own roadmaps stand above: then they are no page of their own
 */
export function AdministeredRoadmaps({ beside }: { beside: boolean }) {
  const { t } = useTranslation('roadmaps');
  const page = usePage(RoadmapsDocument, {});
  return (
    <>
      <PageContent page={page} subject={t('title')} headed={beside} skeleton={<SkeletonBlock style={{ height: 60 }} />}>
        {({ administeredRoadmaps: roadmaps }) =>
          roadmaps.length === 0 ? (
            <FirstRoadmap />
          ) : (
            <>
              {beside ? <h2>{t('title')}</h2> : <PageHeading>{t('title')}</PageHeading>}
              <Lead>{t('lead')}</Lead>
              <p style={{ marginBottom: 20 }}>
                <UiLink href="/catalogue">{t('catalogue')}</UiLink> · <UiLink href="/health">{t('health')}</UiLink>
              </p>
              <Button
                component={Link}
                to="/new-roadmap"
                variant="contained"
                startIcon={<Icon of={Plus} small />}
                style={{ marginBottom: 20 }}
              >
                {t('new')}
              </Button>
              <ul>
                {roadmaps.map(({ id, code, title, participants, continuable }) => (
                  <ParticipantsProvider key={id} participants={namesOf(participants)}>
                    <Item>
                      <Title dir="auto" as={beside ? 'h3' : 'h2'}>
                        {title}
                      </Title>
                      {participants.length === 0 ? (
                        <None>{t('participants.none')}</None>
                      ) : (
                        <Who aria-label={t('participants')}>
                          {participants.map((participant) => (
                            <li key={participant.id}>
                              <Participant code={participant.code} form="both" />
                            </li>
                          ))}
                        </Who>
                      )}
                      <p style={{ marginTop: 8 }}>
                        <UiLink href={`/roadmaps/${code}`} aria-label={t('people.of', { title })}>
                          {t('people')}
                        </UiLink>
                        {continuable && (
                          <UiLink href={`/new-roadmap?continues=${id}`} style={{ marginLeft: 20 }}>
                            {t('continue')}
                          </UiLink>
                        )}
                      </p>
                    </Item>
                  </ParticipantsProvider>
                ))}
              </ul>
            </>
          )
        }
      </PageContent>
    </>
  );
}
