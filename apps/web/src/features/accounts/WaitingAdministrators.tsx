import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError, media, Section, Table, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingAdministratorFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
import { InLanguage } from '../../shared/links/LanguageField.js';
import { LinkNote, type MadeLink } from '../../shared/links/LinkNote.js';
import { MailLine } from '../../shared/links/MailLine.js';
import { RenewInvitationDocument, WithdrawInvitationDocument } from '../../shared/links/links.documents.js';
import { useFormats } from '../../shared/session/useFormats.js';

const WaitingAdministrator = graphql(`
  fragment WaitingAdministrator on Invitation {
    id
    email
    language
    expiresAt
    version
    mail {
      ...MailedLink
    }
  }
`);

const Acts = styled(Td)({ '&&': { paddingRight: 0 }, textAlign: 'right', [media.phone]: { textAlign: 'left' } });

export interface WaitingAdministratorsProps {
  invitations: readonly FragmentType<typeof WaitingAdministrator>[];
  onChanged: () => Promise<void>;
}

/** Administrators who were invited and have not come yet. */
export function WaitingAdministrators({ invitations: refs, onChanged }: WaitingAdministratorsProps) {
  const invitations = readFragment(WaitingAdministrator, refs);
  const { t } = useTranslation('accounts');
  const formats = useFormats();
  const errorText = useErrorText();
  const renew = useAct(RenewInvitationDocument);
  const withdraw = useAct(WithdrawInvitationDocument);
  const [link, setLink] = useState<MadeLink | null>(null);
  const error = renew.error ?? withdraw.error;
  const seen = ({ id, version }: WaitingAdministratorFragment) => ({
    input: { invitationId: id, expectedVersion: version },
  });
  const again = async (invitation: WaitingAdministratorFragment) => {
    const done = await renew.send(seen(invitation));
    if (!done) return;
    const { token, invitation: renewed } = done.renewInvitation;
    setLink({ kind: 'invitation', token, email: invitation.email, mailed: renewed.mail !== null });
    await onChanged();
  };
  const take = async (invitation: WaitingAdministratorFragment) => {
    if (await withdraw.send(seen(invitation))) await onChanged();
  };
  if (invitations.length === 0 && link === null) return null;
  return (
    <Section title={t('waiting.title')}>
      <Table stackOnPhone>
        <caption>
          <VisuallyHidden>{t('waiting.title')}</VisuallyHidden>
        </caption>
        <tbody>
          {invitations.map((invitation) => (
            <tr key={invitation.id}>
              <Th scope="row">{invitation.email}</Th>
              <Td>
                {t('waiting.until', { day: formats.day(invitation.expiresAt, 'table') })}
                <br />
                <InLanguage language={invitation.language} />
                {invitation.mail && (
                  <>
                    <br />
                    <MailLine mail={invitation.mail} />
                  </>
                )}
              </Td>
              <Acts>
                <Button
                  size="small"
                  aria-label={t(invitation.mail ? 'waiting.againOf' : 'waiting.renewOf', { email: invitation.email })}
                  onClick={() => void again(invitation)}
                >
                  {t(invitation.mail ? 'waiting.again' : 'waiting.renew')}
                </Button>{' '}
                <Button
                  size="small"
                  aria-label={t('waiting.withdrawOf', { email: invitation.email })}
                  onClick={() => void take(invitation)}
                >
                  {t('waiting.withdraw')}
                </Button>
              </Acts>
            </tr>
          ))}
        </tbody>
      </Table>
      <Refused role="alert">{error && <FieldError>{errorText(error)}</FieldError>}</Refused>
      {link && <LinkNote {...link} />}
    </Section>
  );
}
