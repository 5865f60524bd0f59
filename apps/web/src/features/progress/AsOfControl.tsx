import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { parseDay } from '@waymark/i18n';
import { FieldError, media } from '@waymark/ui';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../shared/forms/DayInput.js';
import { useFormats } from '../../shared/session/useFormats.js';

const Form = styled('form')({
  display: 'grid',
  gap: 4,
  justifyItems: 'end',
  '& > div': { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 8 },
  '& > div > div': { flex: '1 1 190px', maxWidth: 210 },
  [media.phone]: { justifyItems: 'start' },
  // Level with the field, whose line stands below it.
  '& label': { fontSize: 13, lineHeight: '40px', color: 'var(--wm-ink-2)', whiteSpace: 'nowrap' },
  '@media print': { display: 'none' },
});

export interface AsOfControlProps {
  /** The day that is shown. */
  asOf: string;
  today: string;
  /** First day of the roadmap. */
  from: string;
  /** @param day an ISO day, or null for today */
  onChange: (day: string | null) => void;
}

/** The day that every figure is asked for. What is typed may be `30/9/2026`; the month is then written out. */
export function AsOfControl({ asOf, today, from, onChange }: AsOfControlProps) {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const id = useId();
  const [text, setText] = useState(formats.day(asOf));
  const [problem, setProblem] = useState<string | null>(null);
  const show = (event: FormEvent) => {
    event.preventDefault();
    const day = parseDay(text);
    if (!day) return setProblem(t('asOf.invalid'));
    if (day > today) return setProblem(t('asOf.future'));
    if (day < from) return setProblem(t('asOf.before', { day: formats.day(from) }));
    setProblem(null);
    onChange(day === today ? null : day);
  };
  return (
    <Form onSubmit={show} noValidate>
      <div>
        <label htmlFor={id}>{t('asOf.label')}</label>
        <DayInput
          id={id}
          value={text}
          onChange={setText}
          min={from}
          max={today}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        <Button type="submit">{t('asOf.show')}</Button>
      </div>
      <div role="alert" className="problem">
        {problem && <FieldError id={`${id}-problem`}>{problem}</FieldError>}
      </div>
    </Form>
  );
}
