import { styled } from '@mui/material/styles';
import type { LimitedText } from '@waymark/domain';
import { Field, FieldError, media, SelectInput, TextArea, TextInput } from '@waymark/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../forms/DayInput.js';
import { useTextLimits } from '../forms/useTextLimits.js';
import type { PlanValues } from './planValues.js';

export interface PlanOption {
  value: string;
  label: string;
}

/** One field of a form of a plan, named as the API names it. */
export interface PlanField<Fields extends PlanValues> {
  key: keyof Fields & string;
  label: string;
  hint?: string;
  /** `choice` is one of the options, `choices` any number of them, `flag` holds `yes` or nothing. */
  kind: 'text' | 'area' | 'day' | 'choice' | 'choices' | 'flag';
  options?: readonly PlanOption[];
  limit?: LimitedText;
  /** A day that cannot be left open. */
  required?: boolean;
}

type Value = PlanValues[string] | undefined;
const textOf = (value: Value): string => (typeof value === 'string' ? value : '');
const listOf = (value: Value): readonly string[] => (value === undefined || typeof value === 'string' ? [] : value);

/** A value as it reads. */
export function readValue<Fields extends PlanValues>(field: PlanField<Fields>, value: Value): string {
  const labelOf = (id: string) => field.options?.find((option) => option.value === id)?.label ?? id;
  if (field.kind === 'choices') return listOf(value).map(labelOf).join(', ');
  return field.kind === 'choice' ? labelOf(textOf(value)) : textOf(value);
}

interface PlanControlProps<Fields extends PlanValues> {
  field: PlanField<Fields>;
  values: Fields;
  problem: string | undefined;
  onChange: (part: Partial<Fields>) => void;
}

export function PlanControl<Fields extends PlanValues>({ field, values, problem, onChange }: PlanControlProps<Fields>) {
  const limits = useTextLimits();
  const { key, label, hint, kind, options = [], limit } = field;
  const put = (value: string | readonly string[]) => onChange({ [key]: value } as unknown as Partial<Fields>);
  const text = textOf(values[key]);
  if (kind === 'flag')
    return (
      <Check>
        <input type="checkbox" checked={text === 'yes'} onChange={(event) => put(event.target.checked ? 'yes' : '')} />
        {label}
      </Check>
    );
  if (kind === 'choices')
    return <Choices label={label} options={options} chosen={listOf(values[key])} problem={problem} onChange={put} />;
  return (
    <Field label={label} hint={hint} error={problem} limit={limit && limits.limit(limit, text)}>
      {(control) => {
        const shared = { ...control, dir: 'auto', value: text } as const;
        if (kind === 'day') return <DayInput {...control} value={text} onChange={put} />;
        if (kind === 'area') return <TextArea {...shared} rows={3} onChange={(event) => put(event.target.value)} />;
        if (kind === 'text')
          return <TextInput {...shared} autoComplete="off" onChange={(event) => put(event.target.value)} />;
        return (
          <SelectInput {...control} value={text} onChange={(event) => put(event.target.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </SelectInput>
        );
      }}
    </Field>
  );
}

const Check = styled('label')({
  display: 'flex',
  gap: 10,
  alignItems: 'flex-start',
  padding: '5px 0',
  fontSize: 15,
  lineHeight: '22px',
  cursor: 'pointer',
  '& input': { flex: 'none', width: 18, height: 18, margin: '2px 0 0', accentColor: 'var(--wm-primary)' },
  [media.touch]: { minHeight: 44 },
});
const Fieldset = styled('fieldset')({
  minWidth: 0,
  '& > legend': { font: '500 14px/20px var(--wm-sans)', marginBottom: 6 },
  '& > ul': {
    maxHeight: 232,
    overflowY: 'auto',
    padding: '4px 12px',
    border: '1px solid var(--wm-field)',
    borderRadius: 'var(--wm-r)',
  },
});

/** From this number on a list can be narrowed by a word. */
const MANY = 10;

interface ChoicesProps {
  label: string;
  options: readonly PlanOption[];
  chosen: readonly string[];
  problem: string | undefined;
  onChange: (chosen: readonly string[]) => void;
}

/** Any number of many, in a list that can be narrowed; what is chosen stays chosen while it is out of sight. */
function Choices({ label, options, chosen, problem, onChange }: ChoicesProps) {
  const { t } = useTranslation('plan');
  const id = useId();
  const [word, setWord] = useState('');
  const sought = word.trim().toLowerCase();
  const shown = options.filter((option) => option.label.toLowerCase().includes(sought));
  const toggle = (value: string, on: boolean) =>
    // In one order, so that the same choice is the same value; what is chosen and not offered stays.
    onChange([
      ...chosen.filter((one) => !options.some((option) => option.value === one)),
      ...options.map((option) => option.value).filter((one) => (one === value ? on : chosen.includes(one))),
    ]);
  return (
    <Fieldset aria-describedby={problem ? `${id}-problem` : undefined} aria-invalid={problem ? true : undefined}>
      <legend>{label}</legend>
      {options.length > MANY && (
        <TextInput
          type="search"
          aria-label={`${t('find')}: ${label}`}
          placeholder={t('find')}
          value={word}
          onChange={(event) => setWord(event.target.value)}
          style={{ marginBottom: 6 }}
        />
      )}
      <ul tabIndex={0} aria-label={label}>
        {shown.length === 0 && <li className="wm-small">{t('options.none')}</li>}
        {shown.map((option) => (
          <li key={option.value}>
            <Check>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
              />
              <span dir="auto">{option.label}</span>
            </Check>
          </li>
        ))}
      </ul>
      <div id={`${id}-problem`} role="alert" style={{ minHeight: 20 }}>
        {problem && <FieldError>{problem}</FieldError>}
      </div>
    </Fieldset>
  );
}
