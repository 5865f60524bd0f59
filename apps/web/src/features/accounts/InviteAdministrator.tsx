import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { DEFAULT_LANGUAGE } from '@waymark/i18n';
import { Field, FieldError, TextInput } from '@waymark/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { showFieldErrors } from '../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { Refused } from '../../shared/forms/Refused.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFormDraft } from '../../shared/forms/useFormDraft.js';
import { LanguageField } from '../../shared/links/LanguageField.js';
import { LinkNote, type MadeLink } from '../../shared/links/LinkNote.js';

const InviteAdministratorDocument = graphql(`
  mutation InviteAdministrator($input: InviteAdministratorInput!) {
    inviteAdministrator(input: $input) {
      token
      invitation {
        id
        email
        mail {
          state
        }
        version
      }
    }
  }
`);

const FIELDS = ['email', 'language'] as const;
const EMPTY = { email: '', language: DEFAULT_LANGUAGE as string };
const Form = styled('form')({ display: 'grid', gap: 24, maxWidth: 460, marginTop: 12 });

/** An administrator to be sets its own password: the form asks for an address alone. */
export function InviteAdministrator({ onInvited }: { onInvited: () => Promise<void> }) {
  const { t } = useTranslation(['accounts', 'errors']);
  const errorText = useErrorText();
  const problemText = useProblemText();
  const draft = useActDraft('invite-administrator', EMPTY);
  const invite = useDraftedAct(InviteAdministratorDocument, draft, onInvited);
  const [link, setLink] = useState<MadeLink | null>(null);
  const form = useForm({ defaultValues: draft.values, shouldFocusError: false });
  const { register, handleSubmit, formState, setError } = form;
  const empty = useFormDraft(form, draft, EMPTY);
  const { errors, submitCount } = formState;

  const submit = async ({ email, language }: typeof EMPTY) => {
    const done = await invite.send(
      { email: email.trim(), language },
      (error) => void showFieldErrors(error, setError, FIELDS, problemText),
    );
    if (!done) return;
    empty();
    const { token, invitation } = done.inviteAdministrator;
    setLink({ kind: 'invitation', token, email: invitation.email, mailed: invitation.mail !== null });
    await onInvited();
  };

  return (
    <>
      <Form noValidate autoComplete="off" onSubmit={(event) => void handleSubmit(submit)(event)}>
        <RestoredLine draft={{ restored: draft.restored, discard: empty }} />
        <FormSummary key={submitCount} errors={errors} order={FIELDS} prefix="invite-" />
        <Field label={t('invite.email')} hint={t('invite.hint')} error={errors.email?.message} id="invite-email">
          {(control) => (
            <TextInput
              {...control}
              type="email"
              {...register('email', {
                required: t('invite.emailRequired'),
                pattern: { value: /^\s*\S+@\S+\s*$/, message: t('invite.emailInvalid') },
              })}
            />
          )}
        </Field>
        <LanguageField id="invite-language" error={errors.language?.message} {...register('language')} />
        <div>
          <Button type="submit" variant="contained" loading={invite.busy}>
            {t('invite.act')}
          </Button>
          <Refused role="alert">
            {invite.error && !invite.error.facts.fields?.length && <FieldError>{errorText(invite.error)}</FieldError>}
          </Refused>
        </div>
      </Form>
      {link && <LinkNote {...link} />}
    </>
  );
}
