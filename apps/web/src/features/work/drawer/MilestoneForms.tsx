import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { completionProblem } from '@waymark/domain';
import { parseDay } from '@waymark/i18n';
import { Field, focusHome, Refusal, TextArea, type FieldLimit } from '@waymark/ui';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MilestonesOfActionFragment } from '../../../gql/graphql.js';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { DayInput } from '../../../shared/forms/DayInput.js';
import { RestoredLine } from '../../../shared/forms/RestoredLine.js';
import type { Act } from '../../../shared/forms/useAct.js';
import { useActDraft, type ActDraftHandle } from '../../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../../shared/forms/useDraftedAct.js';
import { useTextLimits } from '../../../shared/forms/useTextLimits.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { CompleteMilestoneDocument, MoveForecastDocument } from '../work.documents.js';

const Form = styled('form')({
  display: 'grid',
  gap: 26,
  padding: '22px 0 0',
  '& .acts': { display: 'flex', flexWrap: 'wrap', gap: 8 },
  // The day that is typed comes into the words of the act: the button beside it stays where it is.
  '& .acts > button:first-of-type': { minWidth: 216 },
  '& .acts > [role="alert"]': { minHeight: 40 },
});

export type WorkMilestone = MilestonesOfActionFragment['milestones'][number];

export interface MilestoneFormProps {
  milestone: WorkMilestone;
  today: string;
  /** The day its action began; nothing is reached before it. */
  startDate: string | null;
  /** @param text what entered the record */
  onDone: (text: string) => Promise<void>;
  /** Closes the form; what was typed is kept. */
  onCancel: () => void;
  /** Loads the milestone as it stands on record. */
  refetch: () => Promise<unknown>;
}

export interface Typed {
  day: string;
  text: string;
}

export interface Problems {
  day?: string;
  text?: string;
}

/** Moves the forecast, with a reason; the date before stays in the record. */
export function MoveForecastForm({ milestone, today, onDone, onCancel, refetch }: MilestoneFormProps) {
  const { t } = useTranslation(['work', 'errors', 'refusals']);
  const formats = useFormats();
  const draft = useActDraft<Typed>(`move-forecast:${milestone.id}`, { day: '', text: '' });
  const { day, text: reason } = draft.values;
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const move = useDraftedAct(MoveForecastDocument, draft, refetch);
  const iso = parseDay(day);
  const send = async () => {
    const found: Problems = {};
    if (!iso) found.day = t('refusals:next_date_invalid');
    else if (iso < today) found.day = t('refusals:next_date_in_past');
    else if (iso === milestone.forecastDate) found.day = t('refusals:forecast_unchanged');
    found.text = reason.trim() === '' ? t('errors:reason_required') : limits.tooLong('forecastReason', reason);
    setProblems(found);
    if (!iso || found.day || found.text) return;
    const contents = {
      milestoneId: milestone.id,
      forecastDate: iso,
      reason: reason.trim(),
      expectedVersion: milestone.version,
    };
    if (!(await move.send(contents))) return;
    await onDone(t('done.moved', { day: formats.day(iso) }));
  };
  return (
    <MilestoneForm
      act={move}
      label={t('milestone.moveOf', { milestone: milestone.title })}
      dayLabel={t('milestone.newForecast')}
      draft={draft}
      min={today}
      textLabel={t('milestone.moveReason')}
      textHint={t('milestone.moveHint')}
      limit={limits.limit('forecastReason', reason)}
      problems={problems}
      actLabel={iso ? t('milestone.recordMove', { day: formats.day(iso, 'table') }) : t('milestone.move')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}

/** Why the milestone cannot have been reached on a day, in words; undefined when it can. */
export function useDayProblem() {
  const { t } = useTranslation('refusals');
  return (day: string, { today, startDate }: Pick<MilestoneFormProps, 'today' | 'startDate'>): string | undefined => {
    const problem = completionProblem(day, { today, startedOn: startDate, periodStart: day });
    return problem === null ? undefined : t(problem);
  };
}

/** Records a milestone as reached, with what shows it. */
export function ReachMilestoneForm(props: MilestoneFormProps) {
  const { milestone, today, startDate, onDone, onCancel, refetch } = props;
  const { t } = useTranslation(['work', 'errors', 'refusals']);
  const formats = useFormats();
  const draft = useActDraft<Typed>(`reach-milestone:${milestone.id}`, { day: formats.day(today), text: '' });
  const { day, text: proof } = draft.values;
  const [problems, setProblems] = useState<Problems>({});
  const limits = useTextLimits();
  const dayProblem = useDayProblem();
  const reach = useDraftedAct(CompleteMilestoneDocument, draft, refetch);
  const iso = parseDay(day);
  const send = async () => {
    const found: Problems = {};
    if (!iso) found.day = t('refusals:next_date_invalid');
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
    if (!(await reach.send(contents))) return;
    await onDone(t('done.reached'));
  };
  return (
    <MilestoneForm
      act={reach}
      label={t('milestone.reachOf', { milestone: milestone.title })}
      dayLabel={t('milestone.reachedOn')}
      draft={draft}
      min={startDate ?? undefined}
      max={today}
      textLabel={t('milestone.proof')}
      textHint={t('milestone.proofHint')}
      limit={limits.limit('meansOfVerification', proof)}
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
  draft: ActDraftHandle<Typed>;
  min?: string;
  max?: string;
  textLabel: string;
  textHint: ReactNode;
  limit: FieldLimit;
  problems: Problems;
  actLabel: string;
  onSend: () => Promise<void>;
  onCancel: () => void;
}

/** A day and a text; the first field takes the focus when the form opens. */
export function MilestoneForm(props: FormProps) {
  const { act, draft, dayLabel, problems, actLabel } = props;
  const { day, text } = draft.values;
  const { t } = useTranslation('work');
  const errorText = useErrorText();
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void props.onSend();
  };
  return (
    <Form ref={root} noValidate onSubmit={submit} aria-label={props.label} {...focusHome}>
      <RestoredLine draft={draft} />
      {dayLabel !== undefined && (
        <Field label={dayLabel} error={problems.day}>
          {(control) => (
            <DayInput
              {...control}
              value={day}
              onChange={(typed) => draft.change({ day: typed })}
              min={props.min}
              max={props.max}
            />
          )}
        </Field>
      )}
      <Field label={props.textLabel} hint={props.textHint} error={problems.text} limit={props.limit}>
        {(control) => (
          <TextArea
            {...control}
            style={{ minHeight: 64 }}
            dir="auto"
            value={text}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="acts">
        <Button type="submit" size="small" variant="contained" loading={act.busy}>
          {actLabel}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {t('milestone.cancel')}
        </Button>
        <Refusal title={t('notRecorded')}>{act.error && errorText(act.error)}</Refusal>
      </div>
    </Form>
  );
}
