import { styled } from '@mui/material/styles';
import { compareCodes } from '@waymark/domain';
import { SelectInput, STATUS_ORDER, useParticipantNames } from '@waymark/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import type { WorkItem } from './work.documents.js';

const Root = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 10,
  '& label': { display: 'flex', gap: 6, alignItems: 'center', fontSize: 13, color: 'var(--wm-ink-2)' },
  '& select': { width: 'auto', minHeight: 32, padding: '4px 8px', fontSize: 13.5, lineHeight: '20px', fontWeight: 500 },
  '@media print': { display: 'none' },
});

const KEYS = ['status', 'priority', 'participant'] as const;
type FilterKey = (typeof KEYS)[number];

/** `2.4` belongs to `P2`: a step's code begins with the number of its priority. */
const priorityOf = ({ stepCode }: Pick<WorkItem, 'stepCode'>): string => `p${stepCode.split('.')[0] ?? ''}`;
const statusOf = ({ report }: Pick<WorkItem, 'report'>): string => report?.status ?? 'no_report';

export interface WorkFilterState {
  value: (key: FilterKey) => string;
  choose: (key: FilterKey, value: string) => void;
  clear: () => void;
  /** The items that match. */
  shown: WorkItem[];
}

/** Which actions are shown; kept in the address, so that a list can be sent to somebody. */
export function useWorkFilters(items: readonly WorkItem[]): WorkFilterState {
  const [query, setQuery] = useSearchParams();
  const value = (key: FilterKey) => query.get(key) ?? '';
  const change = (choices: Partial<Record<FilterKey, string>>) =>
    setQuery(
      (before) => {
        for (const key of KEYS) {
          const choice = choices[key];
          if (choice) before.set(key, choice);
          else if (choice !== undefined) before.delete(key);
        }
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const matches = (key: FilterKey, text: string) =>
    value(key) === '' || value(key).toLowerCase() === text.toLowerCase();
  return {
    value,
    choose: (key, choice) => change({ [key]: choice }),
    clear: () => change({ status: '', priority: '', participant: '' }),
    shown: items.filter(
      (item) =>
        matches('status', statusOf(item)) &&
        matches('priority', priorityOf(item)) &&
        matches('participant', item.participantCode),
    ),
  };
}

export interface WorkFiltersProps {
  items: readonly WorkItem[];
  filters: WorkFilterState;
  /** Whether actions of more than one participant are listed. */
  region: boolean;
}

export function WorkFilters({ items, filters, region }: WorkFiltersProps) {
  const { t } = useTranslation(['work', 'status']);
  const { participants } = useRoadmap();
  const id = useId();
  const codes = [...new Set(items.map(({ participantCode }) => participantCode))];
  const names = useParticipantNames(codes);
  const statuses = [...STATUS_ORDER, 'no_report' as const].filter((status) =>
    items.some((item) => statusOf(item) === status),
  );
  const options: Record<FilterKey, [value: string, label: string][]> = {
    status: statuses.map((status) => [status, t(`status:${status}`)]),
    priority: [...new Set(items.map(priorityOf))].sort(compareCodes).map((code) => [code, code.toUpperCase()]),
    // The roadmap has them in the order of their English names, which is theirs in every language.
    participant: participants
      .filter(({ code }) => codes.includes(code))
      .map(({ code }) => [code.toLowerCase(), names.name(code)]),
  };
  const keys = region ? KEYS : KEYS.filter((key) => key !== 'participant');
  const shown = filters.shown.length;
  return (
    <>
      {shown < items.length && (
        <p className="wm-small wm-print-only">{t('print.filtered', { shown, count: items.length })}</p>
      )}
      <Root role="group" aria-label={t('filter.label')}>
        {keys.map((key) => (
          <label key={key} htmlFor={`${id}-${key}`}>
            {t(`filter.${key}`)}
            <SelectInput
              id={`${id}-${key}`}
              value={filters.value(key)}
              onChange={(event) => filters.choose(key, event.target.value)}
            >
              <option value="">{t('filter.all')}</option>
              {options[key].map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectInput>
          </label>
        ))}
      </Root>
    </>
  );
}
