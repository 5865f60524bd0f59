import type { ActionStatus } from '@waymark/domain';
import { STATUS_ORDER, type StatusCounts } from '@waymark/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** How many national actions have each status, as the API counts them. */
export interface Mix {
  /** Applicable actions without a published update. */
  noReport: number;
  counts: readonly { status: ActionStatus; count: number }[];
}

/** A mix as the bar and the small glyphs take it. */
export const statusCounts = ({ counts }: Mix): StatusCounts =>
  Object.fromEntries(counts.map(({ status, count }) => [status, count]));

export interface MixWords {
  /** "2 completed". */
  count: (status: ActionStatus, count: number) => string;
  /** "3 completed, 6 on track, 1 without a report": everything that is not zero, statuses that were left out excepted. */
  list: (mix: Mix, without?: readonly ActionStatus[]) => string;
}

/** The words beside every mix: counts are never told by colour alone. */
export function useMixWords(): MixWords {
  const { t } = useTranslation('status');
  return useMemo(() => {
    const count = (status: ActionStatus, number: number) => t(`count.${status}`, { count: number });
    return {
      count,
      list(mix, without = []) {
        const counts = statusCounts(mix);
        const parts: string[] = STATUS_ORDER.filter(
          (status) => !without.includes(status) && (counts[status] ?? 0) > 0,
        ).map((status) => count(status, counts[status] ?? 0));
        if (mix.noReport > 0) parts.push(t('count.no_report', { count: mix.noReport }));
        return parts.join(', ');
      },
    };
  }, [t]);
}
