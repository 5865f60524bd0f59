import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ErrorSummary, Field, FieldError, TextInput } from '@waymark/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/index.js';
import type { AppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { ADDRESS } from './address.js';
import { useEnter } from './useEnter.js';

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...ViewerParts
    }
  }
`);

const Form = styled('form')({ display: 'grid', gap: 24, '& input': { minHeight: 46 } });
const Hint = styled('p')({
  marginTop: -12,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-3)',
  '& a': { display: 'inline-block', padding: '3px 0' },
});

/** The same words for an unknown address and a wrong password. */
function useRefusalText(): (error: AppError) => string {
  const { t } = useTranslation('signIn');
  const errorText = useErrorText();
  return (error) => {
    if (error.code === 'THROTTLED') return t('throttledSoon');
    return error.code === 'UNAUTHENTICATED' ? t('failed') : errorText(error);
  };
}

interface Problems {
  email?: string;
  password?: string;
}

/**
 * Two fields by hand: a form library would be a tenth of what a visitor downloads first.
 * @param mail whether a link for a new password can be mailed
 */
export function SignInForm({ mail }: { mail: boolean }) {
  const { t } = useTranslation(['signIn', 'states']);
  const { enter, busy, error } = useEnter();
  const refusalText = useRefusalText();
  const refusal = useRef<HTMLDivElement>(null);
  const [{ problems, attempt }, setChecked] = useState<{ problems: Problems; attempt: number }>({
    problems: {},
    attempt: 0,
  });
  useEffect(() => {
    if (error) refusal.current?.focus();
  }, [error]);

  const check = (email: string, password: string): Problems => ({
    email: email === '' ? t('email.required') : ADDRESS.test(email) ? undefined : t('email.invalid'),
    password: password === '' ? t('password.required') : undefined,
  });

  const submit = async (form: HTMLFormElement) => {
    const fields = form.elements as HTMLFormControlsCollection & Record<'email' | 'password', HTMLInputElement>;
    const email = fields.email.value.trim();
    const found = check(email, fields.password.value);
    setChecked({ problems: found, attempt: attempt + 1 });
    if (found.email || found.password) return;
    const variables = { input: { email, password: fields.password.value } };
    const refusal = await enter(SignInDocument, variables, ({ signIn }) => signIn);
    if (refusal) fields.password.value = '';
  };

  const summary = [
    ...(problems.email ? [{ id: 'sign-in-email', message: problems.email }] : []),
    ...(problems.password ? [{ id: 'sign-in-password', message: problems.password }] : []),
  ];
  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit(event.currentTarget);
      }}
    >
      {summary.length > 0 && (
        <ErrorSummary key={attempt} title={t('states:summary.title', { count: summary.length })} errors={summary} />
      )}
      <Field label={t('email.label')} error={problems.email} id="sign-in-email">
        {(control) => <TextInput {...control} name="email" type="email" autoComplete="username" required />}
      </Field>
      <Field label={t('password.label')} error={problems.password} id="sign-in-password">
        {(control) => (
          <TextInput {...control} name="password" type="password" autoComplete="current-password" required />
        )}
      </Field>
      {mail && (
        <Hint>
          <Link to="/forgotten">{t('forgotten')}</Link>
        </Hint>
      )}
      <Hint>{t('needAccess')}</Hint>
      <div>
        <Button type="submit" variant="contained" size="large" fullWidth loading={busy}>
          {t('submit')}
        </Button>
        <Refused ref={refusal} tabIndex={-1} role="alert">
          {error && <FieldError>{refusalText(error)}</FieldError>}
        </Refused>
      </div>
    </Form>
  );
}
