import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScheduleWords } from '../../shared/tracking/useScheduleWords.js';
import {
  DayCell,
  ForecastCell,
  LeadCell,
  NextMilestoneCell,
  ProgressCell,
  Quiet,
  StatusCell,
  UpdateCell,
} from './actionCells.js';
import type { StepAction } from './step.documents.js';

export interface ActionRow {
  key: string;
  label: string;
  cell: (action: StepAction) => ReactNode;
}

/** Rows that mean something only where the action applies. */
const IF_APPLICABLE = ['progress', 'next', 'baseline', 'forecast', 'schedule', 'evidence', 'difference'];

/**
 * What is told of each national action, in order: the same rows serve the table, the list and the phone. The three
 * statuses (reported, schedule, evidence) each have a row, and where they disagree one more says so.
 * @param code the step's, for the links to its actions, or null on the page of one; `tight` where columns are narrow
 */
export function useActionRows(
  actions: readonly StepAction[],
  code: string | null,
  { tight = false }: { tight?: boolean } = {},
): ActionRow[] {
  const { t } = useTranslation('step');
  const words = useScheduleWords();
  const differenceOf = ({ notApplicableReason, report, schedule, verified }: StepAction) =>
    notApplicableReason === null ? words.difference({ reported: report?.status ?? null, schedule, verified }) : null;
  const rows: ActionRow[] = [
    { key: 'lead', label: t('lead'), cell: (action) => <LeadCell action={action} tight={tight} /> },
    { key: 'status', label: t('status'), cell: (action) => <StatusCell action={action} /> },
    { key: 'progress', label: t('progress'), cell: (action) => <ProgressCell action={action} /> },
    { key: 'next', label: t('nextMilestone'), cell: (action) => <NextMilestoneCell action={action} /> },
    { key: 'baseline', label: t('baselineEnd'), cell: ({ baselineEnd }) => <DayCell day={baselineEnd} /> },
    { key: 'forecast', label: t('forecastEnd'), cell: (action) => <ForecastCell action={action} /> },
    { key: 'schedule', label: t('schedule'), cell: ({ schedule }) => words.schedule(schedule) },
    {
      key: 'evidence',
      label: t('evidence'),
      cell: ({ verified, milestones }) => t('verified', { verified, total: milestones.length }),
    },
    {
      key: 'difference',
      label: t('difference'),
      cell: (action) => differenceOf(action) ?? <Quiet>{t('noDifference')}</Quiet>,
    },
    { key: 'update', label: t('lastUpdate'), cell: (action) => <UpdateCell action={action} code={code} /> },
  ];
  return rows
    .filter(({ key }) => key !== 'difference' || actions.some((action) => differenceOf(action) !== null))
    .map((row) => ({
      ...row,
      cell: (action) =>
        action.notApplicableReason !== null && IF_APPLICABLE.includes(row.key) ? <Quiet>–</Quiet> : row.cell(action),
    }));
}
