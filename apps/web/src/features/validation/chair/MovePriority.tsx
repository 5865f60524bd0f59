import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PriorityAct } from '../../../gql/graphql.js';
import { useActDraft } from '../../../shared/forms/useActDraft.js';
import { useFormDraft } from '../../../shared/forms/useFormDraft.js';
import type { TextEntry } from '../round.js';
import { ActDialog } from './ActDialog.js';
import { MovePriorityDocument } from './chairDocuments.js';
import { needsReason } from './moves.js';
import { NO_REASON, ReasonField, type Reason } from './ReasonField.js';
import { useChairAct } from './useChairAct.js';

export interface MovePriorityProps {
  text: TextEntry;
  act: PriorityAct;
  refetch: () => Promise<void>;
  onCancel: () => void;
  onDone: (text: string) => void;
}

/** Acts for which nobody asks why. */
const WITHOUT_REASON: readonly PriorityAct[] = ['circulate', 'freeze'];

/** Moves a text between its states outside a ballot; the reason is asked for where the record needs one. */
export function MovePriority({ text, act, refetch, onCancel, onDone }: MovePriorityProps) {
  const { t } = useTranslation('validation');
  const { id, code, state, version } = text;
  const draft = useActDraft(`move-text:${act}:${id}`, NO_REASON);
  const form = useForm<Reason>({ defaultValues: draft.values });
  const { register, handleSubmit, formState, control } = form;
  const discard = useFormDraft(form, draft, NO_REASON);
  const { send, busy, refusal } = useChairAct(MovePriorityDocument, draft, refetch);
  const move = handleSubmit(async ({ reason }) => {
    const input = { priorityId: id, act, reason: reason.trim() || null, expectedVersion: version };
    if (await send(input)) onDone(t(`actDone.${act}`, { code }));
  });
  return (
    <ActDialog
      title={t(`actTitle.${act}`, { code })}
      consequences={t(`actConsequence.${act}`)}
      actLabel={t(`act.${act}`)}
      busy={busy}
      refusal={refusal}
      draft={{ restored: draft.restored, discard }}
      onSubmit={(event) => void move(event)}
      onCancel={onCancel}
    >
      <p dir="auto">{text.title}</p>
      {!WITHOUT_REASON.includes(act) && (
        <ReasonField
          register={register}
          control={control}
          errors={formState.errors}
          required={needsReason(state, act)}
        />
      )}
    </ActDialog>
  );
}
