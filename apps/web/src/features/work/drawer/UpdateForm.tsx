import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { needsCauseAndNextDate } from '@waymark/domain';
import { ChoiceGroup, Field, Note, Refusal, StatusGlyph, TextArea } from '@waymark/ui';
import { useId, useMemo, useState, type FormEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/api/AppError.js';
import { useErrorText, useProblemText } from '../../../shared/api/useErrorText.js';
import { ConflictLine } from '../../../shared/forms/ConflictLine.js';
import { ConflictQuestion, type DraftField } from '../../../shared/forms/ConflictQuestion.js';
import { DayInput } from '../../../shared/forms/DayInput.js';
import { DiscardDraft } from '../../../shared/forms/DiscardDraft.js';
import { showFieldErrors } from '../../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../../shared/forms/FormSummary.js';
import { useIntent } from '../../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../../shared/forms/useDraftedAct.js';
import { SavingLine } from '../../../shared/forms/SavingLine.js';
import { useTextLimits } from '../../../shared/forms/useTextLimits.js';
import { useShortcuts } from '../../../shared/keyboard/useShortcuts.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { DiscardUpdateDraftDocument, SubmitUpdateDocument, type WorkAction } from '../work.documents.js';
import { DrawerFoot } from './DrawerFoot.js';
import { ProgressField } from './ProgressField.js';
import { ReturnedNote } from './UpdateHistory.js';
import { draftOf, percentOf, sameValues, UPDATE_FIELDS, type UpdateField, type UpdateValues } from './updateValues.js';
import { startOf, useUpdateDraft } from './useUpdateDraft.js';
import { useUpdateResolver } from './useUpdateResolver.js';

/** Above the acts, where the foot grows upwards; what comes and goes here leaves them where they are. */
const Lines = styled('div')({
  display: 'flex',
  flex: '1 0 100%',
  alignItems: 'flex-end',
  justifyContent: 'space-between',
  gap: 12,
  minHeight: 32,
  '& > span': { flex: 1, alignSelf: 'center' },
});

/** The order of the tiles: from not begun to settled. */
const TILES = ['not_started', 'on_track', 'delayed', 'blocked', 'completed', 'not_applicable'] as const;

export interface UpdateFormProps {
  action: WorkAction;
  onSent: () => Promise<void>;
  onDiscarded: () => Promise<void>;
  onCreated: () => void;
  onOutdated: () => void;
  /** Another update was submitted meanwhile, for example by an attempt whose answer was lost. */
  onOvertaken: () => void;
}

/** The update of an institution: saved as a draft while it is written, and sent to the national coordinator. */
export function UpdateForm({ action, onSent, onDiscarded, onCreated, onOutdated, onOvertaken }: UpdateFormProps) {
  const { t } = useTranslation(['work', 'errors', 'status']);
  const formats = useFormats();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const id = useId();
  const [start] = useState(() => startOf(action, (day) => formats.day(day)));
  const limits = useTextLimits();
  const resolver = useUpdateResolver(action.today);
  const form = useForm<UpdateValues>({ defaultValues: start, resolver, shouldFocusError: false });
  const values: UpdateValues = { ...start, ...useWatch({ control: form.control }) };
  const draft = useUpdateDraft({ action, form, start, values, onCreated, onOutdated });
  const { flush, settle } = draft;
  const { published, open } = action;
  // Each submission of the action is an intent of its own.
  const intent = useIntent(`submit:${action.actionId}:${published.total}:${open?.submissions.length ?? 0}`);
  const sending = useDraftedAct(SubmitUpdateDocument, intent);
  const { errors, submitCount, isSubmitted, isSubmitting } = form.formState;

  const set = (field: UpdateField, value: string) =>
    form.setValue(field, value, { shouldDirty: true, shouldValidate: isSubmitted });
  const save = () => void flush();
  const chooseStatus = (status: UpdateValues['status']) => {
    set('status', status);
    // The two statuses that fix the percentage.
    if (status === 'completed') set('progress', '100');
    if (status === 'not_started') set('progress', '0');
  };
  const refused = (refusal: AppError) => {
    if (draft.meet(refusal)) return;
    if (refusal.code === 'IDEMPOTENCY_KEY_REUSED') onOvertaken();
    else showFieldErrors(refusal, form.setError, UPDATE_FIELDS, problemText);
  };
  const send = form.handleSubmit(async (valid) => {
    await flush();
    const contents = { actionId: action.actionId, ...draftOf(valid, 0), expectedVersion: draft.version() };
    if (!(await sending.send(contents, refused))) return;
    // What was typed since is no part of it, and stays on this device.
    if (sameValues(form.getValues(), valid)) settle();
    await onSent();
  });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  useShortcuts(useMemo(() => [{ keys: 'mod+s', label: t('keyboardSave'), run: () => void flush() }], [flush, t]));

  const submits = action.allowedActions.includes('submit');
  const explains = needsCauseAndNextDate(values.status);
  const explained = explains || values.cause !== '' || values.nextDate !== '';
  const refusal = sending.error?.code === 'CONFLICT' ? null : sending.error;
  const fields = useUpdateFields();
  const message = (field: UpdateField) => errors[field]?.message;
  const since = action.report && formats.day(action.report.publishedAt, 'dayMonth');
  return (
    <form
      id={id}
      noValidate
      onSubmit={(event) => void (submits ? send(event) : keep(event))}
      style={{ display: 'grid', gap: 26 }}
    >
      {submitCount > 0 && <FormSummary key={submitCount} errors={errors} order={UPDATE_FIELDS} prefix={`${id}-`} />}
      <ReturnedNote update={action.open} />
      {draft.restored && <Note role="status">{t('kept')}</Note>}
      <div id={`${id}-status`} tabIndex={-1}>
        <ChoiceGroup
          legend={t('status')}
          layout="tiles"
          value={values.status}
          onChange={chooseStatus}
          choices={TILES.map((status) => ({
            value: status,
            label: t(`status:${status}`),
            mark: <StatusGlyph status={status} />,
          }))}
        />
      </div>
      <ProgressField
        id={`${id}-progress`}
        value={values.progress}
        onChange={(text) => set('progress', text)}
        onBlur={save}
        planned={action.planned}
        reported={action.report?.progress ?? null}
        error={message('progress')}
      />
      <Field
        id={`${id}-narrative`}
        label={since ? t('narrativeSince', { day: since }) : t('narrative')}
        hint={t('audience')}
        error={message('narrative')}
        limit={limits.limit('narrative', values.narrative)}
      >
        {(control) => (
          <TextArea
            {...control}
            style={{ minHeight: 110 }}
            dir="auto"
            value={values.narrative}
            onChange={(event) => set('narrative', event.target.value)}
            onBlur={save}
          />
        )}
      </Field>
      {explained && (
        <>
          <Field
            id={`${id}-cause`}
            label={t('cause')}
            hint={explains ? t('causeHint') : t('optional')}
            error={message('cause')}
            limit={limits.limit('cause', values.cause)}
          >
            {(control) => (
              <TextArea
                {...control}
                style={{ minHeight: 64 }}
                dir="auto"
                value={values.cause}
                onChange={(event) => set('cause', event.target.value)}
                onBlur={save}
              />
            )}
          </Field>
          <Field
            id={`${id}-nextDate`}
            label={t('nextDate')}
            hint={explains ? t('nextDateHint') : t('optional')}
            error={message('nextDate')}
          >
            {(control) => (
              <DayInput
                {...control}
                value={values.nextDate}
                onChange={(text) => set('nextDate', text)}
                onBlur={save}
                min={action.today}
              />
            )}
          </Field>
        </>
      )}
      <ConflictQuestion draft={draft} fields={fields} authorOf={({ writtenByTitle }) => writtenByTitle} />
      {!submits && <Note>{t('submittedBy', { institution: action.leadInstitution ?? '' })}</Note>}
      <DrawerFoot>
        {refusal && <Refusal title={t('notSent')}>{errorText(refusal)}</Refusal>}
        <Lines>
          {draft.conflict && !draft.comparing ? (
            <ConflictLine onCompare={() => draft.compare(true)} />
          ) : (
            <SavingLine state={draft.saving} />
          )}
          {open && action.allowedActions.includes('discard') && (
            <DiscardDraft
              document={DiscardUpdateDraftDocument}
              input={() => ({ updateId: open.id, expectedVersion: draft.version() ?? open.version })}
              title={t('discard.title', { code: action.stepCode })}
              quote={open.narrative || undefined}
              consequences={t('discard.consequence')}
              onDiscarded={async () => {
                settle();
                await onDiscarded();
              }}
            />
          )}
        </Lines>
        {submits && (
          <Button type="submit" form={id} variant="contained" loading={isSubmitting}>
            {action.open?.state === 'returned' ? t('sendAgain') : t('send')}
          </Button>
        )}
        <Button onClick={save} disabled={isSubmitting}>
          {t('saveDraft')}
        </Button>
      </DrawerFoot>
    </form>
  );
}

/** The fields of an update as they read. */
function useUpdateFields(): DraftField<UpdateValues>[] {
  const { t } = useTranslation(['work', 'status']);
  const formats = useFormats();
  const progress = (text: string) => {
    const percent = percentOf(text);
    return percent === null ? text : formats.percent(percent);
  };
  return [
    { key: 'status', label: t('conflict.field.status'), read: ({ status }) => t(`status:${status}`) },
    { key: 'progress', label: t('conflict.field.progress'), read: (values) => progress(values.progress) },
    { key: 'narrative', label: t('conflict.field.narrative'), read: ({ narrative }) => narrative, joins: true },
    { key: 'cause', label: t('conflict.field.cause'), read: ({ cause }) => cause, joins: true },
    { key: 'nextDate', label: t('conflict.field.nextDate'), read: ({ nextDate }) => nextDate },
  ];
}
