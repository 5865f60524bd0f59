import type { LimitedText } from '@waymark/domain';
import { parseDay } from '@waymark/i18n';
import { Field, FieldError, SelectInput, TextInput, type FieldProps } from '@waymark/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/api/useErrorText.js';
import { DayInput } from '../../shared/forms/DayInput.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Choice } from '../../shared/texts/useLanguages.js';
import { ConflictChoice } from './ConflictChoice.js';
import { CheckLine } from './layout.js';
import type { SettingName } from './settingValues.js';
import { useSetup } from './useSetupState.js';
import { useChosenSetting, useTypedSetting } from './useTypedSetting.js';

/** What is wrong with a setting, as the server said it. */
export function useSettingProblem(name: SettingName): string | undefined {
  const { problemOf } = useSetup();
  const problemText = useProblemText();
  const problem = problemOf(name);
  return problem && problemText(problem);
}

interface TypedTextProps extends Pick<FieldProps, 'label' | 'hint' | 'error' | 'limit'> {
  field: ReturnType<typeof useTypedSetting>;
}

/** A text that saves itself as it is typed, and what another has saved meanwhile. */
export function TypedText({ field, ...shown }: TypedTextProps) {
  return (
    <div>
      <Field {...shown}>
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
      <ConflictChoice conflict={field.conflict} />
    </div>
  );
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
    <TypedText
      field={field}
      label={label}
      hint={hint}
      error={empty ?? problem}
      limit={limit && limits.limit(limit, field.text)}
    />
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
      <ConflictChoice conflict={field.conflict} />
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
      <ConflictChoice conflict={field.conflict} />
    </div>
  );
}

interface SelectSettingProps {
  name: 'currency' | 'language' | 'zone' | 'deadlineTime';
  label: string;
  hint?: string;
  choices: readonly Choice[];
}

export function SelectSetting({ name, label, hint, choices }: SelectSettingProps) {
  const { value, choose, conflict } = useChosenSetting(name);
  const problem = useSettingProblem(name);
  const known = choices.some((choice) => choice.value === value);
  // Hundreds of zones and currencies are not drawn anew with every key elsewhere on the page.
  const options = useMemo(
    () =>
      choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      )),
    [choices],
  );
  return (
    <div>
      <Field label={label} hint={hint} error={problem}>
        {(control) => (
          <SelectInput {...control} value={value} onChange={(event) => choose(event.target.value)}>
            {!known && <option value={value}>{value}</option>}
            {options}
          </SelectInput>
        )}
      </Field>
      <ConflictChoice conflict={conflict} />
    </div>
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
  const { value, choose, conflict } = useChosenSetting(name);
  const problem = useSettingProblem(name);
  return (
    <div>
      {problem && <FieldError>{problem}</FieldError>}
      <CheckLine label={label} hint={hint} checked={value} onChange={(checked) => choose(checked)} />
      <ConflictChoice conflict={conflict} />
    </div>
  );
}
