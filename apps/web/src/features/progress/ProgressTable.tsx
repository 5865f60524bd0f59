import { Participant, ScrollRegion, STATUS_ORDER, Table, Td, Th, VisuallyHidden } from '@waymark/ui';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/session/useFormats.js';
import { statusCounts } from '../../shared/tracking/useMix.js';
import type { ProgressOfPage, ProgressTotal } from './progress.documents.js';

/** The same figures in full: one row for each priority and participant, one column for each status. */
export function ProgressTable({ caption, data }: { caption: string; data: ProgressOfPage }) {
  const { t } = useTranslation(['progress', 'status']);
  return (
    <ScrollRegion label={caption}>
      <Table>
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
        <tbody>
          {data.rows.map((row) => (
            <Fragment key={row.priorityCode}>
              {row.cells.map((cell) => (
                <Row
                  key={cell.participantCode}
                  head={`${row.priorityCode} ${row.priorityTitle}`}
                  who={<Participant code={cell.participantCode} />}
                  total={cell}
                />
              ))}
              <Row head={`${row.priorityCode} ${row.priorityTitle}`} who={t('region')} total={row.region} />
            </Fragment>
          ))}
          {data.participantColumns.map(
            (column) =>
              column.participantCode && (
                <Row
                  key={column.participantCode}
                  head={t('map.all')}
                  who={<Participant code={column.participantCode} />}
                  total={column}
                />
              ),
          )}
        </tbody>
      </Table>
    </ScrollRegion>
  );
}

interface RowProps {
  head: string;
  who: ReactNode;
  total: Pick<ProgressTotal, 'progress' | 'mix'>;
}

function Row({ head, who, total: { progress, mix } }: RowProps) {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const counts = statusCounts(mix);
  return (
    <tr>
      <Th scope="row">{head}</Th>
      <Td>{who}</Td>
      <Td num>{progress === null ? t('map.nothing') : formats.percent(progress)}</Td>
      <Td num>{mix.total}</Td>
      {STATUS_ORDER.map((status) => (
        <Td key={status} num>
          {counts[status] ?? 0}
        </Td>
      ))}
      <Td num>{mix.noReport}</Td>
    </tr>
  );
}
