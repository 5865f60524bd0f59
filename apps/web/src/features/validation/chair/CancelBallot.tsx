import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { RoundBallot } from '../round.js';
import { useActDraft } from '../../../shared/forms/useActDraft.js';
import { useFormDraft } from '../../../shared/forms/useFormDraft.js';
import { ActDialog } from './ActDialog.js';
import { CancelBallotDocument } from './chairDocuments.js';
import { NO_REASON, ReasonField, type Reason } from './ReasonField.js';
import { useChairAct } from './useChairAct.js';

export interface CancelBallotProps {
  entry: RoundBallot;
  refetch: () => Promise<void>;
  onCancel: () => void;
  onDone: (text: string) => void;
}

/** Ends a ballot without a result; its positions lapse and stay in the record with the reason. */
export function CancelBallot({ entry: { code, title, ballot }, refetch, onCancel, onDone }: CancelBallotProps) {
  const { t } = useTranslation('validation');
  const draft = useActDraft(`cancel-ballot:${ballot.id}`, NO_REASON);
  const form = useForm<Reason>({ defaultValues: draft.values });
  const { register, handleSubmit, formState, control } = form;
  const discard = useFormDraft(form, draft, NO_REASON);
  const { send, busy, refusal } = useChairAct(CancelBallotDocument, draft, refetch);
  const cancel = handleSubmit(async ({ reason }) => {
    const input = { ballotId: ballot.id, reason: reason.trim(), expectedVersion: ballot.version };
    if (await send(input)) onDone(t('actDone.cancel_ballot', { code }));
  });
  return (
    <ActDialog
      title={t('actTitle.cancel_ballot', { code })}
      consequences={t('actConsequence.cancel_ballot')}
      actLabel={t('act.cancel_ballot')}
      busy={busy}
      refusal={refusal}
      draft={{ restored: draft.restored, discard }}
      onSubmit={(event) => void cancel(event)}
      onCancel={onCancel}
      cancelLabel={t('act.keep_ballot')}
    >
      <p dir="auto">{title}</p>
      <ReasonField register={register} control={control} errors={formState.errors} required />
    </ActDialog>
  );
}
