import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { parseDay } from '@waymark/i18n';
import { compareDays, type LimitedText } from '@waymark/domain';
import { Field, FieldError, Icon, media, SelectInput, TextInput, useToast } from '@waymark/ui';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { DayInput } from '../../shared/forms/DayInput.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { ConflictChoice } from './ConflictChoice.js';
import type { Choice } from '../../shared/texts/useLanguages.js';
import { savedSetting, useSetup, type SettingName, type Settings } from './useSetupState.js';
import { useTypedSetting } from './useTypedSetting.js';

export const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: '26px 24px',
  paddingTop: 20,
  '& > .full': { gridColumn: '1 / -1' },
  [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
export const Hint = styled('p')({ marginTop: 8, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });
export const Label = styled('p')({ font: '500 14px/20px var(--wm-sans)', marginBottom: 6 });

/** What is wrong with a setting, as the server said it. */
export function useSettingProblem(name: SettingName): string | undefined {
  const { problemOf } = useSetup();
  const problemText = useProblemText();
  const problem = problemOf(name);
  return problem && problemText(problem);
}

interface TextSettingProps {
  name: SettingName;
  label: string;
  hint?: string;
  limit?: LimitedText;
  /** Whether it may be empty. */
  optional?: boolean;
}

export function TextSetting({ name, label, hint, limit, optional = false }: TextSettingProps) {
  const { t } = useTranslation('errors');
  const limits = useTextLimits();
  const field = useTypedSetting(
    name,
    (saved) => (saved as string | null) ?? '',
    (text) =>
      text.trim() === '' && !optional ? undefined : limit && limits.tooLong(limit, text) ? undefined : text.trim(),
  );
  const problem = useSettingProblem(name);
  const empty = field.text.trim() === '' && !optional ? t('text_required') : undefined;
  return (
    <div>
      <Field label={label} hint={hint} error={empty ?? problem} limit={limit && limits.limit(limit, field.text)}>
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            value={field.text}
            onChange={(event) => field.type(event.target.value)}
            onBlur={field.flush}
          />
        )}
      </Field>
      <ConflictChoice name={name} onChosen={field.reset} />
    </div>
  );
}

export function NumberSetting({
  name,
  label,
  hint,
  min,
  optional = false,
}: Omit<TextSettingProps, 'limit'> & { min: number }) {
  const { t } = useTranslation('errors');
  const number = (text: string): number | undefined => {
    if (text.trim() === '' && optional) return 0;
    const value = Number(text);
    return Number.isInteger(value) && value >= min ? value : undefined;
  };
  const field = useTypedSetting(name, (saved) => (saved === 0 && optional ? '' : String(saved)), number);
  const problem = useSettingProblem(name);
  return (
    <div>
      <Field label={label} hint={hint} error={number(field.text) === undefined ? t('value_invalid') : problem}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            style={{ maxWidth: 120 }}
            value={field.text}
            onChange={(event) => field.type(event.target.value)}
            onBlur={field.flush}
          />
        )}
      </Field>
      <ConflictChoice name={name} onChosen={field.reset} />
    </div>
  );
}

export function DaySetting({ name, label }: { name: 'periodStart' | 'periodEnd'; label: string }) {
  const formats = useFormats();
  const field = useTypedSetting(
    name,
    (saved) => (saved === null ? '' : formats.day(saved as string)),
    (text) => parseDay(text) ?? undefined,
  );
  const problem = useSettingProblem(name);
  return (
    <div>
      <Field label={label} error={problem}>
        {(control) => <DayInput {...control} value={field.text} onChange={field.type} onBlur={field.flush} />}
      </Field>
      <ConflictChoice name={name} onChosen={field.reset} />
    </div>
  );
}

/** A setting that is chosen: saved at once, and shown as chosen while the server answers. */
export function useChosenSetting<Name extends SettingName>(name: Name) {
  const { setup, save, clearProblem } = useSetup();
  const [chosen, setChosen] = useState<{ value: unknown } | null>(null);
  const saved = savedSetting(setup, name) as NonNullable<Settings[Name]>;
  const choose = async (value: NonNullable<Settings[Name]>) => {
    clearProblem(name);
    setChosen({ value });
    await save({ [name]: value });
    setChosen(null);
  };
  return { value: (chosen ? chosen.value : saved) as NonNullable<Settings[Name]>, choose };
}

interface SelectSettingProps {
  name: 'language' | 'zone' | 'deadlineTime';
  label: string;
  hint?: string;
  choices: readonly Choice[];
}

export function SelectSetting({ name, label, hint, choices }: SelectSettingProps) {
  const { value, choose } = useChosenSetting(name);
  const problem = useSettingProblem(name);
  const known = choices.some((choice) => choice.value === value);
  return (
    <div>
      <Field label={label} hint={hint} error={problem}>
        {(control) => (
          <SelectInput {...control} value={value} onChange={(event) => void choose(event.target.value)}>
            {!known && <option value={value}>{value}</option>}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <ConflictChoice name={name} onChosen={() => undefined} />
    </div>
  );
}

const Check = styled('label')({
  display: 'flex',
  gap: 10,
  alignItems: 'flex-start',
  padding: '7px 0',
  fontSize: 15,
  lineHeight: '22px',
  cursor: 'pointer',
  '& input': { flex: 'none', width: 18, height: 18, margin: '2px 0 0', accentColor: 'var(--wm-primary)' },
  '& .hint': { display: 'block', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' },
  [media.touch]: { minHeight: 44 },
});

interface CheckProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function CheckLine({ label, hint, checked, onChange }: CheckProps) {
  return (
    <Check>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </Check>
  );
}

export function CheckSetting({
  name,
  label,
  hint,
}: {
  name: 'silenceAllowed' | 'assessmentAllowed';
  label: string;
  hint: string;
}) {
  const { value, choose } = useChosenSetting(name);
  const problem = useSettingProblem(name);
  return (
    <div>
      {problem && <FieldError>{problem}</FieldError>}
      <CheckLine label={label} hint={hint} checked={value} onChange={(checked) => void choose(checked)} />
      <ConflictChoice name={name} onChosen={() => undefined} />
    </div>
  );
}

const ChipList = styled('ul')({ display: 'flex', flexWrap: 'wrap', gap: 8 });
const Chip = styled('li')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  minHeight: 32,
  padding: '2px 4px 2px 12px',
  border: '1px solid var(--wm-line-2)',
  borderRadius: 'var(--wm-r)',
  fontSize: 14,
  lineHeight: '20px',
  '&.fixed': { paddingRight: 12 },
  '& button': {
    display: 'grid',
    placeItems: 'center',
    width: 26,
    height: 26,
    border: 0,
    borderRadius: 'var(--wm-r-s)',
    background: 'none',
    color: 'var(--wm-ink-2)',
    cursor: 'pointer',
    '&:hover': { background: 'var(--wm-tint)' },
    [media.touch]: { width: 44, height: 44, margin: '-6px -4px' },
  },
});
const Adding = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'flex-start', marginTop: 10 });
const None = styled('p')({ fontSize: 14, lineHeight: '32px', color: 'var(--wm-ink-3)' });

interface ChipsProps {
  label: string;
  none: string;
  items: readonly (Choice & { fixed?: boolean })[];
  onRemove: (value: string) => void;
  removeLabel: (label: string) => string;
  problem?: string;
  /** The control that adds one. */
  children?: ReactNode;
}

/** A few values as a list from which each can be taken, and to which others are added. */
export function Chips({ label, none, items, onRemove, removeLabel, problem, children }: ChipsProps) {
  return (
    <div role="group" aria-label={label}>
      <Label>{label}</Label>
      {items.length === 0 ? (
        <None>{none}</None>
      ) : (
        <ChipList>
          {items.map((item) => (
            <Chip key={item.value} className={item.fixed ? 'fixed' : undefined}>
              {item.label}
              {!item.fixed && (
                <button type="button" aria-label={removeLabel(item.label)} onClick={() => onRemove(item.value)}>
                  <Icon of={X} small />
                </button>
              )}
            </Chip>
          ))}
        </ChipList>
      )}
      {children}
      <div role="alert" style={{ minHeight: 20 }}>
        {problem && <FieldError>{problem}</FieldError>}
      </div>
    </div>
  );
}

interface AddFromListProps {
  label: string;
  choices: readonly Choice[];
  onAdd: (value: string) => Promise<unknown> | void;
  onOpen?: () => void;
}

/** A list to choose from and a button that adds what is chosen. */
export function AddFromList({ label, choices, onAdd, onOpen }: AddFromListProps) {
  const { t } = useTranslation('setup');
  const [chosen, setChosen] = useState('');
  return (
    <Adding>
      <SelectInput
        aria-label={label}
        style={{ width: 'auto', minWidth: 220, maxWidth: '100%' }}
        value={chosen}
        onFocus={onOpen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{label}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </SelectInput>
      <Button
        startIcon={<Icon of={Plus} small />}
        onClick={() => {
          if (chosen === '') return;
          setChosen('');
          void onAdd(chosen);
        }}
      >
        {t('day.add')}
      </Button>
    </Adding>
  );
}

interface AddDayProps {
  label: string;
  /** What must not be added again. */
  known: readonly string[];
  onAdd: (day: string) => void;
}

/** A day that is typed and added. */
function AddDay({ label, known, onAdd }: AddDayProps) {
  const { t } = useTranslation('setup');
  const [text, setText] = useState('');
  const add = () => {
    const day = parseDay(text);
    if (!day) return;
    setText('');
    if (!known.includes(day)) onAdd(day);
  };
  return (
    <Adding
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        add();
      }}
    >
      <div style={{ width: 220, maxWidth: '100%' }}>
        <DayInput aria-label={label} value={text} onChange={setText} />
      </div>
      <Button startIcon={<Icon of={Plus} small />} onClick={add}>
        {t('day.add')}
      </Button>
    </Adding>
  );
}

/** Days as chips with a field that adds one. */
export function DayChips(props: {
  label: string;
  none: string;
  addLabel: string;
  days: readonly string[];
  fixedUpTo?: string | null;
  problem?: string;
  onChange: (days: string[]) => void;
}) {
  const { label, none, addLabel, days, fixedUpTo = null, problem, onChange } = props;
  const { t } = useTranslation('setup');
  const formats = useFormats();
  return (
    <Chips
      label={label}
      none={none}
      items={days.map((day) => ({
        value: day,
        label: formats.day(day),
        fixed: fixedUpTo !== null && day <= fixedUpTo,
      }))}
      onRemove={(day) => onChange(days.filter((one) => one !== day))}
      removeLabel={(day) => t('day.remove', { day })}
      problem={problem}
    >
      <AddDay label={addLabel} known={days} onAdd={(day) => onChange([...days, day].sort(compareDays))} />
    </Chips>
  );
}

const WeekdayRow = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0 18px' });
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export function Weekdays({
  label,
  days,
  onChange,
}: {
  label: string;
  days: readonly number[];
  onChange: (days: number[]) => void;
}) {
  const { t } = useTranslation('setup');
  return (
    <fieldset>
      <legend style={{ font: '500 14px/20px var(--wm-sans)' }}>{label}</legend>
      <WeekdayRow>
        {WEEKDAYS.map((day) => (
          <CheckLine
            key={day}
            label={t(`weekday.${day}`)}
            checked={days.includes(day)}
            onChange={(checked) => onChange(WEEKDAYS.filter((one) => (one === day ? checked : days.includes(one))))}
          />
        ))}
      </WeekdayRow>
    </fieldset>
  );
}

/** Says in a toast why an act of the page was refused. */
export function useRefusalToast() {
  const toast = useToast();
  const errorText = useErrorText();
  return (error: Parameters<typeof errorText>[0]) => toast({ text: errorText(error) });
}
