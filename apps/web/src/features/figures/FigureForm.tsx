import type { TypedDocumentNode } from '@apollo/client';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import type { LimitedText } from '@waymark/domain';
import { parseDay } from '@waymark/i18n';
import {
  Field,
  FieldError,
  focusHome,
  SelectInput,
  TextArea,
  TextInput,
  useToast,
  type FieldControl,
} from '@waymark/ui';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import type { Keyed } from '../../shared/forms/ActDraft.js';
import { ConflictQuestion } from '../../shared/forms/ConflictQuestion.js';
import { DayInput } from '../../shared/forms/DayInput.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useRecordConflict, type SeenRecord } from '../../shared/forms/useRecordConflict.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { CheckList, CheckOne, type Option } from './Checks.js';

const Form = styled('form')({
  display: 'grid',
  gap: 20,
  padding: '24px 24px 8px',
  width: 560,
  maxWidth: '100%',
  '& [aria-invalid="true"]': { scrollMarginTop: 64 },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 2 });

/** What is typed, by the names of the fields in the API: of several choices their ids, of a check `yes` or nothing. */
export type Words = Record<string, string>;

/** One field of a form. */
export interface FormField {
  name: string;
  label: string;
  kind: 'text' | 'area' | 'day' | 'select' | 'checks' | 'check';
  hint?: string;
  /** What can be chosen; of a text, what it may well be. */
  options?: readonly Option[];
  limit?: LimitedText;
  /** True where it may stay empty. */
  free?: boolean;
}

/** A form that enters a figure, or changes one. */
export interface FigureFormOf<Input extends Keyed> {
  /** Names the act and its record: the words are kept under it. */
  id: string;
  title: string;
  lead?: string;
  act: string;
  document: TypedDocumentNode<unknown, { input: Input }>;
  fields: readonly FormField[];
  /** What an untouched form holds: of a record, what is on record. */
  initial: Words;
  /** The version of the record as the page knows it; null for a new one. */
  version: number | null;
  contents: (values: Words, expectedVersion: number) => Omit<Input, keyof Keyed>;
}

interface FigureFormProps<Input extends Keyed> {
  form: FigureFormOf<Input>;
  /** Loads what is on record. */
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Its words are kept until they are on record; where somebody else has changed the record meanwhile, both are shown. */
export function FigureForm<Input extends Keyed>({ form, onChanged, onClose }: FigureFormProps<Input>) {
  const { t } = useTranslation(['figures', 'confirm']);
  const id = useId();
  const toast = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const limits = useTextLimits();
  const record: SeenRecord<Words> | null =
    form.version === null ? null : { version: form.version, fields: form.initial };
  const draft = useActDraft<{ words: Words; base: SeenRecord<Words> | null }>(form.id, {
    words: form.initial,
    base: record,
  });
  const act = useDraftedAct(form.document, draft, onChanged);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const place = useRef<HTMLFormElement>(null);
  // In a low window the first of them may be out of sight.
  useEffect(() => {
    if (Object.keys(problems).length > 0) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const { words, base } = draft.values;
  const conflict = useRecordConflict<Words>({
    record,
    base,
    mine: words,
    put: (fields, upon) => draft.change({ words: fields, base: upon }),
  });
  const set = (name: string, text: string) => {
    setProblems({});
    draft.change({ words: { ...words, [name]: text }, base });
  };
  const problemOf = ({ name, kind, free, limit }: FormField): string | undefined => {
    const text = words[name]?.trim() ?? '';
    if (kind === 'check' || kind === 'checks' || (free && text === '')) return undefined;
    if (text === '') return t(kind === 'select' ? 'figures:form.choose' : 'figures:form.required');
    if (kind === 'day' && parseDay(text) === null) return t('figures:form.day');
    return limit && limits.tooLong(limit, text);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (conflict.mustChoose()) return;
    const found = Object.fromEntries(
      form.fields.flatMap((field) => {
        const problem = problemOf(field);
        return problem === undefined ? [] : [[field.name, problem] as const];
      }),
    );
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const done = await act.send(form.contents(words, base?.version ?? form.version ?? 0), (error) => {
      const told = (error.facts.fields ?? []).map((one) => [one.field, problemText(one)] as const);
      setProblems(Object.fromEntries(told.filter(([name]) => form.fields.some((field) => field.name === name))));
      conflict.meet(error);
    });
    if (!done) return;
    toast({ text: t('figures:form.saved') });
    await onChanged();
    onClose();
  };
  const isAtField = Object.keys(problems).length > 0;
  return (
    <Dialog open onClose={() => !act.busy && onClose()} aria-labelledby={`${id}-title`} maxWidth={false}>
      <Form ref={place} noValidate onSubmit={(event) => void submit(event)} {...focusHome}>
        <h2 id={`${id}-title`} dir="auto">
          {form.title}
        </h2>
        {form.lead && <p className="wm-small">{form.lead}</p>}
        <RestoredLine draft={draft} />
        {form.fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={words[field.name] ?? ''}
            error={problems[field.name]}
            onChange={(text) => set(field.name, text)}
          />
        ))}
        <Acts>
          <Button onClick={onClose} disabled={act.busy}>
            {t('confirm:cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={act.busy}>
            {form.act}
          </Button>
        </Acts>
        <div role="alert" style={{ minHeight: 20 }}>
          {act.error && !isAtField && (
            <FieldError>
              {act.error.code === 'CONFLICT' && record
                ? t(conflict.conflict ? 'confirm:conflict.record.waiting' : 'confirm:conflict.record.joined')
                : errorText(act.error)}
            </FieldError>
          )}
        </div>
      </Form>
      <ConflictQuestion<Words, SeenRecord<Words>>
        of="record"
        draft={conflict}
        fields={form.fields.map((field) => ({
          key: field.name,
          label: field.label,
          read: (values) => readOf(field, values[field.name] ?? '', t('figures:all')),
          joins: field.kind === 'area',
        }))}
      />
    </Dialog>
  );
}

/** What is chosen, in the words of its options. */
function readOf({ kind, options = [], label }: FormField, text: string, none: string): string {
  if (kind === 'check') return text === '' ? '' : label;
  if (kind !== 'select' && kind !== 'checks') return text;
  const chosen = text.split(' ');
  const labels = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  return labels.length === 0 ? (kind === 'checks' ? none : text) : labels.join(', ');
}

interface OneFieldProps {
  field: FormField;
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

function OneField({ field, value, error, onChange }: OneFieldProps) {
  const limits = useTextLimits();
  const { kind, label, hint, options = [], limit } = field;
  if (kind === 'checks')
    return <CheckList label={label} hint={hint} error={error} options={options} value={value} onChange={onChange} />;
  if (kind === 'check') return <CheckOne label={label} checked={value !== ''} onChange={onChange} />;
  return (
    <Field label={label} hint={hint} error={error} limit={limit && limits.limit(limit, value)}>
      {(control) => <Control control={control} field={field} value={value} onChange={onChange} />}
    </Field>
  );
}

function Control({
  control,
  field: { kind, options = [] },
  value,
  onChange,
}: Omit<OneFieldProps, 'error'> & { control: FieldControl }) {
  switch (kind) {
    case 'day':
      return <DayInput {...control} value={value} onChange={onChange} />;
    case 'area':
      return (
        <TextArea {...control} rows={3} dir="auto" value={value} onChange={(event) => onChange(event.target.value)} />
      );
    case 'select':
      return (
        <SelectInput {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {!options.some((option) => option.value === '') && <option value="" />}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectInput>
      );
    default:
      return (
        <>
          <TextInput
            {...control}
            dir="auto"
            autoComplete="off"
            list={options.length > 0 ? `${control.id}-known` : undefined}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {options.length > 0 && (
            <datalist id={`${control.id}-known`}>
              {options.map((option) => (
                <option key={option.value} value={option.value} />
              ))}
            </datalist>
          )}
        </>
      );
  }
}
