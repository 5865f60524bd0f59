import type { ActionStatus } from '@waymark/domain';
import { STATUS_ORDER, type StatusCounts } from '@waymark/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';

/** How many national actions have each status, as the API counts them; whoever shows a mix asks for these. */
const MixParts = graphql(`
  fragment MixParts on ActionMix {
    noReport
    counts {
      status
      count
    }
  }
`);

export type Mix = FragmentType<typeof MixParts>;

/** A mix as the bar and the small glyphs take it. */
export const statusCounts = (mix: Mix): StatusCounts =>
  Object.fromEntries(readFragment(MixParts, mix).counts.map(({ status, count }) => [status, count]));

/** Applicable actions without a published update. */
export const withoutReport = (mix: Mix): number => readFragment(MixParts, mix).noReport;

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
        const silent = withoutReport(mix);
        if (silent > 0) parts.push(t('count.no_report', { count: silent }));
        return parts.join(', ');
      },
    };
  }, [t]);
}
