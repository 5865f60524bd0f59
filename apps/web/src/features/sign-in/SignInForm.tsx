import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Field, FieldError, TextInput } from '@waymark/ui';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import type { AppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { useEnter } from './useEnter.js';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...ViewerParts
    }
  }
`);

interface Values {
  email: string;
  password: string;
}

const Form = styled('form')({ display: 'grid', gap: 14, '& input': { minHeight: 46 } });
const Refusal = styled('div')({ '&:not(:empty)': { marginBottom: 2 } });
const Hint = styled('p')({ marginTop: 10, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });

/** The same words for an unknown address and a wrong password. */
function useRefusalText(): (error: AppError) => string {
  const { t } = useTranslation('signIn');
  const errorText = useErrorText();
  return (error) => {
    if (error.code === 'THROTTLED') return t('throttledSoon');
    return error.code === 'UNAUTHENTICATED' ? t('failed') : errorText(error);
  };
}

export function SignInForm() {
  const { t } = useTranslation('signIn');
  const { enter, busy, error } = useEnter();
  const refusalText = useRefusalText();
  const refusal = useRef<HTMLDivElement>(null);
  const { register, handleSubmit, formState, resetField } = useForm<Values>({
    defaultValues: { email: '', password: '' },
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  useEffect(() => {
    if (error) refusal.current?.focus();
  }, [error]);
  const submit = async ({ email, password }: Values) => {
    const entered = await enter(SignInDocument, { input: { email: email.trim(), password } }, ({ signIn }) => signIn);
    if (!entered) resetField('password');
  };
  return (
    <Form noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
      <FormSummary key={submitCount} errors={errors} order={['email', 'password']} prefix="sign-in-" />
      <Refusal ref={refusal} tabIndex={-1} role="alert">
        {error && <FieldError>{refusalText(error)}</FieldError>}
      </Refusal>
      <Field label={t('email.label')} error={errors.email?.message} id="sign-in-email">
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="username"
            {...register('email', {
              required: t('email.required'),
              pattern: { value: /^\s*\S+@\S+\s*$/, message: t('email.invalid') },
            })}
          />
        )}
      </Field>
      <Field label={t('password.label')} error={errors.password?.message} id="sign-in-password">
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autoComplete="current-password"
            {...register('password', { required: t('password.required') })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" variant="contained" size="large" fullWidth loading={busy}>
          {t('submit')}
        </Button>
        <Hint>{t('needAccess')}</Hint>
      </div>
    </Form>
  );
}
