import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { FieldError, Skeleton } from '@waymark/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../gql/index.js';
import { toAppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { LoadError } from '../../shared/page/LoadError.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { Form } from './AcceptForm.js';
import { ClosedLink } from './ClosedLink.js';
import { EntranceFrame } from './EntranceFrame.js';
import { NewPasswordField } from './NewPasswordField.js';
import { useEnter } from './useEnter.js';
import { usePasswordProblem } from './usePasswordProblem.js';

const OpenResetDocument = graphql(`
  query OpenReset($token: String!) {
    openReset(token: $token) {
      email
    }
  }
`);

const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ...ViewerParts
    }
  }
`);

/** Sets the password of the account that a link belongs to. */
export function ResetPage() {
  const { t } = useTranslation(['entrance', 'states']);
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(OpenResetDocument, { variables: { token }, fetchPolicy: 'no-cache' });
  const failure = error && toAppError(error);
  return (
    <EntranceFrame>
      {!data && !failure && <Skeleton label={t('states:loading')} />}
      {data && (
        <>
          <PageHeading>{t('reset.title')}</PageHeading>
          <p>{t('reset.lead', { email: data.openReset.email })}</p>
          <ResetForm token={token} email={data.openReset.email} />
        </>
      )}
      {failure?.code === 'NOT_FOUND' && <ClosedLink why={t('closed.reset')} />}
      {failure && failure.code !== 'NOT_FOUND' && (
        <LoadError error={failure} subject={t('reset.title')} onRetry={() => void refetch().catch(() => undefined)} />
      )}
    </EntranceFrame>
  );
}

function ResetForm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('entrance');
  const errorText = useErrorText();
  const { enter, busy, error } = useEnter();
  const { problem, missing, check } = usePasswordProblem(error);
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) refusal.current?.focus();
  }, [error]);

  const submit = async (form: HTMLFormElement) => {
    const field = form.elements.namedItem('password') as HTMLInputElement;
    if (!check(field.value)) return field.focus();
    await enter(
      ResetPasswordDocument,
      { input: { token, password: field.value } },
      ({ resetPassword }) => resetPassword,
    );
  };

  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit(event.currentTarget);
      }}
    >
      {/* For password managers, which file the new password under its address. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <NewPasswordField missing={missing} problem={problem} />
      <div>
        <Button type="submit" variant="contained" size="large" loading={busy}>
          {t('reset.act')}
        </Button>
        <Refused ref={refusal} tabIndex={-1} role="alert">
          {error && problem === undefined && <FieldError>{errorText(error)}</FieldError>}
        </Refused>
      </div>
    </Form>
  );
}
