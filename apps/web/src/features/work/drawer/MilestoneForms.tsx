import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { completionProblem } from '@waymark/domain';
import { parseDay } from '@waymark/i18n';
import { ErrorState, Field, TextArea, type FieldLimit } from '@waymark/ui';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { DayInput } from '../../../shared/forms/DayInput.js';
import { useAct, type Act } from '../../../shared/forms/useAct.js';
import { useActKey } from '../../../shared/forms/useActKey.js';
import { useTextLimits } from '../../../shared/forms/useTextLimits.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { CompleteMilestoneDocument, MoveForecastDocument, type WorkMilestone } from '../work.documents.js';

const Form = styled('form')({
  display: 'grid',
  gap: 12,
  padding: '4px 0 10px',
  '& .acts': { display: 'flex', flexWrap: 'wrap', gap: 8 },
});

export interface MilestoneFormProps {
  milestone: WorkMilestone;
  today: string;
  /** The day its action began; nothing is reached before it. */
  startDate: string | null;
  /** @param text what entered the record */
  onDone: (text: string) => Promise<void>;
  onCancel: () => void;
}

export interface Problems {
  day?: string;
  text?: string;
}

/** Moves the forecast, with a reason; the date before stays in the record. */
export function MoveForecastForm({ milestone, today, onDone, onCancel }: MilestoneFormProps) {
  const { t } = useTranslation(['work', 'errors']);
  const formats = useFormats();
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const move = useAct(MoveForecastDocument);
  const key = useActKey();
  const iso = parseDay(day);
  const send = async () => {
    const found: Problems = {};
    if (!iso) found.day = t('errors:next_date_invalid');
    else if (iso < today) found.day = t('errors:next_date_in_past');
    else if (iso === milestone.forecastDate) found.day = t('errors:forecast_unchanged');
    found.text = reason.trim() === '' ? t('errors:reason_required') : limits.tooLong('forecastReason', reason);
    setProblems(found);
    if (!iso || found.day || found.text) return;
    const contents = {
      milestoneId: milestone.id,
      forecastDate: iso,
      reason: reason.trim(),
      expectedVersion: milestone.version,
    };
    const answer = await move.send({ input: { ...contents, idempotencyKey: key.keyFor(contents) } });
    if (!answer) return;
    key.done();
    await onDone(t('done.moved', { day: formats.day(iso) }));
  };
  return (
    <MilestoneForm
      act={move}
      label={t('milestone.moveOf', { milestone: milestone.title })}
      dayLabel={t('milestone.newForecast')}
      day={day}
      onDay={setDay}
      min={today}
      textLabel={t('milestone.moveReason')}
      textHint={t('milestone.moveHint')}
      text={reason}
      limit={limits.limit('forecastReason', reason)}
      onText={setReason}
      problems={problems}
      actLabel={iso ? t('milestone.recordMove', { day: formats.day(iso, 'table') }) : t('milestone.move')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

/** Why the milestone cannot have been reached on a day, in words; undefined when it can. */
export function useDayProblem() {
  const { t } = useTranslation('errors');
  return (day: string, { today, startDate }: Pick<MilestoneFormProps, 'today' | 'startDate'>): string | undefined => {
    const problem = completionProblem(day, { today, startedOn: startDate, periodStart: day });
    return problem === null ? undefined : t(problem);
  };
}

/** Records a milestone as reached, with what shows it. */
export function ReachMilestoneForm({ milestone, today, startDate, onDone, onCancel }: MilestoneFormProps) {
  const { t } = useTranslation(['work', 'errors']);
  const formats = useFormats();
  const [day, setDay] = useState(formats.day(today));
  const [proof, setProof] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const reach = useAct(CompleteMilestoneDocument);
  const dayProblem = useDayProblem();
  const key = useActKey();
  const iso = parseDay(day);
  const send = async () => {
    const found: Problems = {};
    if (!iso) found.day = t('errors:next_date_invalid');
    else found.day = dayProblem(iso, { today, startDate });
    found.text = proof.trim() === '' ? t('problem.proof') : limits.tooLong('meansOfVerification', proof);
    setProblems(found);
    if (!iso || found.day || found.text) return;
    const contents = {
      milestoneId: milestone.id,
      completedOn: iso,
      meansOfVerification: proof.trim(),
      expectedVersion: milestone.version,
    };
    const answer = await reach.send({ input: { ...contents, idempotencyKey: key.keyFor(contents) } });
    if (!answer) return;
    key.done();
    await onDone(t('done.reached'));
  };
  return (
    <MilestoneForm
      act={reach}
      label={t('milestone.reachOf', { milestone: milestone.title })}
      dayLabel={t('milestone.reachedOn')}
      day={day}
      onDay={setDay}
      min={startDate ?? undefined}
      max={today}
      textLabel={t('milestone.proof')}
      textHint={t('milestone.proofHint')}
      text={proof}
      limit={limits.limit('meansOfVerification', proof)}
      onText={setProof}
      problems={problems}
      actLabel={t('milestone.recordReached')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

interface FormProps {
  act: Pick<Act<unknown, never>, 'busy' | 'error'>;
  label: string;
  /** Absent where only a reason is asked for */
  dayLabel?: string;
  day?: string;
  onDay?: (text: string) => void;
  min?: string;
  max?: string;
  textLabel: string;
  textHint: ReactNode;
  text: string;
  onText: (text: string) => void;
  limit: FieldLimit;
  problems: Problems;
  actLabel: string;
  onSend: () => Promise<void>;
  onCancel: () => void;
}

/** A day and a text; the first field takes the focus when the form opens. */
export function MilestoneForm(props: FormProps) {
  const { act, dayLabel, day = '', onDay = () => {}, text, problems, actLabel } = props;
  const { t } = useTranslation('work');
  const errorText = useErrorText();
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void props.onSend();
  };
  return (
    <Form ref={root} noValidate onSubmit={submit} aria-label={props.label}>
      {dayLabel !== undefined && (
        <Field label={dayLabel} error={problems.day}>
          {(control) => <DayInput {...control} value={day} onChange={onDay} min={props.min} max={props.max} />}
        </Field>
      )}
      <Field label={props.textLabel} hint={props.textHint} error={problems.text} limit={props.limit}>
        {(control) => (
          <TextArea
            {...control}
            style={{ minHeight: 64 }}
            dir="auto"
            value={text}
            onChange={(event) => props.onText(event.target.value)}
          />
        )}
      </Field>
      {act.error && <ErrorState title={t('notRecorded')}>{errorText(act.error)}</ErrorState>}
      <div className="acts">
        <Button type="submit" size="small" variant="contained" loading={act.busy}>
          {actLabel}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {t('milestone.cancel')}
        </Button>
      </div>
    </Form>
  );
}
