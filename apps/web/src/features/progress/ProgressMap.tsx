import { styled } from '@mui/material/styles';
import {
  EmptyState,
  HeatMapTable,
  KeyLegend,
  MixBar,
  Participant,
  ProgressScale,
  Section,
  SegmentedControl,
  STATUS_ORDER,
  StatusCountsMark,
  StatusGlyph,
  type HeatCell,
  type HeatRow,
} from '@waymark/ui';
import { shownPercent } from '@waymark/i18n';
import Grid3x3 from 'lucide-react/icons/grid-3x3';
import TableIcon from 'lucide-react/icons/table';
import { useTranslation } from 'react-i18next';
import type { ProgressMapPartsFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { statusCounts, useMixWords, withoutReport } from '../../shared/tracking/useMix.js';
import { ProgressTable } from './ProgressTable.js';

const ProgressMapParts = graphql(`
  fragment ProgressMapParts on ProgressPage {
    asOf
    actions {
      total
      ...MixParts
    }
    rows {
      priorityCode
      priorityTitle
      cells {
        participantCode
        progress
        mix {
          total
          ...MixParts
        }
      }
      region {
        progress
        mix {
          total
          ...MixParts
        }
      }
    }
    participantColumns {
      participantCode
      progress
      mix {
        total
        ...MixParts
      }
    }
  }
`);

const Legend = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '10px 32px', marginTop: 12 });
const How = styled('p')({
  marginTop: 10,
  maxWidth: '84ch',
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
});
const Total = styled('span')({ display: 'grid', gap: 6, '& b': { fontSize: 16, lineHeight: '20px', fontWeight: 600 } });
const NoReport = styled('span')({ display: 'block', marginTop: 4, fontSize: 12, lineHeight: '15px' });

export type ProgressView = 'map' | 'table';

export interface ProgressMapProps {
  map: FragmentType<typeof ProgressMapParts>;
  view: ProgressView;
  onView: (view: ProgressView) => void;
  /** On a past day nothing can be opened down: the lists below show today. */
  past: boolean;
}

/** Priorities by participants, as a map or as a table of all counts. Participants stand in alphabetical order. */
export function ProgressMap({ map, view, onView, past }: ProgressMapProps) {
  const { t } = useTranslation(['progress', 'status']);
  const formats = useFormats();
  const data = readFragment(ProgressMapParts, map);
  const caption = t('map.caption', { day: formats.day(data.asOf) });
  if (data.participantColumns.every(({ mix }) => mix.total === 0)) {
    return (
      <Section title={t('map.title')}>
        <EmptyState title={t('map.none')}>{t('map.noneBody')}</EmptyState>
      </Section>
    );
  }
  return (
    <Section
      title={t('map.title')}
      aside={
        <SegmentedControl<ProgressView>
          label={t('view.label')}
          value={view}
          onChange={onView}
          segments={[
            { value: 'map', label: t('view.map'), icon: Grid3x3 },
            { value: 'table', label: t('view.table'), icon: TableIcon },
          ]}
        />
      }
    >
      {view === 'table' ? (
        <ProgressTable caption={caption} data={data} />
      ) : (
        <>
          <Map caption={caption} data={data} past={past} />
          <Legend>
            <ProgressScale low={t('scale.low')} high={t('scale.high')} />
            <KeyLegend
              label={t('scale.counts')}
              entries={STATUS_ORDER.map((status) => ({
                key: status,
                mark: <StatusGlyph status={status} size={15} />,
                label: t(`status:${status}`),
              }))}
            />
          </Legend>
        </>
      )}
      <How>{t('map.how')}</How>
    </Section>
  );
}

function Map({ caption, data, past }: { caption: string; data: ProgressMapPartsFragment; past: boolean }) {
  const { t } = useTranslation('progress');
  const toCell = useCells();
  const toTotal = useTotals();
  const pathOf = useRoadmapPath();
  const codes = data.participantColumns.flatMap(({ participantCode }) => participantCode ?? []);
  const steps = (query: Record<string, string>) =>
    past ? undefined : pathOf(`steps?${new URLSearchParams(query).toString()}`);
  const rows: HeatRow[] = data.rows.map(({ priorityCode, priorityTitle, cells, region }) => ({
    key: priorityCode,
    header: `${priorityCode} ${priorityTitle}`,
    cells: Object.fromEntries(
      cells.map((cell) => [
        cell.participantCode,
        toCell(cell, steps({ priority: priorityCode.toLowerCase(), participant: cell.participantCode.toLowerCase() })),
      ]),
    ),
    total: toTotal(region),
  }));
  rows.push({
    key: 'all',
    header: t('map.all'),
    cells: Object.fromEntries(
      data.participantColumns.flatMap((column) =>
        column.participantCode
          ? [[column.participantCode, toCell(column, steps({ participant: column.participantCode.toLowerCase() }))]]
          : [],
      ),
    ),
    total: toTotal({ progress: null, mix: data.actions }),
  });
  return (
    <HeatMapTable
      caption={caption}
      rowHeader={t('map.priority')}
      columns={codes.map((code) => ({
        key: code,
        header: <Participant code={code} form="stacked" />,
        short: <Participant code={code} form="code" decorative />,
      }))}
      rows={rows}
      totalHeader={{
        header: (
          <>
            {t('region')}
            <small>{t('regionCount', { count: codes.length })}</small>
          </>
        ),
        short: t('region'),
      }}
    />
  );
}

type Cell = Pick<ProgressMapPartsFragment['participantColumns'][number], 'progress' | 'mix'>;

/** The figure in each cell, with the counts it comes from. */
function useCells(): (cell: Cell, href?: string) => HeatCell {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const words = useMixWords();
  return ({ progress, mix }, href) => ({
    // The fill goes by the figure that stands in the cell.
    value: progress === null ? null : shownPercent(progress).value,
    text: progress === null ? t('map.nothing') : formats.percent(progress),
    detail: (
      <>
        <StatusCountsMark counts={statusCounts(mix)} countLabel={words.count} />
        {withoutReport(mix) > 0 && <NoReport>{t('map.noReport', { count: withoutReport(mix) })}</NoReport>}
      </>
    ),
    href: mix.total > 0 ? href : undefined,
  });
}

/** The region's figure of a row above the mix of its actions. */
function useTotals(): (total: Cell) => React.ReactNode {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const words = useMixWords();
  return ({ progress, mix }) => (
    <Total>
      {progress === null ? (
        t('map.completed', { completed: statusCounts(mix).completed ?? 0, total: mix.total })
      ) : (
        <b>{formats.percent(progress)}</b>
      )}
      <MixBar
        counts={{ ...statusCounts(mix), not_applicable: 0 }}
        unreported={withoutReport(mix)}
        label={words.list(mix)}
      />
    </Total>
  );
}
