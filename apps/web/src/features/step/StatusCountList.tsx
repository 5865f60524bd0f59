import { styled } from '@mui/material/styles';
import { STATUS_ORDER, StatusMark } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { statusCounts, useMixWords, withoutReport, type Mix } from '../../shared/tracking/useMix.js';

const List = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 28px',
  fontSize: 14,
  lineHeight: '20px',
  '&.tight': { gap: '2px 14px', margin: '4px 0' },
});

/** How many actions have each status, with mark and word; statuses without actions are left out. */
export function StatusCountList({ mix, wide = false }: { mix: Mix; wide?: boolean }) {
  const { t } = useTranslation('status');
  const words = useMixWords();
  const counts = statusCounts(mix);
  const silent = withoutReport(mix);
  return (
    <List className={wide ? undefined : 'tight'}>
      {STATUS_ORDER.filter((status) => (counts[status] ?? 0) > 0).map((status) => (
        <li key={status}>
          <StatusMark status={status} label={words.count(status, counts[status] ?? 0)} size={wide ? 18 : 15} />
        </li>
      ))}
      {silent > 0 && <li>{t('count.no_report', { count: silent })}</li>}
    </List>
  );
}
