import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { Field, FieldError, focusHome, SelectInput, TextArea, TextInput, useToast } from '@waymark/ui';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError, FieldProblem } from '../../shared/api/AppError.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { ConflictQuestion, type DraftField } from '../../shared/forms/ConflictQuestion.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useRecordConflict, type SeenRecord } from '../../shared/forms/useRecordConflict.js';
import { useZones } from '../../shared/texts/useZones.js';
import { AddCountryDocument, EditCountryDocument, type Entry } from './catalogue.documents.js';

const Form = styled('form')({
  display: 'grid',
  gap: 24,
  padding: '24px 24px 8px',
  '& h2 + p': { marginTop: -12 },
  '& [aria-invalid="true"]': { scrollMarginTop: 64 },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 2 });

/** The fields of the form by their names in the API. */
const FIELDS = {
  code: 'code',
  name: 'designation.name',
  chip: 'designation.chip',
  footnote: 'designation.footnote',
  mark: 'designation.footnoteMark',
  zone: 'zone',
} as const;
type Words = Record<keyof typeof FIELDS, string>;
/** With what they are written upon; null for a new entry. */
type Values = Words & { base: SeenRecord<Words> | null };

const wordsOf = (entry: Entry | null): Words => ({
  code: entry?.code ?? '',
  name: entry?.name ?? '',
  chip: entry?.chip ?? '',
  footnote: entry?.footnote ?? '',
  mark: entry?.footnoteMark ?? '',
  zone: entry?.zone ?? '',
});
const recordOf = (entry: Entry | null): SeenRecord<Words> | null =>
  entry && { version: entry.version, fields: wordsOf(entry) };

export interface EntryDialogProps {
  /** The entry that is corrected; null for a new one. */
  entry: Entry | null;
  /** Loads what is on record. */
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Adds an entry to the catalogue, or corrects one. Its words are kept until they are on record. */
export function EntryDialog({ entry, onChanged, onClose }: EntryDialogProps) {
  const { t } = useTranslation(['catalogue', 'confirm']);
  const id = useId();
  const toast = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const zones = useZones(entry?.zone ?? null);
  const draft = useActDraft<Values>(entry ? `edit-country:${entry.code}` : 'add-country', {
    ...wordsOf(entry),
    base: recordOf(entry),
  });
  const add = useDraftedAct(AddCountryDocument, draft);
  const edit = useDraftedAct(EditCountryDocument, draft, onChanged);
  const act = entry ? edit : add;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  // In a low window the first of them may be out of sight.
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const { base, ...values } = draft.values;
  const conflict = useRecordConflict<Words>({
    record: recordOf(entry),
    base,
    mine: values,
    put: (fields, upon) => set({ ...fields, base: upon }),
  });
  const set = (part: Partial<Values>) => {
    setProblems([]);
    draft.change(part);
  };
  const problemOf = (field: keyof Words): string | undefined => {
    const found = problems.find((problem) => problem.field === FIELDS[field]);
    return found && problemText(found);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (conflict.mustChoose()) return;
    const empty = (text: string): string | null => text.trim() || null;
    const { name, chip, footnote, mark, zone } = values;
    const code = values.code.trim().toUpperCase();
    const contents = {
      code,
      designation: {
        name: name.trim(),
        chip: chip.trim(),
        footnote: empty(footnote),
        footnoteMark: empty(mark),
      },
      zone: empty(zone),
    };
    const refused = (error: AppError) => {
      setProblems(error.facts.fields ?? []);
      conflict.meet(error);
    };
    const done = entry
      ? await edit.send({ ...contents, expectedVersion: base?.version ?? entry.version }, refused)
      : await add.send(contents, refused);
    if (!done) return;
    toast({ text: t(entry ? 'catalogue:edited' : 'catalogue:added', { name: name.trim() }) });
    await onChanged();
    onClose();
  };
  const text = (field: keyof Words, label: string, hint?: string) => (
    <Field label={label} hint={hint} error={problemOf(field)}>
      {(control) => (
        <TextInput
          {...control}
          dir="auto"
          autoComplete="off"
          value={values[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const compared: DraftField<Words>[] = [
    { key: 'name', label: t('catalogue:english'), read: ({ name }) => name },
    { key: 'chip', label: t('catalogue:chip'), read: ({ chip }) => chip },
    { key: 'footnote', label: t('catalogue:footnote'), read: ({ footnote }) => footnote },
    { key: 'mark', label: t('catalogue:mark'), read: ({ mark }) => mark },
    {
      key: 'zone',
      label: t('catalogue:zone'),
      read: ({ zone }) => zones.find(({ value }) => value === zone)?.label ?? zone,
    },
  ];
  const isAtField = problems.some(({ field }) => (Object.values(FIELDS) as string[]).includes(field));
  return (
    <Dialog open onClose={() => !act.busy && onClose()} aria-labelledby={`${id}-title`}>
      <Form ref={form} noValidate onSubmit={(event) => void submit(event)} {...focusHome}>
        <h2 id={`${id}-title`}>{entry ? t('catalogue:edit', { name: entry.name }) : t('catalogue:add')}</h2>
        <p className="wm-small">{t(entry ? 'catalogue:edit.lead' : 'catalogue:add.lead')}</p>
        <RestoredLine draft={draft} />
        {!entry && text('code', t('catalogue:code'), t('catalogue:codeHint'))}
        {text('name', t('catalogue:english'), t('catalogue:englishHint'))}
        {text('chip', t('catalogue:chip'), t('catalogue:chipHint'))}
        <Field label={t('catalogue:footnote')} hint={t('catalogue:footnoteHint')} error={problemOf('footnote')}>
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              dir="auto"
              value={values.footnote}
              onChange={(event) => set({ footnote: event.target.value })}
            />
          )}
        </Field>
        {text('mark', t('catalogue:mark'))}
        <Field label={t('catalogue:zone')} error={problemOf('zone')}>
          {(control) => (
            <SelectInput {...control} value={values.zone} onChange={(event) => set({ zone: event.target.value })}>
              <option value="">{t('catalogue:zone.none')}</option>
              {zones.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <Acts>
          <Button onClick={onClose} disabled={act.busy}>
            {t('confirm:cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={act.busy}>
            {t(entry ? 'catalogue:save' : 'catalogue:addOne')}
          </Button>
        </Acts>
        <div role="alert" style={{ minHeight: 20 }}>
          {act.error && !isAtField && (
            <FieldError>
              {act.error.code === 'CONFLICT'
                ? t(conflict.conflict ? 'confirm:conflict.record.waiting' : 'confirm:conflict.record.joined')
                : errorText(act.error)}
            </FieldError>
          )}
        </div>
      </Form>
      <ConflictQuestion of="record" draft={conflict} fields={compared} />
    </Dialog>
  );
}
