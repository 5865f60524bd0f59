import Button from '@mui/material/Button';
import { Field, FieldError, TextInput } from '@waymark/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../gql/index.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { Form } from './AcceptForm.js';
import { EntranceFrame } from './EntranceFrame.js';
import { NewPasswordField } from './NewPasswordField.js';
import { useEnter } from './useEnter.js';
import { usePasswordProblem } from './usePasswordProblem.js';

const FoundInstallationDocument = graphql(`
  mutation FoundInstallation($input: FoundInstallationInput!) {
    foundInstallation(input: $input) {
      ...ViewerParts
    }
  }
`);

const ADDRESS = /^\s*\S+@\S+\s*$/;

/** Opens the account of the first administrator, by the link that an empty installation prints. */
export function FirstPage() {
  const { t } = useTranslation('entrance');
  const { token = '' } = useParams();
  const errorText = useErrorText();
  const { enter, busy, error } = useEnter();
  const { problem, missing, check } = usePasswordProblem(error);
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) refusal.current?.focus();
  }, [error]);
  const isClosed = error?.code === 'NOT_FOUND';
  const problems = {
    email: asked && !ADDRESS.test(email) ? t('first.emailNeeded') : undefined,
    name: asked && name.trim() === '' ? t('first.nameNeeded') : undefined,
  };

  const submit = async (form: HTMLFormElement) => {
    setAsked(true);
    const field = form.elements.namedItem('password') as HTMLInputElement;
    const typed = check(field.value);
    if (!ADDRESS.test(email)) return (form.elements.namedItem('email') as HTMLInputElement).focus();
    if (name.trim() === '') return (form.elements.namedItem('name') as HTMLInputElement).focus();
    if (!typed) return field.focus();
    await enter(
      FoundInstallationDocument,
      { input: { token, email: email.trim(), name: name.trim(), password: field.value } },
      ({ foundInstallation }) => foundInstallation,
    );
  };

  return (
    <EntranceFrame>
      <PageHeading>{t('first.title')}</PageHeading>
      <p>{t('first.lead')}</p>
      <Form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void submit(event.currentTarget);
        }}
      >
        <Field label={t('first.email')} error={problems.email}>
          {(control) => (
            <TextInput
              {...control}
              name="email"
              type="email"
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('first.name')} hint={t('first.nameHint')} error={problems.name}>
          {(control) => (
            <TextInput
              {...control}
              name="name"
              autoComplete="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <NewPasswordField missing={missing} problem={problem} />
        <div>
          <Button type="submit" variant="contained" size="large" loading={busy}>
            {t('first.act')}
          </Button>
          <Refused ref={refusal} tabIndex={-1} role="alert">
            {error && problem === undefined && (
              <FieldError>{isClosed ? t('closed.first') : errorText(error)}</FieldError>
            )}
          </Refused>
        </div>
      </Form>
    </EntranceFrame>
  );
}
