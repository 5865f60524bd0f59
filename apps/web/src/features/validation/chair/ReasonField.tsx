import { Field, TextArea } from '@waymark/ui';
import { useWatch, type Control, type FieldErrors, type UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useTextLimits } from '../../../shared/forms/useTextLimits.js';

export interface Reason {
  reason: string;
}

export const NO_REASON: Reason = { reason: '' };

export interface ReasonFieldProps {
  register: UseFormRegister<Reason>;
  errors: FieldErrors<Reason>;
  control: Control<Reason>;
  required: boolean;
}

/** Why; it stays in the record. */
export function ReasonField({ register, errors, control: form, required }: ReasonFieldProps) {
  const { t } = useTranslation('validation');
  const limits = useTextLimits();
  const reason = useWatch({ control: form, name: 'reason' });
  const check = (text: string): string | true => {
    if (required && text.trim() === '') return t('reasonRequired');
    return limits.tooLong('actReason', text) ?? true;
  };
  return (
    <Field
      label={t(required ? 'reason' : 'reasonOptional')}
      hint={t('reasonHint')}
      error={errors.reason?.message}
      limit={limits.limit('actReason', reason ?? '')}
      id="act-reason"
    >
      {(control) => <TextArea rows={3} {...control} {...register('reason', { validate: check })} />}
    </Field>
  );
}
