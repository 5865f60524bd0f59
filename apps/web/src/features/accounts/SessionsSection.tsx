import Button from '@mui/material/Button';
import { FieldError, focusHome, Section, Tag, Td, Th, useToast, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import type { OwnSessionFragment } from '../../gql/graphql.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import { useFormats } from '../../shared/session/useFormats.js';

const OwnSession = graphql(`
  fragment OwnSession on SessionInfo {
    id
    browser
    system
    createdAt
    seenAt
    current
  }
`);

const EndSessionDocument = graphql(`
  mutation EndSession($sessionId: ID!) {
    endSession(sessionId: $sessionId)
  }
`);

const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

interface SessionsSectionProps {
  sessions: readonly FragmentType<typeof OwnSession>[];
  onEnded: () => Promise<void>;
}

/** Where the account is signed in: this device is left by the account menu, which looks after its drafts. */
export function SessionsSection({ sessions: refs, onEnded }: SessionsSectionProps) {
  const sessions = readFragment(OwnSession, refs);
  const { t } = useTranslation('entrance');
  const formats = useFormats();
  const errorText = useErrorText();
  const toast = useToast();
  const end = useAct(EndSessionDocument);
  const endOthers = useAct(EndOtherSessionsDocument);
  const error = end.error ?? endOthers.error;
  const moment = (at: string) => t('account.moment', { day: formats.day(at, 'table'), time: formats.time(at) });
  const deviceOf = ({ browser, system }: OwnSessionFragment) =>
    browser !== null && system !== null
      ? t('account.on', { browser, system })
      : (browser ?? system ?? t('account.unknown'));

  const leave = async (session: OwnSessionFragment) => {
    endOthers.clearError();
    // One that has ended meanwhile is refused, and is not in the list any more.
    const ended = await end.send({ sessionId: session.id });
    if (ended) toast({ text: t('account.ended', { device: deviceOf(session) }) });
    await onEnded();
  };
  const leaveOthers = async () => {
    end.clearError();
    const done = await endOthers.send({});
    if (!done) return;
    toast({ text: t('account.endedOthers', { count: done.endOtherSessions }) });
    await onEnded();
  };

  return (
    <Section title={t('account.sessions')}>
      <div {...focusHome}>
        <LabelledTable>
          <caption>
            <VisuallyHidden>{t('account.sessionsCaption')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <Th scope="col">{t('account.device')}</Th>
              <Th scope="col">{t('account.begun')}</Th>
              <Th scope="col">{t('account.seen')}</Th>
              <Th scope="col">
                <VisuallyHidden>{t('account.acts')}</VisuallyHidden>
              </Th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.id}>
                <Th scope="row">{deviceOf(session)}</Th>
                <Td data-label={t('account.begun')}>{moment(session.createdAt)}</Td>
                <Td data-label={t('account.seen')}>{moment(session.seenAt)}</Td>
                <Td>
                  {session.current ? (
                    <Tag>{t('account.current')}</Tag>
                  ) : (
                    <Button
                      size="small"
                      disabled={end.busy || endOthers.busy}
                      aria-label={t('account.endOf', { device: deviceOf(session), begun: moment(session.createdAt) })}
                      onClick={() => void leave(session)}
                    >
                      {t('account.end')}
                    </Button>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </LabelledTable>
      </div>
      {sessions.length > 1 && (
        <div style={{ marginTop: 12 }}>
          <Button loading={endOthers.busy} onClick={() => void leaveOthers()}>
            {t('account.endOthers')}
          </Button>
        </div>
      )}
      <Refused role="alert">{error && <FieldError>{errorText(error)}</FieldError>}</Refused>
    </Section>
  );
}
