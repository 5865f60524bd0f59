import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Field, FieldError, TextInput } from '@waymark/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { usePasswordProblem } from './usePasswordProblem.js';
import { useEnter } from './useEnter.js';

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ...ViewerParts
    }
  }
`);

export const Form = styled('form')({ display: 'grid', gap: 24 });

/** Name and password; only a button where the reader is signed in with the address. */
export function AcceptForm({ token, proved }: { token: string; proved: boolean }) {
  const { t } = useTranslation('entrance');
  const errorText = useErrorText();
  const { enter, busy, error } = useEnter();
  const { problem, missing, check } = usePasswordProblem(error);
  const refusal = useRef<HTMLDivElement>(null);
  const [name, setName] = useState('');
  useEffect(() => {
    if (error) refusal.current?.focus();
  }, [error]);

  const limits = useTextLimits();
  const submit = async (form: HTMLFormElement) => {
    const field = form.elements.namedItem('password') as HTMLInputElement | null;
    const password = field?.value ?? null;
    if (!proved && !check(password ?? '')) return field?.focus();
    const input = { token, name: name.trim() || null, password: proved ? null : password };
    const refusal = await enter(AcceptInvitationDocument, { input }, ({ acceptInvitation }) => acceptInvitation);
    if (refusal && !refusal.passing && field) field.value = '';
  };

  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit(event.currentTarget);
      }}
    >
      {!proved && (
        <>
          <Field
            label={t('invitation.name')}
            hint={t('invitation.nameHint')}
            id="entrance-name"
            limit={limits.limit('accountName', name)}
          >
            {(control) => (
              <TextInput
                {...control}
                autoComplete="name"
                dir="auto"
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Field
            label={t('invitation.password')}
            hint={t('invitation.passwordHint')}
            error={missing ? t('invitation.passwordRequired') : problem}
            id="entrance-password"
          >
            {(control) => (
              <TextInput {...control} name="password" type="password" autoComplete="new-password" required />
            )}
          </Field>
        </>
      )}
      <div>
        <Button type="submit" variant="contained" size="large" loading={busy}>
          {t('invitation.act')}
        </Button>
        <Refused ref={refusal} tabIndex={-1} role="alert">
          {error && problem === undefined && (
            <FieldError>{error.code === 'UNAUTHENTICATED' ? t('invitation.failed') : errorText(error)}</FieldError>
          )}
        </Refused>
      </div>
    </Form>
  );
}
