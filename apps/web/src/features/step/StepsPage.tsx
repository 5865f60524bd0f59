import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ActionStatus } from '@waymark/domain';
import { EmptyState, SelectInput, SkeletonBlock, STATUS_ORDER, useParticipantNames } from '@waymark/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/index.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { StepGrid, type GridStep } from './StepGrid.js';

const ActionGridDocument = graphql(`
  query ActionGrid($roadmap: String!) {
    actionGrid(roadmap: $roadmap) {
      rows {
        priorityCode
        priorityTitle
        stepCode
        stepTitle
        cells {
          participantCode
          status
          ...StepGridCell
        }
      }
    }
  }
`);

const Lead = styled('p')({ marginTop: 6, color: 'var(--wm-ink-2)', maxWidth: '84ch' });
const Filters = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 10,
  alignItems: 'end',
  margin: '18px 0 14px',
  '& label': { display: 'grid', gap: 4, fontSize: 13, lineHeight: '18px', color: 'var(--wm-ink-2)' },
  '& select': { maxWidth: 320, minHeight: 36, padding: '4px 8px', fontSize: 14 },
  '@media print': { display: 'none' },
});

const KEYS = ['priority', 'participant', 'status'] as const;
type FilterKey = (typeof KEYS)[number];

/** All steps in all participants: the reported status of each national action. */
export function StepsPage() {
  const { code } = useRoadmap();
  const { t } = useTranslation('step');
  const page = usePage(ActionGridDocument, { roadmap: code });
  return (
    <PageContent page={page} subject={t('steps.title')} skeleton={<GridSkeleton />}>
      {({ actionGrid }) => <Grid rows={actionGrid.rows} />}
    </PageContent>
  );
}

function Grid({ rows }: { rows: readonly GridStep[] }) {
  const { t } = useTranslation('step');
  const [query, setQuery] = useSearchParams();
  const codes = rows[0]?.cells.map(({ participantCode }) => participantCode) ?? [];
  const chosen = (key: FilterKey): string => query.get(key) ?? '';
  const participant = codes.find((code) => code.toLowerCase() === chosen('participant').toLowerCase());
  const status =
    STATUS_ORDER.find((word) => word === chosen('status')) ?? (chosen('status') === 'no_report' ? null : undefined);
  const shown = rows
    .filter(
      ({ priorityCode }) => !chosen('priority') || priorityCode.toLowerCase() === chosen('priority').toLowerCase(),
    )
    .map((row): GridStep => ({
      ...row,
      cells: row.cells.filter((cell) => !participant || cell.participantCode === participant),
    }))
    .filter(({ cells }) => status === undefined || cells.some((cell) => cell.status === status));
  const choose = (key: FilterKey, value: string) =>
    setQuery(
      (before) => {
        if (value) before.set(key, value);
        else before.delete(key);
        return before;
      },
      { replace: true },
    );
  return (
    <>
      <PageHeading>{t('steps.title')}</PageHeading>
      <Lead>{t('steps.lead', { steps: rows.length, participants: codes.length })}</Lead>
      {rows.length === 0 ? (
        <EmptyState title={t('steps.none')}>{t('steps.noneBody')}</EmptyState>
      ) : (
        <GridFilters rows={rows} codes={codes} chosen={chosen} choose={choose} />
      )}
      {(shown.length < rows.length || participant) && (
        <p className="wm-small wm-print-only">
          {t('print.filtered', {
            shown: shown.length,
            count: rows.length,
            participants: participant ? 1 : codes.length,
          })}
        </p>
      )}
      {rows.length > 0 && shown.length === 0 ? (
        <EmptyState
          title={t('steps.empty')}
          action={<Button onClick={() => setQuery({}, { replace: true })}>{t('steps.showAll')}</Button>}
        >
          {t('steps.emptyBody')}
        </EmptyState>
      ) : (
        <StepGrid rows={shown} codes={participant ? [participant] : codes} highlighted={status} />
      )}
    </>
  );
}

interface GridFiltersProps {
  rows: readonly GridStep[];
  codes: readonly string[];
  chosen: (key: FilterKey) => string;
  choose: (key: FilterKey, value: string) => void;
}

function GridFilters({ rows, codes, chosen, choose }: GridFiltersProps) {
  const { t } = useTranslation(['step', 'status']);
  const names = useParticipantNames(codes);
  const id = useId();
  const priorities = [...new Map(rows.map((row) => [row.priorityCode, row.priorityTitle]))];
  const options: Record<FilterKey, [value: string, label: string][]> = {
    priority: priorities.map(([code, title]) => [code.toLowerCase(), `${code} ${title}`]),
    participant: codes.map((code) => [code.toLowerCase(), names.name(code)]),
    status: [...STATUS_ORDER, 'no_report' as const].map((word: ActionStatus | 'no_report') => [
      word,
      t(`status:${word}`),
    ]),
  };
  return (
    <Filters role="group" aria-label={t('filter.label')}>
      {KEYS.map((key) => (
        <label key={key} htmlFor={`${id}-${key}`}>
          {t(`filter.${key}`)}
          <SelectInput id={`${id}-${key}`} value={chosen(key)} onChange={(event) => choose(key, event.target.value)}>
            <option value="">{t('filter.all')}</option>
            {options[key].map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectInput>
        </label>
      ))}
      {KEYS.some((key) => chosen(key)) && (
        <Button size="small" variant="text" onClick={() => KEYS.forEach((key) => choose(key, ''))}>
          {t('steps.showAll')}
        </Button>
      )}
    </Filters>
  );
}

function GridSkeleton() {
  return (
    <>
      <SkeletonBlock style={{ width: 320, height: 32 }} />
      <SkeletonBlock style={{ width: '46%', marginBottom: 40 }} />
      {Array.from({ length: 10 }, (_, row) => (
        <SkeletonBlock key={row} style={{ width: '100%', height: 40 }} />
      ))}
    </>
  );
}
