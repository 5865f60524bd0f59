import { useQuery } from '@apollo/client/react';
import { styled } from '@mui/material/styles';
import { FootnoteNotes, FootnoteSurface, Logo, media, Note, ParticipantsProvider } from '@waymark/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/index.js';
import { toAppError } from '../../shared/api/AppError.js';
import { maintenance } from '../../shared/frame/maintenance.js';
import { ThemeControl } from '../../shared/frame/ThemeControl.js';
import { LoadError } from '../../shared/page/LoadError.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { PersonaList } from './PersonaList.js';
import { RoadmapFront } from './RoadmapFront.js';
import { SignInForm } from './SignInForm.js';

export const SignInInfoDocument = graphql(`
  query SignInInfo {
    signInInfo {
      demo
      mail
      roadmaps {
        title
        participants {
          id
          code
          name
          chip
          footnote
          footnoteMark
        }
      }
      personas {
        key
        name
        note
        participantCode
        role
      }
    }
  }
`);

const Root = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  minHeight: '100vh',
  '@media (max-width:900px)': { display: 'block' },
});
const Front = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  padding: '40px 64px 32px',
  background: 'var(--wm-canvas)',
  // The entry side may be long; what it is about stays in sight.
  '& > div': { position: 'sticky', top: 40, display: 'flex', flexDirection: 'column', minHeight: 'calc(100vh - 72px)' },
  '@media (max-width:900px)': { padding: '20px 16px 24px', '& > div': { position: 'static', minHeight: 0 } },
  [media.low]: { '& > div': { position: 'static', minHeight: 0 } },
});
const Brand = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  font: '600 22px/1 var(--wm-serif)',
});
const Notes = styled('div')({ paddingTop: 40, '@media (max-width:900px)': { display: 'none' } });
const NotesBelow = styled('div')({ display: 'none', '@media (max-width:900px)': { display: 'block', marginTop: 24 } });
const Entry = styled('main')({
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  padding: '40px 64px',
  '& > div': { width: '100%', maxWidth: 460, margin: '0 auto' },
  '& h1': { fontSize: 26, lineHeight: '32px' },
  '@media (max-width:900px)': { padding: '28px 16px 32px' },
});
const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 16,
  marginBottom: 20,
});

/** The way in: email and password; with the sample, its personas by role title. */
export function SignInPage() {
  const { t } = useTranslation(['signIn', 'shell']);
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(SignInInfoDocument);
  const info = data?.signInInfo;
  const roadmap = info?.roadmaps[0];
  // Of every roadmap that personas sit in; where two word a participant otherwise, the one that is shown here counts.
  const participants = useMemo(
    () =>
      (info?.roadmaps ?? [])
        .toReversed()
        .flatMap(({ participants }) => participants)
        .map(({ code, name, chip, footnote, footnoteMark }) => ({
          code,
          name,
          chip,
          footnote,
          mark: footnoteMark,
        })),
    [info],
  );
  // As it was when the page came: nothing moves under whoever types.
  const [{ note }] = useState(maintenance.told);
  const cause = search.get('cause');
  return (
    <FootnoteSurface>
      <ParticipantsProvider participants={participants}>
        <Root>
          <Front aria-label={t('shell:product')}>
            <div>
              <Brand>
                <Logo size={32} />
                {t('shell:product')}
              </Brand>
              {(info ?? error) && (
                <RoadmapFront
                  title={roadmap?.title ?? (info ? t('shell:product') : '')}
                  codes={(roadmap?.participants ?? []).map(({ code }) => code)}
                />
              )}
              <Notes>
                <FootnoteNotes />
              </Notes>
            </div>
          </Front>
          <Entry id="main">
            {/* Not before it is known what stands beside the form: it would move when that comes. */}
            {(info ?? error) && (
              <div>
                <Head>
                  <PageHeading>{t('title')}</PageHeading>
                  <ThemeControl />
                </Head>
                {note}
                {cause === 'expired' && <Cause>{t('expired')}</Cause>}
                {cause === 'signed-out' && <Cause>{t('signedOut')}</Cause>}
                <SignInForm mail={info?.mail ?? false} />
                {info?.demo && <PersonaList personas={info.personas} known={participants.map(({ code }) => code)} />}
                {error && (
                  <div style={{ marginTop: 28 }}>
                    <LoadError
                      error={toAppError(error)}
                      subject={t('shell:product')}
                      onRetry={() => void refetch().catch(() => undefined)}
                    />
                  </div>
                )}
                <NotesBelow>
                  <FootnoteNotes />
                </NotesBelow>
              </div>
            )}
          </Entry>
        </Root>
      </ParticipantsProvider>
    </FootnoteSurface>
  );
}

function Cause({ children }: { children: string }) {
  return (
    <div style={{ marginBottom: 20 }}>
      <Note role="status">{children}</Note>
    </div>
  );
}
