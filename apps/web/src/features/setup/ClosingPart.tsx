import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { Field, focusHome, TextArea, UiLink, useToast } from '@waymark/ui';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFormDraft } from '../../shared/forms/useFormDraft.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { CloseRoadmapDocument } from './setup.documents.js';
import { useFreshSession } from './useFreshSession.js';
import { useSetup } from './useSetupState.js';

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

const NO_REASON = { reason: '' };
const CONSEQUENCES = ['read', 'written', 'invited', 'undone'] as const;

/** Whether drafting, closing or nothing more is ahead; and what the roadmap continues. */
export function ClosingPart() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const { closedAt, closingReason, phase, draftingSince, continues } = setup;
  return (
    <>
      {draftingSince !== null && <p>{t('running', { day: formats.day(draftingSince) })}</p>}
      {closedAt !== null && (
        <>
          <p style={{ marginTop: 6, fontWeight: 600 }}>{t('closing.closed', { day: formats.day(closedAt) })}</p>
          <p dir="auto">{closingReason}</p>
        </>
      )}
      {continues !== null && (
        <p style={{ marginTop: 6 }}>
          {t('closing.continues')} <UiLink href={`/r/${continues.code}`}>{continues.title}</UiLink>
        </p>
      )}
      {phase === 'implementation' && (
        <Button variant="outlined" style={{ marginTop: 12 }} onClick={() => setAsking(true)}>
          {t('closing.act')}
        </Button>
      )}
      {asking && <CloseRoadmap onClose={() => setAsking(false)} />}
    </>
  );
}

function CloseRoadmap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['setup', 'confirm']);
  const id = useId();
  const { setup } = useSetup();
  const { id: roadmapId, version: expectedVersion } = setup;
  const toast = useToast();
  const errorText = useErrorText();
  const limits = useTextLimits();
  const refresh = useFreshSession();
  const draft = useActDraft(`close-roadmap:${roadmapId}`, NO_REASON);
  const close = useDraftedAct(CloseRoadmapDocument, draft);
  const form = useForm({ defaultValues: draft.values });
  const discard = useFormDraft(form, draft, NO_REASON);
  const named = close.error?.named ?? [];
  const reason = useWatch({ control: form.control, name: 'reason' });
  const submit = form.handleSubmit(async (given) => {
    const done = await close.send({ roadmapId, expectedVersion, reason: given.reason.trim() });
    if (!done) return;
    toast({ text: t('setup:closing.done') });
    refresh();
    onClose();
  });
  return (
    <Dialog
      open
      onClose={() => !close.busy && onClose()}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-follows`}
    >
      <Form noValidate onSubmit={(event) => void submit(event)} {...focusHome}>
        <h2 id={`${id}-title`}>{t('setup:closing.title', { title: setup.shortTitle })}</h2>
        <RestoredLine draft={{ restored: draft.restored, discard }} />
        <Consequences id={`${id}-follows`}>
          {CONSEQUENCES.map((one) => (
            <li key={one}>{t(`setup:closing.${one}`)}</li>
          ))}
        </Consequences>
        <Field
          label={t('setup:closing.reason')}
          hint={t('setup:closing.reasonHint')}
          error={form.formState.errors.reason?.message}
          limit={limits.limit('actReason', reason)}
        >
          {(control) => (
            <TextArea
              {...control}
              dir="auto"
              rows={3}
              {...form.register('reason', {
                validate: (given) =>
                  given.trim() === '' ? t('setup:closing.reasonNeeded') : limits.tooLong('actReason', given),
              })}
            />
          )}
        </Field>
        <Acts>
          <Button onClick={onClose} disabled={close.busy}>
            {t('confirm:cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={close.busy}>
            {t('setup:closing.act')}
          </Button>
        </Acts>
        <Refusal role="alert">
          {close.error && errorText(close.error)}
          {named.length > 0 && ` ${t('setup:closing.inTheWay', { named: named.join(', ') })}`}
        </Refusal>
      </Form>
    </Dialog>
  );
}
