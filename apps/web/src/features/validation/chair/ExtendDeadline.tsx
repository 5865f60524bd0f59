import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useRoundName } from '../../../shared/ballots/useRoundName.js';
import { useActDraft } from '../../../shared/forms/useActDraft.js';
import { FormSummary } from '../../../shared/forms/FormSummary.js';
import { useFormDraft } from '../../../shared/forms/useFormDraft.js';
import { useRoadmap } from '../../../shared/session/SessionContext.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import type { Round } from '../round.js';
import { ActDialog } from './ActDialog.js';
import { ExtendDeadlineDocument } from './chairDocuments.js';
import { readDeadline, typedDeadline, type TypedDeadline } from './deadline.js';
import { DeadlineFields } from './DeadlineFields.js';
import { useChairAct } from './useChairAct.js';

export interface ExtendDeadlineProps {
  round: Round;
  refetch: () => Promise<void>;
  onCancel: () => void;
  onDone: (text: string) => void;
}

/** Moves the deadline of a round, only later. */
export function ExtendDeadline({ round, refetch, onCancel, onDone }: ExtendDeadlineProps) {
  const { t } = useTranslation('validation');
  const formats = useFormats();
  const { zone } = useRoadmap();
  const name = useRoundName()(round.head);
  const current = round.head.deadline ?? round.head.openedAt;
  const [start] = useState(() => typedDeadline(current, zone, formats.time(current, { withZone: false })));
  const draft = useActDraft(`extend:${round.head.id}`, start);
  const form = useForm<TypedDeadline>({ defaultValues: draft.values, shouldFocusError: false });
  const { register, handleSubmit, formState, control } = form;
  const discard = useFormDraft(form, draft, start);
  const typed = useWatch({ control }) as TypedDeadline;
  const { send, busy, refusal } = useChairAct(ExtendDeadlineDocument, draft, refetch);
  const extend = handleSubmit(async (values) => {
    const deadline = readDeadline(values, zone);
    if (!deadline) return;
    const data = await send({ roundId: round.head.id, deadline, expectedVersion: round.version });
    if (data) onDone(t('chair.extended', { day: formats.day(deadline), time: formats.time(deadline) }));
  });
  return (
    <ActDialog
      title={t('extend.title', { round: name })}
      consequences={t('extend.consequence')}
      actLabel={t('extend.act')}
      busy={busy}
      refusal={refusal}
      draft={{ restored: draft.restored, discard }}
      onSubmit={(event) => void extend(event)}
      onCancel={onCancel}
    >
      <FormSummary key={formState.submitCount} errors={formState.errors} order={['day', 'time']} prefix="extend-" />
      <p style={{ fontSize: 14 }}>{t('extend.now', { day: formats.day(current), time: formats.time(current) })}</p>
      <DeadlineFields register={register} errors={formState.errors} typed={typed} after={current} prefix="extend-" />
    </ActDialog>
  );
}
