import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { focusHome, StatusGlyph, Table, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { changeWord } from '../../../shared/tracking/changeWord.js';
import { useScheduleWords } from '../../../shared/tracking/useScheduleWords.js';
import { CorrectDayForm, CorrectForecastForm, TakeBackForm } from './CorrectionForms.js';
import { MoveForecastForm, ReachMilestoneForm, type WorkMilestone } from './MilestoneForms.js';

const MilestonesOfAction = graphql(`
  fragment MilestonesOfAction on WorkAction {
    today
    startDate
    allowedActions
    schedule {
      status
      total
      completed
      late
      overdue
      longestDays
    }
    milestones {
      id
      title
      baselineDate
      forecastDate
      completedOn
      changes {
        kind
        recordedAt
        from
        to
        reason
      }
      version
    }
  }
`);

const Milestones = styled(Table)({
  '& th, & td': { padding: '8px 8px 8px 0', verticalAlign: 'top' },
  '& .day': { whiteSpace: 'nowrap' },
  // What can be done with a milestone belongs to the row above.
  '& tr:has(+ tr > td[colspan]) > *': { borderBottom: 0, paddingBottom: 2 },
});
const Title = styled('span')({ display: 'flex', gap: 7, alignItems: 'flex-start', fontWeight: 400 });
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 });
const Changes = styled('ul')({
  marginTop: 4,
  fontSize: 13,
  lineHeight: '18px',
  color: 'var(--wm-ink-2)',
  fontWeight: 400,
});

export interface MilestonesTableProps {
  action: FragmentType<typeof MilestonesOfAction>;
  /** @param text what entered the record */
  onDone: (text: string) => Promise<void>;
  refetch: () => Promise<unknown>;
}

const isOpen = ({ completedOn }: WorkMilestone) => completedOn === null;
const isReached = ({ completedOn }: WorkMilestone) => completedOn !== null;
const wasMoved = ({ changes }: WorkMilestone) => changes.some(({ kind }) => kind === 'moved');

/** What can be done with a milestone: by which right, in which state, and in which form. */
const ACTS = [
  { label: 'milestone.move', right: 'move_forecast', offered: isOpen, Form: MoveForecastForm },
  { label: 'milestone.reach', right: 'complete_milestone', offered: isOpen, Form: ReachMilestoneForm },
  {
    label: 'milestone.correctForecast',
    right: 'correct_forecast',
    offered: (milestone: WorkMilestone) => isOpen(milestone) && wasMoved(milestone),
    Form: CorrectForecastForm,
  },
  { label: 'milestone.correctDay', right: 'correct_completion', offered: isReached, Form: CorrectDayForm },
  { label: 'milestone.takeBack', right: 'correct_completion', offered: isReached, Form: TakeBackForm },
] as const;

type Changing = { id: string; act: (typeof ACTS)[number] } | null;

/**
 * The milestones of the action: fixed baselines, forecasts that move with a reason, what is reached, and
 * what of it was wrong.
 */
export function MilestonesTable({ action, onDone, refetch }: MilestonesTableProps) {
  const { t } = useTranslation('work');
  const words = useScheduleWords();
  const [changing, setChanging] = useState<Changing>(null);
  const { milestones, allowedActions, today, startDate, schedule } = readFragment(MilestonesOfAction, action);
  const acts = ACTS.filter(({ right }) => allowedActions.includes(right));
  const finish = async (text: string) => {
    setChanging(null);
    await onDone(text);
  };
  const form = (milestone: WorkMilestone) => {
    if (changing?.id !== milestone.id) return null;
    const { Form } = changing.act;
    return (
      <Form
        milestone={milestone}
        today={today}
        startDate={startDate ?? null}
        onDone={finish}
        onCancel={() => setChanging(null)}
        refetch={refetch}
      />
    );
  };
  return (
    <section>
      <h3 style={{ marginBottom: 2 }}>{t('milestones')}</h3>
      {milestones.length === 0 ? (
        <p className="wm-small">{t('milestone.none')}</p>
      ) : (
        <>
          <Milestones>
            <VisuallyHidden as="caption">{t('milestones')}</VisuallyHidden>
            <thead>
              <tr>
                <Th scope="col">{t('milestone')}</Th>
                <Th scope="col">{t('baseline')}</Th>
                <Th scope="col">{t('forecast')}</Th>
              </tr>
            </thead>
            {milestones.map((milestone) => {
              const offered = acts.filter((act) => act.offered(milestone));
              return (
                // One body each, so that a milestone is the neighbour of its own acts.
                <tbody key={milestone.id}>
                  <Row milestone={milestone} />
                  {changing?.id !== milestone.id && offered.length > 0 && (
                    <tr {...focusHome}>
                      <Td colSpan={3}>
                        <Acts>
                          {offered.map((act) => (
                            <Button
                              key={act.label}
                              size="small"
                              aria-label={t(`${act.label}Of`, { milestone: milestone.title })}
                              onClick={() => setChanging({ id: milestone.id, act })}
                            >
                              {t(act.label)}
                            </Button>
                          ))}
                        </Acts>
                      </Td>
                    </tr>
                  )}
                  {changing?.id === milestone.id && (
                    <tr>
                      <Td colSpan={3}>{form(milestone)}</Td>
                    </tr>
                  )}
                </tbody>
              );
            })}
          </Milestones>
          <p className="wm-small" style={{ marginTop: 8, color: 'var(--wm-ink-3)' }}>
            {t('milestone.fixed', { words: words.schedule(schedule) })}
          </p>
        </>
      )}
    </section>
  );
}

function Row({ milestone }: { milestone: WorkMilestone }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const { completedOn, forecastDate, baselineDate } = milestone;
  const late = completedOn === null && forecastDate > baselineDate;
  return (
    <tr>
      <Th scope="row">
        <Title>
          <StatusGlyph status={completedOn ? 'completed' : late ? 'delayed' : 'not_started'} />
          {milestone.title}
        </Title>
        {milestone.changes.length > 0 && (
          <Changes>
            {milestone.changes.map((change) => (
              <li key={change.recordedAt} dir="auto">
                {t(`milestone.changed.${changeWord(change)}`, {
                  from: formats.day(change.from, 'table'),
                  to: change.to && formats.day(change.to, 'table'),
                  reason: change.reason,
                })}
              </li>
            ))}
          </Changes>
        )}
      </Th>
      <Td className="day">{formats.day(baselineDate, 'table')}</Td>
      <Td className="day">
        {completedOn
          ? t('milestone.reached', { day: formats.day(completedOn, 'table') })
          : formats.day(forecastDate, 'table')}
      </Td>
    </tr>
  );
}
