import { parseDay } from '@waymark/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/forms/useAct.js';
import { useActKey } from '../../../shared/forms/useActKey.js';
import { useTextLimits } from '../../../shared/forms/useTextLimits.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { CorrectCompletionDocument, CorrectForecastDocument } from '../work.documents.js';
import { MilestoneForm, useDayProblem, type MilestoneFormProps, type Problems } from './MilestoneForms.js';

/** Sets a forecast right that was entered wrongly; it may name a day that has passed. */
export function CorrectForecastForm({ milestone, startDate, onDone, onCancel }: MilestoneFormProps) {
  const { t } = useTranslation(['work', 'errors']);
  const formats = useFormats();
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const correct = useAct(CorrectForecastDocument);
  const key = useActKey();
  const iso = parseDay(day);
  const send = async () => {
    const found: Problems = {};
    if (!iso) found.day = t('errors:next_date_invalid');
    else if (startDate !== null && iso < startDate) found.day = t('errors:day_before_start');
    else if (iso === milestone.forecastDate) found.day = t('errors:forecast_unchanged');
    found.text = reason.trim() === '' ? t('errors:reason_required') : limits.tooLong('correctionReason', reason);
    setProblems(found);
    if (!iso || found.day || found.text) return;
    const contents = {
      milestoneId: milestone.id,
      forecastDate: iso,
      reason: reason.trim(),
      expectedVersion: milestone.version,
    };
    const answer = await correct.send({ input: { ...contents, idempotencyKey: key.keyFor(contents) } });
    if (!answer) return;
    key.done();
    await onDone(t('done.forecastCorrected', { day: formats.day(iso) }));
  };
  return (
    <MilestoneForm
      act={correct}
      label={t('milestone.correctForecastOf', { milestone: milestone.title })}
      dayLabel={t('milestone.rightForecast')}
      day={day}
      onDay={setDay}
      min={startDate ?? undefined}
      textLabel={t('milestone.correctionReason')}
      textHint={t('milestone.correctForecastHint')}
      text={reason}
      limit={limits.limit('correctionReason', reason)}
      onText={setReason}
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
export function CorrectDayForm({ milestone, today, startDate, onDone, onCancel }: MilestoneFormProps) {
  const { t } = useTranslation(['work', 'errors']);
  const formats = useFormats();
  const dayProblem = useDayProblem();
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const correction = useCompletionCorrection(milestone);
  const iso = parseDay(day);
  const send = async () => {
    const found: Problems = {};
    if (!iso) found.day = t('errors:next_date_invalid');
    else if (iso === milestone.completedOn) found.day = t('errors:completion_unchanged');
    else found.day = dayProblem(iso, { today, startDate });
    found.text = reason.trim() === '' ? t('errors:reason_required') : limits.tooLong('correctionReason', reason);
    setProblems(found);
    if (!iso || found.day || found.text) return;
    if (await correction.send(iso, reason)) await onDone(t('done.dayCorrected', { day: formats.day(iso) }));
  };
  return (
    <MilestoneForm
      act={correction}
      label={t('milestone.correctDayOf', { milestone: milestone.title })}
      dayLabel={t('milestone.reachedOn')}
      day={day}
      onDay={setDay}
      min={startDate ?? undefined}
      max={today}
      textLabel={t('milestone.correctionReason')}
      textHint={t('milestone.correctionHint')}
      text={reason}
      limit={limits.limit('correctionReason', reason)}
      onText={setReason}
      problems={problems}
      actLabel={iso ? t('milestone.recordDay', { day: formats.day(iso, 'table') }) : t('milestone.correctDay')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

/** Opens a milestone again that was not reached after all, with a reason. */
export function TakeBackForm({ milestone, onDone, onCancel }: MilestoneFormProps) {
  const { t } = useTranslation(['work', 'errors']);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const correction = useCompletionCorrection(milestone);
  const send = async () => {
    const text = reason.trim() === '' ? t('errors:reason_required') : limits.tooLong('correctionReason', reason);
    setProblems({ text });
    if (text === undefined && (await correction.send(null, reason))) await onDone(t('done.takenBack'));
  };
  return (
    <MilestoneForm
      act={correction}
      label={t('milestone.takeBackOf', { milestone: milestone.title })}
      textLabel={t('milestone.correctionReason')}
      textHint={t('milestone.correctionHint')}
      text={reason}
      limit={limits.limit('correctionReason', reason)}
      onText={setReason}
      problems={problems}
      actLabel={t('milestone.recordTakeBack')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

/** One completion to another day, or to none. */
function useCompletionCorrection({ id, version }: MilestoneFormProps['milestone']) {
  const { send, busy, error } = useAct(CorrectCompletionDocument);
  const key = useActKey();
  return {
    busy,
    error,
    /** @returns whether it is on record */
    send: async (completedOn: string | null, reason: string): Promise<boolean> => {
      const contents = { milestoneId: id, completedOn, reason: reason.trim(), expectedVersion: version };
      const answer = await send({ input: { ...contents, idempotencyKey: key.keyFor(contents) } });
      if (answer) key.done();
      return answer !== null;
    },
  };
}
