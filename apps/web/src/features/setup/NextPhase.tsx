import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { Field, focusHome, TextArea, useToast } from '@waymark/ui';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFormDraft } from '../../shared/forms/useFormDraft.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { MovePhaseDocument, type Setup } from './setup.documents.js';
import { useFreshSession } from './useFreshSession.js';
import { useSetup } from './useSetupState.js';

type Move = Setup['phaseMoves'][number];

const Form = styled('form')({ padding: '24px 24px 8px' });
const Moves = styled('ul')({
  display: 'grid',
  gap: 16,
  margin: '10px 0 16px',
  '& ul': { display: 'grid', gap: 6, marginTop: 6, fontSize: 14, lineHeight: '20px' },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 18 });
const Refusal = styled('div')({
  minHeight: 40,
  marginTop: 8,
  fontSize: 14,
  lineHeight: '20px',
  color: 'var(--wm-blocked-tx)',
});

/** Where each gap is mended, below the roadmap's address. */
const PLACES: Readonly<Record<Move['missing'][number]['place'], string>> = {
  setup: 'setup',
  drafts: 'draft',
  documents: 'documents',
  plan: 'steps',
  validation: 'validation',
};
const NO_REASON = { reason: '' };

/** The phases that can follow, what is missing for each, and where that is mended. */
export function NextPhase() {
  const { t } = useTranslation(['setup', 'shell']);
  const { setup } = useSetup();
  const path = useRoadmapPath();
  const [asking, setAsking] = useState<Move | null>(null);
  if (setup.draftingSince === null || setup.phaseMoves.length === 0) return null;
  return (
    <section aria-labelledby="next-phase">
      <h2 id="next-phase">{t('setup:phase.title')}</h2>
      <p className="wm-small" style={{ marginTop: 4 }}>
        {t('setup:phase.now', { phase: t(`shell:phase.${setup.phase}`) })}
      </p>
      <Moves>
        {setup.phaseMoves.map((move) => (
          <li key={move.to}>
            <Button
              variant="outlined"
              fullWidth
              disabled={move.missing.length > 0}
              aria-describedby={move.missing.length > 0 ? `phase-${move.to}` : undefined}
              onClick={() => setAsking(move)}
            >
              {t(`setup:phase.act.${move.to}`)}
            </Button>
            {move.missing.length > 0 && (
              <ul id={`phase-${move.to}`}>
                {move.missing.map(({ code, place, named }) => (
                  <li key={code}>
                    {t(`setup:phase.missing.${code}`)}
                    {named.length > 0 && ` ${named.join(', ')}.`}{' '}
                    {place === 'setup' ? null : <Link to={path(PLACES[place])}>{t(`setup:phase.place.${place}`)}</Link>}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </Moves>
      {asking && <MoveDialog move={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

function MoveDialog({ move: { to, needsReason }, onClose }: { move: Move; onClose: () => void }) {
  const { t } = useTranslation(['setup', 'confirm', 'shell']);
  const id = useId();
  const { setup } = useSetup();
  const { id: roadmapId, version: expectedVersion } = setup;
  const toast = useToast();
  const errorText = useErrorText();
  const limits = useTextLimits();
  const refresh = useFreshSession();
  const draft = useActDraft(`move-phase:${to}:${roadmapId}`, NO_REASON);
  const act = useDraftedAct(MovePhaseDocument, draft);
  const form = useForm({ defaultValues: draft.values });
  const discard = useFormDraft(form, draft, NO_REASON);
  const reason = useWatch({ control: form.control, name: 'reason' });
  const submit = form.handleSubmit(async (given) => {
    const done = await act.send({ roadmapId, expectedVersion, to, reason: given.reason.trim() || null });
    if (!done) return;
    toast({ text: t('setup:phase.done', { phase: t(`shell:phase.${to}`) }) });
    refresh();
    onClose();
  });
  return (
    <Dialog
      open
      onClose={() => !act.busy && onClose()}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-follows`}
    >
      <Form noValidate onSubmit={(event) => void submit(event)} {...focusHome}>
        <h2 id={`${id}-title`}>{t(`setup:phase.ask.${to}`)}</h2>
        <RestoredLine draft={{ restored: draft.restored, discard }} />
        <p id={`${id}-follows`} style={{ maxWidth: '60ch', margin: '12px 0 20px', color: 'var(--wm-ink-2)' }}>
          {t(`setup:phase.follows.${needsReason ? 'back' : to}`)}
        </p>
        {needsReason && (
          <Field
            label={t('setup:phase.reason')}
            hint={t('setup:phase.reasonHint')}
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
                    given.trim() === '' ? t('setup:phase.reasonNeeded') : limits.tooLong('actReason', given),
                })}
              />
            )}
          </Field>
        )}
        <Acts>
          <Button onClick={onClose} disabled={act.busy}>
            {t('confirm:cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={act.busy}>
            {t(`setup:phase.act.${to}`)}
          </Button>
        </Acts>
        <Refusal role="alert">{act.error && [errorText(act.error), ...act.error.named].join(' ')}</Refusal>
      </Form>
    </Dialog>
  );
}
