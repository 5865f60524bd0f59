import Button from '@mui/material/Button';
import { Field, FieldError, Note, TextInput } from '@waymark/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/index.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { ADDRESS } from './address.js';
import { Form } from './AcceptForm.js';
import { EntranceFrame } from './EntranceFrame.js';

const RequestResetDocument = graphql(`
  mutation RequestReset($input: RequestResetInput!) {
    requestReset(input: $input)
  }
`);

/** Asks for a link to a new password. The answer is the same for every address. */
export function ForgottenPage() {
  const { t } = useTranslation('entrance');
  const [askedFor, setAskedFor] = useState<string | null>(null);
  return (
    <EntranceFrame>
      <PageHeading>{t('forgotten.title')}</PageHeading>
      {askedFor === null ? <AskForm onAsked={setAskedFor} /> : <Asked email={askedFor} />}
      <p style={{ marginTop: 24 }}>
        <Link to="/sign-in">{t('forgotten.back')}</Link>
      </p>
    </EntranceFrame>
  );
}

function AskForm({ onAsked }: { onAsked: (email: string) => void }) {
  const { t } = useTranslation('entrance');
  const errorText = useErrorText();
  const { send, busy, error } = useAct(RequestResetDocument);
  const [problem, setProblem] = useState<string>();
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) refusal.current?.focus();
  }, [error]);

  const submit = async (form: HTMLFormElement) => {
    const field = form.elements.namedItem('email') as HTMLInputElement;
    const email = field.value.trim();
    const isAddress = ADDRESS.test(email);
    setProblem(isAddress ? undefined : t(email === '' ? 'forgotten.emailRequired' : 'forgotten.emailInvalid'));
    if (!isAddress) return field.focus();
    if (await send({ input: { email } })) onAsked(email);
  };

  return (
    <>
      <p>{t('forgotten.lead')}</p>
      <Form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void submit(event.currentTarget);
        }}
      >
        <Field label={t('forgotten.email')} error={problem} id="entrance-email">
          {(control) => <TextInput {...control} name="email" type="email" autoComplete="username" required />}
        </Field>
        <div>
          <Button type="submit" variant="contained" size="large" loading={busy}>
            {t('forgotten.act')}
          </Button>
          <Refused ref={refusal} tabIndex={-1} role="alert">
            {error && <FieldError>{errorText(error)}</FieldError>}
          </Refused>
        </div>
      </Form>
    </>
  );
}

function Asked({ email }: { email: string }) {
  const { t } = useTranslation('entrance');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1} style={{ marginTop: 16 }}>
      <Note role="status">
        <b>{t('forgotten.done', { email })}</b>
        <p>{t('forgotten.next')}</p>
      </Note>
    </div>
  );
}
