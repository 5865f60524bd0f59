import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { DEFAULT_LANGUAGE } from '@waymark/i18n';
import { Field, FieldError, TextInput, useToast } from '@waymark/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { showFieldErrors } from '../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFormDraft } from '../../shared/forms/useFormDraft.js';

export const CreateAccountDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      id
      email
    }
  }
`);

interface Values {
  name: string;
  email: string;
  password: string;
  administrator: boolean;
}

const EMPTY: Values = { name: '', email: '', password: '', administrator: false };
const FIELDS = ['name', 'email', 'password'] as const;
const PASSWORD_LENGTH = 12;

const Form = styled('form')({ display: 'grid', gap: 16, maxWidth: 460, marginTop: 12 });
const Check = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 32,
  fontSize: 14,
  '& input': { width: 18, height: 18, margin: 0, accentColor: 'var(--wm-primary)' },
});

export function CreateAccountForm({ onCreated }: { onCreated: () => Promise<void> }) {
  const { t } = useTranslation(['accounts', 'errors']);
  const errorText = useErrorText();
  const problemText = useProblemText();
  const toast = useToast();
  const draft = useActDraft('create-account', EMPTY, ['password']);
  const create = useDraftedAct(CreateAccountDocument, draft, onCreated);
  const form = useForm<Values>({ defaultValues: draft.values, shouldFocusError: false });
  const { register, handleSubmit, formState, setError } = form;
  const empty = useFormDraft(form, draft, EMPTY);
  const { errors, submitCount } = formState;
  const shownAtFields = create.error?.facts.fields?.some(({ field }) => (FIELDS as readonly string[]).includes(field));

  const submit = async (values: Values) => {
    const input = { ...values, name: values.name.trim(), email: values.email.trim(), language: DEFAULT_LANGUAGE };
    const done = await create.send(input, (error) => void showFieldErrors(error, setError, FIELDS, problemText));
    if (!done) return;
    empty();
    toast({ text: t('create.done', { email: done.createAccount.email }) });
    await onCreated();
  };

  return (
    <Form noValidate autoComplete="off" onSubmit={(event) => void handleSubmit(submit)(event)}>
      <FormSummary key={submitCount} errors={errors} order={FIELDS} prefix="account-" />
      <RestoredLine draft={{ restored: draft.restored, discard: empty }} />
      <div role="alert">{create.error && !shownAtFields && <FieldError>{errorText(create.error)}</FieldError>}</div>
      <Field label={t('create.name')} hint={t('create.nameHint')} error={errors.name?.message} id="account-name">
        {(control) => <TextInput {...control} {...register('name', { required: t('create.nameRequired') })} />}
      </Field>
      <Field label={t('create.email')} error={errors.email?.message} id="account-email">
        {(control) => (
          <TextInput
            {...control}
            type="email"
            {...register('email', {
              required: t('create.emailRequired'),
              pattern: { value: /^\s*\S+@\S+\s*$/, message: t('create.emailInvalid') },
            })}
          />
        )}
      </Field>
      <Field
        label={t('create.password')}
        hint={t('create.passwordHint')}
        error={errors.password?.message}
        id="account-password"
      >
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autoComplete="new-password"
            {...register('password', {
              required: t('create.passwordShort'),
              minLength: { value: PASSWORD_LENGTH, message: t('create.passwordShort') },
            })}
          />
        )}
      </Field>
      <Check>
        <input type="checkbox" {...register('administrator')} />
        {t('create.administrator')}
      </Check>
      <div>
        <Button type="submit" variant="contained" loading={create.busy}>
          {t('create.act')}
        </Button>
      </div>
    </Form>
  );
}
