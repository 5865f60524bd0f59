import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { Field, focusHome, TextArea, useToast } from '@waymark/ui';
import { useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../api/AppError.js';
import { useErrorText } from '../api/useErrorText.js';
import { RestoredLine } from '../forms/RestoredLine.js';
import { useActDraft } from '../forms/useActDraft.js';
import { useDraftedAct } from '../forms/useDraftedAct.js';
import { useFormDraft } from '../forms/useFormDraft.js';
import { useTextLimits } from '../forms/useTextLimits.js';
import { useRoadmap } from '../session/SessionContext.js';
import { CirculateDocument, type Circulation } from './circulation.documents.js';

const Form = styled('form')({ padding: '24px 24px 8px' });
const Consequences = styled('ul')({
  maxWidth: '60ch',
  margin: '12px 0 20px',
  paddingLeft: 18,
  listStyle: 'disc',
  fontSize: 14,
  lineHeight: '21px',
  color: 'var(--wm-ink-2)',
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 18 });
const Refusal = styled('div')({
  minHeight: 40,
  marginTop: 8,
  fontSize: 14,
  lineHeight: '20px',
  color: 'var(--wm-blocked-tx)',
});

const NO_NOTE = { note: '' };

export interface CirculateDialogProps {
  circulation: Circulation;
  refetch: () => Promise<void>;
  onClose: () => void;
  onCirculated: () => Promise<void>;
}

/** Repeats what goes to whom and what follows from it, with the note that goes with it. */
export function CirculateDialog({ circulation, refetch, onClose, onCirculated }: CirculateDialogProps) {
  const { t } = useTranslation(['documents', 'confirm']);
  const id = useId();
  const { id: roadmapId } = useRoadmap();
  const toast = useToast();
  const errorText = useErrorText();
  const limits = useTextLimits();
  const { number, delegations, parts, texts } = circulation;
  const draft = useActDraft(`circulate:${roadmapId}`, NO_NOTE);
  const act = useDraftedAct(CirculateDocument, draft, refetch);
  const form = useForm({ defaultValues: draft.values });
  const discard = useFormDraft(form, draft, NO_NOTE);
  const note = useWatch({ control: form.control, name: 'note' });
  const circulate = async (given: typeof NO_NOTE, evenWhileEdited: boolean) => {
    const done = await act.send({
      roadmapId,
      note: given.note.trim(),
      texts: texts.flatMap(({ priorityId, version }) =>
        version === null ? [] : [{ priorityId, expectedVersion: version }],
      ),
      evenWhileEdited,
    });
    if (!done) return;
    toast({ text: t('documents:circulate.done', { number: done.circulate.number }) });
    onClose();
    await onCirculated();
  };
  const submit = form.handleSubmit((given) => circulate(given, false));
  // Asked once: whoever has a passage open loses nothing, but what they type from now on is not in this draft.
  const submitEven = form.handleSubmit((given) => circulate(given, true));
  return (
    <Dialog
      open
      onClose={() => !act.busy && onClose()}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-follows`}
    >
      <Form noValidate onSubmit={(event) => void submit(event)} {...focusHome}>
        <h2 id={`${id}-title`}>{t('documents:circulate.ask', { number })}</h2>
        <RestoredLine draft={{ restored: draft.restored, discard }} />
        <Consequences id={`${id}-follows`}>
          {texts.map((text) => (
            <li key={text.priorityId}>
              <span dir="auto">
                {text.code ?? t('documents:circulate.new')} {text.title}
              </span>
              : {t('documents:circulate.change', text)}
            </li>
          ))}
          <li>{t('documents:circulate.parts', { count: parts })}</li>
          <li>{t('documents:circulate.lead', { count: delegations })}</li>
          <li>{t('documents:circulate.positions')}</li>
        </Consequences>
        <Field
          label={t('documents:circulate.note')}
          hint={t('documents:circulate.noteHint')}
          error={form.formState.errors.note?.message}
          limit={limits.limit('editionNote', note)}
        >
          {(control) => (
            <TextArea
              {...control}
              dir="auto"
              rows={4}
              {...form.register('note', { validate: (given) => limits.tooLong('editionNote', given) })}
            />
          )}
        </Field>
        <Acts>
          <Button onClick={onClose} disabled={act.busy}>
            {t('confirm:cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={act.busy}>
            {t('documents:circulate.act', { number, count: delegations })}
          </Button>
        </Acts>
        <Refusal role="alert">{act.error && says(act.error)}</Refusal>
        {act.error?.facts.reason === 'text_being_edited' && (
          <Button style={{ marginBottom: 12 }} loading={act.busy} onClick={() => void submitEven()}>
            {t('documents:circulate.even')}
          </Button>
        )}
      </Form>
    </Dialog>
  );

  function says(error: AppError): string {
    const { named } = error;
    const text = error.code === 'CONFLICT' ? t('documents:circulate.others') : errorText(error);
    return named.length > 0 ? `${text} ${named.join(', ')}` : text;
  }
}
