import { useApolloClient } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { productLanguage } from '@waymark/i18n';
import { Field, FieldError, focusHome, FootnoteNotes, FootnoteSurface, TextInput } from '@waymark/ui';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { LanguageField } from '../../shared/links/LanguageField.js';
import { LinkNote, type MadeLink } from '../../shared/links/LinkNote.js';
import { InviteHeadDocument, SetupDocument, type SetupParticipant } from './setup.documents.js';
import { useSetup } from './useSetupState.js';

const Form = styled('form')({ padding: '24px 24px 8px' });
const Fields = styled('div')({ display: 'grid', gap: 26, margin: '26px 0 16px' });
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 18 });

/** Offers the seat of a head of delegation to an address; the link is told once. */
export function InviteHead({ participant, onClose }: { participant: SetupParticipant; onClose: () => void }) {
  const { t } = useTranslation(['setup', 'confirm', 'shell']);
  const { setup } = useSetup();
  const client = useApolloClient();
  const errorText = useErrorText();
  const limits = useTextLimits();
  const id = useId();
  const draft = useActDraft<{ email: string; language: string; title: string }>(`invite-head:${participant.id}`, {
    email: '',
    language: productLanguage(setup.language),
    title: t('setup:invite.seatOf', { name: participant.name }),
  });
  const invite = useDraftedAct(InviteHeadDocument, draft);
  const [asked, setAsked] = useState(false);
  const [link, setLink] = useState<MadeLink | null>(null);
  const { email, language, title } = draft.values;
  const problems = {
    email: /^\s*\S+@\S+\s*$/.test(email) ? undefined : t('setup:invite.emailNeeded'),
    title: title.trim() === '' ? t('setup:invite.titleNeeded') : limits.tooLong('membershipTitle', title),
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problems.email ?? problems.title) return;
    const done = await invite.send({
      roadmapId: setup.id,
      role: 'delegation_head',
      accreditation: 'head',
      participantId: participant.id,
      institutionIds: [],
      title: title.trim(),
      email: email.trim(),
      language,
    });
    if (!done) return;
    setLink({ kind: 'invitation', token: done.inviteMember.token, email: done.inviteMember.invitation.email });
    await client.refetchQueries({ include: [SetupDocument] });
  };
  return (
    <Dialog open onClose={() => !invite.busy && onClose()} aria-labelledby={`${id}-title`}>
      <FootnoteSurface>
        <Form noValidate autoComplete="off" onSubmit={(event) => void send(event)} {...focusHome}>
          <h2 id={`${id}-title`}>{t('setup:invite.title', { name: participant.name })}</h2>
          {link ? (
            <LinkNote {...link} />
          ) : (
            <>
              <RestoredLine draft={draft} />
              <Fields>
                <Field
                  label={t('setup:invite.email')}
                  hint={t('setup:invite.emailHint')}
                  error={asked ? problems.email : undefined}
                >
                  {(control) => (
                    <TextInput
                      {...control}
                      type="email"
                      value={email}
                      onChange={(event) => draft.change({ email: event.target.value })}
                    />
                  )}
                </Field>
                <Field
                  label={t('setup:invite.seat')}
                  error={asked ? problems.title : undefined}
                  limit={limits.limit('membershipTitle', title)}
                >
                  {(control) => (
                    <TextInput
                      {...control}
                      dir="auto"
                      value={title}
                      onChange={(event) => draft.change({ title: event.target.value })}
                    />
                  )}
                </Field>
                <LanguageField value={language} onChange={(event) => draft.change({ language: event.target.value })} />
              </Fields>
              <p className="wm-small">{t('setup:invite.consequences')}</p>
            </>
          )}
          <Acts>
            <Button onClick={onClose} disabled={invite.busy}>
              {link ? t('shell:close') : t('confirm:cancel')}
            </Button>
            {!link && (
              <Button type="submit" variant="contained" loading={invite.busy}>
                {t('setup:invite.act')}
              </Button>
            )}
          </Acts>
          <div role="alert" style={{ minHeight: 20, marginTop: 8 }}>
            {invite.error && <FieldError>{errorText(invite.error)}</FieldError>}
          </div>
          <FootnoteNotes />
        </Form>
      </FootnoteSurface>
    </Dialog>
  );
}
