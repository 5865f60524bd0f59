import { useQuery } from '@apollo/client/react';
import { styled } from '@mui/material/styles';
import { createFormats, type LanguageCode } from '@waymark/i18n';
import { media, Note, ParticipantsProvider, Participant, Skeleton } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../gql/index.js';
import type { OpenInvitationQuery } from '../../gql/graphql.js';
import { toAppError } from '../../shared/api/AppError.js';
import { LoadError } from '../../shared/page/LoadError.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { readViewer, ViewerDocument } from '../../shared/session/viewer.js';
import { AcceptForm } from './AcceptForm.js';
import { ClosedLink } from './ClosedLink.js';
import { EntranceFrame } from './EntranceFrame.js';
import { useSpokenLanguage } from './useSpokenLanguage.js';

const OpenInvitationDocument = graphql(`
  query OpenInvitation($token: String!) {
    openInvitation(token: $token) {
      email
      administrator
      roadmapTitle
      title
      participant {
        id
        code
        name
        chip
        footnote
        footnoteMark
      }
      language
      expiresAt
    }
  }
`);

const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'minmax(96px, auto) 1fr',
  gap: '8px 16px',
  margin: '16px 0 24px',
  '& dt': { color: 'var(--wm-ink-3)', fontSize: 14 },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  [media.phone]: { gridTemplateColumns: '1fr', gap: 0, '& dd + dt': { marginTop: 10 } },
});

/** What an invitation offers, and the answer. The page does not know whether its address has an account. */
export function InvitationPage() {
  const { t } = useTranslation(['entrance', 'states']);
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(OpenInvitationDocument, { variables: { token }, fetchPolicy: 'no-cache' });
  const failure = error && toAppError(error);
  const language = useSpokenLanguage(data?.openInvitation.language ?? null);
  return (
    <EntranceFrame>
      {data && language && <Offer token={token} offer={data.openInvitation} language={language} />}
      {!language && !failure && <Skeleton label={t('states:loading')} />}
      {failure?.code === 'NOT_FOUND' && <ClosedLink why={t('closed.invitation')} />}
      {failure && failure.code !== 'NOT_FOUND' && (
        <LoadError
          error={failure}
          subject={t('invitation.title')}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
    </EntranceFrame>
  );
}

interface OfferProps {
  token: string;
  offer: OpenInvitationQuery['openInvitation'];
  language: LanguageCode;
}

function Offer({ token, offer, language }: OfferProps) {
  const { t } = useTranslation('entrance');
  const formats = createFormats({ language, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  const { data } = useQuery(ViewerDocument);
  const signedInAs = data ? (readViewer(data.viewer).user?.email ?? null) : null;
  const { email, administrator, roadmapTitle, title, participant, expiresAt } = offer;
  const participants = participant ? [{ ...participant, mark: participant.footnoteMark }] : [];
  return (
    <ParticipantsProvider participants={participants}>
      <PageHeading>{t('invitation.title')}</PageHeading>
      <p>{t(administrator ? 'invitation.leadAdministrator' : 'invitation.lead')}</p>
      <Facts>
        {roadmapTitle !== null && (
          <>
            <dt>{t('invitation.roadmap')}</dt>
            <dd dir="auto">{roadmapTitle}</dd>
          </>
        )}
        {title !== null && (
          <>
            <dt>{t('invitation.role')}</dt>
            <dd dir="auto">{title}</dd>
          </>
        )}
        {participant && (
          <>
            <dt>{t('invitation.participant')}</dt>
            <dd>
              <Participant code={participant.code} form="both" />
            </dd>
          </>
        )}
        <dt>{t('invitation.email')}</dt>
        <dd>{email}</dd>
        <dt>{t('invitation.until')}</dt>
        <dd>{formats.day(expiresAt)}</dd>
      </Facts>
      {signedInAs !== null && signedInAs !== email && (
        <div style={{ marginBottom: 16 }}>
          <Note>{t('invitation.signedInAs', { email: signedInAs })}</Note>
        </div>
      )}
      {signedInAs === email && <p style={{ marginBottom: 16 }}>{t('invitation.signedIn')}</p>}
      <AcceptForm token={token} proved={signedInAs === email} />
    </ParticipantsProvider>
  );
}
