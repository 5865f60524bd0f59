import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError, Section, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingMemberFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
import { InLanguage } from '../../shared/links/LanguageField.js';
import { LinkNote, type MadeLink } from '../../shared/links/LinkNote.js';
import { MailLine } from '../../shared/links/MailLine.js';
import { RenewInvitationDocument, WithdrawInvitationDocument } from '../../shared/links/links.documents.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { useFormats } from '../../shared/session/useFormats.js';

const WaitingMember = graphql(`
  fragment WaitingMember on WaitingInvitation {
    open
    mayChange
    invitation {
      id
      email
      title
      language
      invitedAt
      expiresAt
      version
      mail {
        ...MailedLink
      }
    }
  }
`);

const Item = styled('li')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  padding: '10px 0',
  borderTop: '1px solid var(--wm-line)',
  '& > div': { flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' },
  // A link that was just made stands below the buttons, which keep their place.
  '& > div ~ div': { flexBasis: '100%' },
});
const Quiet = styled('span')({ display: 'block', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });

export interface InvitationsProps {
  invitations: readonly FragmentType<typeof WaitingMember>[];
  /** What is said where none waits. */
  none: string;
  onChanged: () => Promise<void>;
}

/** What waits to be accepted: a link can be made anew, or withdrawn. */
export function Invitations({ invitations: refs, none, onChanged }: InvitationsProps) {
  const invitations = readFragment(WaitingMember, refs);
  const { t } = useTranslation('people');
  const formats = useFormats();
  const errorText = useErrorText();
  const toast = useToast();
  const renew = useAct(RenewInvitationDocument);
  const withdraw = useAct(WithdrawInvitationDocument);
  const [link, setLink] = useState<(MadeLink & { id: string }) | null>(null);
  const error = renew.error ?? withdraw.error;
  const busy = renew.busy || withdraw.busy;

  const seen = ({ invitation }: WaitingMemberFragment) => ({
    invitationId: invitation.id,
    expectedVersion: invitation.version,
  });
  const again = async (waiting: WaitingMemberFragment) => {
    const done = await renew.send({ input: seen(waiting) });
    if (!done) return;
    const { token, invitation } = done.renewInvitation;
    const mailed = invitation.mail !== null;
    setLink({ kind: 'invitation', token, email: invitation.email, mailed, id: invitation.id });
    await onChanged();
  };
  const take = async (waiting: WaitingMemberFragment) => {
    if (!(await withdraw.send({ input: seen(waiting) }))) return;
    toast({ text: t('invitations.withdrawn') });
    await onChanged();
    document.getElementById('invitations')?.focus();
  };

  return (
    <div id="invitations" tabIndex={-1}>
      <Section title={t('invitations.title')}>
        {invitations.length === 0 && <p>{none}</p>}
        <ul>
          {invitations.map((waiting) => {
            const { id, title, email, language, invitedAt, expiresAt, mail } = waiting.invitation;
            const act = mail ? 'again' : 'renew';
            const until = { invited: formats.day(invitedAt), expires: formats.day(expiresAt) };
            return (
              <Item key={id}>
                <div>
                  <TitleText>{title ?? ''}</TitleText>
                  <Quiet>{email}</Quiet>
                  <Quiet>
                    <InLanguage language={language} />
                  </Quiet>
                  <Quiet>{t(waiting.open ? 'invitations.until' : 'invitations.late', until)}</Quiet>
                  {mail && (
                    <Quiet>
                      <MailLine mail={mail} />
                    </Quiet>
                  )}
                </div>
                {waiting.mayChange && (
                  <>
                    <Button
                      size="small"
                      disabled={busy}
                      aria-label={t(`invitations.${act}Of`, { title })}
                      onClick={() => void again(waiting)}
                    >
                      {t(`invitations.${act}`)}
                    </Button>
                    <Button
                      size="small"
                      disabled={busy}
                      aria-label={t('invitations.withdrawOf', { title })}
                      onClick={() => void take(waiting)}
                    >
                      {t('invitations.withdraw')}
                    </Button>
                  </>
                )}
                {link?.id === id && <LinkNote {...link} />}
              </Item>
            );
          })}
        </ul>
        <Refused role="alert">{error && <FieldError>{errorText(error)}</FieldError>}</Refused>
      </Section>
    </div>
  );
}
