import { Field, TextArea } from '@waymark/ui';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export interface Reason {
  reason: string;
}

export interface ReasonFieldProps {
  register: UseFormRegister<Reason>;
  errors: FieldErrors<Reason>;
  required: boolean;
}

/** Why; it stays in the record. */
export function ReasonField({ register, errors, required }: ReasonFieldProps) {
  const { t } = useTranslation('validation');
  const check = (text: string): string | true => !required || text.trim() !== '' || t('reasonRequired');
  return (
    <Field
      label={t(required ? 'reason' : 'reasonOptional')}
      hint={t('reasonHint')}
      error={errors.reason?.message}
      id="act-reason"
    >
      {(control) => <TextArea rows={3} maxLength={2000} {...control} {...register('reason', { validate: check })} />}
    </Field>
  );
}
