import { styled } from '@mui/material/styles';
import { parseDay, parseTime } from '@waymark/i18n';
import { Field, TextInput } from '@waymark/ui';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDayLine } from '../../../shared/forms/useDayLine.js';
import { useRoadmap } from '../../../shared/session/SessionContext.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { readDeadline, type TypedDeadline } from './deadline.js';

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '3fr 2fr',
  alignItems: 'start',
  gap: 12,
  paddingTop: 34,
});

export interface DeadlineFieldsProps {
  register: UseFormRegister<TypedDeadline>;
  errors: FieldErrors<TypedDeadline>;
  /** What is in the fields now. */
  typed: TypedDeadline;
  /** The deadline must be after this instant. */
  after: string;
  /** Whether there must be a deadline; without one both fields may stay empty. */
  required?: boolean;
  prefix: string;
}

/** Day and time in the roadmap's zone; what was typed is repeated with the month written out. */
export function DeadlineFields({ register, errors, typed, after, required = true, prefix }: DeadlineFieldsProps) {
  const { t } = useTranslation(['validation', 'format']);
  const formats = useFormats();
  const { zone } = useRoadmap();
  const line = useDayLine();
  const read = readDeadline(typed, zone);
  const absent = (): boolean => !required && typed.day.trim() === '' && typed.time.trim() === '';
  const atTime = (instant: string): { day: string; time: string } => ({
    day: formats.day(instant),
    time: formats.time(instant),
  });
  const checkDay = (day: string, { time }: TypedDeadline): string | true => {
    if (absent()) return true;
    if (!parseDay(day)) return t('validation:deadline.dayInvalid');
    const instant = readDeadline({ day, time }, zone);
    return !instant || Date.parse(instant) > Date.parse(after) || t('validation:deadline.notLater', atTime(after));
  };
  const checkTime = (time: string): string | true =>
    absent() || parseTime(time) !== null || t('validation:deadline.timeInvalid');
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <Row>
        <Field
          label={t('validation:deadline.day')}
          hint={t('validation:deadline.dayHint')}
          error={errors.day?.message}
          errorLines={2}
          id={`${prefix}day`}
        >
          {(control) => <TextInput autoComplete="off" {...control} {...register('day', { validate: checkDay })} />}
        </Field>
        <Field
          label={t('validation:deadline.time')}
          hint={t('validation:deadline.timeHint', { zone: formats.zone(read ?? after) })}
          error={errors.time?.message}
          errorLines={2}
          id={`${prefix}time`}
        >
          {(control) => <TextInput autoComplete="off" {...control} {...register('time', { validate: checkTime })} />}
        </Field>
      </Row>
      <p role="status" style={{ minHeight: 20, fontSize: 14, lineHeight: '20px' }}>
        {read ? t('format:dayAtTime', atTime(read)) : line(typed.day)}
      </p>
    </div>
  );
}
