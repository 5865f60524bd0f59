import { parseDay } from '@waymark/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActDraft } from '../../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../../shared/forms/useDraftedAct.js';
import { useTextLimits } from '../../../shared/forms/useTextLimits.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { CorrectCompletionDocument, CorrectForecastDocument } from '../work.documents.js';
import {
  MilestoneForm,
  useDayProblem,
  type MilestoneFormProps,
  type Problems,
  type Typed,
  type WorkMilestone,
} from './MilestoneForms.js';

const NOTHING: Typed = { day: '', text: '' };

/** Sets a forecast right that was entered wrongly; it may name a day that has passed. */
export function CorrectForecastForm({ milestone, startDate, onDone, onCancel, refetch }: MilestoneFormProps) {
  const { t } = useTranslation(['work', 'errors', 'refusals']);
  const formats = useFormats();
  const draft = useActDraft(`correct-forecast:${milestone.id}`, NOTHING);
  const { day, text: reason } = draft.values;
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const correct = useDraftedAct(CorrectForecastDocument, draft, refetch);
  const iso = parseDay(day);
  const send = async () => {
    const found: Problems = {};
    if (!iso) found.day = t('refusals:next_date_invalid');
    else if (startDate !== null && iso < startDate) found.day = t('refusals:day_before_start');
    else if (iso === milestone.forecastDate) found.day = t('refusals:forecast_unchanged');
    found.text = reason.trim() === '' ? t('errors:reason_required') : limits.tooLong('correctionReason', reason);
    setProblems(found);
    if (!iso || found.day || found.text) return;
    const contents = {
      milestoneId: milestone.id,
      forecastDate: iso,
      reason: reason.trim(),
      expectedVersion: milestone.version,
    };
    if (!(await correct.send(contents))) return;
    await onDone(t('done.forecastCorrected', { day: formats.day(iso) }));
  };
  return (
    <MilestoneForm
      act={correct}
      label={t('milestone.correctForecastOf', { milestone: milestone.title })}
      dayLabel={t('milestone.rightForecast')}
      draft={draft}
      min={startDate ?? undefined}
      textLabel={t('milestone.correctionReason')}
      textHint={t('milestone.correctForecastHint')}
      limit={limits.limit('correctionReason', reason)}
      problems={problems}
      actLabel={
        iso ? t('milestone.recordForecast', { day: formats.day(iso, 'table') }) : t('milestone.correctForecast')
      }
      onSend={send}
      onCancel={onCancel}
    />
  );
}

/** The completion to another day, with a reason. */
export function CorrectDayForm(props: MilestoneFormProps) {
  const { milestone, today, startDate, onDone, onCancel, refetch } = props;
  const { t } = useTranslation(['work', 'errors', 'refusals']);
  const formats = useFormats();
  const dayProblem = useDayProblem();
  const draft = useActDraft(`correct-completion:${milestone.id}`, NOTHING);
  const { day, text: reason } = draft.values;
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const correction = useDraftedAct(CorrectCompletionDocument, draft, refetch);
  const iso = parseDay(day);
  const send = async () => {
    const found: Problems = {};
    if (!iso) found.day = t('refusals:next_date_invalid');
    else if (iso === milestone.completedOn) found.day = t('refusals:completion_unchanged');
    else found.day = dayProblem(iso, { today, startDate });
    found.text = reason.trim() === '' ? t('errors:reason_required') : limits.tooLong('correctionReason', reason);
    setProblems(found);
    if (!iso || found.day || found.text) return;
    if (await correction.send(completion(milestone, iso, reason)))
      await onDone(t('done.dayCorrected', { day: formats.day(iso) }));
  };
  return (
    <MilestoneForm
      act={correction}
      label={t('milestone.correctDayOf', { milestone: milestone.title })}
      dayLabel={t('milestone.reachedOn')}
      draft={draft}
      min={startDate ?? undefined}
      max={today}
      textLabel={t('milestone.correctionReason')}
      textHint={t('milestone.correctionHint')}
      limit={limits.limit('correctionReason', reason)}
      problems={problems}
      actLabel={iso ? t('milestone.recordDay', { day: formats.day(iso, 'table') }) : t('milestone.correctDay')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

/** Opens a milestone again that was not reached after all, with a reason. */
export function TakeBackForm({ milestone, onDone, onCancel, refetch }: MilestoneFormProps) {
  const { t } = useTranslation(['work', 'errors', 'refusals']);
  const draft = useActDraft(`take-back-completion:${milestone.id}`, NOTHING);
  const reason = draft.values.text;
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const correction = useDraftedAct(CorrectCompletionDocument, draft, refetch);
  const send = async () => {
    const text = reason.trim() === '' ? t('errors:reason_required') : limits.tooLong('correctionReason', reason);
    setProblems({ text });
    if (text === undefined && (await correction.send(completion(milestone, null, reason))))
      await onDone(t('done.takenBack'));
  };
  return (
    <MilestoneForm
      act={correction}
      label={t('milestone.takeBackOf', { milestone: milestone.title })}
      draft={draft}
      textLabel={t('milestone.correctionReason')}
      textHint={t('milestone.correctionHint')}
      limit={limits.limit('correctionReason', reason)}
      problems={problems}
      actLabel={t('milestone.recordTakeBack')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

/** What is sent: the completion at another day, or at none. */
const completion = ({ id, version }: WorkMilestone, completedOn: string | null, reason: string) => ({
  milestoneId: id,
  completedOn,
  reason: reason.trim(),
  expectedVersion: version,
});
