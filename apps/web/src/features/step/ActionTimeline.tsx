import { styled } from '@mui/material/styles';
import { addDays, compareDays } from '@waymark/domain';
import {
  Disclosure,
  KeyLegend,
  MilestoneMark,
  Participant,
  quarterTicks,
  Section,
  Timeline,
  useParticipantNames,
  type KeyEntry,
  type TimelineRowData,
} from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/session/useFormats.js';
import { useScheduleWords } from '../../shared/tracking/useScheduleWords.js';
import { shownStatus } from './actionCells.js';
import { MilestoneTable } from './MilestoneTable.js';
import type { StepAction } from './step.documents.js';

const Swatch = styled('i')({
  width: 18,
  height: 10,
  borderRadius: 2,
  '&.elapsed': { background: 'var(--wm-ontrack)' },
  '&.forecast': { border: '1.2px solid var(--wm-ontrack)', background: 'var(--wm-ontrack-bg)' },
  '&.baseline': { height: 5, background: 'var(--wm-notstarted)' },
  '&.slippage': {
    border: '1px solid var(--wm-delayed-edge)',
    background: 'repeating-linear-gradient(135deg, var(--wm-delayed-edge) 0 2px, var(--wm-delayed-bg) 2px 6px)',
  },
  '@media (forced-colors:active)': { border: '1px solid CanvasText', forcedColorAdjust: 'none' },
});

/** Days around the plans, so that no bar or label touches the edge. */
const MARGIN = 30;

/** The first and last day of everything that is drawn; null without any date. */
function axisOf(actions: readonly StepAction[], today: string): { from: string; to: string } | null {
  const days = actions.flatMap(({ startDate, baselineEnd, forecastEnd, milestones }) => [
    startDate,
    baselineEnd,
    forecastEnd,
    ...milestones.map(({ completedOn, forecastDate }) => completedOn ?? forecastDate),
  ]);
  const known = [...days.filter((day) => day !== null), today].sort(compareDays);
  const [first] = known;
  const last = known.at(-1);
  if (known.length === 1 || first === undefined || last === undefined) return null;
  return { from: `${first.slice(0, 8)}01`, to: addDays(last, MARGIN) };
}

/** The plans of the national actions over time, with all figures as a table. */
export function ActionTimeline({ actions, today }: { actions: readonly StepAction[]; today: string }) {
  const { t } = useTranslation(['step', 'format']);
  const formats = useFormats();
  const rows = useTimelineRows(actions);
  const axis = axisOf(actions, today);
  const milestones = actions.flatMap(({ participantCode, milestones: own }) =>
    own.map((milestone) => ({ milestone, participantCode })),
  );
  if (!axis) return <Section title={t('timeline.title')}>{t('timeline.none')}</Section>;
  return (
    <Section title={t('timeline.title')} aside={<TimelineKey />}>
      <Timeline
        label={t('timeline.label')}
        from={axis.from}
        to={axis.to}
        asOf={{ day: today, label: formats.day(today, 'table') }}
        rows={rows}
        ticks={quarterTicks(axis.from, axis.to, (quarter) => t('timeline.quarter', { quarter }))}
      />
      {milestones.length > 0 && (
        <Disclosure summary={t('timeline.figures')}>
          <MilestoneTable caption={t('timeline.label')} rows={milestones} />
        </Disclosure>
      )}
    </Section>
  );
}

function useTimelineRows(actions: readonly StepAction[]): TimelineRowData[] {
  const { t } = useTranslation(['step', 'status']);
  const formats = useFormats();
  const words = useScheduleWords();
  const names = useParticipantNames(actions.map(({ participantCode }) => participantCode));
  return actions.map((action) => {
    const { startDate, baselineEnd, forecastEnd, slippageDays: days } = action;
    const status = shownStatus(action);
    const participant = names.name(action.participantCode);
    const baseline = startDate && baselineEnd ? { start: startDate, end: baselineEnd } : null;
    const forecast = startDate && forecastEnd ? { start: startDate, end: forecastEnd } : null;
    const change =
      days === null || days === 0
        ? t('noChange')
        : days > 0
          ? t('timeline.later', { days })
          : t('timeline.earlier', { days: -days });
    const said = t(`status:${status ?? 'no_report'}`);
    return {
      key: action.id,
      header: <Participant code={action.participantCode} form="both" />,
      status: status ?? 'not_started',
      baseline,
      forecast,
      milestones: action.milestones.map((milestone) => ({
        key: milestone.id,
        day: milestone.completedOn ?? milestone.forecastDate,
        reached: milestone.completedOn !== null,
      })),
      label: days ? { text: change, tone: days > 0 ? 'late' : 'early' } : undefined,
      summary:
        baseline && forecast
          ? t('timeline.summary', {
              participant,
              status: said,
              baselineStart: formats.day(baseline.start),
              baselineEnd: formats.day(baseline.end),
              forecastEnd: formats.day(forecast.end),
              change,
              milestones: words.schedule(action.schedule),
            })
          : t('timeline.summaryOpen', { participant, status: said }),
    };
  });
}

function TimelineKey() {
  const { t } = useTranslation('step');
  const entries: KeyEntry[] = [
    { key: 'elapsed', mark: <Swatch className="elapsed" />, label: t('timeline.elapsed') },
    { key: 'forecast', mark: <Swatch className="forecast" />, label: t('timeline.forecast') },
    { key: 'baseline', mark: <Swatch className="baseline" />, label: t('timeline.baseline') },
    { key: 'slippage', mark: <Swatch className="slippage" />, label: t('timeline.slippage') },
    { key: 'reached', mark: <MilestoneMark reached size={14} />, label: t('timeline.reached') },
    { key: 'due', mark: <MilestoneMark reached={false} size={14} />, label: t('timeline.due') },
  ];
  return <KeyLegend label={t('timeline.key')} entries={entries} />;
}
