import { Field, TextInput } from '@waymark/ui';
import { useTranslation } from 'react-i18next';

/** Where the owner of an account chooses its password. */
export function NewPasswordField({ missing, problem }: { missing: boolean; problem: string | undefined }) {
  const { t } = useTranslation('entrance');
  return (
    <Field
      label={t('reset.password')}
      hint={t('password.hint')}
      error={missing ? t('invitation.passwordRequired') : problem}
      id="entrance-password"
    >
      {(control) => <TextInput {...control} name="password" type="password" autoComplete="new-password" required />}
    </Field>
  );
}
