import { Participant, ScrollRegion, STATUS_ORDER, Table, Td, Th, VisuallyHidden } from '@waymark/ui';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressMapPartsFragment } from '../../gql/graphql.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { statusCounts, withoutReport } from '../../shared/tracking/useMix.js';

const Figures = styled(Table)({
  '& tbody th, & tbody td': { paddingTop: 7, paddingBottom: 7 },
  '& tbody th[rowspan]': { minWidth: 180, borderColor: 'var(--wm-line-2)' },
  '& tbody tr:last-of-type > *': { borderColor: 'var(--wm-line-2)' },
  '& tbody tr.region > td': { fontWeight: 600 },
});

/** The same figures in full: one row for each priority and participant, one column for each status. */
export function ProgressTable({ caption, data }: { caption: string; data: ProgressMapPartsFragment }) {
  const { t } = useTranslation(['progress', 'status']);
  return (
    <ScrollRegion label={caption}>
      <Figures>
        <VisuallyHidden as="caption">{caption}</VisuallyHidden>
        <thead>
          <tr>
            <Th scope="col">{t('map.priority')}</Th>
            <Th scope="col">{t('table.participant')}</Th>
            <Th scope="col" num>
              {t('table.progress')}
            </Th>
            <Th scope="col" num>
              {t('table.actions')}
            </Th>
            {STATUS_ORDER.map((status) => (
              <Th key={status} scope="col" num>
                {t(`status:${status}`)}
              </Th>
            ))}
            <Th scope="col" num>
              {t('status:no_report')}
            </Th>
          </tr>
        </thead>
        {data.rows.map((row) => (
          <tbody key={row.priorityCode}>
            {row.cells.map((cell, index) => (
              <Row
                key={cell.participantCode}
                head={index === 0 && `${row.priorityCode} ${row.priorityTitle}`}
                rows={row.cells.length + 1}
                who={<Participant code={cell.participantCode} />}
                total={cell}
              />
            ))}
            <Row who={t('region')} total={row.region} region />
          </tbody>
        ))}
        <tbody>
          {data.participantColumns.map(
            (column, index) =>
              column.participantCode && (
                <Row
                  key={column.participantCode}
                  head={index === 0 && t('map.all')}
                  rows={data.participantColumns.length}
                  who={<Participant code={column.participantCode} />}
                  total={column}
                />
              ),
          )}
        </tbody>
      </Figures>
    </ScrollRegion>
  );
}

interface RowProps {
  /** The priority, on the first of its rows. */
  head?: string | false;
  /** How many rows it heads. */
  rows?: number;
  who: ReactNode;
  total: Pick<ProgressMapPartsFragment['participantColumns'][number], 'progress' | 'mix'>;
  region?: boolean;
}

function Row({ head, rows, who, total: { progress, mix }, region = false }: RowProps) {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const counts = statusCounts(mix);
  return (
    <tr className={region ? 'region' : undefined}>
      {head && (
        <Th scope="rowgroup" rowSpan={rows}>
          {head}
        </Th>
      )}
      <Th scope="row" style={{ fontWeight: region ? 600 : 400 }}>
        {who}
      </Th>
      <Td num>{progress === null ? t('map.nothing') : formats.percent(progress)}</Td>
      <Td num>{mix.total}</Td>
      {STATUS_ORDER.map((status) => (
        <Td key={status} num>
          {counts[status] ?? 0}
        </Td>
      ))}
      <Td num>{withoutReport(mix)}</Td>
    </tr>
  );
}
