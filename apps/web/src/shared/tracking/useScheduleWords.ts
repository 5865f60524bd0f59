import type { ActionStatus, ScheduleStatus } from '@waymark/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** What the milestones of an action say, with the counts that explain it. */
interface ScheduleCounts {
  status: ScheduleStatus;
  total: number;
  completed: number;
  /** Open, expected after their baseline. */
  late: number;
  /** Open, although their forecast has passed. */
  overdue: number;
  longestDays: number;
}

interface ThreeStatuses {
  /** As the institution reports it; null without a report. */
  reported: ActionStatus | null;
  schedule: ScheduleCounts;
  /** Milestones with an accepted proof. */
  verified: number;
}

export interface ScheduleWords {
  /** "2 of 5 milestones late; the longest by 74 days". */
  schedule: (counts: ScheduleCounts) => string;
  /** Where report, schedule and evidence do not say the same, in words; null where they agree. */
  difference: (statuses: ThreeStatuses) => string | null;
}

/** The schedule of an action in words, and where it disagrees with what is reported. */
export function useScheduleWords(): ScheduleWords {
  const { t } = useTranslation('status');
  return useMemo(
    () => ({
      schedule(counts) {
        const { status, total, late, overdue, longestDays: days } = counts;
        if (status === 'no_plan') return t('schedule.words.noPlan');
        if (status === 'completed') return t('schedule.words.completed', { total });
        if (status === 'on_plan') return t('schedule.words.onPlan', { completed: counts.completed, total });
        const behind = late + overdue;
        const words = t('schedule.words.late', { behind, total, days });
        return overdue > 0 ? `${words}. ${t('schedule.words.overdue', { overdue })}` : words;
      },
      difference({ reported, schedule, verified }) {
        if (reported === null || reported === 'not_applicable' || schedule.total === 0) return null;
        const { status, total, completed } = schedule;
        if (reported === 'completed') {
          if (status !== 'completed') return t('difference.completedOpen', { open: total - completed, total });
          return verified < total ? t('difference.completedUnverified', { unverified: total - verified, total }) : null;
        }
        if (status === 'completed') return t('difference.openReached', { total });
        const behind = status === 'late' || status === 'overdue';
        if (reported === 'on_track' && behind) return t('difference.onTrackBehind');
        if ((reported === 'delayed' || reported === 'blocked') && !behind) return t(`difference.${reported}OnPlan`);
        return null;
      },
    }),
    [t],
  );
}
