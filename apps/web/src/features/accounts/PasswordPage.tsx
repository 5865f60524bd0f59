import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Field, FieldError, TextInput } from '@waymark/ui';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { showFieldErrors } from '../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useViewer } from '../../shared/session/SessionContext.js';

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

interface Values {
  current: string;
  password: string;
}

const FIELDS = ['current', 'password'] as const;
const PASSWORD_LENGTH = 12;
const Form = styled('form')({ display: 'grid', gap: 24, maxWidth: 460, marginTop: 20 });

/** The own password: the present one proves that it is its owner who changes it. */
export function PasswordPage() {
  const { t } = useTranslation(['entrance', 'errors']);
  const errorText = useErrorText();
  const problemText = useProblemText();
  const { user } = useViewer();
  const change = useAct(ChangePasswordDocument);
  const [done, setDone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const { register, handleSubmit, formState, reset, setError } = useForm<Values>({
    defaultValues: { current: '', password: '' },
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const shownAtFields = change.error?.facts.fields?.some(({ field }) => (FIELDS as readonly string[]).includes(field));

  const submit = async (input: Values) => {
    setDone(false);
    const changed = await change.send({ input }, (error) => void showFieldErrors(error, setError, FIELDS, problemText));
    if (!changed) return;
    reset();
    setDone(true);
    said.current?.focus();
  };

  return (
    <>
      <PageHeading>{t('entrance:password.title')}</PageHeading>
      <p style={{ marginTop: 10, color: 'var(--wm-ink-2)' }}>{t('entrance:password.lead')}</p>
      <Form noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        <FormSummary key={submitCount} errors={errors} order={FIELDS} prefix="password-" />
        <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
        <Field label={t('entrance:password.current')} error={errors.current?.message} id="password-current">
          {(control) => (
            <TextInput
              {...control}
              type="password"
              autoComplete="current-password"
              {...register('current', { required: t('entrance:password.currentRequired') })}
            />
          )}
        </Field>
        <Field
          label={t('entrance:password.new')}
          hint={t('entrance:password.hint')}
          error={errors.password?.message}
          id="password-password"
        >
          {(control) => (
            <TextInput
              {...control}
              type="password"
              autoComplete="new-password"
              {...register('password', {
                required: t('entrance:password.short'),
                minLength: { value: PASSWORD_LENGTH, message: t('entrance:password.short') },
              })}
            />
          )}
        </Field>
        <div>
          <Button type="submit" variant="contained" loading={change.busy}>
            {t('entrance:password.act')}
          </Button>
          <Refused role="alert">
            {change.error && !shownAtFields && <FieldError>{errorText(change.error)}</FieldError>}
          </Refused>
        </div>
      </Form>
      <p ref={said} tabIndex={-1} role="status" style={{ marginTop: 16 }}>
        {done ? t('entrance:password.done') : ''}
      </p>
    </>
  );
}
